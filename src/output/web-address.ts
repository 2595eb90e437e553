import {parseUrl} from '../page/url.js'

const safe: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** An address that is safe to link to, or null: articles that were stored elsewhere may hold any. */
export const webAddress = (url: string | null): string | null =>
  url !== null && safe.has(parseUrl(url, null)?.protocol ?? '') ? url : null
