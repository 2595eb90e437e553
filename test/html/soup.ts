/** A deterministic generator (mulberry32): the same seed gives the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const tags =
  'p div b i a em nobr font span pre listing textarea title script style noscript noframes template table tbody tr td th caption colgroup col select option optgroup svg math mi annotation-xml foreignObject desc linearGradient textArea feDropShadow ul li dd h1 h2 button form input br hr img image iframe body html head frameset frame plaintext xmp rp rt ruby x-y aÉ'.split(
    ' '
  )
const attributes = [
  'class="a  b"',
  "id='x'",
  'href=y',
  'class',
  'disabled',
  'disabled=""',
  'width=10',
  'colspan="2"',
  'data-foo-bar=1',
  'xlink:href="z"',
  'xml:lang=en',
  'a=1 a=2',
  'hidden=hidden',
  'title="a &amp; b&lt"',
  "alt='&copy=1 &notit;'",
  'type=hidden',
  'encoding="text/html"',
  'definitionurl=u',
  'viewbox="0,0,1,1"',
  'accept="a, b,"',
  'sizes="1x1 2x2"',
  '=odd',
  'q"uo\'te<=1',
  'NaMe=VaLue',
  'color=red',
  'value="a\0b"',
  'value="a\r\nb\rc\nd"',
  'v=a\rb',
  'é=1',
  'É=2',
  '__proto__=x',
  'constructor=y',
  'classname=z',
  'for=a htmlfor=b',
  '/',
  'x=/',
  'download',
  'srcset="a 1x, b 2x"',
  'style="a:b"',
  'aria-label="x y"',
  'rel="a b"',
  "v='",
  'v="'
]
const texts = [
  'text',
  ' ',
  '\n',
  '\n\nx',
  '\r\n',
  '\r',
  '\t \f',
  'a b\nc',
  '&amp;',
  '&lt',
  '&#0;',
  '&#x41;',
  '&notin;',
  '&unknown;',
  '&',
  '\0',
  ' \0 ',
  'a\0b',
  '<',
  '< ',
  '</',
  '</ x>',
  '</>',
  '<!',
  '<?php x?>',
  '<!x>',
  '<!--c-->',
  '<!-->',
  '<!--->',
  '<!---->',
  '<!--a--!>',
  '<!--a--b--->',
  '<!--\0-->',
  '<!--\r\n-->',
  '<!--<!-- -->',
  '<!--a',
  '-->',
  '<![CDATA[x]]>',
  ']]>',
  '<!doctype html>',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2//EN">',
  '<!doctype>',
  'é😀\ud800',
  '\ufeff',
  "'",
  '"',
  '>',
  '=',
  '<script><!--<script>a</script>--></script>',
  '<script>a<b</x></script>',
  '<style>a</b></style>',
  '<textarea>\n\n</textarea>',
  '<pre>\r\n x</pre>',
  '<title>a<b>&amp;</title>'
]

const pick = <Item>(items: readonly Item[], random: () => number): Item => items[Math.floor(random() * items.length)] as Item

function piece(random: () => number): string {
  const kind = random()
  if (kind < 0.35) return pick(texts, random)
  const tag = random() < 0.1 ? pick(tags, random).toUpperCase() : pick(tags, random)
  if (kind < 0.6) return `</${tag}${random() < 0.1 ? ' x' : ''}${random() < 0.97 ? '>' : ''}`
  let written = `<${tag}`
  while (random() < 0.4) written += `${pick([' ', ' ', '\n', '\r\n', '/', ''], random)}${pick(attributes, random)}`
  return `${written}${random() < 0.05 ? '/' : ''}${random() < 0.97 ? '>' : ''}`
}

/** Markup as no one writes it: every tag, attribute and character that has a rule of its own, in any order. */
export function soup(random: () => number, pieces: number): string {
  let written = random() < 0.3 ? '<!doctype html>' : ''
  for (let index = 0; index < pieces; index++) written += piece(random)
  return written
}
