const whiteSpace = /\s+/gu
const singleQuotes = /[‘’‚‛′´`]/gu
const doubleQuotes = /[“”„‟«»″]/gu
const dashes = /[‐‑‒–—―−]/gu
const invisible = /\u00ad|\u200b|\u200c|\u200d|\ufeff/gu
const wordPattern = /[\p{L}\p{N}_\p{M}]+/gu
const tokenPattern = /[\p{L}\p{N}_]+/gu
const outerPunctuation = /^[\p{P}\s]+|[\p{P}\s]+$/gu
const byWord = /^(by|von|par|por|di|van|od|autor[ea]?:?)\s+/u
const nameEnd = /[.,;:*]+$/u

export interface Ratio {
  p: number
  r: number
  f: number
}

export interface Overlap {
  tp: number
  fp: number
  fn: number
}

export const squeeze = (text: string): string => text.replace(whiteSpace, ' ').trim()

/** One spelling for quotes, dashes, case and white space. */
export const fold = (text: string): string =>
  squeeze(text.normalize('NFKC'))
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(invisible, '')
    .toLowerCase()

/** A name as compared: without a by-word in front or punctuation behind. */
export const foldName = (name: string): string => fold(name).replace(byWord, '').replace(nameEnd, '').trim()

export const words = (text: string): string[] => text.toLowerCase().match(wordPattern) ?? []

/** Runs of four words, case kept; a shorter text is one run. */
export function shingles(text: string): string[] {
  const tokens: string[] = text.match(tokenPattern) ?? []
  if (tokens.length < 4) return tokens.length === 0 ? [] : [tokens.join(' ')]
  return tokens.slice(3).map((_, at) => tokens.slice(at, at + 4).join(' '))
}

export const harmonic = (p: number, r: number): number => (p + r > 0 ? (2 * p * r) / (p + r) : 0)

/** How two bags of items overlap, each item as often as it occurs. */
export function overlap(predicted: readonly string[], wanted: readonly string[]): Overlap {
  const left = new Map<string, number>()
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1)
  let tp = 0
  for (const item of predicted) {
    const times = left.get(item) ?? 0
    if (times === 0) continue
    left.set(item, times - 1)
    tp++
  }
  return {tp, fp: predicted.length - tp, fn: wanted.length - tp}
}

/** Precision and recall from counts; 0 where nothing was predicted or wanted. */
export function ratio({tp, fp, fn}: Overlap): Ratio {
  const p = tp + fp > 0 ? tp / (tp + fp) : 0
  const r = tp + fn > 0 ? tp / (tp + fn) : 0
  return {p, r, f: harmonic(p, r)}
}

/** Bag precision and recall of one page: nothing for nothing is perfect. */
export function bag(predicted: readonly string[], wanted: readonly string[]): Ratio {
  return predicted.length === 0 && wanted.length === 0 ? {p: 1, r: 1, f: 1} : ratio(overlap(predicted, wanted))
}

export const sameText = (a: string, b: string): boolean => fold(a).replace(outerPunctuation, '') === fold(b).replace(outerPunctuation, '')

export const closeText = (a: string, b: string): boolean => sameText(a, b) || bag(words(a), words(b)).f >= 0.9
