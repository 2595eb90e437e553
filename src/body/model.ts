import {featureNames} from './features.js'
const at = Object.fromEntries(featureNames.map((n, i) => [n, i])) as Record<string, number>
/** Interim: hand-set weights. */
export function scoreRows(rows: Float32Array): Float32Array {
  const size = featureNames.length
  const scores = new Float32Array(rows.length / size)
  for (let row = 0; row < scores.length; row++) {
    const get = (name: string): number => rows[row * size + (at[name] ?? 0)] ?? 0
    const against = Math.min(3, get('navigation')) + get('control') + get('share') + get('newsletter') + get('comments') + get('related') * 0.7 + get('caption') + get('authorBio') * 0.7 + get('tags') + get('legal') + get('metadata') * 0.7 + get('advert')
    const inside = get('levelsUp') === 0 ? 2 : -1.5 - get('levelsUp') * 0.7
    const z = inside + Math.min(2, (get('width') - 5) * 0.5) - 4 * get('linkDensity') - 3 * get('links1') + 1.2 * get('declared') - 0.45 * against + (get('bodyNames') < 0 ? 0.3 : 0) + (get('isParagraph') ? 0.5 : 0) - 3 * get('hidden')
    scores[row] = 1 / (1 + Math.exp(-z))
  }
  return scores
}
