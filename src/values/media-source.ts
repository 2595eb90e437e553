import type {Element} from 'hast'
import {attributeText} from '../page/attributes.js'
import {resolveUrl} from '../page/url.js'

export interface Rendition {
  url: string
  width: number | null
}

export interface ImageSource {
  /** The address that a reader's browser ends up showing; null where only placeholders are given. */
  url: string | null
  /** All renditions, widest first, those without a width last. */
  candidates: Rendition[]
}

/** An address in an attribute that scripts read: with a path that ends like an image's, or under a name that says source. */
const imageEnd = /\.(?:jpe?g|png|gif|webp|avif)$/iu
const afterPath = /[?#!]/u
const sourceName = /^data.*(?:src|source|original|url|image|img)$/iu
const sourceSetName = /srcset$/iu
const placeholderName =
  /(?:^|[/_\-.=])(?:blank|spacer|placeholder|place-holder|transparent|lazy-?load|loading|1x1|pixel|dummy|grey|gray|fallback)(?:[_\-.\d]|$)/iu
const widthStep = /^(\d{1,5})(?:\.\d+)?w$/
const whiteSpace = /\s+/
const leadingCommas = /^,+/

/** Reads where the pixels of an image come from, lazy loading understood, from `img` and the other elements that hold its renditions. */
export function imageSource(img: Element, others: readonly Element[], base: string | null): ImageSource {
  const own = [attributeText(img, 'src'), ...lazyAddresses(img)].map((href) => usable(href, base)).filter((url) => url !== null)
  const candidates = renditions([img, ...others], base)
  const shown = own[0] ?? candidates[0]?.url ?? others.flatMap((other) => usable(attributeText(other, 'src'), base) ?? [])[0] ?? null
  return {url: shown, candidates}
}

/** Addresses in attributes of the page's own making: scripts copy them into `src` when the image comes into view. */
function lazyAddresses(img: Element): string[] {
  return Object.entries(img.properties).flatMap(([name, value]) => {
    if (typeof value !== 'string' || !name.startsWith('data') || sourceSetName.test(name)) return []
    return isImageAddress(value) || (sourceName.test(name) && !value.includes(' ') && value.includes('/')) ? [value] : []
  })
}

const isImageAddress = (value: string): boolean => imageEnd.test(value.split(afterPath, 1)[0] ?? '') && !whiteSpace.test(value.trim())

function usable(href: string | null, base: string | null): string | null {
  if (href === null || isPlaceholder(href)) return null
  const url = resolveUrl(href, base)
  return url === null || url.startsWith('mailto:') ? null : url
}

/** Whether an address names a stand-in that is replaced when the page runs. */
export function isPlaceholder(href: string): boolean {
  const start = href.trimStart().slice(0, 11).toLowerCase()
  if (start.startsWith('data:') || start.startsWith('about:') || start === '#') return true
  const path = href.split('?', 1)[0] ?? href
  return placeholderName.test(path.slice(path.lastIndexOf('/') + 1))
}

function renditions(elements: readonly Element[], base: string | null): Rendition[] {
  const found = new Map<string, Rendition>()
  for (const element of elements) {
    for (const set of sourceSets(element))
      for (const rendition of readSourceSet(set, base)) if (!found.has(rendition.url)) found.set(rendition.url, rendition)
  }
  return [...found.values()].sort((a, b) => (b.width ?? 0) - (a.width ?? 0))
}

function sourceSets(element: Element): string[] {
  return Object.entries(element.properties).flatMap(([name, value]) => {
    if (!sourceSetName.test(name)) return []
    return typeof value === 'string' ? [value] : Array.isArray(value) ? [value.join(', ')] : []
  })
}

/** Reads a `srcset`: addresses with a width ("640w") or a density, which says nothing about the width. Addresses may hold commas. */
export function readSourceSet(set: string, base: string | null): Rendition[] {
  const found: Rendition[] = []
  let href = ''
  const add = (step: string): void => {
    const url = href === '' ? null : usable(href, base)
    const width = widthStep.exec(step)?.[1]
    if (url !== null) found.push({url, width: width === undefined ? null : Number(width)})
    href = ''
  }
  for (const token of set.trim().split(whiteSpace)) {
    if (href === '') {
      href = withoutLastCommas(token.replace(leadingCommas, ''))
      if (token.endsWith(',')) add('')
      continue
    }
    const [step = '', ...rest] = token.split(',')
    add(step)
    href = rest.join(',')
  }
  add('')
  return found
}

function withoutLastCommas(token: string): string {
  let end = token.length
  while (token[end - 1] === ',') end--
  return token.slice(0, end)
}
