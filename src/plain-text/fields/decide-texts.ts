import type {Breadcrumb, Dateline, Publisher} from '../../article/article.js'
import type {Decided, Decision} from '../../fields/field.js'
import {isGenre} from '../../values/genre.js'
import type {Copy} from '../copy.js'
import {stemsOf} from '../signs/about.js'
import {findByline} from './byline.js'
import {findTextDates} from './dates.js'
import {decideText, type Find, pieceFind} from './decision.js'
import {findDeclared} from './declared.js'
import {joined, type Labelled, piecesOf} from './texts.js'

/** The fields of a labelled copy. */
export function decideTexts(copy: Copy, dateline: Decision<Dateline>): Decided {
  const publisher = decideText('publisher', copy, [
    ...findDeclared(copy, 'publisher'),
    ...findDeclared(copy, 'house'),
    ...findPublisher(copy)
  ])
  const dates = findTextDates(copy, datelineFind(dateline))
  const breadcrumbs = decideText('breadcrumbs', copy, findTrail(copy))
  const kicker = decideText('kicker', copy, [
    ...findDeclared(copy, 'kicker'),
    ...piecesOf(copy, 'kicker')
      .slice(-1)
      .map(({piece}) => pieceFind(piece, piece.text, 'over-headline', 0.9))
  ])
  return {
    publisher,
    headline: decideText('headline', copy, [
      ...findDeclared(copy, 'headline'),
      ...joined(piecesOf(copy, 'headline').slice(0, 1), 'headline-line', 0.95).map(withoutVersion)
    ]),
    kicker,
    dek: decideText('dek', copy, [...findDeclared(copy, 'dek'), ...joined(findDek(copy), 'under-headline', 0.9)]),
    description: decideText('description', copy, findDeclared(copy, 'description')),
    byline: decideText('byline', copy, [
      ...findDeclared(copy, 'byline'),
      ...findDeclared(copy, 'sender'),
      ...findByline(copy, publisher.value?.name ?? null)
    ]),
    published: decideText('published', copy, [...findDeclared(copy, 'published'), ...dates.published]),
    modified: decideText('modified', copy, [...findDeclared(copy, 'modified'), ...dates.modified]),
    dateline,
    breadcrumbs,
    section: decideText('section', copy, [...findDeclared(copy, 'section'), ...findSection(breadcrumbs, kicker)]),
    tags: decideText('tags', copy, [...findDeclared(copy, 'tags'), ...findTags(copy)]),
    kind: decideText('kind', copy, [{value: 'article', source: 'text', trust: 0.5, start: 0, end: 0, raw: '', path: 'text'}]),
    truncated: decideText('truncated', copy, findCut(copy))
  }
}

/** "UPDATE 2-", "WRAPUP 1-", "REFILE-": which version of the story a wire sends. */
const version = /^(?:(?:UPDATE|WRAPUP|REFILE|RPT|REPEAT|CORRECTED|RECAST|URGENT|PIX)(?: \d{1,2})?-){1,3}(?=["“‘'«]?[\p{Lu}\p{N}])/u
const withoutVersion = (find: Find<string>): Find<string> => ({...find, value: find.value.replace(version, '')})

/**
 * Further lines that the labels call headline stand under the first: decks of older papers. A line that says the headline again is none, nor is one that
 * stands apart from the first.
 */
function findDek(copy: Copy): Labelled[] {
  const [headline, ...further] = piecesOf(copy, 'headline')
  const stems = new Set(stemsOf(headline?.piece.text ?? ''))
  const lines = [...further, ...piecesOf(copy, 'dek')].filter(({piece}) => !restates(piece.text, stems))
  const end = lines.findIndex(({at}, index) => index > 0 && at !== (lines[index - 1]?.at ?? 0) + 1)
  return end < 0 ? lines : lines.slice(0, end)
}

/** Of a headline's words so many, or all but one of a short one, stand in a line that says it again, and few others. */
function restates(text: string, headline: ReadonlySet<string>): boolean {
  const stems = stemsOf(text)
  const shared = stems.filter((stem) => headline.has(stem)).length
  return shared >= 3 && shared * 1.25 >= stems.length
}

function datelineFind({chosen}: Decision<Dateline>): Find<Dateline> | null {
  const range = chosen?.place.range
  return chosen === null || range === null || range === undefined
    ? null
    : {
        value: chosen.value,
        source: chosen.source,
        trust: chosen.trust,
        start: range[0],
        end: range[1],
        raw: chosen.raw,
        path: chosen.place.path
      }
}

const trailMark = /[›»>→]|\s\/\s/u

function findTrail(copy: Copy): Find<Breadcrumb[]>[] {
  return piecesOf(copy, 'trail')
    .slice(0, 1)
    .map(({piece}) =>
      pieceFind(
        piece,
        piece.text
          .split(trailMark)
          .map((name) => name.trim())
          .filter((name) => name !== '')
          .map((name) => ({name, url: null})),
        'trail-line',
        0.9
      )
    )
}

/** The innermost step of a trail, else the kicker unless it names a genre. */
function findSection({value, chosen}: Decision<Breadcrumb[]>, kicker: Decision<string>): Find<string>[] {
  const last = value?.at(-1)
  const found: Find<string>[] = []
  const [start, end] = chosen?.place.range ?? [0, 0]
  if (last !== undefined && (value?.length ?? 0) > 1)
    found.push({value: last.name, source: 'last-breadcrumb', trust: 0.8, start, end, raw: last.name, path: chosen?.place.path ?? ''})
  const [from, to] = kicker.chosen?.place.range ?? [0, 0]
  if (kicker.chosen !== null && !isGenre(kicker.chosen.value))
    found.push({
      value: kicker.chosen.value,
      source: 'kicker',
      trust: 0.5,
      start: from,
      end: to,
      raw: kicker.chosen.raw,
      path: kicker.chosen.place.path
    })
  return found
}

const tagLabel = /^[^:：]{1,30}[:：]\s*/u
const tagMark = /[,;，、;|·•#]/u

function findTags(copy: Copy): Find<string[]>[] {
  return piecesOf(copy, 'tags')
    .slice(0, 1)
    .map(({piece}) =>
      pieceFind(
        piece,
        piece.text
          .replace(tagLabel, '')
          .split(tagMark)
          .map((tag) => tag.trim())
          .filter((tag) => tag !== ''),
        'tag-line',
        0.9
      )
    )
}

const appeared = /appeared (?:first )?on /iu
const fullStop = /\.$/u
const outerMarks = /[,.]$/u

/** A host alone on a line, a newspaper's name beside the day, "The post … appeared first on …". */
function findPublisher(copy: Copy): Find<Publisher>[] {
  return piecesOf(copy, 'chrome').flatMap(({piece, at}) => {
    const features = copy.features[at] ?? []
    if (features.includes('host')) return [pieceFind(piece, {name: piece.text, url: null}, 'host-line', 0.8)]
    if (features.includes('masthead') && features.includes('next-date'))
      return [pieceFind(piece, {name: piece.text.replace(outerMarks, ''), url: null}, 'masthead', 0.8)]
    const name = features.includes('syndication') ? piece.text.slice(-120).split(appeared).slice(1).join('').replace(fullStop, '') : ''
    return name === '' ? [] : [pieceFind(piece, {name, url: null}, 'syndication-line', 0.8)]
  })
}

const cutMark = /\[(?:…|\.\.\.)\]\s*$/

/** "[…]" ends what a feed has cut. */
function findCut(copy: Copy): Find<true>[] {
  const last = piecesOf(copy, 'paragraph').at(-1)
  return last === undefined || !cutMark.test(last.piece.text.slice(-12)) ? [] : [pieceFind(last.piece, true, 'cut-mark', 0.9)]
}
