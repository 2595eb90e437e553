import {softmax} from '../../util/softmax.js'
import {stemsOf} from '../signs/about.js'
import type {Feature} from '../signs/features.js'
import type {MainRun} from '../signs/main-run.js'
import {mayBeTitle, weightOf, wordCounts} from '../signs/near-title.js'
import type {Observed} from '../signs/observed.js'
import {titleWeights} from './title-weights.js'

/** What is known of a line beside its features: how much the text has its words, against the line of which it has most; its length; whether the run has begun. */
export const titleAmounts = ['words', 'length', 'begun'] as const
export type TitleAmount = (typeof titleAmounts)[number]

/** A line that may be the headline. */
export interface Candidate {
  readonly at: number
  readonly features: readonly Feature[]
  readonly amounts: Readonly<Record<TitleAmount, number>>
}

/** Lines before the run, and of it, in which the headline is looked for. */
const [reach, inRun] = [300, 4]

/** The lines around the beginning of the run that may be the headline. */
export function candidatesOf(all: readonly Observed[], run: MainRun, featuresAt: (at: number) => readonly Feature[]): Candidate[] {
  const from = Math.max(0, run[0] - reach)
  const counts = wordCounts(all, run)
  const lines = all.slice(from, run[0] + inRun).flatMap((one, index) => (mayBeTitle(one) ? [{at: from + index, text: one.piece.text}] : []))
  const weights = lines.map(({text}) => weightOf(stemsOf(text), counts))
  const most = Math.max(1, ...weights)
  return lines.map(({at, text}, index) => ({
    at,
    features: featuresAt(at),
    amounts: {words: (weights[index] ?? 0) / most, length: Math.log1p(text.length), begun: Number(at >= run[0])}
  }))
}

const scoreOf = ({features, amounts}: Candidate): number =>
  features.reduce((sum, feature) => sum + (titleWeights[feature] ?? 0), 0) +
  titleAmounts.reduce((sum, name) => sum + amounts[name] * (titleWeights[name] ?? 0), 0)

/** How likely each of the lines that may be the headline is the one, 0 to 1, all together 1; lines that read the same share theirs. */
export interface Titles {
  readonly shares: ReadonlyMap<number, number>
  /** The likeliest. */
  readonly best: number
}

/**
 * The lines are weighed against each other, which labelling them one after the other does not do. Seen on rendered pages whose menus and teasers hold a
 * line that looks like a headline by itself, while the one that the text is about stands farther up.
 */
export function rankTitles(all: readonly Observed[], candidates: readonly Candidate[]): Titles | null {
  const scores = candidates.map(scoreOf)
  const best = candidates[scores.indexOf(Math.max(...scores))]
  if (best === undefined) return null
  const textOf = ({at}: Candidate): string => all[at]?.piece.text.toLowerCase() ?? ''
  const byText = new Map<string, number>()
  softmax(scores).forEach((share, index) => {
    const text = textOf(candidates[index] ?? best)
    byText.set(text, (byText.get(text) ?? 0) + share)
  })
  return {best: best.at, shares: new Map(candidates.map((one) => [one.at, byText.get(textOf(one)) ?? 0]))}
}

/** Below this share a headline gives way to the likeliest line, and that must have some. */
const [unlikely, worthy] = [0.1, 0.2]

/**
 * The line to take for the headline in place of the one that was labelled so, or null. Of 474 rendered pages of publishers that nothing was learned on 327
 * were right before and 343 are. Spares headlines that stand where none is looked for.
 */
export function betterTitle({shares, best}: Titles, labelled: number): number | null {
  return (shares.get(labelled) ?? 1) < unlikely && (shares.get(best) ?? 0) >= worthy ? best : null
}
