import type {Element} from 'hast'
import {attributeText, attributeTokens} from '../attributes.js'
import type {LinkEntry, Meta, MetaEntry, NodeIndex} from '../page.js'
import {decodeReferences, foldSpace} from './leftovers.js'

/**
 * Reads `<meta>`, `<link>` and `<title>` wherever they stand: parsers move a head's end up at the first stray element, so metas in the body
 * are often the head's.
 */
export function readMeta(index: NodeIndex): Meta {
  return metaOf(
    readTitle(index),
    index.byTag('link').flatMap((node) => linkOf(index, node)),
    readEntries(index)
  )
}

/** Metadata with its look-ups by key. */
export function metaOf(title: string | null, links: readonly LinkEntry[], entries: readonly MetaEntry[]): Meta {
  const byKey = groupByKey(entries)
  return {
    title,
    entries,
    links,
    first: (key) => byKey.get(key.toLowerCase())?.find((entry) => entry.content !== '')?.content ?? null,
    all: (key) => byKey.get(key.toLowerCase()) ?? []
  }
}

const keyAttributes: readonly (readonly [attribute: MetaEntry['attribute'], property: string])[] = [
  ['name', 'name'],
  ['property', 'property'],
  ['itemprop', 'itemProp'],
  ['http-equiv', 'httpEquiv']
]

function readEntries(index: NodeIndex): MetaEntry[] {
  const entries: MetaEntry[] = []
  for (const node of index.byTag('meta')) {
    const element = index.element(node)
    const raw = element === null ? null : attributeText(element, 'content')
    if (element === null || raw === null) continue
    const content = cleanContent(raw)
    for (const [attribute, property] of keyAttributes)
      for (const key of keysOf(element, attribute, property)) entries.push({key, attribute, content, node})
  }
  return entries
}

const noKeys: readonly string[] = []

/** `property` and `itemprop` may hold several keys; a `name` with spaces is one key. */
function keysOf(element: Element, attribute: MetaEntry['attribute'], property: string): readonly string[] {
  if (element.properties[property] === undefined) return noKeys
  if (attribute === 'property' || attribute === 'itemprop') return attributeTokens(element, property).map((key) => key.toLowerCase())
  const key = foldSpace(attributeText(element, property) ?? '').toLowerCase()
  return key === '' ? noKeys : [key]
}

const cleanContent = (raw: string): string => foldSpace(decodeReferences(raw))

function groupByKey(entries: readonly MetaEntry[]): ReadonlyMap<string, readonly MetaEntry[]> {
  const groups = new Map<string, MetaEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.key)
    if (group === undefined) groups.set(entry.key, [entry])
    else group.push(entry)
  }
  return groups
}

function linkOf(index: NodeIndex, node: number): LinkEntry[] {
  const element = index.element(node)
  const href = element === null ? null : attributeText(element, 'href')
  if (element === null || href === null) return []
  return [{rel: attributeTokens(element, 'rel').map((token) => token.toLowerCase()), href, type: attributeText(element, 'type'), node}]
}

/** The head's title, else the first outside an `<svg>`: an icon's title names the icon. */
function readTitle(index: NodeIndex): string | null {
  const titles = titlesOutsideSvg(index)
  const inHead = titles.filter((node) => index.tags[index.parent[node] ?? -1] === 'head')
  for (const node of [...inHead, ...titles]) {
    const text = cleanContent(rawText(index, node))
    if (text !== '') return text
  }
  return null
}

function titlesOutsideSvg(index: NodeIndex): number[] {
  const icons = index.byTag('svg')
  let next = 0
  let iconEnd = 0
  return index.byTag('title').filter((node) => {
    for (; next < icons.length && (icons[next] ?? 0) < node; next++) iconEnd = Math.max(iconEnd, index.end[icons[next] ?? 0] ?? 0)
    return node >= iconEnd
  })
}

/** Text of an element that holds only text, as it stands: `<title>`, `<script>`. */
export function rawText(index: NodeIndex, node: number): string {
  const children = index.element(node)?.children ?? []
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
