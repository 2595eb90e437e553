import type {Element, Root, Text} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {describeNode} from '../../src/page/describe-node.js'
import {indexTree} from '../../src/page/node-index.js'
import {textOf} from '../../src/page/text/text-of.js'

const limits = {nodes: 10_000, depth: 1000}
const read = (html: string) => indexTree(fromHtml(html, {fragment: true}), limits)
const texts = (html: string): string[] => read(html).segments.map(({text}) => text)

const long = 'The harbour office said that the old quay would stay open through the winter, for the ferries and for nobody else.'

describe('the index', () => {
  const {index, segments} = read('<div><p>One <b>two</b></p><p>Three</p></div><p>Four</p>')
  const [div, , , last] = [index.byTag('div')[0], ...index.byTag('p')]

  test('gives the end of each subtree and the parent of each node', () => {
    expect(index.size).toBe(10)
    expect(index.end[div ?? 0]).toBe(last)
    expect(index.parent[last ?? 0]).toBe(0)
    expect(index.depth[index.byTag('b')[0] ?? 0]).toBe(3)
  })

  test('gives the segments of a block by two look-ups', () => {
    const of = (node: number): string[] =>
      segments.slice(index.segmentStart[node], index.segmentStart[index.end[node] ?? 0]).map(({text}) => text)
    expect(of(div ?? 0)).toEqual(['One two', 'Three'])
    expect(of(last ?? 0)).toEqual(['Four'])
    expect(of(0)).toEqual(['One two', 'Three', 'Four'])
  })
})

describe('segments', () => {
  test.each([
    ['a block ends the line', '<p>One</p>Two<div>Three</div>', ['One', 'Two', 'Three']],
    ['a line break stays inside', '<p>One<br>two</p>', ['One\ntwo']],
    ['a line break behind a long sentence ends a paragraph', `<p>${long}<br>${long}<br>Short.</p>`, [long, long, 'Short.']],
    [
      'a line break within a long sentence stays inside',
      `<p>${long.slice(0, -1)},<br>as she said.</p>`,
      [`${long.slice(0, -1)},\nas she said.`]
    ],
    ['lines of verse stay together', '<p>The tide came in.<br>The boats went out.</p>', ['The tide came in.\nThe boats went out.']],
    ['lines in preformatted text stay together', `<pre>${long}<br>${long}</pre>`, [`${long}\n${long}`]],
    ['an empty element that is named a line break is one', 'One<span class="x br"></span><span class="br"></span>two', ['One', 'two']],
    ['two line breaks end a paragraph', 'One<br> <br>two<br><br><br>three', ['One', 'two', 'three']],
    ['white space collapses across elements', '<p> One <b> two</b>\n three </p>', ['One two three']],
    ['inline elements add no space', '<p>un<b>believ</b>able</p>', ['unbelievable']],
    ['preformatted text stays as it is', '<pre>\n  a\n\n  b  \n</pre>', ['  a\n\n  b']],
    ['text hidden inside a line stands apart', '<p>One <span hidden>gone</span>two</p>', ['One two', 'gone']],
    [
      'scripts, styles and templates are no text',
      '<p>One</p><script>x</script><style>y</style><template>z</template><svg><text>w</text></svg>',
      ['One']
    ],
    ['a button is a piece of its own', '<p>Read this <button>Share</button></p>', ['Read this', 'Share']],
    ['a button within a sentence is a word of it', '<p>Press <button>Save</button> and wait.</p>', ['Press Save and wait.']],
    [
      'an inline element whose style sets it as a block is one',
      '<p>One<span style="color: red; display:block">two</span>three <a style="display : flex">four</a></p>',
      ['One', 'two', 'three', 'four']
    ],
    [
      'marks of links to a heading are no text',
      '<h2>Cranes<a href="#cranes">¶</a></h2><h2><a href="/d#x"># </a>Quays</h2><h2>C<a href="#n">#</a></h2><h2>F# <a href="/d">#</a></h2>',
      ['Cranes', 'Quays', 'C', 'F# #']
    ],
    ['other styles leave it in its line', '<p>un<b style="display: inline-block; x-display:block">believ</b>able</p>', ['unbelievable']],
    [
      'a formula is its TeX',
      '<p>So <math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">{\\displaystyle E=mc^{2}}</annotation></semantics></math> holds.</p>',
      ['So E=mc^{2} holds.']
    ],
    [
      'a formula without TeX keeps its fractions',
      '<p>About <math><mfrac> <mn>1</mn> <mrow><mn>2</mn><mi>n</mi></mrow> </mfrac></math> of them.</p>',
      ['About 1/2n of them.']
    ],
    [
      'a formula is read once',
      '<p>Let <span><span><math><mi>x</mi></math></span><span aria-hidden="true"><span>x</span></span></span> be <span aria-hidden="true">1</span>.</p>',
      ['Let x be 1.']
    ],
    [
      'a formula that is hidden beside its picture is read',
      '<p>So <span style="display: none"><math><mi>E</mi></math></span><img src="e.svg"> holds.</p>',
      ['So E holds.']
    ],
    ['soft hyphens and zero-width spaces are not seen', '<p>un\u00ADseen\u200B!</p>', ['unseen!']],
    ['a block of unseen characters alone is no text', '<p>One</p><p>\u200B&nbsp;\u00AD</p>', ['One']],
    ['a line break in the source between ideographs is no space', '<p>日曜日に\n行われた</p>', ['日曜日に行われた']],
    ['cells and items stand apart', '<table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li><li>d</li></ul>', ['a', 'b', 'c', 'd']]
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected)
  })

  test('tell how much is link, and why text is hidden', () => {
    const [line, hidden] = read('<p>See <a href="/x">this page</a> now</p><p style="color:red;display: none">gone</p>').segments
    expect(line).toMatchObject({text: 'See this page now', linkLength: 9, hidden: null})
    expect(hidden?.hidden).toBe('hidden-style')
  })
})

test('limits are kept', () => {
  const tree: Root = fromHtml('<div><div><p>One</p></div></div>', {fragment: true})
  expect(() => indexTree(tree, {nodes: 3, depth: 100})).toThrow(expect.objectContaining({code: 'too-large'}))
  expect(() => indexTree(tree, {nodes: 100, depth: 2})).toThrow(expect.objectContaining({code: 'too-deep'}))
  expect(indexTree(tree, {nodes: 100, depth: 3}).index.size).toBe(5)
})

test('the text of any subtree, inline ones too, is one line', () => {
  const {index} = read('<p>By <span><b>Ana</b><br>Silva</span>, editor</p>')
  expect(textOf(index, index.byTag('span')[0] ?? 0)).toBe('Ana Silva')
  expect(textOf(index, 0)).toBe('By Ana Silva, editor')
})

test('classes are read from a list and from a string', () => {
  const p: Element = {
    type: 'element',
    tagName: 'p',
    properties: {className: 'sr-only  lead' as never},
    children: [{type: 'text', value: 'x'}]
  }
  const mark: Element = {type: 'element', tagName: 'span', properties: {className: 'a br' as never}, children: []}
  const text = (value: string): Text => ({type: 'text', value})
  const div: Element = {type: 'element', tagName: 'div', properties: {}, children: [text('One'), mark, text('two')]}
  const {index, segments} = indexTree({type: 'root', children: [p, div]}, {nodes: 100, depth: 100})
  expect(segments.map((one) => [one.text, one.hidden])).toEqual([
    ['x', 'screen-reader'],
    ['One\ntwo', null]
  ])
  expect(describeNode(index, 1)).toBe('p.sr-only.lead')
})

test('an element is described by its nearest ancestors', () => {
  const {index} = read('<main><div id="story" class="a b c"><section><p class="lead">x</p></section></div></main>')
  expect(describeNode(index, index.byTag('p')[0] ?? 0)).toBe('div#story.a.b > section > p.lead')
})
