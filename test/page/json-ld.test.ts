import {describe, expect, it} from 'vitest'
import {readJsonLd} from '../../src/page/declared/json-ld.js'
import {allThings, nested, strings, text} from '../../src/page/declared/things.js'
import type {Thing, Warning} from '../../src/page/page.js'
import {indexOf, indexOfScripts} from './index-of.js'

function read(...scripts: string[]): {things: Thing[]; codes: string[]} {
  const warnings: Warning[] = []
  return {things: readJsonLd(indexOfScripts(...scripts), warnings), codes: warnings.map(({code}) => code)}
}

const headline = (...scripts: string[]): string | null | undefined => {
  const thing = read(...scripts).things[0]
  return thing && text(thing, 'headline')
}

describe('readJsonLd', () => {
  it('reads scripts whose type says so in any spelling, and no others', () => {
    const index = indexOf(
      '<script type="Application/LD+JSON; charset=utf-8">{"headline":"a"}</script><script type="application/json">{"headline":"b"}</script><script>{"headline":"c"}</script>'
    )
    expect(readJsonLd(index, []).map((thing) => text(thing, 'headline'))).toEqual(['a'])
  })

  it('reads lists, graphs and nested things, with their places', () => {
    const {things} = read(
      '[{"@type":"WebSite","name":"w"}]',
      '{"@graph":[{"@type":"Person","name":"p"},{"@type":"Article","author":[{"@type":"Person","name":"q"}]}]}'
    )
    expect(things.map(({types, path}) => [types[0], path])).toEqual([
      ['WebSite', 'script 1 /0'],
      ['Person', 'script 2 /@graph/0'],
      ['Article', 'script 2 /@graph/1']
    ])
    expect(
      allThings(things)
        .map(({path}) => path)
        .at(-1)
    ).toBe('script 2 /@graph/1/author/0')
  })

  it('strips schema.org’s address and prefix from types and properties', () => {
    const [thing] = read(
      '{"@type":["http://schema.org/Article","schema:NewsArticle","https://example.com/Own"],"schema:headline":"a","http://schema.org/name":"b"}'
    ).things
    expect(thing?.types).toEqual(['Article', 'NewsArticle', 'https://example.com/Own'])
    expect([...(thing?.properties.keys() ?? [])]).toEqual(['headline', 'name'])
  })

  it('unwraps @value, @list and @set, and leaves empty values out', () => {
    const [thing] = read(
      '{"headline":{"@value":"a","@language":"en"},"keywords":{"@list":["b",{"@value":"c"}]},"about":{"@set":[]},"name":null,"url":" ","image":[]}'
    ).things
    expect(thing && strings(thing, 'keywords')).toEqual(['b', 'c'])
    expect([...(thing?.properties.keys() ?? [])]).toEqual(['headline', 'keywords'])
  })

  it('keeps numbers and booleans', () => {
    const [thing] = read('{"wordCount":300,"isAccessibleForFree":false}').things
    expect(thing?.properties.get('wordCount')).toEqual([300])
    expect(thing?.properties.get('isAccessibleForFree')).toEqual([false])
  })

  it('follows @id links across scripts, forwards too, to the fullest thing of the id', () => {
    const {things} = read(
      '{"@type":"Article","author":{"@id":"#p"},"publisher":{"@id":"#gone"}}',
      '{"@id":"#p","name":"x"}',
      '{"@id":"#p","@type":"Person","name":"Mina Roth"}',
      '{"@id":"#p","@type":"Person","name":"Mina Roth","url":"/m"}'
    )
    expect(things[0]?.properties.get('author')?.[0]).toBe(things[3])
    expect(nested(things[0] as Thing, 'publisher')[0]?.id).toBe('#gone')
  })

  it('shares things that link to each other', () => {
    const {things} = read('{"@graph":[{"@id":"a","name":"A","knows":{"@id":"b"}},{"@id":"b","name":"B","knows":{"@id":"a"}}]}')
    expect(nested(nested(things[0] as Thing, 'knows')[0] as Thing, 'knows')[0]).toBe(things[0])
    expect(allThings(things)).toHaveLength(2)
  })

  it('decodes references and strips markup', () => {
    expect(headline('{"headline":"&quot;Rain&quot; &amp;amp; <b>wind</b> &#8211; 3 < 5"}')).toBe('"Rain" & wind – 3 < 5')
    const [thing] = read('{"articleBody":"One.<br />Two.&lt;p&gt;Three&lt;/p&gt;","url":"https://example.com/?a=1&copy=2"}').things
    expect(thing?.properties.get('articleBody')).toEqual(['One.\nTwo.Three'])
    expect(thing?.properties.get('url')).toEqual(['https://example.com/?a=1&copy=2'])
  })
})

describe('repairs', () => {
  const broken: [what: string, script: string][] = [
    ['raw line breaks and control characters', '{"headline":"Rain\nand\u0001 wind"}'],
    ['a comma too many', '{"headline":"Rain and wind","keywords":["a",],}'],
    ['a comma missing', '{"headline":"Rain and wind" "name":"x"}'],
    ['a closing semicolon', '{"headline":"Rain and wind"};'],
    ['a byte order mark', '\uFEFF{"headline":"Rain and wind"}'],
    ['an HTML comment around', '<!-- {"headline":"Rain and wind"} -->'],
    ['a CDATA section around', '//<![CDATA[\n{"headline":"Rain and wind"}\n//]]>'],
    ['a CDATA section in comments on one line', '/*<![CDATA[*/{"headline":"Rain and wind"}/*]]>*/'],
    ['comments inside', '{/* shown */"headline":"Rain and wind" // end\n}'],
    ['escaped quotation marks throughout', '{&quot;headline&quot;:&quot;Rain and wind&quot;}'],
    ['an escape that JSON lacks', '{"headline":"Rain \\and wind"}'],
    ['an assignment around', 'window.data = {"headline":"Rain and wind"};'],
    ['a cut in a later value', '{"headline":"Rain and wind","name":"unfin'],
    ['a cut after a key', '{"headline":"Rain and wind","name":'],
    ['a bare word', '{headline:"Rain and wind","count":undefined}']
  ]
  it.each(broken)('reads past %s', (_, script) => {
    expect(headline(script)?.replace(/\s+/gu, ' ').replace('\u0001', '')).toBe('Rain and wind')
    expect(read(script).codes).toEqual([])
  })

  it('reads quotation marks that were not escaped', () => {
    const [thing] = read('{"headline":"He said "no", twice","keywords":["a "b" c","d"],"name":"the "end""}').things
    expect(thing && [text(thing, 'headline'), strings(thing, 'keywords'), text(thing, 'name')]).toEqual([
      'He said "no", twice',
      ['a "b" c', 'd'],
      'the "end"'
    ])
  })

  it('reads several values in a row', () => {
    expect(read('{"headline":"a"}{"headline":"b"},\n[{"headline":"c"}]').things.map((thing) => text(thing, 'headline'))).toEqual([
      'a',
      'b',
      'c'
    ])
  })

  it('leaves a value out that the end cuts off', () => {
    expect(read('{"headline":"a","name":"unfin').things[0]?.properties.has('name')).toBe(false)
  })

  it('reads numbers, literals and escapes as JSON has them', () => {
    const [thing] = read('{"a":-1.5e2,"b":true,"c":false,"d":null,"e":"\\u00e9\\n\\"x\\"",}').things
    expect(Object.fromEntries(thing?.properties ?? [])).toEqual({a: [-150], b: [true], c: [false], e: ['é\n"x"']})
  })

  it('warns of a script that cannot be read, and of no empty one', () => {
    expect(read('no data here', '', ' ; ', '"text"')).toEqual({things: [], codes: ['json-ld-broken', 'json-ld-broken']})
  })
})

describe('hostile JSON-LD', () => {
  it('takes __proto__ and constructor for plain names', () => {
    for (const tail of ['', ',']) {
      const [thing] = read(`{"__proto__":{"polluted":"yes"},"constructor":"c","headline":"a"${tail}}`).things
      expect([...(thing?.properties.keys() ?? [])]).toEqual(['__proto__', 'constructor', 'headline'])
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['unclosed lists', '['.repeat(100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['unclosed objects', '{"a":'.repeat(100_000)],
    ['graphs', `${'{"@graph":'.repeat(100_000)}{}${'}'.repeat(100_000)}`],
    ['values', `${'{"@value":'.repeat(100_000)}1${'}'.repeat(100_000)}`]
  ])('survives 100,000 nested %s', (_, script) => {
    expect(read(script).codes).toContain('json-ld-limit')
  })

  it('reads at most 20,000 things', () => {
    const {things, codes} = read(`[${'{"name":"a"},'.repeat(30_000)}{}]`)
    expect([things.length, codes]).toEqual([20_000, ['json-ld-limit']])
  })

  it('leaves a script out that is longer than 4 MiB', () => {
    expect(read(`{"headline":"${'a'.repeat(4_194_304)}"}`)).toEqual({things: [], codes: ['json-ld-limit']})
  })

  it.each([['"'], ['" '], ['",'], ['\\'], ['/*'], ['<!--'], ['{"'], ['{"a":" '], ['" \n'], ['&quot;'], ['<![CDATA['], ['// '], ['":"']])(
    'takes linear time on a run of %j',
    (piece) => {
      const started = performance.now()
      read(`{${piece.repeat(200_000)}`)
      expect(performance.now() - started).toBeLessThan(4000)
    }
  )
})
