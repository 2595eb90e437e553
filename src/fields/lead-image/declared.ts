import type {Image} from '../../article/article.js'
import {addresses, pathOf} from '../../page/declared/things.js'
import type {Page} from '../../page/page.js'
import {resolveUrl} from '../../page/url.js'
import {memo} from '../../util/memo.js'
import type {Evidence, FieldContext, Place} from '../field.js'
import {declaredAt} from '../sources.js'

/** A picture that the page declares for itself. */
export interface DeclaredImage {
  readonly source: 'article-image' | 'og-image' | 'twitter-image'
  readonly url: string
  readonly raw: string
  readonly place: Place
}

const metaKeys = [
  ['og-image', 'og:image'],
  ['og-image', 'og:image:url'],
  ['og-image', 'og:image:secure_url'],
  ['twitter-image', 'twitter:image'],
  ['twitter-image', 'twitter:image:src']
] as const
/** Renditions that an article declares; some list one for every size. */
const most = 4

/** The pictures that a page declares, in the order of their sources; read once, as every source asks for them. */
export const declaredImages = ({page}: FieldContext): readonly DeclaredImage[] => imagesOf(page)

const imagesOf = memo(readDeclared)

function readDeclared(page: Page): DeclaredImage[] {
  const {article, meta, baseUrl} = page
  const written = [
    ...metaKeys.flatMap(([source, key]) =>
      meta
        .all(key)
        .slice(0, 1)
        .map(({content}) => ({source, raw: content, place: declaredAt(`meta ${key}`)}))
    ),
    ...(article === null
      ? []
      : ['image', 'thumbnailUrl'].flatMap((property) =>
          addresses(article, property)
            .slice(0, most)
            .map((raw) => ({source: 'article-image' as const, raw, place: declaredAt(pathOf(article, property))}))
        ))
  ]
  return written.flatMap((one) => {
    const url = resolveUrl(one.raw, baseUrl)
    return url === null || url.startsWith('mailto:') ? [] : [{...one, url}]
  })
}

/** The first picture of a source; its size and alternative text where Open Graph tells them. */
export const fromDeclared = (source: DeclaredImage['source']): Evidence<Image> => ({
  source,
  family: 'declared',
  *find(context) {
    const declared = declaredImages(context).find((one) => one.source === source)
    if (declared === undefined) return
    const {meta} = context.page
    const isOpenGraph = source === 'og-image'
    const value = {
      url: declared.url,
      alt: isOpenGraph ? meta.first('og:image:alt') : null,
      caption: null,
      credit: null,
      width: isOpenGraph ? pixels(meta.first('og:image:width')) : null,
      height: isOpenGraph ? pixels(meta.first('og:image:height')) : null,
      candidates: []
    }
    yield {value, raw: declared.raw, place: declared.place}
  }
})

const digits = /^\d{1,5}$/u

const pixels = (text: string | null): number | null => (text !== null && digits.test(text) && Number(text) > 0 ? Number(text) : null)
