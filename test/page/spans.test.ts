import type {Element} from 'hast'
import {describe, expect, test} from 'vitest'
import {spansText} from '../../src/article/article-text.js'
import {resolveOptions} from '../../src/article/options.js'
import {createPage} from '../../src/page/create-page.js'
import type {Segment} from '../../src/page/text/segments.js'
import {sliceSpans, spansOf} from '../../src/page/text/spans.js'
import {pageOf} from '../body/blocks/build.js'

const spansIn = (html: string) => {
  const page = pageOf(html)
  return page.segments.map((segment) => spansOf(page, segment))
}

describe('spansOf', () => {
  test.each([
    ['nested marks', '<p>One <b>two <i>three</i></b> <u>four</u>five</p>'],
    ['white space around marks', '<p>  One <b> two </b> three <i> </i> four  </p>'],
    ['line breaks', '<p>One<br>two <br/> three<b><br>four</b></p>'],
    [
      'paragraphs by one break',
      '<div>The harbour office said that the old quay would stay open through the winter, for the <b>ferries and nobody else.<br>Two</b> more<span class="br"></span>lines</div>'
    ],
    ['paragraphs by two breaks', '<div>One <b>two<br><br>three</b> four</div>'],
    ['quotations', '<p>She said <q>yes, <q>he</q> <b>said</b></q></p><p><q>All of it</q></p><p><q>Begin</q> and on</p>'],
    ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</rt></ruby>です</p>'],
    [
      'formulas',
      '<p>So <b><math><semantics><mrow><mi>E</mi></mrow><annotation encoding="application/x-tex">E=m</annotation></semantics></math></b><span aria-hidden="true">E=m</span> holds</p>'
    ],
    ['fractions', '<p>A <math><mfrac><mn>1</mn><msup><mi>x</mi><mn>2</mn></msup></mfrac></math><i aria-hidden="true">x</i> of it</p>'],
    ['buttons', '<p>Press <button><b>Save</b></button> and <button>Close</button> here</p>'],
    ['hidden pieces', '<p>One <span hidden>gone <b>too</b></span>two<span style="display:none">x</span> three</p>'],
    ['hidden piece at the ends', '<p><span class="sr-only">Heard</span>Seen<span hidden>gone</span></p>'],
    ['non-breaking space', '<p>One&nbsp;<b>&nbsp;two</b>&nbsp; three&nbsp;</p>'],
    ['soft hyphens and zero width', '<p>Hy&shy;phen<b>&shy;ated</b> a\u200bb<wbr>c \ufeff</p>'],
    ['ideographs over a line break', '<p>天気は\n  <b>今日\n</b>も晴れ</p>'],
    ['preformatted', '<pre>\n\n  one\n    <b>two</b>  \r\nthree\n\n</pre>'],
    ['scripts inside', '<p>One<script>var a</script> two<svg><text>no</text></svg></p>'],
    ['inline elements around blocks', '<b>One<p>two <i>three</p></i></b> four'],
    ['empty marks', '<p><b></b>One<i> </i><u></u></p>'],
    ['bare text', 'One <i>two</i> three'],
    ['links', '<p><a href="/a">One <b>two</b></a><a href="javascript:x">three</a></p>']
  ])('joined, the spans are the text: %s', (_, html) => {
    const page = pageOf(html)
    expect(page.segments.length).toBeGreaterThan(0)
    for (const segment of page.segments) expect(spansText(spansOf(page, segment))).toBe(segment.text)
  })

  test('marks add up, sorted, and repeat once', () => {
    expect(spansIn('<p><i>a<b>b<em>c</em></b></i></p>')).toEqual([
      [
        {text: 'a', marks: ['emphasis']},
        {text: 'bc', marks: ['emphasis', 'strong']}
      ]
    ])
  })

  test('a space between two marked words has no mark', () => {
    expect(spansIn('<p><b>a</b> <i>b</i></p>')).toEqual([[{text: 'a', marks: ['strong']}, {text: ' '}, {text: 'b', marks: ['emphasis']}]])
  })

  test('superscripts and subscripts of formulas are marked', () => {
    expect(spansIn('<p>a <math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math></p>')).toEqual([
      [{text: 'a x'}, {text: '1', marks: ['sub']}, {text: '2', marks: ['sup']}]
    ])
  })

  test('links are absolute and keep their title; other schemes are no links', () => {
    expect(spansIn('<p><a href="../b?c" title="T">x</a><a href="javascript:alert(1)">y</a></p>')).toEqual([
      [{text: 'x', link: {url: 'https://example.com/b?c', title: 'T'}}, {text: 'y'}]
    ])
  })

  test('marks of the blocks around do not count, those between the block and the text do', () => {
    expect(spansIn('<b><p>a<s>b</s></p></b>')).toEqual([[{text: 'a'}, {text: 'b', marks: ['strike']}]])
  })

  test('20,000 nested marks are read in a moment', () => {
    let inner: Element = {type: 'element', tagName: 'b', properties: {}, children: [{type: 'text', value: 'x'}]}
    for (let depth = 0; depth < 20_000; depth++)
      inner = {type: 'element', tagName: depth % 2 ? 'b' : 'i', properties: {}, children: [{type: 'text', value: 'y '}, inner]}
    const page = createPage({type: 'root', children: [inner]}, resolveOptions({}), null)
    const start = performance.now()
    const spans = spansOf(page, page.segments[0] as Segment)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(spansText(spans)).toBe(page.segments[0]?.text)
    expect(spans.at(-1)?.marks).toEqual(['emphasis', 'strong'])
  })
})

describe('sliceSpans', () => {
  const spans = [{text: 'One '}, {text: 'two three', marks: ['strong' as const]}, {text: ' four'}]

  test('cuts across spans and trims', () => {
    expect(sliceSpans(spans, 3, 8)).toEqual([{text: 'two', marks: ['strong']}])
    expect(sliceSpans(spans, 0, 4)).toEqual([{text: 'One'}])
    expect(sliceSpans(spans, 8, 99)).toEqual([{text: 'three', marks: ['strong']}, {text: ' four'}])
  })

  test('leaves its input alone, and of white space nothing', () => {
    expect(sliceSpans([{text: ' \n '}], 0, 3)).toEqual([])
    expect(spansText(spans)).toBe('One two three four')
  })
})
