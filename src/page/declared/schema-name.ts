const schemaPrefix = /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/iu

/** Name of a type or property without schema.org's address or prefix: "http://schema.org/Article", "schema:Article" → "Article". Others stay. */
export function schemaName(name: string): string {
  const trimmed = name.trim()
  if (!trimmed.includes(':')) return trimmed
  const short = trimmed.replace(schemaPrefix, '')
  return short === '' ? trimmed : short
}
