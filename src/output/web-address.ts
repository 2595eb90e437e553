const safe: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An address that is safe to link to, or null: articles that were stored elsewhere may hold any. */
export function webAddress(url: string | null): string | null {
  if (url === null) return null
  try {
    return safe.has(new URL(url).protocol) ? url : null
  } catch {
    return null
  }
}
