import type {Byline} from '../../article/article.js'
import {datelineReporters} from '../../values/dateline-reporter.js'
import {isJapaneseName} from '../../values/name-shape.js'
import type {Copy} from '../copy.js'
import {type Find, pieceFind} from './decision.js'
import {piecesOf} from './texts.js'

const trust = 0.6

/** "【東京＝山田太郎】" before a text's first words. */
const withPlace = /^【[^【】＝=]{2,12}[＝=]\s?([\p{Script=Han}々]{2,5}(?:[\s　][\p{Script=Han}々]{1,3})?)】/u
/** "【佐藤花子】" before them. */
const before = /^【([\p{Script=Han}々]{3,5}|[\p{Script=Han}々]{1,3}[\s　][\p{Script=Han}々]{1,3})】/u
/** "…。【佐藤花子】" behind a paragraph's last sentence; several are parted by commas. */
const behind = /[。」]【([\p{Script=Han}々、，・\s　]{2,30})】$/u
const parts = /[、，・]/u
const agency = /^(?:共同|時事|ロイター)/u

/** The writer in the brackets of a Japanese paper, before the text or behind one of its paragraphs. Rubrics stand in such brackets before a text, too. */
export function findBracketedName(copy: Copy): Find<Byline>[] {
  const paragraphs = piecesOf(copy, 'paragraph')
  const opening = paragraphs[0]
  const first = opening === undefined ? undefined : nameBefore(opening.piece.text)
  if (opening !== undefined && first !== undefined) return [pieceFind(opening.piece, bylineOf([first]), 'bracketed-name', trust)]
  const closing = paragraphs.findLast(({piece}) => behind.test(piece.text))
  const names = closing === undefined ? [] : (behind.exec(closing.piece.text)?.[1]?.split(parts) ?? [])
  const people = names.map((name) => name.trim()).filter((name) => name.length > 1 && !agency.test(name))
  return closing === undefined || people.length === 0 ? [] : [pieceFind(closing.piece, bylineOf(people), 'bracketed-name', trust)]
}

/** "新华社…电（记者李文华、赵敏）", "(산골=예시뉴스) 김하늘 기자 =" before the first words of the text. */
export function findDatelineReporters(copy: Copy): Find<Byline>[] {
  const opening = piecesOf(copy, 'paragraph')[0]
  const names = opening === undefined ? [] : datelineReporters(opening.piece.text)
  return opening === undefined || names.length === 0 ? [] : [pieceFind(opening.piece, bylineOf(names), 'dateline-reporter', trust)]
}

function nameBefore(text: string): string | undefined {
  const name = withPlace.exec(text)?.[1]
  if (name !== undefined) return agency.test(name) ? undefined : name
  const alone = before.exec(text)?.[1]
  return alone !== undefined && isJapaneseName(alone) ? alone : undefined
}

const bylineOf = (names: readonly string[]): Byline => ({
  text: names.join('、'),
  authors: names.map((name) => ({name, kind: 'person', role: null, affiliation: null, location: null, url: null, email: null})),
  contributors: []
})
