import type {MainRun} from './main-run.js'

/** How many of a line's words the article's text has, and the share of them in tenths. */
export interface Shared {
  readonly words: number
  readonly tenths: number
}

/** Of each line; null where it has too few words to tell. */
export type About = readonly (Shared | null)[]

/** Words of four letters and more; of scripts that set no spaces every two neighbouring characters. */
const word =
  /(?=([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]{2}))|(?<![\p{L}\p{N}\p{M}])([\p{L}\p{N}\p{M}]{4,})/gu
/** Words are cut to so many letters, so that "bridge" and "bridges" are one. */
const stem = 6
/** Most of the article's text that is read, and the longest line that is compared, in UTF-16 code units. */
const mostText = 30_000
const longestLine = 240
/** Lines before the run that are compared, and lines that are in all: headlines and teasers stand no farther. */
const mostBefore = 600
const mostCompared = 3000
const fewestWords = 3

/**
 * For each line around the run of the article's text how many of its words the text has. A headline's words come back in the text under it; those of
 * links to other articles do not (rendered pages of the tuning part).
 */
export function aboutness(texts: readonly string[], prose: readonly boolean[], run: MainRun | null): About {
  if (run === null) return texts.map(() => null)
  const known = vocabulary(texts, prose, run)
  const first = run[0] - mostBefore
  return texts.map((text, at) => (at < first || at >= first + mostCompared || text.length > longestLine ? null : share(text, known)))
}

function vocabulary(texts: readonly string[], prose: readonly boolean[], [first, last]: MainRun): ReadonlySet<string> {
  const known = new Set<string>()
  let left = mostText
  for (let at = first; at <= last && left > 0; at++) {
    if (prose[at] !== true) continue
    const text = (texts[at] ?? '').slice(0, left)
    left -= text.length
    for (const one of stemsOf(text)) known.add(one)
  }
  return known
}

function share(text: string, known: ReadonlySet<string>): Shared | null {
  const stems = stemsOf(text)
  const words = stems.filter((one) => known.has(one)).length
  return stems.length < fewestWords ? null : {words, tenths: Math.floor((words / stems.length) * 10)}
}

/** The words of a text that tell what it is about, cut to their stems. */
export const stemsOf = (text: string): string[] =>
  [...text.matchAll(word)].map(([, pair, one]) => pair ?? one?.slice(0, stem).toLowerCase() ?? '').filter((one) => one !== '')
