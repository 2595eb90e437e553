// Plain JavaScript: the type declarations of both packages need the DOM library, which this project does without.
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'

export const readArticle = (html) => new Readability(parseHTML(html).document).parse()
