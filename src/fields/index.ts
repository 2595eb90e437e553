import type {Draft} from '../body/draft.js'
import type {Page} from '../page/page.js'
import type {Decided, FieldContext, FieldName} from './field.js'

type Decide = {readonly [Name in FieldName]?: (context: FieldContext) => NonNullable<Decided[Name]>}

/** The head fields, in the order they are decided: a later one may read those before it. */
const inOrder: readonly Decide[] = []

export function decideFields(page: Page, draft: Draft): Decided {
  let decided: Decided = {}
  for (const step of inOrder) {
    const context = {page, draft, decided}
    for (const [name, decideField] of Object.entries(step)) decided = {...decided, [name]: decideField(context)}
  }
  return decided
}
