import type {Article, Block, ListBlock, QuoteBlock, Span, TableBlock} from './article.js'
import {checkSwitches, fromArticle} from './check-article.js'

export interface ArticleTextOptions {
  /** Also pull quotes, which repeat words of the text. Default false. */
  pullQuotes?: boolean | undefined
  /** Also the captions of images, tables and embeds. Default false. */
  captions?: boolean | undefined
  /** Also the credits of images. Default false. */
  credits?: boolean | undefined
}

/** Nesting that is read; the library itself builds at most 16 deep. */
const deepest = 64
const lineStart = /^(?=.)/gmu

/**
 * The body as plain text: blocks are joined by a blank line, list items stand one a line with nested lists indented by two spaces,
 * table rows one a line with a tab between cells, code as it is. Dividers have no text.
 *
 * @throws {ArticleError} `invalid-input`, `invalid-options`.
 */
export function articleText(article: Pick<Article, 'body'>, options?: ArticleTextOptions | null): string {
  checkSwitches(options ?? {}, switches)
  return fromArticle(article, () => blocksText(article.body, options ?? {}))
}

const switches = ['pullQuotes', 'captions', 'credits'] as const satisfies readonly (keyof ArticleTextOptions)[]

/** As `articleText`, for blocks alone. */
export const blocksText = (blocks: readonly Block[], options: ArticleTextOptions = {}): string => joined(blocks, '\n\n', options, 0)

/** Text of spans without their marks. */
export const spansText = (spans: readonly Span[]): string => spans.map((span) => span.text).join('')

function joined(blocks: readonly Block[], separator: string, options: ArticleTextOptions, depth: number): string {
  return depth > deepest
    ? ''
    : lines(
        blocks.map((block) => blockText(block, options, depth)),
        separator
      )
}

function blockText(block: Block, options: ArticleTextOptions, depth: number): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return spansText(block.text)
    case 'list':
      return listText(block, options, depth)
    case 'quote':
      return quoteText(block, options, depth)
    case 'code':
      return block.code
    case 'table':
      return tableText(block, options)
    case 'image':
      return lines([captionText(block.caption, options), options.credits === true ? (block.credit ?? '') : ''])
    case 'embed':
      return lines([spansText(block.fallback ?? []), captionText(block.caption, options)])
    default:
      return ''
  }
}

function listText(list: ListBlock, options: ArticleTextOptions, depth: number): string {
  const itemText = (blocks: readonly Block[]): string => lines(blocks.map((block) => indented(block, blockText(block, options, depth + 1))))
  return depth > deepest ? '' : lines(list.items.map(itemText))
}

const indented = (block: Block, text: string): string => (block.type === 'list' ? text.replace(lineStart, '  ') : text)

function quoteText(quote: QuoteBlock, options: ArticleTextOptions, depth: number): string {
  if (quote.pull && options.pullQuotes !== true) return ''
  return lines([joined(quote.blocks, '\n\n', options, depth + 1), spansText(quote.attribution ?? [])])
}

function tableText(table: TableBlock, options: ArticleTextOptions): string {
  return lines([
    captionText(table.caption, options),
    ...table.rows.map(({cells}) => cells.map((cell) => spansText(cell.text).replaceAll('\n', ' ')).join('\t'))
  ])
}

const captionText = (caption: readonly Span[] | null, options: ArticleTextOptions): string =>
  options.captions === true ? spansText(caption ?? []) : ''

const lines = (texts: readonly string[], separator = '\n'): string => texts.filter((text) => text !== '').join(separator)
