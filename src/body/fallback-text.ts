import type {Page} from '../page/page.js'
import type {SegmentFate} from './choose.js'

/** Letters of a declared text that is worth more than what the page shows. */
const shortest = 300
/** How much longer than the body on the page it must be. */
const factor = 3

/** The article's declared text where the page's own body is far shorter: pages that build their text by script. Else null. */
export function fallbackTextOf({article, segments}: Page, fates: readonly SegmentFate[]): string | null {
  const text = article?.properties.get('articleBody')?.find((value) => typeof value === 'string')
  if (text === undefined || text.length < shortest) return null
  let shown = 0
  for (const [at, fate] of fates.entries()) if (fate.to === 'body') shown += segments[at]?.text.length ?? 0
  return text.length > factor * shown ? text : null
}
