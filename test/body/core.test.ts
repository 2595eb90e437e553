import {expect, test} from 'vitest'
import {findCore} from '../../src/body/score/core.js'
import {measureSegments} from '../../src/body/score/measures.js'
import {pageOf, prose} from './page-of.js'

const coreOf = (html: string): string => {
  const page = pageOf(html)
  const core = findCore(page, measureSegments(page))
  return String(page.index.element(core)?.properties['id'] ?? page.index.tags[core])
}

test('is the deepest element that holds most of the long paragraphs', () => {
  expect(coreOf(`<body><div id=page><div id=story>${prose(6)}</div><div id=side>${prose(1, ' elsewhere')}</div></div>`)).toBe('story')
})

test('is the element above where two containers share the text', () => {
  expect(coreOf(`<body><div id=page><div id=left>${prose(4)}</div><div id=right>${prose(4, ' elsewhere')}</div></div>`)).toBe('page')
})

test('is no paragraph, list or inline wrapper', () => {
  expect(coreOf(`<body><div id=page><span id=wrap>${prose(5)}</span><p>Tail.</p></div>`)).toBe('page')
  expect(coreOf(`<body><div id=page><ul id=list><li>${prose(2)}</li><li>${prose(2, ' later')}</li></ul></div>`)).toBe('page')
})

test('ignores lists of links however long', () => {
  const links = Array.from(
    {length: 30},
    (_, at) => `<p><a href="/${at}">A headline, long enough to be a sentence, that leads to another story of the day, number ${at}.</a></p>`
  ).join('')
  expect(coreOf(`<body><div id=links>${links}</div><div id=story>${prose(3)}</div>`)).toBe('story')
})

test('is the root where no text is significant', () => {
  const page = pageOf('<body><p>Short.</p>')
  expect(findCore(page, measureSegments(page))).toBe(0)
})
