import type {Element} from 'hast'
import {toText} from 'hast-util-to-text'
import type {Block} from '../../article/article.js'
import {attributeText, attributeTokens} from '../../page/attributes.js'
import {nodeRange} from '../../page/node-range.js'
import type {Page} from '../../page/page.js'
import {finishText} from '../../page/text/inline-text.js'
import type {Segment} from '../../page/text/segments.js'
import type {Leaf} from './leaf.js'
import type {Region} from './region.js'

/** Beyond this hast-util-to-text, which recurses, is not asked. */
const deepest = 200
const mostNodes = 50_000
const languageToken = /^(?:language|lang|highlight-source|brush:?)-?([a-z\d+#.-]{1,30})$/i
const codeMarks = /[{}();=<>[\]|$\\_`]/gu
/** Share of marks that programs have and prose has not. */
const codeShare = 0.03
/** The gutter of a listing: line numbers alone. */
const lineNumbers = /^[\d\s]+$/

/** Every outermost `pre` that shows code, as one block. A `pre` that shows prose is left to its segments. */
export function codeLeaves(region: Region): Leaf[] {
  const {page} = region
  let done = 0
  return page.index.byTag('pre').flatMap((node) => {
    const element = page.index.element(node)
    if (element === null || node < done || node >= region.end || region.keptText(node) === 0) return []
    done = page.index.end[node] ?? done
    const segments = region.shown(node)
    const block = codeBlock(page, element, node, segments)
    return block === null ? [] : [{node, container: page.index.parent[node] ?? 0, block, segments, captions: [], whole: true}]
  })
}

function codeBlock(page: Page, element: Element, node: number, segments: readonly Segment[]): Block | null {
  const language = languageOfCode(page, node)
  const code = codeText(page, element, node, segments)
  if (code === '' || lineNumbers.test(code)) return null
  if (language === null && !holdsCode(page, node) && !looksLikeCode(code)) return null
  return {type: 'code', id: '', range: nodeRange(page.index, node), language, code}
}

function codeText(page: Page, element: Element, node: number, segments: readonly Segment[]): string {
  const text = isShallow(page, node) ? toText(element, {whitespace: 'pre'}) : segments.map((segment) => segment.text).join('\n')
  return finishText(text, true)
}

function isShallow({index}: Page, node: number): boolean {
  const end = index.end[node] ?? node + 1
  const top = index.depth[node] ?? 0
  if (end - node > mostNodes) return false
  for (let at = node; at < end; at++) if ((index.depth[at] ?? 0) - top > deepest) return false
  return true
}

function holdsCode({index}: Page, node: number): boolean {
  const end = index.end[node] ?? node + 1
  for (let at = node + 1; at < end; at++)
    if (index.tags[at] === 'code' || index.tags[at] === 'samp' || index.tags[at] === 'kbd') return true
  return false
}

const looksLikeCode = (code: string): boolean => (code.match(codeMarks)?.length ?? 0) >= codeShare * code.length || holdsNoSentence(code)

/**
 * Lines of commands, settings and output: none ends as sentences and verses do, and a short one holds what words do not. Seen on manuals and wikis that set
 * no `code` in `pre`: of 79 such on the tuning part all are code. Must spare verses.
 */
const sentenceMark = /[.!?…,;:。！？"”’]$/u
const unlikeWords = /[\d_./-]/u
const mostWordsOfLine = 7

function holdsNoSentence(code: string): boolean {
  const lines = code.split('\n').map((line) => line.trim())
  return (
    lines.every((line) => !sentenceMark.test(line)) &&
    lines.some((line) => line.split(' ').length < mostWordsOfLine && unlikeWords.test(line))
  )
}

/** Language as declared on the `pre`, on the `code` in it or on the box around it. */
function languageOfCode({index}: Page, node: number): string | null {
  const inner = index.tags[node + 1] === 'code' ? [node + 1] : []
  for (const at of [...inner, node, index.parent[node] ?? 0]) {
    const element = index.element(at)
    const language = element === null ? null : declaredLanguage(element)
    if (language !== null) return language
  }
  return null
}

function declaredLanguage(element: Element): string | null {
  for (const token of attributeTokens(element, 'className')) {
    const language = languageToken.exec(token)?.[1]
    if (language !== undefined) return language.toLowerCase()
  }
  return (attributeText(element, 'dataLang') ?? attributeText(element, 'dataLanguage'))?.trim().toLowerCase() || null
}
