import {pathSegments} from '../page/url.js'

const notWord = /[^\p{L}\p{N}]+/gu
/** Sizes, qualities, crops, file types: what renditions of one picture differ by. */
const size =
  /^(?:\d{1,4}|[whqrxy]\d{1,5}|\d{2,5}x\d{2,5}|\d+[wh]|jpe?g|png|webp|gif|avif|https?|www|com|images?|img|media|public|static|uploads?|resize|crop|strip|true|false|default|alternates|styles|width|height|files|quality|content|assets|original|large|small|medium|photos?|pictures?|thumb\w*|hero|cover|index)$/i
const shortest = 4
/** Characters of an address that are looked at. */
const longest = 600

/** What the address of a picture calls it. */
export interface PictureName {
  readonly url: string
  /** The last piece of its path: "crane-1200x800.jpg". */
  readonly file: string
  readonly fileWords: ReadonlySet<string>
  /** Words that may name the picture, whatever its size: pieces of the path and of an address inside the query. */
  readonly words: ReadonlySet<string>
}

export function pictureName(url: string): PictureName {
  const path = pathSegments(url.slice(0, longest))
  const at = url.indexOf('?')
  const query = at < 0 ? '' : decoded(url.slice(at, longest))
  const file = path.at(-1) ?? ''
  return {url, file, fileWords: namingWords(file), words: namingWords([...path, query.includes('/') ? query : ''].join('/'))}
}

const namingWords = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(notWord)
      .filter((word) => word.length >= shortest && !size.test(word))
  )

/** Whether the file names of two pictures share a word: folders and commands of image servers are the same for all pictures of a site. */
export const sharesFileName = (a: PictureName, b: PictureName): boolean => shares(a.fileWords, b.fileWords)

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}

/** Whether both addresses end in file names with words of their own: two pictures in one folder. */
export const areOtherFiles = (a: PictureName, b: PictureName): boolean => namesFile(a) && namesFile(b) && !sharesFileName(a, b)
const namesFile = ({file, fileWords}: PictureName): boolean => fileWords.size > 0 && fileEnd.test(file)
const fileEnd = /\.(?:jpe?g|png|webp|gif|avif)$/iu

/** Widths of up to 120 pixels that an address asks its server for: "/max/60/", "?w=40", "/w_32/". */
const smallWidth = /[/?&,_-](?:w|width|max|resize|size)[/=_:-]?(?:\d{2}|1[01]\d)(?:$|[^\d])/iu

/** Whether an address is of a preview that is shown until the picture has loaded. */
export const isPreview = (url: string): boolean => smallWidth.test(url.slice(0, longest))

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** How many words two pictures' addresses share that few of the page's other pictures have; `commonness` counts pictures by word. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>, commonness: ReadonlyMap<string, number>): number {
  let shared = 0
  for (const word of a) if (b.has(word) && (commonness.get(word) ?? 0) <= mostPictures) shared++
  return shared
}

/** A word of more pictures is the site's, the day's or the article's. */
const mostPictures = 2

/** How many pictures' addresses hold each word. */
export function countPictures(pictures: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of pictures) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Whether two addresses are of one picture, told from themselves alone: one file name, or half of the words that may name it. */
export function sameRendition(a: PictureName, b: PictureName): boolean {
  if (a.url === b.url) return true
  if (areOtherFiles(a, b)) return false
  let shared = 0
  for (const word of a.words) if (b.words.has(word)) shared++
  return shared * 2 >= Math.max(1, Math.min(a.words.size, b.words.size)) && shared > 0
}
