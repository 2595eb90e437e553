import type {State} from '../../src/plain-text/labels/labels.js'
import {widthOf} from '../../src/plain-text/lines/characters.js'
import type {Truth} from '../format.js'
import {type Chance, chanceOf} from './random.js'
import {type Wording, wordingOf} from './wording.js'

/** A line of a composed copy and what it is. Lines that are glued share one line. */
export interface ComposedLine {
  text: string
  state: State
  /** Goes on in the line of the one before, after this. */
  glue?: string
}

export interface Composed {
  text: string
  /** The annotation less what was left out. */
  truth: Truth
  /** Where each line's text stands, for learning. */
  gold: {start: number; end: number; state: State}[]
}

export interface Manner {
  language: string | null
  /** Whether lines are broken at 60 to 80 columns. */
  wrapped: boolean
  /** Whether words are broken at some line ends, as columns of print do. */
  hyphenated?: boolean
  /** Whether boxes of several lines (newsletter, related stories) stand between paragraphs, and the text is short. */
  boxed?: boolean
}

/** A clean copy of an annotated article as a person might have it, with seeded noise: chrome, glued lines, missing blank lines, missing fields, hard wraps. */
export function compose(truth: Truth, {language, wrapped, hyphenated = false, boxed = false}: Manner, seed = ''): Composed {
  const chance = chanceOf(`${seed}${truth.id}/${wrapped}`)
  const wording = wordingOf(language)
  const kept = leaveOut(truth, chance)
  const boxes = boxed ? chanceOf(`boxes/${truth.id}`) : null
  const all = (kept.paragraphs ?? []).map((text) => text.replace(/\s+/gu, ' ').trim()).filter(Boolean)
  const paragraphs = boxes === null ? all : all.slice(0, boxes.between(3, 10))
  // The draws go in the text's order: a copy without boxes is the same as ever.
  const head = headLines(kept, wording, chance)
  const body = bodyLines(paragraphs, wording, chance)
  const lines = [...head, ...(boxes === null ? body : withBoxes(body, wording, boxes)), ...tailLines(wording, chance)]
  const width = wrapped ? chance.between(60, 80) : null
  const blanks = chance.pick(['blank', 'blank', 'blank', 'none', 'some'] as const)
  return {
    truth: {...kept, paragraphs},
    ...layOut(lines, {width, blanks, hyphens: hyphenated ? chanceOf(`hyphens/${truth.id}`) : null}, chance)
  }
}

function leaveOut(truth: Truth, chance: Chance): Truth {
  const kept = {
    ...truth,
    headline: truth.headline ?? null,
    dek: truth.dek ?? null,
    authors: truth.authors ?? [],
    published: truth.published ?? null
  }
  if (chance.happens(0.05)) kept.headline = null
  if (kept.headline === null || chance.happens(0.15)) kept.dek = null
  if (chance.happens(0.15)) kept.authors = []
  if (chance.happens(0.12)) kept.published = null
  return kept
}

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function headLines(truth: Truth, wording: Wording, chance: Chance): ComposedLine[] {
  const chrome = chance.happens(0.5)
    ? Array.from({length: chance.between(1, 4)}, (): ComposedLine => chromeLine(chance.pick(wording.chrome), 'head-chrome'))
    : []
  const kicker = truth.tags?.find((tag) => tag.length <= 28)
  const title: ComposedLine[] = truth.headline ? [{text: squeeze(truth.headline), state: 'headline'}] : []
  const over: ComposedLine[] = kicker !== undefined && truth.headline && chance.happens(0.4) ? [{text: kicker, state: 'head-kicker'}] : []
  const dek: ComposedLine[] = truth.dek ? [{text: squeeze(truth.dek), state: 'lead-dek'}] : []
  const [byline, date] = [bylineOf(truth, wording, chance), dateOf(truth, wording, chance)]
  const about = [...byline, ...gluedDate(date, byline.length > 0, wording, chance)]
  if (date.length > 0 && byline.length > 0 && chance.happens(0.1))
    return [...chrome, ...headState(gluedDate(date, false, wording, chance)), ...over, ...title, ...dek, ...byline]
  return chance.happens(0.12) ? [...chrome, ...over, ...title, ...about, ...dek] : [...chrome, ...over, ...title, ...dek, ...about]
}

const headState = (lines: readonly ComposedLine[]): ComposedLine[] =>
  lines.map((line): ComposedLine => ({...line, state: line.state === 'lead-date' ? 'head-date' : 'head-chrome'}))
const chromeLine = (text: string, state: State): ComposedLine => ({
  text,
  state: text.includes('›') && state === 'head-chrome' ? 'head-trail' : state
})

function bylineOf({authors = []}: Truth, wording: Wording, chance: Chance): ComposedLine[] {
  if (authors.length === 0) return []
  const last = authors.at(-1) ?? ''
  const join = wording.and === ',' || wording.and === '、' ? `${wording.and} `.trimStart() : ` ${wording.and} `
  const names = authors.length === 1 ? last : `${authors.slice(0, -1).join(', ')}${join}${last}`
  return [{text: chance.pick(wording.by).replace('{names}', squeeze(names)), state: 'lead-byline'}]
}

function dateOf({published}: Truth, wording: Wording, chance: Chance): ComposedLine[] {
  const day = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '')
  if (day === null) return []
  const [, y = '', mm = '', dd = ''] = day
  const month = wording.months[Number(mm) - 1] ?? ''
  const values: Record<string, string> = {
    y,
    mm,
    dd,
    m: String(Number(mm)),
    d: String(Number(dd)),
    month,
    month3: month.slice(0, 3),
    time: `${chance.between(10, 22)}:${chance.between(10, 59)}`
  }
  const fill = (shape: string): string => shape.replace(/\{(\w+)\}/gu, (all, key: string) => values[key] ?? all)
  const shown = chance.pick(wording.days)
  const line = fill(chance.pick(wording.published).replace('{day}', shown))
  const updated =
    wording.updated.length > 0 && chance.happens(0.1)
      ? [{text: fill(chance.pick(wording.updated).replace('{day}', shown)), state: 'lead-date' as const}]
      : []
  return [{text: line, state: 'lead-date'}, ...updated]
}

/** The date in the byline's line, or with buttons glued to it. */
function gluedDate(date: readonly ComposedLine[], behindByline: boolean, wording: Wording, chance: Chance): ComposedLine[] {
  const [first, ...rest] = date
  if (first === undefined) return []
  if (behindByline && chance.happens(0.2)) return [{...first, glue: chance.pick([' | ', ' · ', ' - '])}, ...rest]
  return chance.happens(0.2)
    ? [first, {text: chance.pick(wording.glued), state: 'lead-chrome', glue: chance.pick(['', ' '])}, ...rest]
    : [first, ...rest]
}

function bodyLines(paragraphs: readonly string[], wording: Wording, chance: Chance): ComposedLine[] {
  const noisy = chance.happens(0.3)
  return paragraphs.flatMap((text, at): ComposedLine[] => {
    const line: ComposedLine = {text, state: 'body-paragraph'}
    return noisy && at > 0 && chance.happens(0.12) ? [{text: chance.pick(wording.inside), state: 'body-chrome'}, line] : [line]
  })
}

/** One or two boxes of lines that pages set between paragraphs. */
function withBoxes(lines: readonly ComposedLine[], {boxes}: Wording, chance: Chance): ComposedLine[] {
  const places = new Set(Array.from({length: chance.between(1, 2)}, () => chance.between(1, Math.max(1, lines.length - 1))))
  return lines.flatMap((line, at): ComposedLine[] =>
    places.has(at) ? [...chance.pick(boxes).map((text): ComposedLine => ({text, state: 'body-chrome'})), line] : [line]
  )
}

function tailLines(wording: Wording, chance: Chance): ComposedLine[] {
  if (!chance.happens(0.4)) return []
  return Array.from({length: chance.between(1, 4)}, () => ({text: chance.pick(wording.tail), state: 'tail-chrome' as const}))
}

interface Layout {
  width: number | null
  blanks: 'blank' | 'none' | 'some'
  /** Draws the words that are broken; null where none are. */
  hyphens: Chance | null
}

function layOut(lines: readonly ComposedLine[], {width, blanks, hyphens}: Layout, chance: Chance): Pick<Composed, 'text' | 'gold'> {
  let text = ''
  const gold: Composed['gold'] = []
  lines.forEach((line, at) => {
    text +=
      at === 0 ? '' : line.glue !== undefined ? line.glue : blanks === 'blank' || (blanks === 'some' && chance.happens(0.6)) ? '\n\n' : '\n'
    const shown = width === null ? line.text : wrapText(line.text, width, hyphens)
    gold.push({start: text.length, end: text.length + shown.length, state: line.state})
    text += shown
  })
  return {text: `${text}\n`, gold}
}

/** Breaks lines at spaces, and in scripts that set none behind any character; such a character takes two columns. */
function wrapText(text: string, width: number, hyphens: Chance | null): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined) lines.push(...cutAt('', word, width))
    else if (widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else if (unspaced.test(word)) lines.splice(-1, 1, ...cutAt(`${last} `, word, width))
    else lines.splice(-1, 1, ...broken(last, word, width, hyphens))
  }
  return lines.map((line) => line.trimEnd()).join('\n')
}

const unspaced = /[\u3041-\u9fff\uff00-\uff60]{8}/u

/** The line with as much of the word as it holds, and the lines behind it. */
function cutAt(line: string, word: string, width: number): string[] {
  if (!unspaced.test(word)) return [line + word]
  const lines = [line]
  for (const character of word) {
    const last = lines.at(-1) ?? ''
    if (widthOf(last + character) <= width) lines[lines.length - 1] = last + character
    else lines.push(character)
  }
  return lines
}

/** Of the words that have a place to break. */
const brokenShare = 0.8

/** The line and the word, or the line with the word's beginning and a hyphen, and its rest. */
function broken(line: string, word: string, width: number, hyphens: Chance | null): string[] {
  const at = hyphens?.happens(brokenShare) === true ? breakOf(word, width - widthOf(line) - 2) : 0
  return at === 0 ? [line, word] : [`${line} ${word.slice(0, at)}-`, word.slice(at)]
}

const breakable = /^\p{L}\p{Ll}{6,}[,.;:]?$/u
/** Between syllables: behind a vowel, before a consonant and another vowel. Latin, Greek and Cyrillic scripts, which break words so. */
const syllable =
  /[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœаеёиоуыэюяіїєαεηιουωάέήίόύώ](?=[^aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœаеёиоуыэюяіїєαεηιουωάέήίόύώьъ][aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýœаеёиоуыэюяіїєαεηιουωάέήίόύώ])/giu
const fewestLetters = 3

/** The last place within the room where the word may be broken; 0 for none. */
function breakOf(word: string, room: number): number {
  if (!breakable.test(word)) return 0
  const places = [...word.matchAll(syllable)].map(({index}) => index + 1)
  return places.findLast((place) => place >= fewestLetters && place <= word.length - fewestLetters && place <= room) ?? 0
}
