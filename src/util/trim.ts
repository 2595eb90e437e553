/** Cuts the characters of a set off the end. A loop, because a pattern anchored at the end tries every run of them: quadratic time. */
export function trimEndOf(text: string, cut: ReadonlySet<string>): string {
  let end = text.length
  while (end > 0 && cut.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Cuts the characters of a set off both ends. */
export function trimOf(text: string, cut: ReadonlySet<string>): string {
  const kept = trimEndOf(text, cut)
  let start = 0
  while (start < kept.length && cut.has(kept.charAt(start))) start++
  return kept.slice(start)
}
