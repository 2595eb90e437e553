import type {DateValue} from '../../article/article.js'
import type {Evidence, FieldContext, Found} from '../field.js'
import {sameDay} from './compare.js'

const sureFit = 0.8
/** Where one of these gives a day, the sources that are `last` are not asked: they are slow to read and weaker. */
const sureSources: ReadonlySet<string> = new Set([
  'article-date-published',
  'meta-published',
  'shown-in-head',
  'article-date-modified',
  'meta-modified'
])

/**
 * The same evidence, each source heard once, with 03/04/2025 read as the sources do that are sure of the day. Where none is, the likelier
 * reading stands with the other in `alternatives`. Sources in `last` are only heard where no surer one speaks.
 */
export function settleReadings(
  evidence: readonly Evidence<DateValue>[],
  last: ReadonlySet<string>,
  context: FieldContext
): Evidence<DateValue>[] {
  let known = false
  const heard = evidence.map((source) => {
    const found = known && last.has(source.source) ? [] : [...source.find(context)]
    if (sureSources.has(source.source) && found.some(({fit = 1}) => fit >= sureFit)) known = true
    return {source, found}
  })
  const sure = heard
    .flatMap(({found}) => found.map(({value}) => value))
    .filter(({alternatives, precision}) => alternatives.length === 0 && precision !== 'year' && precision !== 'month')
  return heard.map(({source, found}) => ({...source, find: () => found.map((one) => settle(one, sure))}))
}

function settle(found: Found<DateValue>, sure: readonly DateValue[]): Found<DateValue> {
  const {value} = found
  if (value.alternatives.length === 0 || sure.length === 0) return found
  const readings = [value.value, ...value.alternatives]
  const [agreed] = readings.filter((reading) => sure.some((other) => sameDay({...value, value: reading}, other)))
  return agreed === undefined ? found : {...found, value: {...value, value: agreed, alternatives: []}}
}
