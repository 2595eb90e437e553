import type {Author} from '../../article/article.js'
import {tokensAt} from '../../page/attributes.js'
import type {NodeIndex} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {foldWords} from '../../util/fold-words.js'
import {endOfOwn} from '../date/zones.js'
import type {FieldContext} from '../field.js'
import {headlineSegments} from '../head-zone.js'
import {linksIn} from './signals.js'

/** Segments over the headline that are looked at, and authors that are looked for. */
const over = 8
const most = 8
const longestLine = 160

/**
 * How the page shows authors that it declares: each name as it stands in a line of its own or as a link's text, from the headline to the comments.
 * Seen on forums and blogs that set the name where no word and no markup calls it a byline. Null where one of them is not shown, and for
 * organisations, whose names stand in every header.
 */
export function shownNames(context: FieldContext, authors: readonly Author[]): string | null {
  const {page, decided} = context
  if (authors.length === 0 || authors.length > most || authors.some(({kind}) => kind !== 'person' && kind !== 'unknown')) return null
  const first = Math.max(0, headlineSegments(decided)[0])
  const segments = page.segments
    .slice(Math.max(0, first - over), endOfOwn(page, first, page.segments.length))
    .filter(({hidden, text}) => hidden === null && text.length <= longestLine)
  const names = authors.map(({name}) => shownName(context, segments, foldWords(name)))
  return names.includes(null) ? null : names.join(', ')
}

function shownName({page: {index}}: FieldContext, segments: readonly Segment[], name: string): string | null {
  for (const segment of segments) {
    const folded = foldWords(segment.text)
    if (folded === name) return segment.text
    if (!folded.includes(name)) continue
    const link = linksIn(index, segment).find(({node}) => foldWords(textOf(index, node).trim()) === name)
    if (link !== undefined) return textOf(index, link.node).trim()
    const named = namedIn(index, segment).find((text) => foldWords(text) === name)
    if (named !== undefined) return named
  }
  return null
}

/** Texts that microdata calls a name within a line: `<span itemprop="name">Ana Silva</span> — 4 March 2025`. */
function namedIn(index: NodeIndex, {container, last}: Segment): string[] {
  const found: string[] = []
  for (let at = container + 1; at < last; at++)
    if (index.tags[at] !== '' && tokensAt(index, at, 'itemProp').some((name) => name === 'name' || name === 'author'))
      found.push(textOf(index, at).trim())
  return found
}
