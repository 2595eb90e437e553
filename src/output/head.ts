import type {Article, Image} from '../article/article.js'

/** What stands at the head of an article, as it is shown to readers. */
export interface Head {
  readonly kicker: string | null
  readonly headline: string | null
  readonly dek: string | null
  readonly keyPoints: readonly string[]
  readonly byline: string | null
  /** Day and time of publication, as exact as they are known; ISO 8601. */
  readonly published: string | null
  /** Null where the body shows the picture. */
  readonly image: Image | null
}

export function headOf({kicker, headline, dek, keyPoints, byline, date, leadImage, body}: Article): Head {
  const names = byline?.authors.map(({name}) => name).join(', ') ?? ''
  const isShown = body.some((block) => block.type === 'image' && block.url === leadImage?.url)
  return {
    kicker,
    headline,
    dek,
    keyPoints,
    byline: byline?.text ?? (names === '' ? null : names),
    published: date.published?.value ?? null,
    image: isShown ? null : leadImage
  }
}
