import {particles} from '../../data/name-words.js'
import {isShouted} from '../name-case.js'
import type {Token} from './tokens.js'

const INITIAL = /^\p{Lu}\.?$/u
const CAPITAL = /^\p{Lu}/u

/**
 * "Silva, Ana M." and "Silva, Ana; Lind, Bo" with the given name first. Only on strong evidence: an initial behind the comma, a surname in
 * capitals before a given name that is not, or a list parted by semicolons in which every name has its one comma.
 */
export function uninvert(tokens: readonly Token[]): readonly Token[] {
  const names = splitAt(tokens, 'semicolon')
  const halves = names.map((name) => splitAt(name, 'comma'))
  if (!halves.every(isInverted) || !(names.length > 1 || halves.every(isSure))) return tokens
  return halves.flatMap(([surname = [], given = []], index) => [...(index === 0 ? [] : [SEMICOLON]), ...given, ...surname])
}

const SEMICOLON: Token = {kind: 'semicolon', text: ';', folded: ';'}

function splitAt(tokens: readonly Token[], kind: Token['kind']): Token[][] {
  const pieces: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === kind) pieces.push([])
    else pieces[pieces.length - 1]?.push(token)
  }
  return pieces
}

function isInverted(halves: readonly Token[][]): boolean {
  const [surname = [], given = []] = halves
  if (halves.length !== 2 || given.length === 0 || given.length > 3) return false
  const core = surname.filter((word) => !particles.has(word.folded))
  return (
    core.length === 1 &&
    [...surname, ...given].every((word) => word.kind === 'word') &&
    [...core, ...given].every((word) => CAPITAL.test(word.text) && !isAcronym(word.text))
  )
}

/** "AFP", but neither "SILVA" nor "J.". */
const isAcronym = (text: string) => text.length > 1 && text.length < 5 && text === text.toUpperCase() && !text.includes('.')

function isSure([surname = [], given = []]: readonly Token[][]): boolean {
  const [first] = given
  if (first === undefined || INITIAL.test(first.text)) return first !== undefined && given.length > 0
  const capitals = surname.every((word) => isShouted(word.text) || particles.has(word.folded)) && !isShouted(first.text)
  return capitals || given.slice(1).some((word) => INITIAL.test(word.text))
}
