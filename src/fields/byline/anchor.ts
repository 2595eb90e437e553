import type {Author} from '../../article/article.js'
import {names} from '../../page/declared/things.js'
import type {Page} from '../../page/page.js'
import type {Segment} from '../../page/text/segments.js'
import {textOf} from '../../page/text/text-of.js'
import {foldWords} from '../../util/fold-words.js'
import {type NameContext, nameKind, personLikelihood, surePerson} from '../../values/name.js'
import {authorLinks} from './signals.js'

const longest = 60
const most = 12
const several = /[,;&|/]/u

/** Who wrote the article, as the page declares it. */
export const declaredNames = ({article}: Page): readonly string[] => (article === null ? [] : names(article, 'author').slice(0, most))

/** Names known to be names: what the article declares, and what the line's links to writers' pages say. */
export function anchorsOf(page: Page, segment: Segment): string[] {
  const linked = authorLinks(page, segment).map(({node}) => textOf(page.index, node))
  return [...declaredNames(page), ...linked].filter((name) => name.length > 1 && name.length <= longest && !several.test(name))
}

/** Where a name read off a line holds a known one and more ("Ana Silva in Politics", "Writes Ana Silva"), the known one stands. */
export function cutToAnchor(author: Author, anchors: readonly string[], context: NameContext): Author {
  const anchor = anchors.find((known) => holds(author.name, known))
  if (anchor === undefined) return author
  const kind = nameKind(anchor, context)
  return kind === 'organisation' || kind === 'desk' ? author : {...author, name: anchor, kind}
}

const letter = /[\p{L}\p{M}\p{N}]/u

function holds(name: string, known: string): boolean {
  const [whole, part] = [foldWords(name), foldWords(known)]
  if (whole.length <= part.length || part === '') return false
  const at = whole.indexOf(part)
  if (at < 0 || (at > 0 && letter.test(whole.charAt(at - 1)))) return false
  const isFullName = part.includes(' ')
  if (!isFullName && (letter.test(whole.charAt(at + part.length)) || personLikelihood(name) >= surePerson)) return false
  return true
}
