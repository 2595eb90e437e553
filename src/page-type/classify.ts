import type {Measures} from '../body/score/measures.js'
import {pageTypeModel} from '../data/page-type-model.js'
import type {Page} from '../page/page.js'
import {softmax} from '../util/softmax.js'
import {measurePageType, pageTypeContext, pageTypeFeatures} from './features.js'
import {articleOnly, type PageType, type PageTypeShares, pageTypes} from './page-type.js'

/** Segments that a reader sees; of fewer the shape tells nothing. Of the typed pages 99 in 100 have more; parts of pages that callers pass have fewer. */
const fewestSegments = 25

/** How likely the page is of each type: multinomial logistic regression over `pageTypeFeatures`. */
export function classifyPage(page: Page, measures: Measures, core: number): PageTypeShares {
  const context = pageTypeContext(page, measures, core)
  if (context.counts.all < fewestSegments) return articleOnly
  const values = measurePageType(context)
  const shares = softmax(pageTypes.map((_, type) => scoreOf(values, type)))
  return Object.fromEntries(pageTypes.map((type, at) => [type, shares[at] ?? 0])) as Record<PageType, number>
}

const scoreOf = (values: readonly number[], type: number): number =>
  pageTypeFeatures.reduce(
    (sum, name, at) => sum + (values[at] ?? 0) * (pageTypeModel.weights[name][type] ?? 0),
    pageTypeModel.bias[type] ?? 0
  )
