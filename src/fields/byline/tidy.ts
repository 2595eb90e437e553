import type {Author} from '../../article/article.js'
import {languageOf} from '../../languages/index.js'
import {foldWords} from '../../util/fold-words.js'
import {dateWordsOf, monthsOf} from '../../values/byline/date-leads.js'

/**
 * The authors without the words that led to a date behind them, but for names that are known to end so, and beside a person without what names
 * nobody: counters, rubrics, the paper. A month beside others is of a day without its year: "By Ana Silva · May 14".
 */
export function tidyAuthors(authors: readonly Author[], known: readonly string[], language: string | null): Author[] {
  const words = dateWordsOf(languageOf(language))
  const named =
    authors.length > 1 ? authors.filter(({name}) => known.includes(name) || !monthsOf(languageOf(language)).has(foldWords(name))) : authors
  const tidy = named
    .map((author) => (known.includes(author.name) ? author : {...author, name: withoutEnd(author.name, words)}))
    .filter(
      ({name, kind}) => name !== '' && (kind !== 'unknown' || name.split(' ').length <= mostWords) && !(kind === 'desk' && own.test(name))
    )
  return tidy.some(({kind}) => kind === 'person') ? tidy.filter(({kind}) => kind !== 'unknown' && kind !== 'organisation') : tidy
}

/** "Our engineering team" tells what they are, not what they are called. */
const own = /^our /u

/** A pen name of more words is a sentence. */
const mostWords = 4

/** Cuts the words of dates off a name's end: "Ana on Tuesday". Right behind a single name stands a surname: "Ana Freitag", "Jan Sobota". */
function withoutEnd(name: string, dateWords: ReadonlySet<string>): string {
  const words = name.split(' ')
  for (let last = words.at(-1); last !== undefined && dateWords.has(foldWords(last)); last = words.at(-1)) {
    if (words.length === 2 && capital.test(last)) break
    words.pop()
  }
  return words.join(' ')
}
const capital = /^\p{Lu}/u
