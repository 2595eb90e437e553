import {isDeepStrictEqual} from 'node:util'
import type {Element, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {describe, expect, test} from 'vitest'
import {offsetsOf} from '../../src/html/offsets.js'
import {parseHtml} from '../../src/html/parse.js'
import {elementsOf, hasOddTagName, level} from './level.js'
import {randomFrom, soup} from './soup.js'

const limits = {nodes: 4_000_000, depth: 1_000_000}
const treeOf = (html: string): Root => parseHtml(html, limits).tree

const awkward: Record<string, string> = {
  empty: '',
  text: 'plain text',
  document: '<!doctype html><html lang=en><head><title>T &amp; t</title></head><body class="a  b"><p>x</p></body></html>',
  'limited quirks': '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "x"><table><p>',
  quirks: '<p><table></table>',
  'no quirks': '<!doctype html><p><table></table>',
  'text around a body': ' a <html> b <body> c </body> d </html> e <!--f-->',
  'foster parenting': '<table>a<tr>b<td>c</td>d<b>e<tr>f</table>g',
  'table white space': '<table> \n<tr> <td> x </td> </tr> y </table>',
  'column groups': '<table><colgroup> a <col> <tr></table><template><col> a </template>',
  framesets: ' <frameset> a <frame> </frameset> b <noframes>c</noframes>',
  misnesting: '<p><b><i>a</b>b</i>c<div><b>d<p>e</b>f',
  'anchors in anchors': '<a href=1>a<a href=2>b<div>c<a href=3>d',
  'lists left open': '<ul><li>a<li>b<ul><li>c</ul><dl><dt>d<dd>e',
  'nobr and buttons': '<nobr>a<nobr>b<button>c<button>d</p>',
  svg: '<svg viewBox="0 0 1 1" xlink:href="#a" CLASS=x><linearGradient/><foreignObject><p>a</p></foreignObject><desc><b>x</desc></svg>b',
  'svg names': '<svg><textarea>a</textarea><fedropshadow/><solidcolor/><constructor/></svg>',
  'svg broken out of': '<svg><g><p>a</svg>',
  mathml: '<math definitionurl=a><mi>x<b>y</b></mi><annotation-xml encoding="text/html"><p>z</annotation-xml></math>',
  cdata: '<svg><![CDATA[a<b>\0]]></svg><![CDATA[c]]>',
  templates: '<template><td>a<template>b</template></template><svg><template>c</template></svg>',
  plaintext: '<p>a<plaintext>b</plaintext>\0<i>',
  'raw text': '<style>a<b</s></style><script><!--<script>x</script>--></script><xmp>&amp;</xmp><iframe><p></iframe><noembed><p></noembed>',
  'first line feeds': '<pre>\n\na</pre><textarea>\n b</textarea><listing>\r\n\r\nc</listing><pre>&#10;d</pre><pre> \n</pre>',
  noscript: '<head><noscript><link><p>a</noscript></head><noscript><p>b</noscript>',
  entities: 'a&ampb &lt;&notit; &#0;&#x80;&#55555555; <a href="?a&copy=1&copy;&amp" title=&quot;>&bogus; &',
  nul: 'a\0b<p\0 c\0="d\0">\0</p><script>\0</script><table>\0</table><!--\0-->',
  'line ends': '\r\na\rb\r\n\r\nc<p\r\nd="e\r\nf\rg"\r>\r\n</p>\r<!--\r\n-->',
  comments: '<!-->a<!--->b<!---->c<!--d--!>e<!--f--->g<!--<!-- h-->i<!--<!>j-->k<!x><?y?></ z><!--open',
  attributes: `<p a=1 A=2 b='' c = "d" e=f/ g/h =i j"k'l<m é=n É=o p=q"r's\`t=u disabled hidden=HIDDEN width=1 colspan=" 2"></p>`,
  'list attributes':
    '<a rel="a  b" class=""></a><input accept="a, b,," ><img srcset="a 1x, b 2x" sizes><td headers=" a " coords="1,2,x"><area coords="1,2,x">',
  'names of everything': '<p __proto__=a constructor=b toString=c hasownproperty=d prototype=e valueOf=f></p>',
  'class twice': '<p class="a" classname="b c"></p><label for=a htmlfor=b></label>',
  'attributes of html and body': '<html a=1><body b=1 class=x><html a=2 c=3><body b=2 d=4 class=y>',
  'cut in a tag': '<p>a<b c="d',
  'cut in a name': '<p>a<bc',
  'cut in an end tag': '<p>a</p',
  'cut in an entity': 'a&am',
  'cut in a script': '<script>a</scrip',
  'end tags with no start': '</p></br></b></html></table>a',
  'forms and selects': '<form><form><input></form><select><option>a<option>b<optgroup><select><table><tr><td><select><td>',
  'ruby and headings': '<ruby>a<rt>b<rp>c<rtc>d</ruby><h1>a<h2>b</h1>',
  'capitals past ASCII': '<aÉ>x</aÉ><linK>y',
  surrogates: '😀<p title="😀\ud800">\udc00😀</p><!--😀-->',
  'old tags': '<image><isindex><center><font><font></center>x<keygen><menuitem>a'
}

describe('the tree is that of hast-util-from-html', () => {
  test.each(Object.entries(awkward))('%s', (_, html) => {
    expect(isDeepStrictEqual(treeOf(html), level(fromHtml(html)))).toBe(true)
    expect(treeOf(html)).toEqual(level(fromHtml(html)))
  })

  test('on generated soup', () => {
    let compared = 0
    for (let seed = 0; seed < 2500; seed++) {
      const random = randomFrom(seed)
      const html = soup(random, 1 + Math.floor(random() * 14))
      const tree = treeOf(html)
      if (hasOddTagName(tree)) continue
      compared++
      if (!isDeepStrictEqual(tree, level(fromHtml(html)))) expect({seed, html, tree}).toEqual({seed, html, tree: level(fromHtml(html))})
    }
    expect(compared).toBeGreaterThan(2000)
  }, 60_000)

  test('but keeps tag names with a dot or a hash', () => {
    expect(elementsOf(treeOf('<a.b#c>')).at(-1)).toEqual({type: 'element', tagName: 'a.b#c', properties: {}, children: []})
  })

  test('but drops attribute names that are array indices', () => {
    expect(elementsOf(treeOf('<p 0 1020=x 4294967294 01=kept>')).at(-1)?.properties).toEqual({'01': 'kept'})
  })
})

describe('offsets', () => {
  // Only its verbose mode says which elements had an end tag, and that fails on an attribute named `constructor`.
  const sources = Object.entries(awkward).filter(([name]) => !name.startsWith('cut') && name !== 'names of everything')
  test.each(sources)('of elements are where rehype-parse has them: %s', (_, html) => {
    const mine = elementsOf(treeOf(html))
    const theirs = elementsOf(fromHtml(html, {verbose: true}))
    for (const [index, element] of theirs.entries()) {
      const offsets = offsetsOf(mine[index] as Element)
      expect([index, offsets?.[0]]).toEqual([index, element.position?.start.offset])
      if (element.data?.position?.closing) expect([index, offsets?.[1]]).toEqual([index, element.position?.end.offset])
    }
  })

  test('of texts frame the source, over CRLF, NUL and references', () => {
    const html = '<p>a\r\nb\rc</p>\r\n<p>d\0e &amp; f</p><p>last'
    const pieces = elementsOf(treeOf(html)).flatMap((element) =>
      element.children.filter((child) => child.type === 'text').map((child) => html.slice(...(offsetsOf(child) ?? [0])))
    )
    expect(pieces).toEqual(['\r\n', 'a\r\nb\rc', 'd\0e &amp; f', 'last'])
  })

  test('are null for made-up elements and read from positions', () => {
    const [root] = elementsOf(treeOf('<p>a'))
    expect(root?.tagName).toBe('html')
    expect(offsetsOf(root as Element)).toBeNull()
    expect(offsetsOf(elementsOf(fromHtml('<p>a</p>')).at(-1) as Element)).toEqual([0, 8])
  })

  test('do not show', () => {
    const element = elementsOf(treeOf('<p>a</p>')).at(-1) as object
    expect(Reflect.ownKeys(element)).toEqual(['type', 'tagName', 'properties', 'children'])
    expect(Object.getPrototypeOf(element)).toBe(Object.prototype)
    expect(structuredClone(element)).toEqual(element)
    expect(offsetsOf(Object.freeze(element) as Root)).toEqual([0, 8])
  })
})
