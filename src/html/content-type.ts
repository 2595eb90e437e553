import {trimOf} from '../util/trim.js'

const leadingSpace = /^[\t\n\r ]+/
/** HTTP white space. */
const space: ReadonlySet<string> = new Set('\t\n\r ')

/**
 * The `charset` of a Content-Type header by the rules of the WHATWG MIME Sniffing Standard: names in any case, values quoted or not, the first of two wins.
 * Null where it has none.
 */
export function charsetOf(contentType: string): string | null {
  let index = contentType.indexOf(';')
  while (index >= 0 && index < contentType.length) {
    const {name, value, next} = readParameter(contentType, index + 1)
    if (name === 'charset' && value !== '') return value
    index = next
  }
  return null
}

/** One `name=value` that starts at `start`; `next` is the `;` behind it or the end. */
function readParameter(text: string, start: number): {name: string; value: string; next: number} {
  const end = endOf(text, ';', start)
  const equals = endOf(text, '=', start)
  if (equals >= end) return {name: '', value: '', next: end}
  const name = text.slice(start, equals).replace(leadingSpace, '').toLowerCase()
  if (text[equals + 1] === '"') {
    const {value, next} = readQuoted(text, equals + 2)
    return {name, value, next: endOf(text, ';', next)}
  }
  return {name, value: trimOf(text.slice(equals + 1, end), space), next: end}
}

/** A quoted string whose content starts at `start`; a backslash takes the next character as it is. */
function readQuoted(text: string, start: number): {value: string; next: number} {
  let value = ''
  let index = start
  for (; index < text.length && text[index] !== '"'; index++) {
    if (text[index] === '\\' && index + 1 < text.length) index++
    value += text[index]
  }
  return {value, next: index}
}

function endOf(text: string, needle: string, start: number): number {
  const found = text.indexOf(needle, start)
  return found < 0 ? text.length : found
}
