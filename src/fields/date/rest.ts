import type {DateValue} from '../../article/article.js'
import type {Page} from '../../page/page.js'
import type {Evidence} from '../field.js'
import {namesDate} from './markup.js'
import {isAfterChange, readZone, type ShownDate} from './shown.js'
import {restZone} from './zones.js'

/** Lines of rights carry the year or the day of the site, not of the text. */
const rights = /©|\(c\)|copyright/iu

/**
 * The one day that the rest of the page calls a date, on pages whose head gives none. Seen on blogs and institutions whose line of facts stands
 * far behind the text ("submitted", "post-footer"). Must spare teasers, lists of events, comments and lines of rights: where markup calls
 * several days a date, none of them is the page's, and nothing is published after its last change.
 */
export const fromRest: Evidence<DateValue> = {
  source: 'shown-in-rest',
  family: 'shown',
  *find(context) {
    const all = readZone(context.page, restZone(context))
    const [first, ...others] = all.filter((date) => isOwn(context.page, date) && (date.label !== null || !isAfterChange(context, date)))
    if (first === undefined || others.some((date) => dayOf(date) !== dayOf(first))) return
    if (!all.some((date) => date.label === 'modified' && dayOf(date) < dayOf(first))) yield first
  }
}

const dayLength = 10
const dayOf = ({value}: ShownDate): string => value.value.slice(0, dayLength)

function isOwn(page: Page, {label, place, value, alone}: ShownDate): boolean {
  const segment = page.segments[place.segments?.[0] ?? -1]
  if (label === 'modified' || value.value.length < dayLength || segment === undefined || rights.test(segment.text)) return false
  return namesDate(page, segment) || (alone && label === 'published')
}
