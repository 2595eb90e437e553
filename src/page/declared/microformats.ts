import type {Properties} from 'hast'
import {attributeTokens} from '../attributes.js'
import {addValue, leaveEnded, type OpenThing, type ValueReader} from './item-values.js'

/** Whether a class attribute makes its element an entry of microformats: the markup most blog themes carry. */
export function isEntry(classes: Properties[string]): boolean {
  if (typeof classes === 'string') return isEntry(classes.split(' '))
  if (!Array.isArray(classes)) return false
  // A plain loop: it runs for every class attribute of the page, and costs a third of `includes`.
  for (const token of classes) if (token === 'hentry' || token === 'h-entry') return true
  return false
}

/** Class of an entry's property → schema.org's name. */
const entryProperties: ReadonlyMap<string, string> = new Map([
  ['entry-title', 'headline'],
  ['p-name', 'headline'],
  ['published', 'datePublished'],
  ['dt-published', 'datePublished'],
  ['entry-date', 'datePublished'],
  ['updated', 'dateModified'],
  ['dt-updated', 'dateModified'],
  ['p-summary', 'description'],
  ['entry-summary', 'description'],
  ['p-category', 'keywords'],
  ['u-url', 'url'],
  ['u-featured', 'image']
])

const cardProperties: ReadonlyMap<string, string> = new Map([
  ['fn', 'name'],
  ['p-name', 'name'],
  ['url', 'url'],
  ['u-url', 'url']
])

/** Properties whose value is the text even of a link. */
const textProperties: ReadonlySet<string> = new Set(['headline', 'name', 'description', 'keywords'])

/** An entry or an author's card whose element has not ended yet. */
interface OpenSpan {
  readonly thing: OpenThing
  readonly end: number
}

/** Reads entries as things of type Article. An element belongs to the innermost entry around it. */
export function entryReader(values: ValueReader): (entries: readonly number[]) => OpenThing[] {
  return (entries) => {
    const starts = new Set(entries)
    let done = 0
    return entries.flatMap((node, at) => {
      const things = node < done ? [] : readTree(values, node, starts, at + 1)
      done = Math.max(done, values.index.end[node] ?? node)
      return things
    })
  }
}

/** The entry at `root` and those inside it, in document order. */
function readTree(values: ValueReader, root: number, starts: ReadonlySet<number>, first: number): OpenThing[] {
  const {index} = values
  const things: OpenThing[] = []
  const open: OpenSpan[] = []
  let card: OpenSpan | null = null
  for (let node = root; node < (index.end[root] ?? root); node++) {
    const element = index.element(node)
    if (element === null) continue
    const end = index.end[node] ?? node + 1
    leaveEnded(open, node)
    card = closeEnded(card, node, values)
    if (starts.has(node)) {
      const thing = openThing('Article', node, `entry ${first + things.length}`)
      things.push(thing)
      open.push({thing, end})
      continue
    }
    const owner = open.at(-1)?.thing
    const tokens = attributeTokens(element, 'className')
    if (owner === undefined || tokens.length === 0) continue
    card ??= isAuthor(tokens) ? {thing: openAuthor(owner, node), end} : null
    addProperties(card?.thing ?? owner, card === null ? entryProperties : cardProperties, tokens, node, values)
  }
  closeEnded(card, Number.POSITIVE_INFINITY, values)
  return things
}

function openAuthor(owner: OpenThing, node: number): OpenThing {
  const author = openThing('Person', node, `${owner.path}/author`)
  addValue(owner, 'author', author)
  return author
}

const openThing = (type: string, node: number, path: string): OpenThing => ({
  types: [type],
  id: null,
  source: 'microdata',
  path,
  node,
  properties: new Map()
})

/** `vcard` alone would take in the authors of comments. */
function isAuthor(tokens: readonly string[]): boolean {
  return tokens.includes('p-author') || (tokens.includes('author') && (tokens.includes('vcard') || tokens.includes('h-card')))
}

function addProperties(
  thing: OpenThing,
  names: ReadonlyMap<string, string>,
  tokens: readonly string[],
  node: number,
  values: ValueReader
): void {
  const found = new Set(tokens.flatMap((token) => names.get(token) ?? []))
  for (const name of found) addValue(thing, name, textProperties.has(name) ? values.textWithin(node) : values.valueOf(node))
}

/** The card while it is open at `node`. One that ends and names nobody by class is named by its text. */
function closeEnded(card: OpenSpan | null, node: number, values: ValueReader): OpenSpan | null {
  if (card === null || card.end > node) return card
  if (!card.thing.properties.has('name')) addValue(card.thing, 'name', values.textWithin(card.thing.node))
  return null
}
