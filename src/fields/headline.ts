import {describeNode} from '../page/describe-node.js'
import {lettersOf, overlapOf, wordsOf} from '../util/similarity.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext, Found} from './field.js'
import {bodyStart} from './head-zone.js'
import {headingsOf, leadOf} from './headline/headings.js'
import {isFrontPage} from './headline/home-names.js'
import {withLabel} from './headline/label.js'
import {equalsSiteName} from './headline/site-name.js'
import {spell} from './headline/spelling.js'
import {titlePieces} from './headline/title-pieces.js'
import {type Title, type TitleSource, titleFamilies, titlesOf} from './headline/titles.js'
import {shownAt} from './sources.js'

/** Headings that speak; the rest fit worse than any title the page declares. */
const mostHeadings = 3

/** The heading over the body that agrees best with what the page declares. */
const heading: Evidence<string> = {
  source: 'heading',
  family: 'shown',
  *find({page, draft}) {
    const titles = titlesOf(page)
    for (const found of headingsOf(page, draft, titles).slice(0, mostHeadings)) {
      const {headline} = spell(found.text, titles.all, titles.site, leadOf(page, found))
      const value = withLabel(page, found.segments[0], headline, titles.all) ?? headline
      yield {value, raw: found.text, place: shownAt(page, ...found.segments, describeNode(page.index, found.node)), fit: found.fit}
    }
  }
}

/** Segments before the body that are compared with the declared titles. */
const nearest = 60

/** A line before the body that is no heading element but reads as a declared title. */
const shownTitle: Evidence<string> = {
  source: 'shown-title',
  family: 'shown',
  *find({page, draft}) {
    const titles = titlesOf(page).all
    const start = bodyStart(page, draft)
    const to = start < 0 ? page.segments.length : start
    for (const segment of page.segments.slice(Math.max(0, to - nearest), to).reverse()) {
      if (segment.hidden !== null || !mayBeHeadline.has(page.index.tags[segment.container] ?? '') || !readsAs(segment.text, titles))
        continue
      yield {
        value: segment.text.replace(lineBreaks, ' '),
        raw: segment.text,
        place: shownAt(page, segment.index, segment.index + 1, describeNode(page.index, segment.container))
      }
      return
    }
  }
}

/** Lines of a segment that are compared: a headline over its dek or byline, with a line break between. */
const mostLines = 3
/** Segments into the body that may show the headline: where no heading element does, it reads like body, and so do boxes of the time before it. */
const intoBody = 12
/** Share of a line in links from which it is one. */
const linked = 0.9

/**
 * A line before the body, or one that opens it, that is a piece of a declared title: the other pieces name site and section. The nearest to the body
 * counts, links to other pages do not.
 */
const titlePiece: Evidence<string> = {
  source: 'title-piece',
  family: 'shown',
  *find({page, draft}) {
    const pieces = titlePieces(titlesOf(page))
    if (pieces.size === 0) return
    const start = bodyStart(page, draft)
    const to = start < 0 ? page.segments.length : start
    const over = page.segments.slice(Math.max(0, to - nearest), to).reverse()
    for (const segment of [...over, ...page.segments.slice(to, to + intoBody)]) {
      if (segment.hidden !== null || segment.linkLength > segment.text.length * linked) continue
      if (!mayBeHeadline.has(page.index.tags[segment.container] ?? '')) continue
      const line = segment.text.split('\n', mostLines).find((one) => one.length <= longest && pieces.has(lettersOf(one)))
      if (line === undefined) continue
      const isWhole = line === segment.text
      yield {
        value: line,
        raw: line,
        place: {
          ...shownAt(page, segment.index, segment.index + 1, describeNode(page.index, segment.container)),
          ...(isWhole ? {} : {segments: null})
        }
      }
      return
    }
  }
}

const readsAs = (text: string, titles: readonly Title[]): boolean =>
  titles.some((title) => Math.abs(title.text.length - text.length) <= marks && title.letters === lettersOf(text))
/** Characters that are neither letters nor digits by which two spellings of a title may differ. */
const marks = 12

/** Containers that show headlines, cells of old pages' layout among them: not the items of lists and captions. */
const mayBeHeadline: ReadonlySet<string> = new Set(
  'body div p h1 h2 h3 h4 h5 h6 header section article main center legend hgroup td th'.split(' ')
)
const lineBreaks = /\n/gu

/** A title that the page declares, without the site's name. */
const declared = (sources: readonly TitleSource[]): Evidence<string>[] =>
  sources.map((source) => ({
    source,
    family: titleFamilies[source],
    *find({page}): Iterable<Found<string>> {
      for (const title of titlesOf(page).all) if (title.source === source) yield {value: title.text, raw: title.raw, place: title.place}
    }
  }))

/** Share of words that makes two spellings of one headline: a title often is a shorter or a longer form of it. */
const alike = 0.6
const contained = 0.9
const leastWords = 3

function same(a: string, b: string): boolean {
  if (a === b) return true
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.join('') === second.join('')) return true
  const {ofFirst, ofSecond, both} = overlapOf(first, second)
  return both >= alike || (ofFirst >= contained && first.length >= leastWords) || (ofSecond >= contained && second.length >= leastWords)
}

/** The longest headline seen on an annotated page has 250 characters. */
const longest = 300

const field: Field<string> = {
  name: 'headline',
  evidence: [
    heading,
    shownTitle,
    titlePiece,
    ...declared(['json-ld-headline', 'json-ld-name', 'og-title', 'twitter-title', 'meta-title', 'title-element'])
  ],
  same,
  reject: ({value}, {page}) => {
    if (lettersOf(value) === '') return 'empty'
    if (value.length > longest) return 'too-long'
    // A front page is called as its site is; what stands on it are other texts' headlines.
    return !isFrontPage(page.url) && equalsSiteName(value, titlesOf(page).site) ? 'is-site-name' : null
  }
}

export const decideHeadline = (context: FieldContext): Decision<string> => decide(field, context)
