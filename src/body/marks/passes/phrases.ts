import {languageOf, withEnglish} from '../../../languages/index.js'
import type {Language} from '../../../languages/language.js'
import type {Page} from '../../../page/page.js'
import {foldWords} from '../../../util/fold-words.js'
import {memo} from '../../../util/memo.js'
import {type PhraseMatcher, phraseMatcher} from '../../../util/words.js'
import type {Marks} from '../marks.js'
import type {Reason} from '../reasons.js'

/** Longer texts only happen to begin so. */
const longest = 240
/** No phrase is longer. */
const opening = 70
const weight = 2

interface Prompts {
  readonly matcher: PhraseMatcher
  readonly reasonOf: ReadonlyMap<string, Reason>
}

/** Lines that begin like a prompt, a label or a lead-in to another story: "Sign up for", "Read more:", "Advertisement", "Leave a comment", "About the author", "Photo:". */
export function markPhrases({segments, language}: Page, marks: Marks): void {
  const {matcher, reasonOf} = promptsOf(languageOf(language))
  for (const segment of segments) {
    if (segment.text.length > longest) continue
    const phrase = matcher.startsWith(segment.text.slice(0, opening))
    const reason = phrase === null ? undefined : reasonOf.get(phrase)
    if (reason !== undefined) marks.addSegment(segment, reason, weight, `begins "${phrase}"`)
  }
}

/** Kept once built: they depend on the constant word lists alone. */
const promptsOf = memo((language: Language | null): Prompts => {
  const sources = withEnglish(language)
  const lists: readonly (readonly [Reason, (language: Language) => readonly string[]])[] = [
    ['related', ({related}) => related],
    ['comments', ({comments}) => comments],
    ['newsletter', ({newsletter}) => newsletter],
    ['advert', ({advertisement}) => advertisement],
    ['paywall', ({paywall}) => paywall],
    ['consent', ({consent}) => consent],
    ['author-bio', ({authorNote}) => authorNote],
    ['caption', ({photo}) => photo]
  ]
  const pairs = lists.flatMap(([reason, read]) => sources.flatMap(read).map((phrase): [string, Reason] => [foldWords(phrase), reason]))
  return {matcher: phraseMatcher(pairs.map(([phrase]) => phrase)), reasonOf: new Map(pairs)}
})
