import type {Options} from '../../src/article/options.js'
import {resolveOptions} from '../../src/article/options.js'
import {draftBody} from '../../src/body/draft-body.js'
import type {Decided} from '../../src/fields/field.js'
import {decideFields} from '../../src/fields/index.js'
import {readHtml} from '../../src/pipeline/read-html.js'

/** A body of four paragraphs that names nobody and no day. */
export const prose = [
  'The council met in the old hall to talk about the bridge, and after four hours of debate it agreed to put the matter to a vote in spring, whatever the cost.',
  'Shopkeepers on both banks had asked for a crossing for years, because the ferry stops in winter, and because the road around the lake takes most of an hour.',
  'A firm from the harbour drew three plans, of which the cheapest has a single arch of timber, while the dearest would carry a tram one day, as the mayor hopes.',
  'Opponents say that the money is needed for the school, whose roof leaks, and they want to collect names on the market until the council thinks again about it.'
]
  .map((text) => `<p>${text}</p>`)
  .join('')

/** All head fields of a page. */
export function decidePage(html: string, options: Options = {}): Decided {
  const page = readHtml(html, resolveOptions(options))
  return decideFields(page, draftBody(page))
}
