import {expect, test} from 'vitest'
import {decideDek} from '../../src/fields/dek.js'
import {endsSentence} from '../../src/util/ends-sentence.js'
import {contextWithHeadline, pageOf} from '../fields/context-of.js'
import {decidePage, prose} from '../fields/decided.js'

test.each([
  'It rains.',
  'Rain?”',
  'Rain …',
  '„Es regnet.“',
  '(Rain!)',
  'बारिश है।',
  'بارش ہے۔',
  'أهو مطر؟',
  '下雨了。」',
  '雨｡',
  'Rain.\u2019 '
])('%j ends a sentence', (text) => expect(endsSentence(text)).toBe(true))
test.each(['It rains', 'Rain:', 'e.g. rain', '.Rain', ''])('%j ends none', (text) => expect(endsSentence(text)).toBe(false))

const urdu = 'کونسل نے منگل کو پل کے بارے میں بات کی اور چار گھنٹے بعد فیصلہ کیا'
test('a dek is as sure with the full stop of its script', () => {
  const trust = (mark: string) =>
    decideDek(contextWithHeadline(pageOf({zone: `<h1>Ice shuts the harbour</h1><p class="intro">${urdu}${mark}</p>`}))).candidates.map(
      (one) => one.trust
    )
  expect(trust('۔')).toEqual(trust('.'))
})

test.each(['.', '۔', '؟'])('a sentence under the headline that names its day is no line of the date: %s', (mark) => {
  const line = `Published March 4, 2025: The council met in the old hall to talk about the bridge, and after four hours it agreed${mark}`
  const html = `<html lang=en><body><main><h1>A bridge for the town</h1><p>${line}</p>${prose}</main>`
  const {value, place} = decidePage(html).published?.chosen ?? {}
  expect([value?.value, place?.segments]).toEqual(['2025-03-04', null])
})
