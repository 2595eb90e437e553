/** Stands for null, which can be no key of a `WeakMap`. */
const nothing = {}

/**
 * A function that works its answer out once for each page, language or other object that it is asked about, and forgets it with the object. `keyOf`
 * gives the object that the answer depends on, where it is asked with more.
 */
export function memo<Subject, Answer extends object>(
  work: (subject: Subject) => Answer,
  keyOf: (subject: Subject) => object | null = (subject) => subject as object | null
): (subject: Subject) => Answer {
  const answers = new WeakMap<object, Answer>()
  return (subject) => {
    const key = keyOf(subject) ?? nothing
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = work(subject)
    answers.set(key, answer)
    return answer
  }
}
