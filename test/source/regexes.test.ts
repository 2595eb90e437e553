import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkSync} from 'recheck'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const root = join(import.meta.dirname, '../../src')

interface Found {
  readonly file: string
  readonly literal: string
  /** Whether it stands inside a function, where it would be made anew at each call. */
  readonly inFunction: boolean
}

function regexesIn(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Found[] = []
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push({file, literal: node.text, inFunction})
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)))
  }
  visit(source, false)
  return found
}

/** Milliseconds that the search for a slow input may take; on a busy machine it takes all of them, so the test waits for longer. */
const searchTime = 10_000

const all = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .flatMap(regexesIn)
const distinct = [...new Map(all.map((found) => [found.literal, found])).values()]

describe('every regular expression in src', () => {
  test('there are some, so the search for them works', () => {
    expect(distinct.length).toBeGreaterThan(20)
  })

  test('stands at module level', () => {
    expect(all.filter((found) => found.inFunction)).toEqual([])
  })

  test.each(distinct)(
    '$literal of $file takes linear time',
    ({literal}) => {
      const end = literal.lastIndexOf('/')
      const result = checkSync(literal.slice(1, end), literal.slice(end + 1), {timeout: searchTime})
      expect(result.status, result.status === 'vulnerable' ? result.complexity.summary : '').not.toBe('vulnerable')
    },
    3 * searchTime
  )
})
