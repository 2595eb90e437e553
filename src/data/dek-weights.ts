import type {DekFeature, DekGuard} from '../fields/dek/features.js'

/**
 * What each measure adds to the log-odds of being the dek. Learned by logistic regression on the 81 news pages of the tuning part that say whether they
 * have a dek, with paragraphs of 340 other pages as counterexamples, then rounded. Measures that were rare there are set by hand: byline, date, control,
 * links, setApart, underTitle, declaredDescription, sameStyle.
 */
export const dekBias = -4.4
export const dekWeights: Readonly<Record<DekFeature | DekGuard, number>> = {
  next: 1.4,
  near: 0.7,
  far: -0.9,
  above: -0.3,
  described: 4,
  partlyDescribed: 1.6,
  dekWord: 3.4,
  plainDekWord: 1,
  otherWord: -2.1,
  declaredDescription: 1,
  heading: 0.4,
  plainParagraph: -1,
  sameStyle: -2.6,
  siblingOfBody: -0.2,
  withHeadline: 0.9,
  emphasised: 1.2,
  interrupted: 0.2,
  setApart: 1,
  underTitle: 2.7,
  runsOn: -0.4,
  short: -2,
  long: -0.9,
  veryLong: -1.6,
  sentence: 1.8,
  links: -1,
  list: -0.2,
  headlineWords: 0,
  byline: -1.5,
  date: -1,
  control: -2.5
}
