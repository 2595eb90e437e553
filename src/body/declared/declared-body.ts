import type {Root} from 'hast'
import type {Page} from '../../page/page.js'
import type {SegmentFate} from '../choose.js'
import {stateMarkup} from './state-article.js'

/** A body that the page declares in data: as text under schema.org's property, or as what scripts build the page from. */
export type DeclaredBody = {readonly source: 'articleBody'; readonly text: string} | {readonly source: 'script-data'; readonly tree: Root}

/** Letters of a declared text that is worth more than what the page shows. */
const shortest = 300
/** How much longer than the body on the page it must be. */
const factor = 3
/** Letters of a body on the page beside which scripts' data are not looked at. */
const mostShown = 300

/**
 * The article's declared text where the page's own body is far shorter: pages that build their text by script. Else null. What scripts hold is looked
 * at where schema.org's property has none, and only for the object that is called as the page is, by its headline.
 */
export function declaredBodyOf(
  {article, index, segments, parse}: Page,
  fates: readonly SegmentFate[],
  headline: string | null
): DeclaredBody | null {
  let shown = 0
  for (const [at, fate] of fates.entries()) if (fate.to === 'body') shown += segments[at]?.text.length ?? 0
  const isWorth = (text: string | null | undefined): text is string =>
    typeof text === 'string' && text.length >= Math.max(shortest, factor * shown)
  const text = article?.properties.get('articleBody')?.find((value) => typeof value === 'string')
  if (isWorth(text)) return {source: 'articleBody', text}
  if (shown > mostShown || headline === null || parse === null) return null
  const markup = stateMarkup(index, headline)
  return isWorth(markup) ? {source: 'script-data', tree: parse(markup)} : null
}
