import type {Author, Byline} from '../article/article.js'
import {isAnonymous} from '../page-type/page-type.js'
import {foldWords} from '../util/fold-words.js'
import {sameName} from '../values/name.js'
import {asClosing} from './byline/closing.js'
import {fromArticleAuthors, fromMetaAuthors, fromPageAuthors} from './byline/declared.js'
import {postedBy} from './byline/poster.js'
import {atEnd, inHead} from './byline/shown.js'
import {shownNames} from './byline/shown-names.js'
import {decide} from './decide.js'
import type {Candidate, Decision, Field, FieldContext} from './field.js'

/**
 * Whether two bylines name the same authors, in whatever order. A shown byline and a declared one are of one text where they share a person:
 * pages leave agencies out of what they declare, and declare accounts beside the writer.
 */
function same(a: Byline, b: Byline): boolean {
  const shared = a.authors.filter(({name}) => b.authors.some((other) => other.name === name || sameName(other.name, name)))
  if (shared.length === a.authors.length && shared.length === b.authors.length) return true
  return (a.text === null) !== (b.text === null) && shared.some(({kind}) => kind === 'person')
}

const field: Field<Byline> = {
  name: 'byline',
  evidence: [
    postedBy,
    inHead,
    fromArticleAuthors,
    fromMetaAuthors(
      'citation-author',
      ['citation_author', 'citation_authors', 'bepress_citation_author', 'dcterms.creator', 'dc.creator', 'dc:creator'],
      true
    ),
    fromMetaAuthors('meta-author', [
      'author',
      'parsely-author',
      'sailthru.author',
      'article:author',
      'article:author_name',
      'byl',
      'byline',
      'cxenseparse:author',
      'article_author',
      'og:article:author',
      'og:author',
      'shareaholic:article_author_name',
      'twitter:data1'
    ]),
    fromPageAuthors,
    atEnd,
    asClosing
  ],
  same,
  reject: ({value}, {draft}) => {
    if (value.authors.length + value.contributors.length === 0) return 'names-nobody'
    return isAnonymous(draft.pageType) ? 'no-article' : null
  }
}

/** The shown byline wins for order and jobs; declared names add addresses and what the writers are. */
export function decideByline(context: FieldContext): Decision<Byline> {
  const decision = decide(field, context)
  if (decision.value === null) return decision
  const chosen = shownOf(decision)
  const declared = decision.candidates.flatMap(({place, value}) => (place.segments === null ? value.authors : []))
  const candidates = decision.candidates.map((candidate) =>
    candidate === chosen
      ? {...candidate, verdict: 'chosen' as const}
      : candidate === decision.chosen
        ? {...candidate, verdict: 'agrees' as const}
        : candidate
  )
  const byline = chosen?.value ?? decision.value
  const authors = withoutStrays(withUnread(byline, declared), declared)
  const value = {...byline, text: byline.text ?? shownNames(context, authors), authors: authors.map((author) => complete(author, declared))}
  return {...decision, value, chosen: candidates.find(({verdict}) => verdict === 'chosen') ?? null, candidates}
}

/** Of the bylines that agree the one that the head of the page shows, else the one that was chosen. */
function shownOf({candidates, chosen}: Decision<Byline>): Candidate<Byline> | null {
  if (chosen === null || chosen.place.segments !== null) return chosen
  return candidates.find(({verdict, source}) => verdict === 'agrees' && source === inHead.source) ?? chosen
}

/**
 * The authors, with those that the page declares and the shown line holds though its reading did not find them: pages set names side by side
 * with nothing between them but space ("Ana Silva Bo Lind"). In the order of the line.
 */
function withUnread({text, authors, contributors}: Byline, declared: readonly Author[]): readonly Author[] {
  if (text === null) return authors
  const shown = foldWords(text)
  const named = [...authors, ...contributors]
  const isNamed = ({name}: Author): boolean =>
    named.some((one) => one.name === name || one.affiliation?.includes(name) || one.role?.includes(name) || sameName(one.name, name))
  const unread = declared.filter((author) => author.kind === 'person' && shown.includes(foldWords(author.name)) && !isNamed(author))
  if (unread.length === 0) return authors
  const found = new Map([...authors, ...unread].map((author) => [author.name, author]))
  const placeOf = ({name}: Author): number => shown.indexOf(foldWords(name))
  return [...found.values()].sort((a, b) => placeOf(a) - placeOf(b))
}

/**
 * The authors without single words that the page does not declare beside people that it does: parts of what the writer does ("Head of Launches,
 * Adoption & Growth"), rubrics.
 */
function withoutStrays(authors: readonly Author[], declared: readonly Author[]): readonly Author[] {
  const isDeclared = ({name}: Author): boolean => declared.some((other) => other.name === name || sameName(other.name, name))
  const isStray = ({name, kind}: Author): boolean =>
    (kind === 'person' || kind === 'unknown') && !name.trim().includes(' ') && spaced.test(name)
  const known = authors.filter(isDeclared)
  return known.some(({kind}) => kind === 'person') ? authors.filter((author) => isDeclared(author) || !isStray(author)) : authors
}

/** Scripts whose full names are written with a space. */
const spaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'’.-]+$/u

function complete(author: Author, declared: readonly Author[]): Author {
  const others = declared.filter(({name}) => name === author.name || sameName(name, author.name))
  const url = author.url ?? others.find((other) => other.url !== null)?.url ?? null
  const kind = author.kind === 'unknown' ? (others.find((other) => other.kind !== 'unknown')?.kind ?? author.kind) : author.kind
  return {...author, url, kind}
}
