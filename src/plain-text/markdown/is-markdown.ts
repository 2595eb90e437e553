const signs: readonly RegExp[] = [
  /^#{1,6}\s+\S/m,
  /\[[^\][\n]{1,200}\]\([^()\s]{1,500}\)/u,
  /\*\*[^*\n]{1,200}\*\*/u,
  /^(?:```|~~~)/mu,
  /!\[[^\][\n]{0,200}\]\([^()\s]{1,500}/u,
  /^\|?[ \t]{0,9}:?-{3,50}:?[ \t]{0,9}\|[|:\t -]*$/m,
  /^\[[^\][\n]{1,100}\]:[ \t]{1,9}<?(?:https?:\/\/|mailto:|\/)\S/mu,
  /^={3,100}[ \t]{0,9}$/mu
]
/** "# Title", or a title with a line of equals signs under it. */
const title = /^\s*(?:#\s+\S|[^\s#=][^\n]{0,200}\r?\n={3,100}[ \t]{0,9}(?:\r?\n|$))/u
const enoughSigns = 2
const sampled = 50_000

/** Whether a text is Markdown: it begins with a heading, or two kinds of its marks stand in it. Plain text may hold one by chance. */
export function isMarkdown(text: string): boolean {
  const sample = text.slice(0, sampled)
  return title.test(sample) || signs.filter((sign) => sign.test(sample)).length >= enoughSigns
}
