import type {Settings} from '../article/options.js'
import {createPage} from '../page/create-page.js'
import type {Page} from '../page/page.js'
import {checkTree} from './check-tree.js'

/**
 * From a hast tree, or what a caller passed for one, to a page's facts.
 *
 * @throws {ArticleError} `invalid-input`, `too-large`, `too-deep`.
 */
export const readTree = (tree: unknown, settings: Settings): Page => createPage(checkTree(tree, settings.limits), settings, null)
