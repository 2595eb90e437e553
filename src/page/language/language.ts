import type {Language} from '../../languages/language.js'
import {attributeText} from '../attributes.js'
import {articleThing} from '../declared/article-thing.js'
import {names, reach, strings} from '../declared/things.js'
import type {Meta, NodeIndex, Thing} from '../page.js'
import {neighbours, otherLanguages} from './other-languages.js'
import {countScripts, languageByLetters, languageOfScript, mainScript, rightToLeft, scriptOfLanguage} from './scripts.js'
import {normaliseTag} from './tag.js'

/** Meta keys that name the text's language, most trusted first. */
const metaKeys = ['content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage'] as const

/** The language that the page says it is in: `<html lang>`, meta, schema.org's inLanguage, og:locale. `null` where none is a language tag. */
export function declaredLanguage(index: NodeIndex, meta: Meta, things: readonly Thing[]): string | null {
  for (const value of claims(index, meta, things)) {
    const tag = normaliseTag(value)
    if (tag !== null) return tag
  }
  return null
}

function* claims(index: NodeIndex, meta: Meta, things: readonly Thing[]): Iterable<string> {
  for (const tag of ['html', 'body']) {
    const element = index.element(index.byTag(tag)[0] ?? -1)
    if (element !== null) yield attributeText(element, 'lang') ?? attributeText(element, 'xmlLang') ?? ''
  }
  for (const key of metaKeys) yield meta.first(key) ?? ''
  yield* languagesOfThings(things)
  yield meta.first('og:locale') ?? ''
}

function languagesOfThings(things: readonly Thing[]): string[] {
  const article = articleThing(things)
  const owners = article === null ? reach(things, () => true) : [article]
  return owners.flatMap((thing) => [
    ...strings(thing, 'inLanguage'),
    ...names(thing, 'inLanguage'),
    ...reach([thing], (name) => name === 'inLanguage').flatMap((language) => strings(language, 'alternateName'))
  ])
}

/** Fewest letters that a script is judged by, and fewest words that stop words are counted in. */
const fewestLetters = 12
const fewestWords = 25

/** Primary tag of the language the text is in, by its script, its letters, then its commonest words. `null` where that does not decide. */
export function guessLanguage(text: string, languages: readonly Language[]): string | null {
  const counts = countScripts(text)
  const script = mainScript(counts)
  const letters = script === null ? 0 : (counts.get(script) ?? 0)
  if (script === null || letters < fewestLetters) return null
  return languageOfScript.get(script) ?? languageByLetters(script, letters, text) ?? languageByWords(text, languages)
}

/** Common words rarely touch punctuation, and finding letters by their property takes three times as long. */
const wordBreak = /[\s,.]+/
/** Least share of common words, and how far ahead of the next language the best must be: well-covered languages may lie closer together. */
const sureEnough: readonly (readonly [share: number, lead: number])[] = [
  [0.1, 1.2],
  [0.06, 1.6]
]
/** Lead enough over a list without a file of its own: such languages are neighbours that share most of their short words (Catalan, Galician, Slovak). */
const leadOfKnown = 1.05
/** Most that one word may add to a language's share: text made of a single word repeated is in no language. */
const mostOfOneWord = 0.07

function languageByWords(text: string, languages: readonly Language[]): string | null {
  const words = text.toLowerCase().split(wordBreak)
  if (words.length < fewestWords) return null
  const shares = shareWords(words)
  const [best, second, ...rest] = rank(shares, languages)
  if (best === undefined || second === undefined) return null
  const pair = neighbours.find((tags) => [best.tag, second.tag].every((tag) => tags.some(([one]) => one === tag)))
  const others = pair === undefined ? [second, ...rest] : rest
  const isKnown = ({tag}: Ranked): boolean => languages.some((language) => language.tag === tag)
  const leads = (lead: number): boolean =>
    others.every((other) => best.share >= other.share * (isKnown(best) && !isKnown(other) ? leadOfKnown : lead))
  if (!sureEnough.some(([share, lead]) => best.share >= share && leads(lead))) return null
  return pair === undefined ? best.tag : ownTongue(pair, shares, words.length)
}

/** Fewest of its own words that set a language apart from its neighbour, and how many times as many as the neighbour's they must be. */
const fewestOwn = 2
const leadOfOwn = 2

/** Which of two neighbours writes the words that only it writes. `null` where both do, or neither. */
function ownTongue(pair: (typeof neighbours)[number], shares: ReadonlyMap<string, number>, count: number): string | null {
  const [best, second] = pair
    .map(([tag, own]) => ({tag, share: [...own].reduce((sum, one) => sum + (shares.get(one) ?? 0), 0)}))
    .sort((a, b) => b.share - a.share)
  if (best === undefined || Math.round(best.share * count) < fewestOwn) return null
  return best.share >= leadOfOwn * (second?.share ?? 0) ? best.tag : null
}

/** Share of the text that each word makes up. */
function shareWords(words: readonly string[]): Map<string, number> {
  const shares = new Map<string, number>()
  for (const one of words) shares.set(one, Math.min((shares.get(one) ?? 0) + 1 / words.length, mostOfOneWord))
  return shares
}

interface Ranked {
  readonly tag: string
  /** Share of the text's words that are among the language's commonest. */
  readonly share: number
}

/** Languages by their common words in the text, most first. A language's own file wins over the list of others. */
function rank(shares: ReadonlyMap<string, number>, languages: readonly Language[]): Ranked[] {
  const known = new Set(languages.map(({tag}) => tag))
  const lists = [...languages, ...otherLanguages.filter(({tag}) => !known.has(tag))]
  return lists
    .map(({tag, stopWords}) => ({tag, share: stopWords.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0)}))
    .sort((a, b) => b.share - a.share)
}

/** What templates declare when nobody has changed them. */
const templateLanguage = 'en'

/** Standards of one language, which Serbian sets in either script: the claim knows better than the letters which of them it is. */
const serboCroatian: ReadonlySet<string> = new Set(['bs', 'cnr', 'hr', 'sh', 'sr'])

/**
 * Which language to believe where the page's claim and the guess differ. The guess, where the text is in another script than the claim, and where
 * the claim is the English that templates come with. Any other claim was made on purpose: what differs then is a consent box or a quotation.
 */
export function languageOfPage(declared: string | null, guessed: string | null): string | null {
  if (declared === null || guessed === null) return declared ?? guessed
  const [claimed = ''] = declared.split('-', 1)
  if (claimed === guessed || [claimed, guessed].every((tag) => serboCroatian.has(tag))) return declared
  return claimed === templateLanguage || scriptOfLanguage(claimed) !== scriptOfLanguage(guessed) ? guessed : declared
}

/** Reading direction: that of the script most of the text is in, else that of the language's usual script. */
export function directionOf(language: string | null, text: string): 'ltr' | 'rtl' {
  const script = mainScript(countScripts(text)) ?? scriptOfLanguage(language?.split('-', 1)[0] ?? '')
  return rightToLeft.has(script) ? 'rtl' : 'ltr'
}
