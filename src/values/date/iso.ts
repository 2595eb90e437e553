import type {DateValue} from '../../article/article.js'
import {daysOf, precisionOf} from './finish.js'

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?(?:\.\d{1,9})?(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?)?$/

/**
 * Reads ISO 8601 in the one spelling that most metadata has, with no need of word tables: a tenth of the work. Null for all else, also for
 * days that are not in the calendar: the full reader decides about those.
 */
export function readIso(text: string): DateValue | null {
  const found = ISO.exec(text)
  if (found === null || (found[6] === undefined && text.includes('.'))) return null
  const [, year = '', month = '', day = '', hour, minute, second = '', offset = ''] = found
  if (!isDay(Number(year), Number(month), Number(day))) return null
  const value = `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}${second}${offset}`}`
  return {value, precision: precisionOf(value), zone: offset === '' ? 'floating' : 'offset', zoneName: null, raw: text, alternatives: []}
}

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1600 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)
