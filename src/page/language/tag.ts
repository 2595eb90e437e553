const tagShape = /^[a-z]{2,3}(?:-[a-z]{3})?(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{5,8})?$/u
const tagEnd = /[,;.@\s]/u

/** Country codes written where a language belongs; none of them is a language's code. */
const mistaken: ReadonlyMap<string, string> = new Map([
  ['cn', 'zh'],
  ['cz', 'cs'],
  ['dk', 'da'],
  ['gr', 'el'],
  ['iw', 'he'],
  ['jp', 'ja'],
  ['ua', 'uk'],
  ['vn', 'vi']
])

/** Tags that name no language: undetermined, several, none, a placeholder. */
const unspoken: ReadonlySet<string> = new Set(['und', 'mul', 'zxx', 'mis', 'xx', 'xxx', 'nan'])

/** BCP 47 form of a language tag: "en_US" → "en-US", "ZH-hans-cn" → "zh-Hans-CN". `null` for what has another shape. */
export function normaliseTag(value: string): string | null {
  const tag = (value.trim().split(tagEnd, 1)[0] ?? '').replaceAll('_', '-').toLowerCase()
  if (!tagShape.test(tag)) return null
  const [primary = '', ...rest] = tag.split('-')
  return unspoken.has(primary) ? null : [mistaken.get(primary) ?? primary, ...rest.map(subtagCase)].join('-')
}

const subtagCase = (subtag: string): string =>
  subtag.length === 2 ? subtag.toUpperCase() : subtag.length === 4 ? subtag.charAt(0).toUpperCase() + subtag.slice(1) : subtag

/** As `normaliseTag`, for a tag that a caller gives: also the longer forms of RFC 5646, with several variants or a private part. */
export function givenTag(value: string): string | null {
  const tag = normaliseTag(value)
  return tag ?? (primary.test(value) ? canonical(value) : null)
}
const primary = /^(?!und\b|mul\b|zxx\b|mis\b)[a-z]{2,3}-/iu

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
