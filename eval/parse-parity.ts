import {isDeepStrictEqual} from 'node:util'
import type {Element, Nodes} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {decodeHtml} from '../src/html/decode.js'
import {parseHtml} from '../src/html/parse.js'
import {listSets, pageBytes, readSet} from './corpus.js'

/** Compares the tree of `parseHtml` with hast-util-from-html's on every page of the corpora: `tsx eval/parse-parity.ts [corpora] [pages a set]`. */
const corpora = process.argv[2] ?? '../shared/corpora'
const limit = process.argv[3] === undefined ? undefined : Number(process.argv[3])

const oddTagName = /[.#]/u
const arrayIndex = /^\d+$/u

/** What the two are known to differ in: positions, names with `.` or `#`, attributes named by a number. Says whether a tag name is odd. */
function levelOut(tree: Nodes): boolean {
  const stack: Nodes[] = [tree]
  let odd = false
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    delete node.position
    if (node.type === 'element') odd = levelElement(node) || odd
    if (node.type === 'element' && node.content) stack.push(node.content)
    if ('children' in node) stack.push(...node.children)
  }
  return odd
}

function levelElement(element: Element): boolean {
  for (const name of Object.keys(element.properties)) if (arrayIndex.test(name)) delete element.properties[name]
  return oddTagName.test(element.tagName)
}

const counts = {equal: 0, different: 0, oddNames: 0, overflowed: 0}

function compare(set: string, id: string): void {
  const {html} = decodeHtml(pageBytes(corpora, set, id), null)
  const {tree, warnings} = parseHtml(html, {nodes: Number.POSITIVE_INFINITY, depth: Number.POSITIVE_INFINITY})
  try {
    const reference = fromHtml(html)
    levelOut(reference)
    if (isDeepStrictEqual(tree, reference)) counts.equal++
    else if (levelOut(tree)) counts.oddNames++
    else {
      counts.different++
      console.log(`different: ${set} ${id} ${warnings.map((warning) => warning.code).join(' ')}`)
    }
  } catch (error) {
    counts.overflowed++
    console.log(`not compared: ${set} ${id} ${error instanceof Error ? error.message : ''}`)
  }
}

for (const set of listSets(corpora)) for (const page of readSet(corpora, set, {limit})) compare(set, page.truth.id)
console.log(counts)
process.exitCode = counts.different > 0 ? 1 : 0
