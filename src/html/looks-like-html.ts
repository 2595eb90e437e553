export {binaryKind} from './binary-kind.js'

/**
 * What may stand before the first element: a byte order mark, white space, comments, an XML declaration.
 * Here and below without the `u` flag: with it engines keep a state for each character, and attributes of millions run out of it.
 */
const preamble = /\ufeff|\s+|<!--[\s\S]*?-->|<\?[^>]*>/y
const documentStart = /<(?:!doctype\s+html|html|head|body)[\s/>]/iy
const xmlStart = /<(?:rss|feed|rdf:rdf|svg|urlset|sitemapindex|opml|tei|article\s+xmlns)[\s/>]/iy
const blocks =
  'p|div|article|section|main|header|footer|nav|aside|h[1-6]|ul|ol|dl|table|blockquote|figure|pre|form|hr|center|template|noscript|script|style|meta|link|title|base'
const blockStart = new RegExp(`<(?:${blocks})(?:\\s[^<>]*)?/?>`, 'iy')
const tagStart = /<[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/iy
const blockEnd =
  /<\/(?:p|div|article|section|main|header|footer|h[1-6]|ul|ol|li|table|tr|td|blockquote|figure|body|html|head|script|style)\s?>/gi

/** Block end tags that make HTML of text that does not begin with an element: prose about HTML names one or two. */
const enoughBlockEnds = 4

/**
 * Whether a string is a page, or a piece of one, and not plain text: it begins with a doctype or a block element, is one element from end to end, or closes
 * several blocks. Plain text with `a < b`, Markdown with a tag or two, JSON that holds HTML, and feeds are not.
 */
export function looksLikeHtml(text: string): boolean {
  const start = skipPreamble(text)
  if (text[start] === '<') {
    if (matchesAt(documentStart, text, start)) return true
    if (matchesAt(xmlStart, text, start)) return false
    if (matchesAt(blockStart, text, start)) return true
    if (matchesAt(tagStart, text, start) && text.trimEnd().endsWith('>')) return true
  }
  return !isJson(text, start) && hasBlockEnds(text, enoughBlockEnds)
}

function skipPreamble(text: string): number {
  let start = 0
  while (matchesAt(preamble, text, start)) start = preamble.lastIndex
  return start
}

function matchesAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index
  return pattern.test(text)
}

/** Whether it opens and closes as JSON does; values may hold any HTML. */
function isJson(text: string, start: number): boolean {
  const end = text.trimEnd().at(-1)
  return (text[start] === '{' && end === '}') || (text[start] === '[' && end === ']')
}

function hasBlockEnds(text: string, wanted: number): boolean {
  blockEnd.lastIndex = 0
  for (let seen = 0; seen < wanted; seen++) if (!blockEnd.test(text)) return false
  return true
}
