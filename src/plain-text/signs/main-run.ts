/** The stretch of pieces that holds most running text: [first, last], or null where no piece is prose. */
export type MainRun = readonly [first: number, last: number]

/** What a line that is no prose takes off, in characters: a handful of captions, buttons and subheads may stand between paragraphs. */
const costOfOther = 40
/** No paragraph counts for more: one long notice must not outweigh an article of short paragraphs. */
const mostOfOne = 400

/**
 * Where the article's text stands in a copy of a whole page: the run of pieces with the greatest sum, prose adding its length and anything else taking
 * a little off (largest sum of neighbours, one pass). Seen on rendered news pages of the tuning part, whose menus, teasers and consent notes hold
 * single sentences long before the headline; a clean copy is one run from its first paragraph to its last.
 */
export function mainRun(lengths: readonly number[], prose: readonly boolean[]): MainRun | null {
  let best: MainRun | null = null
  let [most, sum, start] = [0, 0, 0]
  lengths.forEach((length, at) => {
    if (sum <= 0) [sum, start] = [0, at]
    sum += prose[at] === true ? Math.min(length, mostOfOne) : -costOfOther
    if (sum > most) [most, best] = [sum, [start, at]]
  })
  return best
}
