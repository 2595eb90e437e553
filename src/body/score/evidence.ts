import type {Page} from '../../page/page.js'
import {classifyPage} from '../../page-type/classify.js'
import type {PageTypeShares} from '../../page-type/page-type.js'
import {readClassNames} from '../marks/class-names.js'
import {sumMarks} from '../marks/mark-sums.js'
import {Marks} from '../marks/marks.js'
import {markChrome} from '../marks/passes/chrome.js'
import {markConsent} from '../marks/passes/consent.js'
import {markDeclared} from '../marks/passes/declared.js'
import {markHeads} from '../marks/passes/heads.js'
import {markHidden} from '../marks/passes/hidden.js'
import {markLegal} from '../marks/passes/legal.js'
import {markNames} from '../marks/passes/names.js'
import {markPhrases} from '../marks/passes/phrases.js'
import {markRepeats} from '../marks/passes/repeat.js'
import {besideArticle} from '../marks/reasons.js'
import {findCore} from './core.js'
import {featureContext} from './feature-context.js'
import {type FeatureRows, featureRows} from './features.js'
import {type Measures, measureSegments} from './measures.js'

/** What speaks for and against each segment being body, before any of it is weighed. */
export interface BodyEvidence {
  readonly core: number
  readonly marks: Marks
  readonly measures: Measures
  readonly pageType: PageTypeShares
  /** Gathers what the scores are computed from. It is not kept: it takes as much memory as the page. */
  readonly features: () => FeatureRows
}

/** The passes, each a witness; their order decides nothing but the order of testimony. */
const passes: readonly ((page: Page, marks: Marks) => void)[] = [
  markHidden,
  markChrome,
  markDeclared,
  markHeads,
  markPhrases,
  markConsent,
  markLegal,
  markRepeats
]

export function readEvidence(page: Page): BodyEvidence {
  const marks = new Marks()
  const classes = readClassNames(page.index)
  markNames(page, marks, classes)
  for (const pass of passes) pass(page, marks)
  const measures = measureSegments(page)
  const core = findCore(page, measures, trustedWidth(page, marks, measures))
  return {
    core,
    marks,
    measures,
    pageType: classifyPage(page, measures, core),
    features: () => featureRows(featureContext(page, measures, marks, core, classes))
  }
}

/** Marks as strong as this make a paragraph doubtful. */
const doubtful = 2
/** What a doubtful paragraph still counts: so much that a page whose body has an unlucky name keeps its core. Measured: 0.1 and 0.3 gain equally over 1. */
const doubtfulShare = 0.2

/** Sums of significant text before each segment, in which doubtful paragraphs count less: long comments and teasers must not pull the core to them. */
function trustedWidth(page: Page, marks: Marks, {significantWidthBefore, count}: Measures): Float64Array {
  const sums = sumMarks(page, marks, 0)
  const against = besideArticle.flatMap((reason) => sums.get(reason) ?? [])
  const before = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) {
    const width = (significantWidthBefore[at + 1] ?? 0) - (significantWidthBefore[at] ?? 0)
    const isDoubtful = width > 0 && against.some((sum) => (sum[at] ?? 0) >= doubtful)
    before[at + 1] = (before[at] ?? 0) + width * (isDoubtful ? doubtfulShare : 1)
  }
  return before
}
