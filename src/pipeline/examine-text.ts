import type {Block} from '../article/article.js'
import type {Decided} from '../fields/field.js'
import type {Warning} from '../page/page.js'
import {buildBody} from '../plain-text/blocks.js'
import type {Copy} from '../plain-text/copy.js'
import {decideTexts} from '../plain-text/fields/decide-texts.js'
import {placeDateline} from '../plain-text/fields/place-dateline.js'
import {assemble} from './assemble.js'
import {cutDateline} from './cut-dateline.js'
import {type Outcome, outcomeOf} from './settle.js'

/** All that is known about a plain text once it has been read: the article or the error, and what speaks for each part. */
export interface TextTestimony {
  readonly copy: Copy
  readonly decided: Decided
  readonly blocks: readonly Block[]
  /** Block that a piece went into, by the piece's place. */
  readonly blockOf: ReadonlyMap<number, string>
  readonly warnings: readonly Warning[]
  readonly outcome: Outcome
}

/** The way through for a plain text: blocks and dateline from the labelled pieces, then the fields, then the article. */
export function examineText(copy: Copy): TextTestimony {
  const built = buildBody(copy)
  const cut = cutDateline({language: copy.language}, built.blocks)
  const dateline = placeDateline(copy, cut.dateline)
  const {blocks} = cut
  const decided = decideTexts(copy, dateline)
  const {settings, language} = copy
  return {
    copy,
    decided,
    blocks,
    blockOf: new Map([...built.blockOf].map(([piece, id]) => [piece, cut.moved.get(id) ?? id])),
    warnings: copy.warnings,
    outcome: outcomeOf(() => assemble({settings, url: settings.url, canonicalUrl: null, language}, decided, blocks))
  }
}
