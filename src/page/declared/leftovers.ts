/**
 * Cleans text that a publisher's system escaped once too often: character references that the parser left standing ("&amp;quot;" in an
 * attribute, "&quot;" in JSON) and tags inside a value that should be plain.
 */

/** Names of U+00A0 to U+00FF in order. */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const firstLatin = 0xa0

/** The rest of what prose needs. A full table would weigh fifteen kilobytes and gain nothing seen on a page. */
const otherReferences: readonly (readonly [name: string, text: string])[] = [
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['sbquo', '‚'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bdquo', '„'],
  ['lsaquo', '‹'],
  ['rsaquo', '›'],
  ['hellip', '…'],
  ['bull', '•'],
  ['euro', '€'],
  ['trade', '™'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['prime', '′'],
  ['Prime', '″'],
  ['minus', '−'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['Scaron', 'Š'],
  ['scaron', 'š'],
  ['Yuml', 'Ÿ'],
  ['rarr', '→'],
  ['larr', '←']
]

const references: ReadonlyMap<string, string> = new Map([
  ...latinNames.split(' ').map((name, at): readonly [string, string] => [name, String.fromCodePoint(firstLatin + at)]),
  ...otherReferences
])

/** What &#128; to &#159; mean in HTML: windows-1252's characters, as the standard says. A space where it has none. */
const windowsCharacters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const firstWindows = 0x80
const lastCodePoint = 0x10ffff

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/gu

/** Decodes character references once. Only with their semicolon: without it "&copy=2" in an address would break. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return references.get(name) ?? whole
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? whole
  })
}

function characterOf(code: number): string | null {
  if (code === 0 || code > lastCodePoint || (code >= 0xd800 && code <= 0xdfff)) return null
  return windowsCharacters[code - firstWindows] ?? String.fromCodePoint(code)
}

const tag = /<\/?[a-zA-Z][^<>]*>|<!--[^<>]*-->/gu
const breakingTag = /<(?:br|\/p|\/div|\/li|\/h[1-6])\b[^<>]*>/giu

/** Takes tags out of a value; those that end a line become "\n". "a < b" and "<3" stay. */
export function stripTags(text: string): string {
  return text.includes('<') ? text.replace(breakingTag, '\n').replace(tag, '') : text
}

/** Plain text of a value that may hold references and markup, trimmed. Markup may itself be escaped, so references are decoded around it. */
export function plainText(text: string): string {
  return decodeReferences(stripTags(decodeReferences(text))).trim()
}

export {foldSpace} from '../../util/space.js'
