import type {Nodes} from 'hast'
import {describe, expect, test} from 'vitest'
import {ArticleError} from '../../src/article/error.js'
import {parseHtml} from '../../src/html/parse.js'
import {elementsOf} from './level.js'

const limits = {nodes: 4_000_000, depth: 1_000_000}

function depthOf(tree: Nodes): number {
  let deepest = 0
  const stack: [node: Nodes, depth: number][] = [[tree, 0]]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const [node, depth] = entry
    deepest = Math.max(deepest, depth)
    if ('children' in node) for (const child of node.children) stack.push([child, depth + 1])
    if (node.type === 'element' && node.content) stack.push([node.content, depth + 1])
  }
  return deepest
}

const inputs: Record<string, string> = {
  '100,000 nested elements': '<div>'.repeat(100_000),
  '20,000 nested templates': '<template>'.repeat(20_000),
  '50,000 nested tables': '<table><tr><td>'.repeat(50_000),
  '20,000 nested svg': '<svg><g>'.repeat(20_000),
  'a million siblings': '<p>'.repeat(1_000_000),
  'a huge attribute': `<p title="${'x '.repeat(2_000_000)}">`,
  'a huge attribute of references': `<p title="${'&amp;'.repeat(500_000)}">`,
  'an attribute never closed': `<p>text<p title="${'&'.repeat(1_000_000)}`,
  '100,000 distinct attributes': `<p ${Array.from({length: 100_000}, (_, index) => `a${index}`).join(' ')}>`,
  '100,000 attributes named by numbers': `<p ${Array.from({length: 100_000}, (_, index) => index * 7).join(' ')}>`,
  '50,000 elements with a numbered attribute': '<p 1020>'.repeat(50_000),
  '50,000 body tags with an attribute each': Array.from({length: 50_000}, (_, index) => `<body a${index}>`).join(''),
  '2 MB of text': 'text '.repeat(400_000),
  '2 MB of references': '&amp;'.repeat(400_000),
  '2 MB of <': '<'.repeat(2_000_000),
  '1 MB of </': '</'.repeat(500_000),
  '1 MB of open comments': '<!--'.repeat(250_000),
  '1 MB of NUL': '\0'.repeat(1_000_000),
  '1 MB of CR': '\r'.repeat(1_000_000),
  'a script of <': `<script>${'</x <!'.repeat(150_000)}`,
  '10,000 misnested pairs': '<b><i><div></b>'.repeat(10_000),
  '20,000 fostered elements': `<table>${'<b>x'.repeat(20_000)}`,
  'unclosed everything': '<a><b><table><select><svg><math><template><script>'.repeat(5000)
}

describe('hostile input ends, and quickly', () => {
  test.each(Object.entries(inputs))(
    '%s',
    (_, html) => {
      const start = performance.now()
      const {nodes} = parseHtml(html, limits)
      expect(performance.now() - start).toBeLessThan(15_000)
      expect(nodes).toBeLessThan(html.length * 10 + 20_000)
    },
    30_000
  )

  test('4,000 misnested elements re-opened by 4,000 paragraphs stay on budget and keep their text', () => {
    const html = `<p>${Array.from({length: 4000}, (_, index) => `<b id=i${index}>`).join('')}${'</p><p>x'.repeat(4000)}`
    const {nodes, warnings, tree} = parseHtml(html, limits)
    expect(nodes).toBeLessThan(html.length + 30_000)
    expect(warnings.map((warning) => warning.code)).toContain('node-budget')
    const texts = elementsOf(tree).flatMap((element) => element.children.filter((child) => child.type === 'text'))
    expect(texts).toHaveLength(4000)
  }, 30_000)
})

describe('limits', () => {
  test('nesting stops at 512 open elements, deeper ones stand beside each other', () => {
    const {tree, warnings} = parseHtml(`${'<div>'.repeat(2000)}deep`, limits)
    expect(depthOf(tree)).toBe(513)
    expect(elementsOf(tree)).toHaveLength(2003)
    expect(warnings.map((warning) => warning.code)).toEqual(['nesting-cap'])
  })

  test('512 levels are as written', () => {
    expect(parseHtml('<div>'.repeat(500), limits).warnings).toEqual([])
  })

  test('of nodes and of depth throw', () => {
    const codeOf = (html: string, own: {nodes: number; depth: number}): string => {
      try {
        parseHtml(html, own)
        return 'none'
      } catch (error) {
        return error instanceof ArticleError ? error.code : String(error)
      }
    }
    expect(codeOf('<p>'.repeat(100), {nodes: 50, depth: 1000})).toBe('too-large')
    expect(codeOf('<div>'.repeat(100), {nodes: 5000, depth: 101})).toBe('too-deep')
    expect(codeOf('<div>'.repeat(100), {nodes: 5000, depth: 102})).toBe('none')
  })
})
