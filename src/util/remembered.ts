/** Answers kept at a time; class names of a page are a few hundred. */
const most = 4000

/**
 * A test that keeps its answers: class names recur from element to element and from page to page, and to look one up takes a tenth of the time of a
 * pattern with many words. Forgets all when it holds too many, so that memory stays bounded.
 */
export function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const answer = test(text)
    answers.set(text, answer)
    return answer
  }
}
