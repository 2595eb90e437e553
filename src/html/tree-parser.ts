import type {Element, Root} from 'hast'
import {InsertionMode, html as names, Parser, Token} from 'parse5'
import {FastTokenizer} from './fast-tokenizer.js'
import {closeElement, placeElement} from './offsets.js'
import type {GroupingHandler, TextGrouping} from './source-tokenizer.js'
import type {HastMap, HastTreeAdapter, Parent} from './tree-adapter.js'

/** Open elements that may nest, as in browsers. */
const deepestNesting = 512

const {TAG_ID} = names
const {END_TAG} = Token.TokenType

/** Text groups apart where white space means something else than text: see `textGrouping`. */
const grouping: readonly TextGrouping[] = groupings({
  leave: [InsertionMode.IN_COLUMN_GROUP, InsertionMode.IN_FRAMESET, InsertionMode.AFTER_FRAMESET, InsertionMode.AFTER_AFTER_FRAMESET],
  join: [
    InsertionMode.IN_BODY,
    InsertionMode.TEXT,
    InsertionMode.IN_CAPTION,
    InsertionMode.IN_CELL,
    InsertionMode.IN_SELECT,
    InsertionMode.IN_SELECT_IN_TABLE,
    InsertionMode.IN_TEMPLATE
  ]
})

function groupings(modes: {leave: InsertionMode[]; join: InsertionMode[]}): TextGrouping[] {
  const all: TextGrouping[] = new Array(InsertionMode.AFTER_AFTER_FRAMESET + 1).fill('split')
  for (const mode of modes.leave) all[mode] = 'leave'
  for (const mode of modes.join) all[mode] = 'join'
  return all
}

/** parse5's tree construction over the fast tokenizer, with offsets on the nodes, nesting capped and re-opened formatting on a budget. */
export class HastParser extends Parser<HastMap> implements GroupingHandler {
  /** Whether formatting elements stopped being re-opened because the budget was used up. */
  budgetSpent = false
  /** Whether an element was put beside the one it is in, because too many were open. */
  nestingCapped = false
  private bodyEnd = -1
  private htmlEnd = -1
  private readonly fastTokenizer: FastTokenizer

  constructor(
    private readonly adapter: HastTreeAdapter,
    private readonly nodeBudget: number
  ) {
    super({treeAdapter: adapter, scriptingEnabled: false})
    this.fastTokenizer = new FastTokenizer(this)
    this.tokenizer = this.fastTokenizer
  }

  read(html: string): Root {
    this.fastTokenizer.read(html)
    this.closeAll(html.length)
    this.adapter.finish(this.document)
    return this.document
  }

  /**
   * Modes up to the body drop or move white space before they meet text, and the rest of the text then stands in the body: split. A `pre` drops its first
   * line feed only as white space: split. Column groups and framesets keep white space and drop text: left to parse5.
   */
  textGrouping(): TextGrouping {
    const found = grouping[this.insertionMode] as TextGrouping
    return found === 'join' && this.skipNextNewLine ? 'split' : found
  }

  override _attachElementToTree(
    element: Element,
    location: Token.Location | null,
    place: {parent: Parent; beforeElement: Element | null}
  ): void {
    if (location !== null) placeElement(element, location.startOffset, location.endOffset)
    if (place.beforeElement) this.adapter.insertBefore(place.parent, element, place.beforeElement)
    else this.adapter.appendChild(this.openElements.depth < deepestNesting ? place.parent : this.shallower(place.parent), element)
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    this.adapter.textStart = token.location?.startOffset ?? 0
    this.adapter.textEnd = token.location?.endOffset ?? 0
    if (!this._shouldFosterParentOnInsertion()) {
      this.adapter.insertText(this.openElements.currentTmplContentOrNode, token.chars)
      return
    }
    const {parent, beforeElement} = this._findFosterParentingLocation()
    if (beforeElement) this.adapter.insertTextBefore(parent, token.chars, beforeElement)
    else this.adapter.insertText(parent, token.chars)
  }

  override _adoptNodes(donor: Parent, recipient: Parent): void {
    this.adapter.moveChildren(donor, recipient)
  }

  /** Re-opening is what can make many nodes of little source: each of 4,000 paragraphs may re-open 4,000 elements. */
  override _reconstructActiveFormattingElements(): void {
    if (this.adapter.nodes > this.nodeBudget) this.budgetSpent = true
    else super._reconstructActiveFormattingElements()
  }

  override onItemPop(node: Parent, isTop: boolean): void {
    const token = this.currentToken as Token.TagToken | null
    if (node.type === 'element' && token?.location)
      closeElement(node, closes(token, node) ? token.location.endOffset : token.location.startOffset)
    super.onItemPop(node, isTop)
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(token)
    if (token.tagID === TAG_ID.BODY && this.insertionMode === InsertionMode.AFTER_BODY) this.bodyEnd = token.location?.endOffset ?? -1
    if (token.tagID === TAG_ID.HTML && this.insertionMode === InsertionMode.AFTER_AFTER_BODY) this.htmlEnd = token.location?.endOffset ?? -1
  }

  private shallower(parent: Parent): Parent {
    this.nestingCapped = true
    return this.adapter.outerParent(parent) ?? parent
  }

  /** What is open when the source ends, ends with it; `html` and `body` stay open past their end tags. */
  private closeAll(length: number): void {
    const {items, stackTop} = this.openElements
    for (let index = 0; index <= stackTop; index++) {
      const element = items[index] as Element | undefined
      if (element !== undefined) closeElement(element, length)
    }
    const [root, body] = items as (Element | undefined)[]
    if (root !== undefined && this.htmlEnd >= 0) closeElement(root, this.htmlEnd)
    if (body !== undefined && this.bodyEnd >= 0) closeElement(body, this.bodyEnd)
  }
}

const closes = (token: Token.TagToken, element: Element): boolean => token.type === END_TAG && token.tagName === element.tagName
