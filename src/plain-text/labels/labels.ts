/** What a piece of a text can be, by the part of the text that it stands in. The order is the one in which parts follow each other. */
export const stateNames = [
  'head-chrome',
  'head-trail',
  'head-kicker',
  'head-byline',
  'head-date',
  'headline',
  'lead-chrome',
  'lead-dek',
  'lead-byline',
  'lead-date',
  'lead-caption',
  'body-paragraph',
  'body-heading',
  'body-item',
  'body-quote',
  'body-table',
  'body-divider',
  'body-chrome',
  'body-caption',
  'body-byline',
  'body-date',
  'tail-chrome',
  'tail-credit',
  'tail-tags',
  'tail-byline',
  'tail-date'
] as const
export type State = (typeof stateNames)[number]

export const parts = ['head', 'headline', 'lead', 'body', 'tail'] as const
export type TextPart = (typeof parts)[number]

/** What the state says of the piece, wherever it stands. */
export type Label =
  | 'chrome'
  | 'trail'
  | 'kicker'
  | 'headline'
  | 'dek'
  | 'byline'
  | 'date'
  | 'caption'
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'quote'
  | 'table'
  | 'divider'
  | 'credit'
  | 'tags'

export const partOfState = (state: State): TextPart => (state === 'headline' ? state : (state.slice(0, state.indexOf('-')) as TextPart))
const labels: ReadonlyMap<State, Label> = new Map(stateNames.map((state) => [state, state.slice(state.indexOf('-') + 1) as Label]))
export const labelOfState = (state: State): Label => labels.get(state) ?? 'paragraph'
