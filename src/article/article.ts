/**
 * The model. Every key of every object is always present, but for the marks and the link of a `Span`: `null` or `[]` means that nothing was found.
 * Strings are trimmed and hold no markup; URLs are absolute http, https or mailto.
 */
export interface Article {
  /** Version of this shape: major.minor. A minor version only adds. */
  schema: '1.0'
  /** What the page is, judged by its own declarations and its shape. */
  kind: ArticleKind
  /** Address the caller gave, else the page's own (canonical, og:url). */
  url: string | null
  /** Address the page declares as its own. */
  canonicalUrl: string | null
  /** BCP 47 tag, as specific as the source gives it. */
  language: string | null
  direction: 'ltr' | 'rtl' | null
  /** Title of this text as shown at its head, without site name, kicker or badges. */
  headline: string | null
  /** Other titles the page declares for the same text. */
  alternativeHeadlines: AlternativeHeadline[]
  /** Short label shown over the headline: "Analysis", "CPEC". */
  kicker: string | null
  /** Standfirst: text between headline and body, shown, written to be read with the headline. Never the meta description. */
  dek: string | null
  /** Bulleted summary between headline and body. */
  keyPoints: string[]
  /** The publisher's description from metadata; not shown on the page. */
  description: string | null
  byline: Byline | null
  date: {published: DateValue | null; modified: DateValue | null}
  /** Place (and source, and day) that opens a wire story; cut off the first paragraph. */
  dateline: Dateline | null
  /** Where the publisher files the text. */
  section: string | null
  /** The trail to this page, outermost first. */
  breadcrumbs: Breadcrumb[]
  tags: string[]
  publisher: Publisher | null
  leadImage: Image | null
  access: Access
  /** What a reader reads, in order. At least one block. */
  body: Block[]
  stats: Stats
  /** Address of the next page of the same article. */
  nextPageUrl: string | null
}

export type ArticleKind = 'article' | 'liveblog' | 'gallery' | 'media' | 'listing' | 'other'

export interface AlternativeHeadline {
  /** `seo`: the document title; `social`: shown when shared; `short`: schema.org alternativeHeadline; `other`. */
  role: 'seo' | 'social' | 'short' | 'other'
  text: string
}

/** The credit line for the words. */
export interface Byline {
  /** As shown, "By" included, without dates and counts beside the credits; `null` when only metadata names the authors. */
  text: string | null
  authors: Author[]
  /** People and agencies credited with another part: editing, photographs, translation, additional reporting. */
  contributors: Author[]
}

export type AuthorKind = 'person' | 'desk' | 'agency' | 'organisation' | 'unknown'

export interface Author {
  name: string
  kind: AuthorKind
  /** "Senior Correspondent"; for contributors what they did: "editing", "photography". */
  role: string | null
  affiliation: string | null
  location: string | null
  url: string | null
  email: string | null
}

/** A date as the source wrote it: never converted, never filled with midnight, never read from the clock. */
export interface DateValue {
  /** ISO 8601, as exact as `precision`: "2025", "2025-01", "2025-01-12", "2025-01-12T23:30", "2025-01-12T23:30:05-05:00". */
  value: string
  precision: 'year' | 'month' | 'day' | 'minute' | 'second'
  /** `offset`: the value ends in an offset; `named`: a zone name is given; `floating`: no zone is known. */
  zone: 'offset' | 'named' | 'floating'
  /** The zone's name as written: "ET", "IST". */
  zoneName: string | null
  /** The text that was read. */
  raw: string
  /** Other readings of an ambiguous date, ISO 8601, likelier first. */
  alternatives: string[]
}

export interface Dateline {
  /** As shown: "BEIRUT, June 2 (Reuters) —". */
  text: string
  place: string | null
  /** The agency in it: "Reuters". */
  source: string | null
  date: DateValue | null
}

export interface Breadcrumb {
  name: string
  url: string | null
}

export interface Publisher {
  name: string
  url: string | null
}

export interface Access {
  /** The publisher's claim; `null` where it makes none. */
  isAccessibleForFree: boolean | null
  /** Whether a plain-text copy breaks off before the article ends; `null` where nothing says so, and always of HTML. */
  truncated: true | null
}

export interface Stats {
  /** Words of `articleText`, between white space and long dashes. In Chinese, Japanese, Thai, Lao, Khmer and Burmese, which set no spaces, two characters count as one. */
  words: number
  /** Unicode code points of `articleText`. */
  characters: number
  /** Reading time at 230 words a minute, rounded up. */
  minutes: number
}

/** Inline text. The texts of a block's spans, joined, are the block's text. */
export interface Span {
  text: string
  /** Sorted, never empty. */
  marks?: Mark[]
  link?: Link
}

export type Mark = 'code' | 'emphasis' | 'highlight' | 'strike' | 'strong' | 'sub' | 'sup' | 'underline'

export interface Link {
  url: string
  title: string | null
}

/** Start and end in the decoded input, in UTF-16 code units: `input.slice(start, end)` is the raw piece. */
export type Range = [start: number, end: number]

interface BlockBase {
  /** "b1", "b2", … in reading order, nested blocks included. */
  id: string
  range: Range | null
}

export type Block = ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | ImageBlock | CodeBlock | TableBlock | EmbedBlock | DividerBlock

export interface ParagraphBlock extends BlockBase {
  type: 'paragraph'
  text: Span[]
}

export interface HeadingBlock extends BlockBase {
  type: 'heading'
  /** As in the source, 1 to 6. */
  level: 1 | 2 | 3 | 4 | 5 | 6
  text: Span[]
}

export interface ListBlock extends BlockBase {
  type: 'list'
  ordered: boolean
  /** First number of an ordered list. */
  start: number | null
  items: Block[][]
}

export interface QuoteBlock extends BlockBase {
  type: 'quote'
  /** A pull quote repeats the body's words; it is left out of `articleText` and `stats`. */
  pull: boolean
  blocks: Block[]
  attribution: Span[] | null
  /** Address of the quoted source. */
  cite: string | null
}

export interface Image {
  /** The address that a page shows; of a lead image the widest rendition whose width the page tells. */
  url: string | null
  alt: string | null
  /** What the picture shows. */
  caption: Span[] | null
  /** Who made or owns it. */
  credit: string | null
  /** CSS pixels as declared. */
  width: number | null
  height: number | null
  /** Other renditions, widest first. */
  candidates: {url: string; width: number | null}[]
}

export interface ImageBlock extends BlockBase, Image {
  type: 'image'
}

export interface CodeBlock extends BlockBase {
  type: 'code'
  /** As declared: "ts", "python". */
  language: string | null
  code: string
}

export interface TableBlock extends BlockBase {
  type: 'table'
  caption: Span[] | null
  rows: {cells: TableCell[]}[]
}

export interface TableCell {
  header: boolean
  /** 1 to 1000. */
  colspan: number
  rowspan: number
  text: Span[]
}

/** Something shown inside the text that lives elsewhere: a post, a video, a map. */
export interface EmbedBlock extends BlockBase {
  type: 'embed'
  kind: 'video' | 'audio' | 'post' | 'other'
  url: string | null
  /** Registrable name of the host, without the top-level domain: "youtube". */
  provider: string | null
  caption: Span[] | null
  /** Text that the page shows until the embed loads. */
  fallback: Span[] | null
}

export interface DividerBlock extends BlockBase {
  type: 'divider'
}
