import {isAgency} from '../../values/byline/agencies.js'
import {endsSentence} from '../lines/characters.js'

/** Characters of the longest mark: "(jk/dpa/lno)", with the space before it. */
const longest = 28
/** Characters of a sentence: a caption is shorter, and an agency behind it made the picture. */
const leastSentence = 60
const mark = /\s?[([（［【/]\s?([\p{L}/&, -]{2,24})[)\]）］】]?\.?$/u
const parts = /[/&,]\s?| - /

/**
 * The text without the agency's mark behind its last sentence, in brackets or behind a slash: "… until Friday. (dpa)", "/dpa". Seen on wire copy in five languages, where such a
 * mark at the end of the first or last paragraph made a caption of it. It must spare captions: their credits name people, stand behind no sentence, or stand free ("… on Monday. AFP").
 */
export function withoutWireMark(text: string): string {
  const found = mark.exec(text.slice(-longest))
  if (found === null || !(found[1] ?? '').trim().split(parts).some(isAgency)) return text
  const said = text.slice(0, text.length - found[0].length)
  return said.length >= leastSentence && endsSentence(said) ? said : text
}
