/** Second-level labels under which names are registered: `example.co.uk`, `example.com.au`. */
const suffixLabels = new Set(['ac', 'co', 'com', 'edu', 'go', 'gob', 'gouv', 'gov', 'gv', 'mil', 'ne', 'net', 'nhs', 'nom', 'or', 'org'])
const copyNumber = /[-_]\d[\d_]*$/u

export type Part = 'tuning' | 'check'

/**
 * Who published the page: the registered name of its host without what follows ("example" for www.example.co.uk and example.com),
 * so that one house's editions stay together; without a usable address what opens the page's id.
 */
export function publisherOf(page: {id: string; url?: string}): string {
  const host = hostOf(page.url ?? '')
  return host.includes('.') ? registeredName(host) : (page.id.split('.')[0] ?? '').replace(copyNumber, '').toLowerCase()
}

/** Not by `URL.canParse`: once compiled, Node 20's refuses addresses with letters such as "ö" that it took before, and a page would change sides. */
function hostOf(url: string): string {
  try {
    return new URL(url).hostname
  } catch {
    return ''
  }
}

function registeredName(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean)
  const country = labels.at(-1)?.length === 2
  const back = labels.length > 2 && country && suffixLabels.has(labels.at(-2) ?? '') ? 3 : 2
  return labels.at(-back) ?? host
}

/** The side of a publisher: three in five are for tuning. Does not depend on the set, nor on what else is in it. */
export const partOf = (publisher: string): Part => (hash(`side:${publisher}`) % 100 < 60 ? 'tuning' : 'check')

/** FNV-1a with a closing mix: a stable 32-bit number for a text. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  return (value ^ (value >>> 13)) >>> 0
}
