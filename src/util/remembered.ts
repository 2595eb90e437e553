/** Answers kept at a time; class names of a page are a few hundred. */
const most = 4000
/** Characters of the longest text whose answer is kept: none that recurs is longer. */
const longest = 100

/**
 * A test that keeps its answers: class names recur from element to element and from page to page, and to look one up takes a tenth of the time of a
 * pattern with many words. Memory stays bounded: long texts are not kept, and all is forgotten when it is too many.
 */
export function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>()
  return (text) => {
    if (text.length > longest) return test(text)
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const answer = test(text)
    answers.set(copyOf(text), answer)
    return answer
  }
}

/** The text in memory of its own: engines write what is cut from a page as a place in the page, and keep the page for it. */
const copyOf = (text: string): string => text.split('').join('')
