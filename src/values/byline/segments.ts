import {affiliationWords, particles, withWords} from '../../data/name-words.js'
import {personLikelihood, surePerson} from '../name-shape.js'
import {isAgency} from './agencies.js'
import {joinedLead, namesPersonFrom, opensUnmarked} from './lead-run.js'
import {phraseAt, phraseLength, textOf} from './phrases.js'
import type {Token} from './tokens.js'
import {unglue} from './unglue.js'
import type {Lead, Part, Vocabulary} from './vocabulary.js'

/** A run of words between two separators, with the credit it stands in. */
export interface Segment {
  words: Token[]
  /** What parts it from the segment before. */
  before: 'start' | 'and' | Token['kind']
  part: Part
  /** Whether a phrase such as "By" opened its credit. */
  led: boolean
  bracketed: boolean
  /** Counts the sentences: "…. Bo Lind contributed to this report." */
  sentence: number
  /** The word that joins it to the segment before, "and", or the mark between the two. */
  joint: string
}

const LABEL_MARKS: ReadonlySet<Token['kind']> = new Set(['colon', 'slash', 'dot', 'bar'])
/** What may stand between a word that opens a credit and a full name, besides a colon: "Автор — Анна Петрова", "Oprac. Anna Srebrna". */
const isDash = (token: Token | undefined): boolean => token?.kind === 'bar' || token?.kind === 'stop'
/** In scripts without capitals nothing else would tell "by" from the name behind it. */
const UNCASED = /^[^\p{Lu}\p{Ll}]+$/u
const FIGURES = /^\p{N}+$/u
/** "Analysis by", "Posted on Monday by": words before "by" less like a name than this are no author. */
const NAME = 0.45

/** Splits at marks and joining words, and gives each piece the credit whose phrase stands before it. E-mail addresses stay as words of their own. */
export function segmentsOf(tokens: readonly Token[], vocabulary: Vocabulary): Segment[] {
  const walk = new Walk(unglue(tokens, vocabulary), vocabulary)
  while (walk.step());
  return walk.segments
}

/** Reads the tokens from left to right; each step takes a phrase, a mark or a word. */
class Walk {
  readonly segments: Segment[] = []
  private words: Token[] = []
  private before: Segment['before'] = 'start'
  private part: Part = 'author'
  private led = false
  private depth = 0
  private sentence = 0
  private joint = ''
  private at = 0

  constructor(
    private readonly tokens: readonly Token[],
    private readonly vocabulary: Vocabulary
  ) {}

  step(): boolean {
    const token = this.tokens[this.at]
    if (token === undefined) {
      this.flush('stop')
      return false
    }
    if (token.kind === 'word') this.takeWord(token)
    else if (token.kind === 'email') this.words.push(token)
    else this.takeMark(token)
    this.at++
    return true
  }

  private takeWord(token: Token): void {
    const found = joinedLead(this.tokens, this.at, this.vocabulary)
    const joint = phraseLength(this.tokens, this.at, this.vocabulary.ands)
    if (found !== null && this.accepts(found.lead, token, found.length)) this.takeLead(found.lead, found.length)
    else if (withWords.has(token.folded) && isAgency(this.tokens[this.at + 1]?.text ?? ''))
      this.takeLead({part: 'source', strength: 'preposition'}, 1)
    else if (joint > 0 && this.joins(token)) {
      this.flush('and', token.text)
      this.at += joint - 1
    } else this.words.push(token)
  }

  /** Joins only behind a name or a separator. "Ortega y Gasset" cannot be told from "Ana y Bo", and is read as two. */
  private joins(token: Token): boolean {
    return (
      token.folded === '&' ||
      this.words.length > 0 ||
      this.before === 'comma' ||
      this.before === 'close' ||
      this.before === 'open' ||
      (this.before === 'bar' && this.segments.length > 0)
    )
  }

  private accepts(lead: Lead, token: Token, length: number): boolean {
    const next = this.tokens[this.at + length]
    if (next === undefined || (length > 1 && next.kind === 'stop')) return this.closes(length)
    if (next.kind === 'colon') return true
    if (lead.strength === 'noun') return (this.opens() && this.acceptsNoun(token, next)) || this.acceptsUnmarked(lead, token, length)
    if (next.kind !== 'word' && next.kind !== 'email')
      return lead.strength === 'phrase' && this.segments.length > 0 && next.kind !== 'comma'
    return lead.strength === 'phrase' ? this.opens() || length > 1 : this.acceptsPreposition(token, next)
  }

  /** Whether the next word opens a credit: nothing stands before it, or a mark. */
  private opens(): boolean {
    return this.words.length === 0 && this.before !== 'and'
  }

  /** "Text: Ana Silva"; a job ("Editor") is no such noun. */
  private acceptsNoun(token: Token, next: Token): boolean {
    if (this.vocabulary.roles.has(token.folded) && next.kind !== 'bar') return false
    return this.labels(next) || (UNCASED.test(token.text) && next.kind === 'word' && this.segments.length === 0)
  }

  /**
   * "Rozmawiała Ana Silva", "Teksti Ana Silva Kuvat Bo Lind": verbs and nouns that open a line, or follow the name that the line opens with,
   * need no colon where a full name follows.
   */
  private acceptsUnmarked({part}: Lead, token: Token, length: number): boolean {
    if (this.segments.length > 0 || this.before !== 'start' || !opensUnmarked.has(part)) return false
    if (length === 1 && this.vocabulary.ins.has(token.folded)) return false
    if (this.vocabulary.roles.has(token.folded) && this.tokens[this.at + length]?.kind !== 'bar') return false
    const isOpen = this.words.length === 0 || (this.led && personLikelihood(textOf(this.words)) >= surePerson)
    return isOpen && namesPersonFrom(this.tokens, this.at + length + (isDash(this.tokens[this.at + length]) ? 1 : 0), this.vocabulary)
  }

  /** Whether all before the place labels a date: "Posted", "Publicerad". */
  private followsLabel(): boolean {
    return this.segments.length === 0 && this.words.length > 0 && this.vocabulary.labels.has(phraseAt(this.words, 0, this.words.length))
  }

  /** "By" and its like; "von" and "de" are parts of names as well, but not behind "posted". */
  private acceptsPreposition(token: Token, next: Token): boolean {
    if (this.followsLabel()) return true
    if (this.opens() && this.before !== 'comma') return !particles.has(token.folded) || !particles.has(next.folded)
    return !particles.has(token.folded) && !affiliationWords.has(token.folded) && !this.vocabulary.ins.has(token.folded)
  }

  /** What may stand between "text" and a name besides a colon. */
  private labels(next: Token): boolean {
    if (next.kind === 'slash' || next.kind === 'dot' || next.text === '●') return true
    return this.segments.length === 0 && (next.text === '\n' || (next.kind === 'bar' && UNCASED.test(this.tokens[this.at]?.text ?? '')))
  }

  /** "Bo Lind contributed to this report.": the phrase stands behind its names, in a sentence of their own. */
  private closes(length: number): boolean {
    return length > 1 && this.words.length > 0 && this.sentence > 0
  }

  private takeLead(lead: Lead, length: number): void {
    const closing = this.words.length > 0 && this.tokens[this.at + length]?.kind !== 'word' && this.closes(length)
    if (!closing && lead.part === 'author' && this.segments.length === 0 && personLikelihood(textOf(this.words)) < NAME) this.words = []
    this.flush('stop')
    if (closing) for (const segment of this.segments) if (segment.sentence === this.sentence) segment.part = lead.part
    this.part = closing ? this.part : lead.part
    this.led = true
    this.at += length - 1
    const next = this.tokens[this.at + 1]
    if (next !== undefined && (LABEL_MARKS.has(next.kind) || (next.kind === 'stop' && lead.strength === 'noun' && !closing))) this.at++
  }

  private takeMark(token: Token): void {
    if (token.kind === 'colon' && this.words.length > 0) {
      // "Ana Silva at 12:00": the colon of a time labels nothing.
      if (!FIGURES.test(this.words.at(-1)?.text ?? '')) this.words = []
      return
    }
    this.flush(token.kind, token.text)
    if (token.kind === 'open') this.depth++
    if (token.kind === 'close') this.depth = Math.max(0, this.depth - 1)
    if (token.kind === 'stop' || token.kind === 'semicolon' || token.text === '\n') this.endCredit(token)
  }

  /** A credit for another part ends with its sentence or line; the writers' own goes on. */
  private endCredit(token: Token): void {
    if (token.kind !== 'semicolon') this.sentence++
    if (token.kind === 'stop' && this.part !== 'author') {
      this.part = 'author'
      this.led = false
    }
  }

  private flush(next: Segment['before'], joint = ''): void {
    if (this.words.length > 0) {
      const {words, before, part, led, sentence} = this
      this.segments.push({words, before, part, led, sentence, joint: this.joint, bracketed: this.depth > 0 && this.segments.length > 0})
      this.words = []
      this.before = next
      this.joint = joint
    } else if (this.before !== 'and' || (next !== 'comma' && next !== 'bar'))
      this.before = next === 'stop' && this.before === 'start' ? 'start' : next
  }
}
