import {languages} from '../../src/languages/index.js'
import {guessLanguage} from '../../src/page/language/language.js'
import {findDates, readDate} from '../../src/values/date.js'
import type {Truth} from '../format.js'
import {fold, foldName, words} from '../scorer/text.js'

/** What of the annotation stands in a copy at all, as the recall that a reader of the copy could reach at best; null for what is not annotated. */
interface Shown {
  body: number | null
  headline: number | null
  dek: number | null
  authors: number | null
  publishedDay: number | null
}

const outside = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
const languageSample = 20_000

/** A headline or dek counts where it stands in the copy word for word, a name likewise, a day where a line of the copy holds a date of that day. */
function shownOf({body, headline, dek, authors, published}: Truth, text: string): Shown {
  const folded = fold(text)
  const stands = (one: string): boolean => folded.includes(fold(one).replace(outside, ''))
  return {
    body: !body ? null : shareOf(words(body), new Set(words(text))),
    headline: headline ? Number(stands(headline)) : null,
    dek: dek ? Number(stands(dek)) : null,
    authors: authors === undefined || authors.length === 0 ? null : shareWhere(authors, (name) => folded.includes(foldName(name))),
    publishedDay: published ? Number(daysOf(text).has(published.slice(0, 10))) : null
  }
}

const shareWhere = (items: readonly string[], holds: (item: string) => boolean): number => items.filter(holds).length / items.length
const shareOf = (items: readonly string[], known: ReadonlySet<string>): number => shareWhere(items, (item) => known.has(item))

function daysOf(text: string): ReadonlySet<string> {
  const language = guessLanguage(text.slice(0, languageSample), languages)
  const lines = text.split('\n').filter((line) => line.length < 400)
  const context = {language, referenceTime: null}
  const found = lines.flatMap((line) => [...findDates(line, context).map(({value}) => value), readDate(line, context)])
  return new Set(found.flatMap((date) => (date === null ? [] : [date.value.slice(0, 10)])))
}

/** One line: for each field the mean over the copies that are annotated for it. */
export function ceilingLine(copies: readonly (readonly [truth: Truth, text: string])[]): string {
  const all = copies.map(([truth, text]) => shownOf(truth, text))
  const names = ['body', 'headline', 'dek', 'authors', 'publishedDay'] as const
  const means = names.flatMap((name) => {
    const known = all.map((one) => one[name]).filter((one) => one !== null)
    return known.length === 0 ? [] : [`${name} ${(known.reduce((sum, one) => sum + one, 0) / known.length).toFixed(3)}`]
  })
  return `  stands in the copies at all: ${means.join(', ')}`
}
