import type {Block} from '../article/article.js'
import {type BuiltBlocks, buildBlocks} from '../body/blocks/build-blocks.js'
import {chooseSegments, type Selection} from '../body/choose.js'
import {declaredBlocks} from '../body/declared/declared-blocks.js'
import type {Draft} from '../body/draft.js'
import {draftBody} from '../body/draft-body.js'
import type {Decided, Decision} from '../fields/field.js'
import {decideFields} from '../fields/index.js'
import type {Page, Warning} from '../page/page.js'
import {assemble} from './assemble.js'
import {cutDateline, placeInSource} from './cut-dateline.js'
import {furnitureOf} from './furniture.js'
import {type Outcome, outcomeOf} from './settle.js'

/** All that is known about a page once it has been read: the article or the error, and what speaks for each part. */
export interface Testimony {
  readonly page: Page
  readonly draft: Draft
  readonly decided: Decided
  readonly selection: Selection
  readonly blocks: readonly Block[]
  /** Block that holds a kept segment, or the image that holds its caption, by segment. */
  readonly blockOf: (segment: number) => string | undefined
  readonly warnings: readonly Warning[]
  readonly outcome: Outcome
}

/** The way through: draft of the body, head fields, choice of segments, blocks, article. */
export function examine(page: Page): Testimony {
  const draft = draftBody(page)
  const head = decideFields(page, draft)
  const selection = chooseSegments(page, draft, furnitureOf(page, head))
  const built = bodyOf(page, draft, selection, head)
  const {blocks, dateline, moved} = cutDateline({language: page.language, outlet: head.publisher?.value?.name ?? null}, built.blocks)
  const decided = {...head, dateline: placeInSource(page.source, dateline)}
  return {
    page,
    draft,
    decided,
    selection,
    blocks,
    blockOf(segment) {
      const id = built.captions.get(segment) ?? built.blockOf[segment]
      return id === undefined ? undefined : (moved.get(id) ?? id)
    },
    warnings: [...page.warnings, ...warningsOf(decided), ...sourceWarnings(selection)],
    outcome: outcomeOf(() => assemble(page, decided, blocks))
  }
}

/** Blocks from the page, or from the text that it declares where it shows next to none of it. */
function bodyOf(page: Page, draft: Draft, {kept, declared}: Selection, head: Decided): BuiltBlocks {
  const headline = head.headline?.value ?? null
  if (declared !== null) return {blocks: declaredBlocks(page, declared, headline), blockOf: [], captions: new Map()}
  return buildBlocks(page, kept, {draft, headline})
}

const warningsOf = (decided: Decided): Warning[] => (Object.values(decided) as Decision<unknown>[]).flatMap(({warnings}) => warnings ?? [])

const sourceWarnings = ({declared}: Selection): Warning[] =>
  declared === null
    ? []
    : [
        {
          code: 'body-from-data',
          message: `The page shows next to no text: the body is the one in its data (${dataNames[declared.source]}).`
        }
      ]
const dataNames = {articleBody: "schema.org's articleBody", 'script-data': 'what its scripts build the page from'} as const
