import {addressWords} from '../data/address-words.js'
import {parseUrl} from '../page/url.js'
import type {PageType} from './page-type.js'

/** What an address says of its page. */
export interface Address {
  /** Names in the path. */
  readonly parts: readonly string[]
  readonly hasQuery: boolean
  /** A year and a month in the path. */
  readonly hasDate: boolean
  /** Types that a word of the path or of the host's first names speaks for. */
  readonly says: ReadonlySet<PageType>
}

const ending = /\.\w{1,5}$/u
const yearAndMonth = /\/(?:19|20)\d\d[/-]?\d\d/u

/** Null where the address cannot be read. */
export function readAddress(url: string | null): Address | null {
  const parsed = url === null ? null : parseUrl(url, null)
  if (parsed === null) return null
  const {pathname, search, hostname} = parsed
  const parts = pathname.split('/').filter(Boolean)
  const words = [...hostname.split('.').slice(0, -1), ...parts].map((part) => part.toLowerCase().replace(ending, ''))
  return {
    parts,
    hasQuery: search !== '',
    hasDate: yearAndMonth.test(pathname),
    says: new Set(words.flatMap((word) => addressWords.get(word) ?? []))
  }
}
