/** The text without characters of the set at its end. A loop, because a pattern that ends in `+$` is quadratic on long runs in the middle. */
export function trimEndOf(text: string, characters: ReadonlySet<string>): string {
  let end = text.length
  while (end > 0 && characters.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The text without characters of the set at its start and its end. */
export function trimOf(text: string, characters: ReadonlySet<string>): string {
  let start = 0
  while (start < text.length && characters.has(text.charAt(start))) start++
  return trimEndOf(text.slice(start), characters)
}
