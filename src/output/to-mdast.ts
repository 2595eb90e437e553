import type {BlockContent, DefinitionContent, ListItem, Paragraph, PhrasingContent, Root, RootContent, TableRow} from 'mdast'
import type {Article, Block, EmbedBlock, Image, ListBlock, QuoteBlock, Span, TableBlock, TableCell} from '../article/article.js'
import {groupSpans, type Inline} from './group-spans.js'
import {headOf} from './head.js'
import {headingLevel} from './heading-level.js'
import {deepest, type OutputOptions, writeArticle} from './options.js'
import {webAddress} from './web-address.js'

type Flow = BlockContent | DefinitionContent

/**
 * The article as an mdast tree with GitHub's tables and strike-through. What Markdown has no mark for (sub- and superscript, underline, highlight, cells
 * that span others) stays as text; embeds are links.
 *
 * @throws {ArticleError} `invalid-input`, `invalid-options`.
 */
export function toMdast(article: Article, options?: OutputOptions | null): Root {
  return writeArticle(article, options, (settings) => {
    const head = settings.head === true ? headNodes(article) : []
    return {type: 'root', children: [...head, ...flow(article.body, settings, 0)]}
  })
}

function headNodes(article: Article): RootContent[] {
  const {kicker, headline, dek, keyPoints, byline, published, image} = headOf(article)
  const line = (text: string | null): Paragraph[] => (text === null ? [] : [paragraph([{type: 'text', value: text}])])
  const title: RootContent[] = headline === null ? [] : [{type: 'heading', depth: 1, children: [{type: 'text', value: headline}]}]
  const points = keyPoints.map((point): ListItem => ({type: 'listItem', spread: false, children: line(point)}))
  const list: RootContent[] = points.length === 0 ? [] : [{type: 'list', ordered: false, spread: false, children: points}]
  return [
    ...line(kicker),
    ...title,
    ...line(dek),
    ...list,
    ...line(byline),
    ...line(published),
    ...(image === null ? [] : imageNodes(image))
  ]
}

const flow = (body: readonly Block[], options: OutputOptions, depth: number): Flow[] =>
  depth > deepest ? [] : body.flatMap((block) => flowNodes(block, options, depth))

function flowNodes(block: Block, options: OutputOptions, depth: number): Flow[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(phrasing(block.text))]
    case 'heading':
      return [{type: 'heading', depth: headingLevel(block.level), children: phrasing(block.text)}]
    case 'list':
      return [listNode(block, options, depth)]
    case 'quote':
      return quoteNodes(block, options, depth)
    case 'image':
      return imageNodes(block)
    case 'code':
      return [{type: 'code', lang: block.language, value: block.code}]
    case 'table':
      return tableNodes(block)
    case 'embed':
      return embedNodes(block)
    case 'divider':
      return [{type: 'thematicBreak'}]
    default:
      return laterBlock
  }
}

/** What a block of a later minor schema is written as. */
const laterBlock: Flow[] = []

function listNode({ordered, start, items}: ListBlock, options: OutputOptions, depth: number): Flow {
  const children = items.map((item): ListItem => ({type: 'listItem', spread: false, children: flow(item, options, depth + 1)}))
  return {type: 'list', ordered, start: ordered ? (start ?? 1) : null, spread: false, children}
}

function quoteNodes({pull, blocks, attribution}: QuoteBlock, options: OutputOptions, depth: number): Flow[] {
  if (pull && options.pullQuotes !== true) return []
  const source = attribution === null ? [] : [paragraph(phrasing(attribution))]
  return [{type: 'blockquote', children: [...flow(blocks, options, depth + 1), ...source]}]
}

function imageNodes({url, alt, caption, credit}: Image): Flow[] {
  const src = webAddress(url)
  if (src === null) return []
  const credited: PhrasingContent[] = credit === null ? [] : [{type: 'text', value: `${caption === null ? '' : ' '}${credit}`}]
  const text = [...phrasing(caption ?? []), ...credited]
  return [
    paragraph([{type: 'image', url: src, alt: alt ?? ''}]),
    ...(text.length === 0 ? [] : [paragraph([{type: 'emphasis', children: text}])])
  ]
}

/** Most cells that a table in Markdown may have, as a multiple of those of the article's: every row is as long as the longest. */
const mostPadding = 4
const fewCells = 1000

/** Every row as long as the longest; the first one heads the table, as in Markdown it must. A row each is a paragraph where most of the table would be padding. */
function tableNodes({caption, rows}: TableBlock): Flow[] {
  const title: Flow[] = caption === null ? [] : [paragraph([{type: 'emphasis', children: phrasing(caption)}])]
  const told = rows.reduce((sum, {cells}) => sum + cells.length, 0)
  const width = rows.reduce((widest, {cells}) => Math.max(widest, widthOf(cells)), 0)
  if (width * rows.length > Math.max(fewCells, told * mostPadding)) return [...title, ...rows.flatMap(rowParagraph)]
  const children = rows.map(({cells}): TableRow => {
    const texts: readonly Span[][] = cells.flatMap(({text, colspan}) => [text, ...Array.from({length: colspan - 1}, () => [])])
    return {
      type: 'tableRow',
      children: Array.from({length: width}, (_, at) => ({type: 'tableCell', children: phrasing(onOneLine(texts[at] ?? []))}))
    }
  })
  return [...title, {type: 'table', children}]
}

const widthOf = (cells: readonly TableCell[]): number => cells.reduce((sum, {colspan}) => sum + colspan, 0)

function rowParagraph({cells}: TableBlock['rows'][number]): Flow[] {
  const told = cells.map(({text}) => onOneLine(text)).filter((text) => text.length > 0)
  return told.length === 0 ? [] : [paragraph(told.flatMap((text, at) => phrasing(at === 0 ? text : [{text: ' | '}, ...text])))]
}

const onOneLine = (spans: readonly Span[]): Span[] => spans.map((span) => ({...span, text: span.text.replaceAll('\n', ' ')}))

function embedNodes({url, provider, caption, fallback}: EmbedBlock): Flow[] {
  const href = webAddress(url)
  return [
    ...(fallback === null ? [] : [paragraph(phrasing(fallback))]),
    ...(href === null ? [] : [paragraph([{type: 'link', url: href, children: [{type: 'text', value: provider ?? href}]}])]),
    ...(caption === null ? [] : [paragraph([{type: 'emphasis', children: phrasing(caption)}])])
  ]
}

const paragraph = (children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})
const phrasing = (spans: readonly Span[]): PhrasingContent[] => groupSpans(spans).flatMap(phrasingNodes)

function phrasingNodes(part: Inline): PhrasingContent[] {
  if (typeof part === 'string') return textNodes(part)
  const {wrap} = part
  if (wrap.type === 'code') return [{type: 'inlineCode', value: plain(part)}]
  const children = part.children.flatMap(phrasingNodes)
  if (wrap.type === 'link') return [{type: 'link', url: wrap.url, title: wrap.title, children}]
  const type = marks[wrap.type]
  return type === undefined ? children : [{type, children}]
}

const marks: Readonly<Partial<Record<string, 'emphasis' | 'strong' | 'delete'>>> = {
  emphasis: 'emphasis',
  strong: 'strong',
  strike: 'delete'
}

const textNodes = (text: string): PhrasingContent[] =>
  text
    .split('\n')
    .flatMap((line, at): PhrasingContent[] => [
      ...(at === 0 ? [] : [{type: 'break'} as const]),
      ...(line === '' ? [] : [{type: 'text', value: line} as const])
    ])

const plain = (part: Inline): string => (typeof part === 'string' ? part : part.children.map(plain).join(''))
