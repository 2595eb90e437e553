import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {isWholeLink, wholeLink} from '../../page/text/whole-link.js'
import {hostLabel, parseUrl} from '../../page/url.js'
import {isOtherThanArticle} from '../../page-type/page-type.js'
import type {SegmentFate} from '../choose.js'
import type {Draft} from '../draft.js'

/** Width of a text that is prose. */
const leastProse = 80

/**
 * Drops paragraphs that are a link to another page of the site and nothing else, at the end of a passage of prose: "Book now", "Find your membership".
 * Of 31 that were kept on the tuning part's articles 29 are no body, on 13 of 15 pages. It must spare links between paragraphs, those that a
 * colon announces, and those that lead to other sites, which name sources.
 */
export function dropClosingLinks(page: Page, draft: Draft, fates: SegmentFate[]): void {
  if (isOtherThanArticle(draft.pageType)) return
  const staysOnSite = withinSite(page)
  const kept = page.segments.filter(({index}) => fates[index]?.to === 'body')
  let behindProse = false
  for (const [at, segment] of kept.entries()) {
    if (page.index.tags[segment.container] !== 'p' || !isWholeLink(segment)) {
      behindProse = isProse(segment) && !announces.test(segment.text)
      continue
    }
    const next = kept[at + 1]
    const closes = behindProse && (next === undefined || !isProse(next)) && staysOnSite(segment)
    if (closes)
      fates[segment.index] = {
        to: 'dropped',
        reason: 'related',
        because: 'a link that closes a passage',
        score: draft.scores[segment.index] ?? 0
      }
    else behindProse = false
  }
}

const announces = /[:：]$/u

const isProse = ({text, width, linkLength}: Segment): boolean => width >= leastProse && linkLength < text.length / 2

/** Whether a link leads to another page of the same site. */
function withinSite({index, baseUrl, url}: Page): (segment: Segment) => boolean {
  const base = baseUrl ?? nowhere
  const own = new Set([hostLabel(url ?? base), hostLabel(base)])
  return (segment) => {
    const href = wholeLink(index, segment)
    const target = href === null || href.startsWith('#') ? null : parseUrl(href, base)
    return target !== null && own.has(hostLabel(target.href))
  }
}

/** What relative addresses are resolved against where the page has no address. */
const nowhere = 'https://nowhere.invalid/'
