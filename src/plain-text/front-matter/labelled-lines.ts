import {type HeaderKey, headerLabels} from '../../data/header-labels.js'
import {foldWords} from '../../util/fold-words.js'
import {readDate} from '../../values/date.js'
import type {Entry, Header} from './header.js'

/** "Headline: …", "Titre : …", "标题：…", "**Title:** …". */
const line =
  /[ \t]{0,8}[*_]{0,2}(\p{L}[\p{L}\p{M}\u200c'’/-]{0,30}(?: [\p{L}\p{M}'’-]{1,30}){0,3})[*_]{0,2}[ \t\u00a0\u202f]{0,3}[:：][*_]{0,2}[ \t\u00a0\u3000]{0,40}([^\r\n]*)(?:\r\n?|\n|$)/uy
const blankLines = /(?:[ \t]{0,40}(?:\r\n?|\n)){0,2}/uy

/** What each word labels; of a word in several lists the first. */
const keyOf: ReadonlyMap<string, HeaderKey> = new Map(
  (Object.entries(headerLabels) as [HeaderKey, readonly string[]][])
    .reverse()
    .flatMap(([key, words]) => words.map((word): [string, HeaderKey] => [foldWords(word), key]))
)

/** A single line "Author: …" stands in page copies, too. */
const fewestLines = 2

/**
 * Lines that label what they hold ("Headline: …", "Byline: …", "Section: …") and open the text, as exports of newsrooms' systems have them: two or more with
 * labels of the table, or one that labels the headline. The label of the text behind them ("Body:") belongs to them. Null where there are none.
 */
export function readLabelledLines(text: string, from: number): Header | null {
  const entries: Entry[] = []
  let end = from
  for (let found = readLine(text, from); found !== null; found = readLine(text, end)) {
    const [value] = found.entry.values
    if (found.entry.key === bodyKey) {
      end = value === undefined ? found.end : value.length < shortestText ? end : found.entry.start
      break
    }
    if (value === undefined) break
    entries.push(found.entry)
    end = found.end
  }
  return isHeader(entries) ? {kind: 'labels', entries, end} : null
}

/** "Text: Ana Silva" is a credit. */
const shortestText = 60
const bodyKey = 'body' satisfies HeaderKey

function isHeader(entries: readonly Entry[]): boolean {
  const keys = new Set(entries.map(({key}) => key))
  return keys.has('headline') || (keys.size >= fewestLines && keys.size === entries.length)
}

function readLine(text: string, from: number): {entry: Entry; end: number} | null {
  blankLines.lastIndex = from
  blankLines.exec(text)
  line.lastIndex = blankLines.lastIndex
  const found = line.exec(text)
  const key = keyOf.get(foldWords(found?.[1] ?? ''))
  const value = found?.[2]?.trimEnd() ?? ''
  if (found === null || key === undefined || !mayHold(key, value)) return null
  const at = found.index + found[0].lastIndexOf(value)
  return {entry: {key, values: value === '' ? [] : [value], start: at, end: at + value.length}, end: line.lastIndex}
}

const longestMeta = 200
const dated: ReadonlySet<HeaderKey> = new Set<HeaderKey>(['published', 'modified'])
const shown: ReadonlySet<HeaderKey> = new Set<HeaderKey>(['headline', 'dek', 'description', 'body'])

/** "Update: three ships lost" is a headline, and a sentence is no section. */
function mayHold(key: HeaderKey, value: string): boolean {
  if (dated.has(key)) return value.length <= longestMeta && readDate(value, {language: null, referenceTime: null}) !== null
  return shown.has(key) || value.length <= longestMeta
}
