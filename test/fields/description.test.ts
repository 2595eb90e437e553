import {expect, test} from 'vitest'
import {decideDescription} from '../../src/fields/description.js'
import {contextWithHeadline, pageOf} from './context-of.js'

const descriptionOf = (head: string): string | null =>
  decideDescription(contextWithHeadline(pageOf({head, zone: '<h1>Ice shuts the harbour</h1>'}))).value

test.each([
  ['meta description', '<meta name="description" content="Why no ship sails.">', 'Why no ship sails.'],
  ['Open Graph', '<meta property="og:description" content="Why no ship sails.">', 'Why no ship sails.'],
  [
    'structured data',
    '<script type="application/ld+json">{"@type":"Article","description":"Why no ship sails."}</script>',
    'Why no ship sails.'
  ],
  [
    'markup and references taken out',
    '<meta name="description" content="&lt;p&gt;Why &amp;quot;no&amp;quot; ship sails.&lt;/p&gt;">',
    'Why "no" ship sails.'
  ],
  [
    'agreement',
    '<meta name="description" content="A site about ships."><meta property="og:description" content="Why no ship sails."><script type="application/ld+json">{"@type":"Article","description":"Why no ship sails."}</script>',
    'Why no ship sails.'
  ],
  ['the headline again', '<meta name="description" content="Ice shuts the harbour!">', null],
  ["the site's name", '<meta name="description" content="Example">', null]
])('description: %s', (_, head, expected) => {
  expect(descriptionOf(head)).toBe(expected)
})
