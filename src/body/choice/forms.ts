import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import type {Draft} from '../draft.js'
import {firstUnder, lastUnder} from '../score/measures.js'

/**
 * Tells what an article's page says in forms: prompts, choices, consent to mail. Of 6 such texts on the tuning part's articles that were kept none is body,
 * of 479 on the check part's 2. Spares forms around the article, as old servers write them, and other pages, whose threads and goods stand in forms.
 */
export function formTexts({index, segments}: Page, {core, pageType}: Draft): (segment: Segment) => boolean {
  if (isOtherThanArticle(pageType)) return () => false
  const within = new Uint8Array(segments.length)
  for (const form of index.byTag('form')) {
    const holdsCore = form <= core && core < (index.end[form] ?? 0)
    if (!holdsCore) within.fill(1, firstUnder(index, form), lastUnder(index, form))
  }
  return (segment) => within[segment.index] === 1
}
