import type {Root} from 'hast'
import type {Plugin} from 'unified'
import {parseHtml} from './parse.js'

/**
 * A unified parser: `unified().use(articleParser)` reads a page into hast as rehype-parse does, faster and at any depth, without `position`
 * (see `offsetsOf`). Warnings become messages on the file.
 */
export const articleParser: Plugin<[], string, Root> = function () {
  this.parser = (document, file) => {
    const {tree, warnings} = parseHtml(document, {nodes: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY})
    for (const {code, message} of warnings) file.message(message, {ruleId: code, source: 'standfirst'})
    return tree
  }
}
