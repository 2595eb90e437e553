/** Which writing system a text is in, and which language where the letters alone tell. */

/** Name of a script as Unicode writes it; "Kana" is Hiragana and Katakana. */
export type Script = string

/** First and last code unit of the blocks that running text uses, in order. */
const ranges: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x5a, 'Latin'],
  [0x61, 0x7a, 'Latin'],
  [0xc0, 0x24f, 'Latin'],
  [0x370, 0x3ff, 'Greek'],
  [0x400, 0x52f, 'Cyrillic'],
  [0x531, 0x58f, 'Armenian'],
  [0x5d0, 0x5f4, 'Hebrew'],
  [0x620, 0x6ff, 'Arabic'],
  [0x710, 0x74f, 'Syriac'],
  [0x750, 0x77f, 'Arabic'],
  [0x780, 0x7b1, 'Thaana'],
  [0x900, 0x97f, 'Devanagari'],
  [0x980, 0x9ff, 'Bengali'],
  [0xa00, 0xa7f, 'Gurmukhi'],
  [0xa80, 0xaff, 'Gujarati'],
  [0xb00, 0xb7f, 'Oriya'],
  [0xb80, 0xbff, 'Tamil'],
  [0xc00, 0xc7f, 'Telugu'],
  [0xc80, 0xcff, 'Kannada'],
  [0xd00, 0xd7f, 'Malayalam'],
  [0xd80, 0xdff, 'Sinhala'],
  [0xe00, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Lao'],
  [0xf00, 0xfff, 'Tibetan'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x10a0, 0x10ff, 'Georgian'],
  [0x1200, 0x137f, 'Ethiopic'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1e00, 0x1eff, 'Latin'],
  [0x1f00, 0x1fff, 'Greek'],
  [0x3041, 0x30ff, 'Kana'],
  [0x3400, 0x4dbf, 'Han'],
  [0x4e00, 0x9fff, 'Han'],
  [0xac00, 0xd7a3, 'Hangul'],
  [0xfb1d, 0xfb4f, 'Hebrew'],
  [0xfb50, 0xfdff, 'Arabic'],
  [0xfe70, 0xfefc, 'Arabic'],
  [0xff66, 0xff9d, 'Kana']
]

function scriptOf(code: number): Script | null {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last, script] = ranges[middle] ?? [0, 0, null]
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return script
  }
  return null
}

/** Letters of each script. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>()
  let latin = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const lower = code | 0x20
    if (code < 0x80) {
      if (lower >= 0x61 && lower <= 0x7a) latin++
      continue
    }
    const script = scriptOf(code)
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  if (latin > 0) counts.set('Latin', (counts.get('Latin') ?? 0) + latin)
  return counts
}

/** Letters of a translation that a character stands for: Japanese pages on software hold twice as many Latin letters as their own characters. */
const weights: ReadonlyMap<Script, number> = new Map([
  ['Han', 4],
  ['Kana', 3],
  ['Hangul', 3]
])

/** The script most of the text is in; kana and Han count together, as "Han" or "Kana". `null` for a text without letters. */
export function mainScript(counts: ReadonlyMap<Script, number>): Script | null {
  const weighed = new Map([...counts].map(([script, count]) => [script, count * (weights.get(script) ?? 1)]))
  const kana = weighed.get('Kana') ?? 0
  const han = weighed.get('Han') ?? 0
  weighed.delete('Kana')
  weighed.set(isJapanese(kana, han) ? 'Kana' : 'Han', kana + han)
  if (isJapanese(kana, han)) weighed.delete('Han')
  let main: Script | null = null
  for (const [script, count] of weighed) if (count > (main === null ? 0 : (weighed.get(main) ?? 0))) main = script
  return main
}

/** Japanese prose is a third kana at least; Chinese that names something Japanese stays far below. */
const isJapanese = (kana: number, han: number): boolean => kana > 0 && kana * 7 >= han

/** Scripts that one living language of the press is written in. */
export const languageOfScript: ReadonlyMap<Script, string> = new Map([
  ['Han', 'zh'],
  ['Kana', 'ja'],
  ['Hangul', 'ko'],
  ['Greek', 'el'],
  ['Armenian', 'hy'],
  ['Hebrew', 'he'],
  ['Thaana', 'dv'],
  ['Bengali', 'bn'],
  ['Gurmukhi', 'pa'],
  ['Gujarati', 'gu'],
  ['Oriya', 'or'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Kannada', 'kn'],
  ['Malayalam', 'ml'],
  ['Sinhala', 'si'],
  ['Thai', 'th'],
  ['Lao', 'lo'],
  ['Tibetan', 'bo'],
  ['Myanmar', 'my'],
  ['Georgian', 'ka'],
  ['Ethiopic', 'am'],
  ['Khmer', 'km']
])

interface LetterRule {
  readonly tag: string
  readonly letters: string
  /** Least share of the text's letters. */
  readonly share: number
}

/** Letters that set a language apart from those below it in its list. Shares lie well under those of running text, well over those of foreign names. */
const letterRules: ReadonlyMap<Script, readonly LetterRule[]> = new Map([
  [
    'Arabic',
    [
      {tag: 'sd', letters: 'ڄڀٻڦڪڳڱڻٿ', share: 0.02},
      {tag: 'ps', letters: 'ټډړږښګڼۍځڅ', share: 0.015},
      {tag: 'ckb', letters: 'ێڵڕ', share: 0.015},
      {tag: 'ug', letters: 'ۇۈې', share: 0.03},
      {tag: 'ur', letters: 'ٹڈڑںےہ', share: 0.03},
      {tag: 'fa', letters: 'پچژگیک', share: 0.03},
      {tag: 'ar', letters: 'ةىيكأإ', share: 0.03}
    ]
  ],
  [
    'Cyrillic',
    [
      {tag: 'tg', letters: 'ӣӯҷҳ', share: 0.01},
      {tag: 'kk', letters: 'құғң', share: 0.015},
      {tag: 'be', letters: 'ў', share: 0.006},
      {tag: 'uk', letters: 'їєіґ', share: 0.025},
      {tag: 'mk', letters: 'ѓќѕ', share: 0.003},
      {tag: 'sr', letters: 'јљњћђџ', share: 0.02},
      {tag: 'mn', letters: 'өү', share: 0.02},
      {tag: 'ru', letters: 'ыэё', share: 0.008},
      {tag: 'bg', letters: 'ъ', share: 0.005}
    ]
  ]
])

/** The first language of the script whose telltale letters the text holds enough of. */
export function languageByLetters(script: Script, letters: number, text: string): string | null {
  const rules = letterRules.get(script)
  if (rules === undefined || letters === 0) return null
  const counts = new Map<string, number>()
  for (const letter of text.toLowerCase()) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const shareOf = (rule: LetterRule): number => [...rule.letters].reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0) / letters
  return rules.find((rule) => shareOf(rule) >= rule.share)?.tag ?? null
}

/** Scripts that run from right to left. */
export const rightToLeft: ReadonlySet<Script> = new Set(['Arabic', 'Hebrew', 'Syriac', 'Thaana'])

/** Scripts of languages that are not written in Latin letters, for telling a template's wrong claim from a right one. */
const scriptsOfLanguages: ReadonlyMap<string, Script> = new Map([
  ...[...languageOfScript].map(([script, tag]): [string, Script] => [tag, script]),
  ...[...letterRules].flatMap(([script, rules]) => rules.map(({tag}): [string, Script] => [tag, script])),
  ...['hi', 'mr', 'ne'].map((tag): [string, Script] => [tag, 'Devanagari']),
  ['yi', 'Hebrew'],
  ['ti', 'Ethiopic'],
  ['as', 'Bengali'],
  ['yue', 'Han'],
  ['ky', 'Cyrillic'],
  ['tt', 'Cyrillic']
])

/** The script that a language of the primary tag is mostly written in. */
export const scriptOfLanguage = (primary: string): Script => scriptsOfLanguages.get(primary) ?? 'Latin'
