/**
 * What the rules need to know of a language. Words are lower case (in scripts that have case), plain text, never regular expressions;
 * `util/words` folds the input and builds the matchers once. Leave a list empty where a rule needs no words.
 */
export interface Language {
  /** BCP 47 primary tag. */
  tag: string
  /** Twelve lists, January first: full name, inflected forms and abbreviations without a full stop. */
  months: readonly (readonly string[])[]
  /** Seven lists, Monday first. */
  weekdays: readonly (readonly string[])[]
  /** Whether 03/04/2025 is the third of April. */
  dayFirst: boolean
  /** What opens a byline: "by", "von", "par", "text:". */
  by: readonly string[]
  /** What joins the last two names: "and", "und". */
  and: readonly string[]
  /** "And" where it is the first letter of the word behind it. */
  andPrefix?: readonly string[]
  /** What stands between a name and a place: "in". */
  in: readonly string[]
  /** Words of a credit for another part, by the part: {editing: ["edited by", "editing by"], photography: ["photographs by"]}. */
  contributions: Readonly<Partial<Record<Contribution, readonly string[]>>>
  /** Words of a job: "reporter", "correspondent", "editor". */
  roles: readonly string[]
  /** Names of desks, no person: "monitoring desk", "web desk", "staff", "our correspondent", "redaktion". */
  desks: readonly string[]
  /** What labels a first publication: "published", "posted on". */
  published: readonly string[]
  /** What labels a change: "updated", "last modified". */
  modified: readonly string[]
  /** Relative days: {"today": 0, "yesterday": -1}. */
  relativeDays: Readonly<Record<string, number>>
  /** Units of "3 hours ago" with the pattern's fixed words: {before: ["vor"], after: ["ago"]}. */
  ago: {readonly before: readonly string[]; readonly after: readonly string[]; readonly units: Readonly<Partial<Record<'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', readonly string[]>>>}
  /** "min read", "Minuten Lesezeit". */
  readingTime: readonly string[]
  /** What opens a line of related links: "read more", "see also". */
  related: readonly string[]
  /** What heads a newsletter box: "sign up", "subscribe to our newsletter". */
  newsletter: readonly string[]
  /** Chrome that stands alone on a line: "share", "print", "sign in", "subscribe", "skip to content". */
  chrome: readonly string[]
  /** Labels of advertising: "advertisement", "anzeige". */
  advertisement: readonly string[]
  /** Words of cookie and consent boxes. */
  consent: readonly string[]
  /** Heads of comment sections: "comments", "leave a reply". */
  comments: readonly string[]
  /** What opens a correction: "correction:", "an earlier version of this article". */
  corrections: readonly string[]
  /** What opens a picture credit: "photo", "photograph", "foto", "©". */
  photo: readonly string[]
  /** Paywall prompts: "subscribe to continue reading". */
  paywall: readonly string[]
  /** What opens an author's note at the end: "about the author". */
  authorNote: readonly string[]
  /** Heads of a bulleted summary: "key points", "das wichtigste in kürze". */
  keyPoints: readonly string[]
  /** About twenty of the commonest words, to tell the language by. */
  stopWords: readonly string[]
  /** The small words of dates and times. */
  dates: DateWords
}

/** Words around the numbers of a date or a time of day. */
export interface DateWords {
  /** Before or between the parts of a date, without a meaning of their own: "of", "den", "date". */
  fillers: readonly string[]
  /** Before a time of day: "at", "um". */
  at: readonly string[]
  am: readonly string[]
  pm: readonly string[]
  /** Behind the number of a day: "st", "er". */
  ordinals: readonly string[]
  /** Behind any other number of a date or a time: {year: ["г"], hour: ["uhr", "h"]}. */
  units: Readonly<Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', readonly string[]>>>
  /** Names of eras, by what their years lack to the common era: {"令和": 2018}. */
  eras: Readonly<Record<string, number>>
  /** How many years an era that needs no name is ahead of the common one: the Buddhist 2568 of Thai papers is 2025. */
  yearsAhead?: number
  /** Months by words that mean something else elsewhere ("Pro 2024", "tra 2020 e 2021"): heard on pages in this language only. From 13 on, months of the Solar Hijri calendar. */
  ownMonths?: Readonly<Record<string, number>>
  /** Whether years from 1300 on are of that calendar where the month is a number too. */
  solar?: boolean
  /** The number one in words: "an hour ago". */
  one: readonly string[]
  /** "just now". */
  now: readonly string[]
  /** Whether 25.01.12 is a day of 2025. */
  yearFirst: boolean
}

export type Contribution = 'editing' | 'reporting' | 'writing' | 'photography' | 'illustration' | 'translation' | 'video' | 'graphics' | 'research' | 'update' | 'source'
