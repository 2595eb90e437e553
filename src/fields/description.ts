import {foldText, lettersOf} from '../util/similarity.js'
import {decide} from './decide.js'
import {type DescriptionSource, descriptionsOf} from './descriptions.js'
import type {Decision, Evidence, Field, FieldContext} from './field.js'
import {equalsSiteName} from './headline/site-name.js'
import {titlesOf} from './headline/titles.js'

/** A description as declared. Sources of one family are filled from one box. */
const declared = (source: DescriptionSource, family: string): Evidence<string> => ({
  source,
  family,
  *find({page}) {
    for (const description of descriptionsOf(page)) {
      if (description.source !== source) continue
      yield {value: description.text, raw: description.raw, place: description.place}
      return
    }
  }
})

const field: Field<string> = {
  name: 'description',
  evidence: [
    declared('meta-description', 'meta'),
    declared('og-description', 'meta'),
    declared('json-ld-description', 'structured-data'),
    declared('twitter-description', 'meta')
  ],
  same: (a, b) => foldText(a) === foldText(b),
  reject: ({value}, {page, decided}) => {
    if (equalsSiteName(value, titlesOf(page).site)) return 'is-site-name'
    return lettersOf(value) === lettersOf(decided.headline?.value ?? '') ? 'is-headline' : null
  }
}

export const decideDescription = (context: FieldContext): Decision<string> => decide(field, context)
