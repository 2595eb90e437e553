import {expect, test} from 'vitest'
import {articleText} from '../../src/article/article-text.js'
import {parseArticle} from '../../src/index.js'
import {newsPage, prose} from './page-of.js'

const textOf = (article: string) => articleText(parseArticle(newsPage(article)))
const slides = (count: (at: number) => string) =>
  [1, 2, 3].map((at) => `<div class="slide"><div>${count(at)}</div><h2>Part ${at}</h2>${prose(2, ` in part ${at}`)}</div>`).join('')

test.each([
  ['of', (at: number) => `${at} of 3`],
  ['a stroke', (at: number) => `${at} / 3`],
  ['von', (at: number) => `${at} von 3`]
])('counters of slides are no body: %s', (_, count) => {
  const text = textOf(`${prose(3)}${slides(count)}`)
  expect(text).toContain('Part 2')
  expect(text).not.toMatch(/^\d \S+ 3$/m)
})

test('a counter that is called so is no body', () => {
  expect(textOf(`${prose(3)}<div class="slide-count">1 of 3</div>${prose(3, ' again')}`)).not.toContain('1 of 3')
})

test('marks of reviews are body', () => {
  const text = textOf(`${prose(3)}${slides((at) => `${[4, 5, 2][at - 1]} / 5`)}`)
  expect(text).toContain('5 / 5')
  expect(text).toContain('2 / 5')
})

const poll =
  '<form><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label><button>Vote</button></form>'

test('the question of a poll goes with its choices', () => {
  const text = textOf(`${prose(3)}<div class="box"><h4>Should the slip be closed?</h4>${poll}</div>${prose(3, ' again')}`)
  expect(text).not.toContain('Should the slip')
  expect(text).toContain('day 3 again')
})

test('a heading and the text over a form stay', () => {
  const text = textOf(`${prose(3)}<div><h2>How they voted</h2>${prose(3, ' again')}${poll}</div>`)
  expect(text).toContain('How they voted')
  expect(text).toContain('day 3 again')
})

test('a button that fills a heading is the heading', () => {
  const questions = ['Why is the slip closing now?', 'Who pays for the minibus to the coast?', 'When is the last crossing of the year?']
  const item = (at: number) =>
    `<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" aria-expanded="false">${questions[at - 1]}</button></h3><div class="accordion-collapse"><p>The council said of slip ${at} that a third of its piles had rotted, and that no repair would last longer than two winters.</p></div></div>`
  const text = textOf(`${prose(3)}<h2>Questions and answers</h2><div>${[1, 2, 3].map(item).join('')}</div>${prose(1, ' at last')}`)
  for (const question of questions) expect(text).toContain(question)
})
