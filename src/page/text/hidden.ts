import type {Element} from 'hast'
import {attributeTokens} from '../attributes.js'
import {isFormula} from './formula.js'

export type HiddenReason = 'hidden-attribute' | 'hidden-style' | 'screen-reader' | 'noscript' | 'dialog'

const hiddenStyle = /(?:display\s?:\s?none|visibility\s?:\s?hidden)/iu

/** Class names by which pages show text to screen readers or search engines only: conventions of frameworks and themes of many sites, not of one site. */
const screenReaderClasses: ReadonlySet<string> = new Set([
  'sr-only',
  'visually-hidden',
  'visuallyhidden',
  'screen-reader-text',
  'screen-reader-only',
  'u-visually-hidden',
  'element-invisible',
  'assistive-text',
  'offscreen',
  'visually-hidden-text',
  'sr-text',
  'screenreader',
  /** Author and last change for search engines, run into the shown date: without it one page of 500 has other author and day. */
  'rich-snippet-hidden'
])

/** Why the element's content is not shown; null where it is, as far as the markup tells. */
export function hiddenReason(element: Element): HiddenReason | null {
  const {tagName, properties} = element
  if (tagName === 'noscript') return 'noscript'
  if (tagName === 'dialog' && (properties['open'] === undefined || properties['open'] === false)) return 'dialog'
  if (properties['hidden'] !== undefined && properties['hidden'] !== false && properties['hidden'] !== null) return 'hidden-attribute'
  const {style} = properties
  if (typeof style === 'string' && hiddenStyle.test(style)) return isFormula(element) ? null : 'hidden-style'
  return isForScreenReaders(attributeTokens(element, 'className')) ? 'screen-reader' : null
}

/** A plain loop: it runs for every class of the page. */
function isForScreenReaders(classes: readonly string[]): boolean {
  for (const name of classes) if (screenReaderClasses.has(name)) return true
  return false
}
