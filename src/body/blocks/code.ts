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
/** Sphinx' wrapper: "highlight-bash". */
const wrapperToken = /^highlight-([a-z\d+#]{1,20})$/i
/** What such a wrapper says where no language is named. */
const noLanguage: ReadonlySet<string> = new Set(['default', 'none', 'text', 'source', 'wrapper', 'block', 'notranslate'])
/** Classes by which syntax highlighters mark what they have coloured; some name the language in a class beside. */
const highlighters: ReadonlySet<string> = new Set(
  'hljs sourcecode highlight codehilite prettyprint syntaxhighlighter chroma shiki prism-code rouge wp-block-code'.split(' ')
)
const withLanguageBeside: ReadonlySet<string> = new Set(['hljs', 'sourcecode', 'prettyprint'])
const plainToken = /^[a-z\d+#]{1,20}$/i
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
  if (language === null && !holdsCode(page, node) && !isHighlighted(page, node) && !looksLikeCode(code)) return null
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
 * no `code` in `pre`: of 79 such on the tuning part all are code. A line of one `pre` that opens without a capital is a command. Must spare verses.
 */
const sentenceMark = /[.!?…,。！？"”’]$/u
const unlikeWords = /[\d_./-]/u
const mostWordsOfLine = 7

/** How a command opens: "npm install". */
const opensLow = /^\p{Ll}/u

function holdsNoSentence(code: string): boolean {
  const lines = code.split('\n').map((line) => line.trim())
  if (lines.some((line) => sentenceMark.test(line))) return false
  const short = lines.filter((line) => line.split(' ').length < mostWordsOfLine)
  return short.some((line) => unlikeWords.test(line)) || (lines.length === 1 && short.some((line) => opensLow.test(line)))
}

/** Whether a highlighter has marked the `pre`, the `code` in it or a box around it. */
const isHighlighted = (page: Page, node: number): boolean =>
  aroundCode(page, node).some((element) =>
    attributeTokens(element, 'className').some((token) => highlighters.has(token.toLowerCase()) || wrapperToken.test(token))
  )

/** The `code` that a `pre` holds, the `pre`, and the boxes around it, inside first. */
function aroundCode({index}: Page, node: number): Element[] {
  let inner = node
  while (index.tags[inner + 1] === 'pre' || index.tags[inner + 1] === 'code') inner++
  const outer = [index.parent[node] ?? 0, index.parent[index.parent[node] ?? 0] ?? 0]
  const nodes = Array.from({length: inner - node + 1}, (_, step) => inner - step)
  return [...nodes, ...outer].flatMap((at) => index.element(at) ?? [])
}

/** Language as declared on the `pre`, on the `code` in it or on the boxes around it. */
function languageOfCode(page: Page, node: number): string | null {
  for (const element of aroundCode(page, node)) {
    const language = declaredLanguage(element)
    if (language !== null) return language
  }
  const element = page.index.element(node)
  const lang = element === null ? null : attributeText(element, 'lang')
  return lang !== null && programName.test(lang) ? lang.toLowerCase() : null
}

/** `<pre lang="ruby">`: a word of three letters and more is no tag of a language that people speak, on a `pre`. */
const programName = /^[a-z+#]{3,20}$/i

function declaredLanguage(element: Element): string | null {
  const tokens = attributeTokens(element, 'className')
  for (const token of tokens) {
    const language = languageToken.exec(token)?.[1] ?? wrapperToken.exec(token)?.[1]
    if (language !== undefined && !noLanguage.has(language.toLowerCase())) return language.toLowerCase()
  }
  const beside = tokens.some((token) => withLanguageBeside.has(token.toLowerCase()))
    ? tokens.find((token) => plainToken.test(token) && !highlighters.has(token.toLowerCase()) && !noLanguage.has(token.toLowerCase()))
    : undefined
  if (beside !== undefined) return beside.toLowerCase()
  return (attributeText(element, 'dataLang') ?? attributeText(element, 'dataLanguage'))?.trim().toLowerCase() || null
}
