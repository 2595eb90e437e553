/** A function that works its answer out when it is first asked, and then remembers it. */
export function once<Answer>(work: () => Answer): () => Answer {
  let answer: {readonly value: Answer} | null = null
  return () => {
    answer ??= {value: work()}
    return answer.value
  }
}
