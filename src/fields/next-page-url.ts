import {resolveUrl} from '../page/url.js'
import {decide} from './decide.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {declaredAt} from './sources.js'

/** `<link rel="next">`: the HTML Standard's next page of a series. */
const linkNext: Evidence<string> = {
  source: 'link-next',
  family: 'link',
  *find({page}) {
    const link = page.meta.links.find(({rel}) => rel.includes('next'))
    const value = link === undefined ? null : resolveUrl(link.href, page.baseUrl)
    if (link !== undefined && value !== null) yield {value, raw: link.href, place: declaredAt('link next')}
  }
}

const field: Field<string> = {
  name: 'nextPageUrl',
  evidence: [linkNext],
  same: (a, b) => a === b,
  reject: ({value}, {page}) => (value === page.url ? 'is-this-page' : null)
}

export const decideNextPageUrl = (context: FieldContext): Decision<string> => decide(field, context)
