import type {Truth} from './format.js'

const scripts: readonly [name: string, letters: RegExp][] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['CJK', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu],
  ['RTL', /[\p{Script=Arabic}\p{Script=Hebrew}]/gu],
  ['Indic', /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/gu]
]

export type Grouping = 'type' | 'language'

/** The heap that a page belongs to: its annotated type, or the script most of its annotated text is in. */
export const groupOf = (by: Grouping, truth: Truth): string => (by === 'type' ? (truth.type ?? 'untyped') : scriptOf(truth))

function scriptOf({body, with: snippets, headline, bodyStart}: Truth): string {
  const text = body ?? [...(snippets ?? []), headline ?? '', bodyStart ?? ''].join(' ')
  const [first] = scripts.map(([name, letters]) => ({name, count: text.match(letters)?.length ?? 0})).sort((a, b) => b.count - a.count)
  return first && first.count > 0 ? first.name : 'other'
}
