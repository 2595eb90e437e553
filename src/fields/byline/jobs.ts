import type {Author} from '../../article/article.js'
import {attributeTokens} from '../../page/attributes.js'
import type {NodeIndex} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {isRole} from '../../values/byline/roles.js'
import {tokensOf} from '../../values/byline/tokens.js'
import {vocabularyFor} from '../../values/byline/vocabulary.js'
import {personLikelihood, surePerson} from '../../values/name.js'

/** Names that markup gives to what a writer does for a living. */
const jobToken = /(?:^|[-_])(?:job|role|occupation|profession|designation)(?:$|[-_])|job-?title|(?:author|byline|writer)[-_]*title/i
const attributes = ['className', 'itemProp'] as const
const longest = 80
const mostInside = 24

/** A line's text without the job that its markup tells apart, and that job: "Ana Silva" and "Gardener & Cook". */
export interface Parted {
  readonly text: string
  readonly job: string | null
}

/** Jobs have the shape of names ("Gardener & Cook"), so where the markup tells them apart, words need not. */
export function withoutJob(index: NodeIndex, {container, first, last}: Segment, text: string): Parted {
  for (let at = Math.max(container + 1, first - 2); at < Math.min(last, first + mostInside); at++) {
    if (!isJob(index, at)) continue
    const job = textOf(index, at).trim()
    const from = job.length > 1 && job.length <= longest ? text.lastIndexOf(job) : -1
    if (from > 0) return {text: `${text.slice(0, from)}\n${text.slice(from + job.length)}`.trim(), job}
  }
  return {text, job: null}
}

function isJob(index: NodeIndex, node: number): boolean {
  const element = index.element(node)
  return element !== null && attributes.some((name) => attributeTokens(element, name).some((token) => jobToken.test(token)))
}

/** A job belongs to the one author whose line it stands in. */
export const withJob = (authors: readonly Author[], job: string | null): readonly Author[] =>
  job === null || authors.length !== 1 ? authors : authors.map((author) => ({...author, role: author.role ?? job}))

/** What a line that only tells a job says of the writer before it: "Business reporter, Port Marrow". */
export interface JobLine {
  readonly role: string
  readonly location: string | null
}

/**
 * Reads a line that is a job and nothing else. Seen under the writer's name on broadcasters' and papers' pages, where it was taken for a second writer.
 * It must spare names that are words for jobs, and desks that sign alone: so only what stands behind a person's line is asked.
 */
export function jobLine(text: string, language: string | null): JobLine | null {
  const [job = '', place, ...more] = text.split(',').map((part) => part.trim())
  if (job === '' || text.length > longest || more.length > 0 || personLikelihood(job) >= surePerson) return null
  const words = tokensOf(job).filter(({kind}) => kind === 'word')
  if (!isRole(words, vocabularyFor(language))) return null
  return {role: job, location: place === undefined || !placeLike.test(place) ? null : place}
}

const placeLike = /^\p{Lu}[\p{L}\p{M} '’.-]{1,40}$/u
