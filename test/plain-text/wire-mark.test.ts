import {expect, test} from 'vitest'
import {parseArticleText} from '../../src/index.js'
import {withoutWireMark} from '../../src/plain-text/signs/wire-mark.js'

const prose = [
  'The council of the town met on Monday to weigh a plan for the river bridge, and after three hours of talk it said that the cost had grown too far.',
  'Engineers who had looked at the piers in spring told the members that the stone would hold for at most ten winters more, floods or none.',
  'The next meeting is planned for the end of the month, and the public may speak for two minutes each after signing up with the clerk.'
]

test.each([' (dpa)', ' (AFP)', ' (jk/dpa)', '/dpa', ' [Reuters]'])('a paragraph with the mark of an agency stays: %s', (mark) => {
  for (const at of [0, 2])
    for (const between of ['\n', '\n\n']) {
      const text = ['A bridge for the town', 'By Ana Silva', ...prose.map((one, index) => (index === at ? one + mark : one))].join(between)
      expect(parseArticleText(text).body).toHaveLength(3)
    }
})

test.each([
  'The jetty of the old harbour in winter, seen from the tower. Lena Ruiz/AP',
  'People cross the bridge in the morning on Monday, before the vote. (AP Photo/Lena Ruiz)',
  'The jetty in winter (dpa)'
])('a caption keeps its credit: %s', (caption) => expect(withoutWireMark(caption)).toBe(caption))
