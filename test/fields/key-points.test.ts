import {describe, expect, test} from 'vitest'
import {decideKeyPoints} from '../../src/fields/key-points.js'
import {contextWithHeadline, pageOf} from './context-of.js'

const headline = '<title>Ice</title><h1>Ice shuts the harbour</h1>'
const points = ['Two of the three tugs are under repair in the yard', 'The council meets on Friday to decide about the quay']
const list = `<ul>${points.map((point) => `<li><p>${point}</p></li>`).join('')}</ul>`
const pointsOf = (html: string): string[] | null => decideKeyPoints(contextWithHeadline(html)).value

describe('key points', () => {
  test('are the bullets between headline and body', () => {
    expect(pointsOf(pageOf({zone: headline + list}))).toEqual(points)
  })

  test('may stand below the first paragraphs where their heading names them', () => {
    expect(
      pointsOf(pageOf({zone: headline, body: `<p>Short.</p>`}).replace('</article>', `<aside><h3>Key points</h3>${list}</aside></article>`))
    ).toEqual(points)
    expect(pointsOf(pageOf({zone: headline}).replace('</article>', `<aside><h3>Elsewhere</h3>${list}</aside></article>`))).toBeNull()
  })

  test('are not a list under paragraphs of the body, nor one in a field whose name holds the word', () => {
    const prose = ['The harbour of the town', 'The fish market'].map(
      (start) =>
        `<p>${start} was shut on Monday, after the ice had closed the mouth of the river, and nobody could say when it would be open.</p>`
    )
    expect(pointsOf(pageOf({zone: headline, body: `${prose.join('')}<h2>Key points</h2>${list}`}))).toBeNull()
    expect(pointsOf(pageOf({zone: headline, body: `<div class="text-with-summary">${prose[0]}${list}${prose[1]}</div>`}))).toBeNull()
  })

  test('in a script without spaces are as wide as they read', () => {
    const chinese = ['市议会在星期二决定修建一座新的木桥', '码头工人要求在冬天也保持渡船的运行', '市长说桥梁的费用将由州政府来承担']
    const html = `<ul class="key-points">${chinese.map((point) => `<li>${point}</li>`).join('')}</ul>`
    expect(pointsOf(pageOf({zone: headline + html}))).toEqual(chinese)
    expect(pointsOf(pageOf({zone: headline + html.replace('市议会', '市议会'.repeat(50))}))).toBeNull()
  })

  test.each([
    [
      'links',
      '<ul><li><a href="/a">Two of the three tugs are under repair in the yard</a></li><li><a href="/b">The council meets on Friday to decide</a></li></ul>'
    ],
    ['labels', '<ul><li>Share</li><li>Print</li><li>Save</li></ul>'],
    ['a single item', `<ul><li>${points[0]}</li></ul>`]
  ])('are not %s', (_, zone) => {
    expect(pointsOf(pageOf({zone: headline + zone}))).toBeNull()
  })
})
