import {describe, expect, test} from 'vitest'
import {blocksText} from '../../../src/article/article-text.js'
import {blockSchema} from '../../../src/article/schema.js'
import {blocksOf, build, prose} from './build.js'

const shape = (html: string, drop: string[] = []) => blocksOf(html, {drop}).map((block) => [block.type, blocksText([block])])

describe('paragraphs and headings', () => {
  test('kept segments in order, dropped ones left out', () => {
    expect(shape('<p>One.</p><div>Two.<p>Share</p>Three.</div>', ['Share'])).toEqual([
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
      ['paragraph', 'Three.']
    ])
  })

  test('a heading keeps its level, through buttons and spans and by its role', () => {
    const levels = blocksOf(
      '<h2>A</h2><h3><span><button>B</button></span></h3><div role="heading" aria-level="4">C</div><div role="heading">D</div><p>E</p>'
    ).map((block) => block.type === 'heading' && block.level)
    expect(levels).toEqual([2, 3, 4, 2, false])
  })

  test.each([
    ['<h2>History<span>[<a href="/e">edit</a>]</span></h2>', 'History'],
    ['<h2>History <small>[<a href="/e">edit</a> | <a href="/s">edit source</a>]</small></h2>', 'History'],
    ['<h2>History [1911 to 2025]</h2>', 'History [1911 to 2025]'],
    ['<h2>[<a href="/v">Video</a>]</h2>', '[Video]'],
    ['<h2><a href="/a">The old crane</a> [<a href="/v">video</a>]</h2>', 'The old crane [video]']
  ])('of %s the words that name a part are kept', (html, expected) => {
    const [heading] = blocksOf(`${html}<p>E</p>`)
    expect(heading?.type === 'heading' && heading.text.map(({text}) => text).join('')).toBe(expected)
  })

  test('a heading that was never closed is none', () => {
    const html = `<h3><div>Winter</div>${['first', 'second', 'third', 'fourth'].map((label) => `<div>${prose(label)}</div>`).join('')}`
    expect(blocksOf(html).map((block) => block.type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'])
  })

  test('a bold line stays a paragraph: pages set both headings and first words so', () => {
    expect(shape(`<p><b>Winter</b></p>${prose('first')}`)[0]).toEqual(['paragraph', 'Winter'])
  })

  test('a drop cap joins the paragraph that it begins', () => {
    expect(shape('<p>T</p><p>he story went on.</p>')).toEqual([['paragraph', 'The story went on.']])
    expect(shape('<div>“W</div><p>e stay,” she said.</p>')).toEqual([['paragraph', '“We stay,” she said.']])
    expect(shape('<p>A</p><p>The story went on.</p>')).toHaveLength(2)
    expect(shape('<p><span class="drop-cap"><b>T</b></span> <span>he story went on.</span></p>')).toEqual([
      ['paragraph', 'The story went on.']
    ])
    expect(shape('<p><span class="drop-cap">A</span> story went on.</p>')).toEqual([['paragraph', 'A story went on.']])
    expect(shape('<p><b>R</b> runs on servers.</p>')).toEqual([['paragraph', 'R runs on servers.']])
    const {blockOf} = build('<p>T</p><p>he story went on.</p>')
    expect([...blockOf.values()]).toEqual(['b1', 'b1'])
  })

  test('text that stands twice in a row is given once', () => {
    const {blocks, blockOf} = build(`${prose('first')}${prose('first')}<p>Two.</p>${prose('first')}`)
    expect(blocks).toHaveLength(3)
    expect([...blockOf.values()]).toEqual(['b1', 'b1', 'b2', 'b3'])
    expect(shape('<ul><li>Yes.</li><li>Yes.</li></ul>')).toEqual([['list', 'Yes.\nYes.']])
  })

  test('ranges point into the source', () => {
    const html = '<p>One <b>two</b>.</p><ul><li>Three</li><li>Four</li></ul>'
    expect(blocksOf(html).map(({range}) => range && html.slice(...range))).toEqual(['One <b>two</b>.', 'Three</li><li>Four'])
  })

  test('nothing kept gives no blocks', () => {
    expect(blocksOf('<p>One.</p><hr><img src="/a.jpg">', {drop: ['One']})).toEqual([])
  })
})

describe('dividers', () => {
  test('rules and lines of marks between blocks, once', () => {
    expect(shape('<hr><p>One.</p><hr><hr><p>Two.</p><p>* * *</p><p>Three.</p><p>⁂</p>').map(([type]) => type)).toEqual([
      'paragraph',
      'divider',
      'paragraph',
      'divider',
      'paragraph'
    ])
  })
})

describe('lists', () => {
  test('ordered and unordered, nested, with several paragraphs an item', () => {
    const [list] = blocksOf('<ol start="3"><li>One</li><li><p>Two</p><p>More</p><ul><li>In</li></ul></li></ol>')
    expect(list).toMatchObject({type: 'list', id: 'b1', ordered: true, start: 3})
    expect(list?.type === 'list' && list.items.map((item) => item.map(({id, type}) => `${id} ${type}`))).toEqual([
      ['b2 paragraph'],
      ['b3 paragraph', 'b4 paragraph', 'b5 list']
    ])
  })

  test('a list in a list goes on with the item before it; loose text is an item', () => {
    expect(shape('<ul><li>One</li><ul><li>In</li></ul>Loose</ul>')).toEqual([['list', 'One\n  In\nLoose']])
  })

  test('a dropped item leaves no trace', () => {
    expect(shape('<ul><li>One</li><li>Share</li></ul>', ['Share'])).toEqual([['list', 'One']])
    expect(shape('<p>One</p><ul><li>Share</li></ul>', ['Share'])).toEqual([['paragraph', 'One']])
  })

  test('terms and their descriptions are items together', () => {
    const [list] = blocksOf('<dl><dt>Ferry</dt><dd>A ship.</dd><dd>A line.</dd><dt>Quay</dt><dd>A wall.</dd></dl>')
    expect(list?.type === 'list' && list.items.map((item) => blocksText(item))).toEqual(['Ferry\n\nA ship.\n\nA line.', 'Quay\n\nA wall.'])
  })

  test('a list of parts with headings is the parts', () => {
    expect(shape(`<ul><li><h2>Part</h2>${prose('first')}</li></ul>`).map(([type]) => type)).toEqual(['heading', 'paragraph'])
  })

  test('nesting stops at sixteen, all text stays', () => {
    const depth = 40
    const html = `<p>Top</p>${'<ul><li>x'.repeat(depth)}deep${'</li></ul>'.repeat(depth)}`
    const {blocks} = build(html)
    const deepest = (level: number, of = blocks): number =>
      Math.max(level, ...of.map((block) => (block.type === 'list' ? deepest(level + 1, block.items.flat()) : level)))
    expect(deepest(1)).toBe(16)
    expect(blocksText(blocks).match(/x/gu)).toHaveLength(depth)
    for (const block of blocks) expect(blockSchema.safeParse(block).success).toBe(true)
  })
})

describe('code', () => {
  test.each([
    [
      'Sphinx',
      '<div class="highlight-bash notranslate"><div class="highlight"><pre><span></span>make html</pre></div></div>',
      'bash',
      'make html'
    ],
    [
      'Sphinx, no language',
      '<div class="highlight-default"><div class="highlight"><pre>import crane</pre></div></div>',
      null,
      'import crane'
    ],
    ['a lang attribute', '<pre lang="ruby">puts "crane"</pre>', 'ruby', 'puts "crane"'],
    ['highlight.js', '<pre><code class="hljs rust">let crane</code></pre>', 'rust', 'let crane'],
    ['Pandoc', '<pre class="sourceCode haskell"><code>main</code></pre>', 'haskell', 'main'],
    ['a pre within a pre', '<pre><pre class="playground"><code class="language-rust">let crane</code></pre></pre>', 'rust', 'let crane']
  ])('as highlighters mark it: %s', (_, html, language, code) => {
    expect(blocksOf(`${prose('first')}${html}`)[1]).toMatchObject({type: 'code', language, code})
  })

  test('not a verse in a language that people speak', () => {
    expect(blocksOf(`${prose('first')}<pre lang="de">Der Hafen schläft,\ndie Kräne stehn.</pre>`)[1]).toMatchObject({type: 'paragraph'})
  })

  test('keeps lines and indents, with the language as declared', () => {
    expect(blocksOf('<p>A</p><pre><code class="language-ts">if (a) {\n  b()\n}\n</code></pre>')[1]).toMatchObject({
      type: 'code',
      language: 'ts',
      code: 'if (a) {\n  b()\n}'
    })
    expect(blocksOf('<pre>npm install crane</pre>')[0]).toMatchObject({type: 'code', code: 'npm install crane'})
    expect(blocksOf('<pre>crane:\n  path: /srv/cranes\n  mode: ro</pre>')[0]).toMatchObject({type: 'code'})
    expect(blocksOf('<pre data-lang="Python">x = [1]</pre>')[0]).toMatchObject({type: 'code', language: 'python', code: 'x = [1]'})
  })

  test('highlighted lines and a gutter of numbers', () => {
    const html =
      '<table><tr><td><pre>1\n2\n</pre></td><td><pre class="lang-js"><span class="l">a();</span>\n<span class="l">b();</span></pre></td></tr></table>'
    expect(shape(html, ['1\n2']).filter(([type]) => type === 'code')).toEqual([['code', 'a();\nb();']])
  })

  test.each([
    ['commands', 'npm install crane\nnode crane.js --port 80', 'code'],
    ['a path', '/etc/crane/conf.d/10-lift', 'code'],
    ['verses', 'The tide came in at 4,\nthe boats went out with it', 'paragraph'],
    ['lines of words alone', 'Harbour master\nTown clerk', 'paragraph']
  ])('%s in a pre alone', (_, text, type) => {
    expect(blocksOf(`<pre>${text}</pre><p>E</p>`)[0]?.type).toBe(type)
  })

  test('prose in a pre is a paragraph', () => {
    expect(shape('<pre>The harbour stays open\nthrough the winter.</pre>')).toEqual([
      ['paragraph', 'The harbour stays open\nthrough the winter.']
    ])
  })
})

describe('tables', () => {
  test('data: headers, spans, caption, several lines a cell', () => {
    const [table] = blocksOf(
      '<table><caption>Ships</caption><tr><th colspan="2">Year</th></tr><tr><td rowspan="9007199254740991">2013</td><td><p>1</p><p>2</p></td></tr><tr><td>3</td><td></td></tr></table>'
    )
    expect(table).toMatchObject({type: 'table', caption: [{text: 'Ships'}]})
    expect(
      table?.type === 'table' &&
        table.rows.map(({cells}) =>
          cells.map(({header, colspan, rowspan, text}) => [header, colspan, rowspan, text.map((span) => span.text).join('')])
        )
    ).toEqual([
      [[true, 2, 1, 'Year']],
      [
        [false, 1, 1000, '2013'],
        [false, 1, 1, '1\n2']
      ],
      [
        [false, 1, 1, '3'],
        [false, 1, 1, '']
      ]
    ])
  })

  test.each([
    ['one column', `<table><tr><td>${prose('first')}</td></tr><tr><td>${prose('second')}</td></tr></table>`],
    [
      'presentation',
      `<table role="presentation"><tr><td>${prose('first')}</td><td>x</td></tr><tr><td>${prose('second')}</td><td>y</td></tr></table>`
    ],
    [
      'nested',
      `<table><tr><td><table><tr><td>${prose('first')}</td></tr></table></td><td>x</td></tr><tr><td>y</td><td>z</td></tr></table>`
    ],
    ['much text in a cell', `<table><tr><td>x</td><td>${prose('first').repeat(9)}</td></tr><tr><td>y</td><td>z</td></tr></table>`]
  ])('a table for layout is its blocks: %s', (_, html) => {
    const types = blocksOf(html).map((block) => block.type)
    expect(types).toContain('paragraph')
    expect(types).not.toContain('table')
  })
})
