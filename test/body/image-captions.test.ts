import {describe, expect, test} from 'vitest'
import {spansText} from '../../src/article/article-text.js'
import {explainArticle} from '../../src/index.js'

const paragraphs = [
  'The council of the town has voted to keep the old crane that has stood at the mouth of the harbour for more than a century, ending a long dispute.',
  '“It is a part of us,” said Mia Berg, who has worked beside it for forty years and whose father oiled its gears every spring before the ships came in.',
  'The vote was close: of the nine members five were for it, three were against, and one, the mayor, did not say how she had voted on the evening.'
].map((text) => `<p>${text}</p>`)

const pageWith = (box: string): string =>
  `<html><head><title>Crane stays</title></head><body><article><h1>Crane stays</h1>${paragraphs[0]}${box}${paragraphs.slice(1).join('')}</article></body></html>`

const img = '<img src="https://news.example.com/crane.jpg" alt="The crane">'
const text = 'The crane on Monday.'

describe('the caption of a picture in a plain box', () => {
  test.each([
    ['a span behind it', `<div>${img}<span>${text}</span></div>`],
    ['boxes of their own', `<div><div>${img}</div><div>${text}</div></div>`],
    ['a span that is named', `<div>${img}<span class="caption">${text}</span></div>`],
    ['emphasis that is named', `<div>${img}<em class="img_desc">${text}</em></div>`],
    ['a line of its own', `<div>${img}<br><span>${text}</span></div>`],
    ['bare text', `<center>${img}<br>${text}</center>`],
    ['a picture element', `<div><picture>${img}</picture><span>${text}</span></div>`],
    ['a link around the picture', `<div><a href="/crane">${img}</a> <span>${text}</span></div>`]
  ])('%s', (_, box) => {
    const {article, ledger} = explainArticle(pageWith(box))
    const [, image] = article?.body ?? []
    expect(image).toMatchObject({type: 'image', url: 'https://news.example.com/crane.jpg'})
    expect(image?.type === 'image' && image.caption && spansText(image.caption)).toBe(text)
    expect(ledger.filter(({fate}) => fate.to === 'dropped' && fate.reason === 'caption')).toEqual([])
  })

  test('is not the text that begins with it in one line', () => {
    const {article} = explainArticle(
      pageWith(`<div>${img}<span class="caption">© Example Agency</span> ${paragraphs[1]?.slice(3, -4)}</div>`)
    )
    expect(article?.body.some((block) => block.type === 'paragraph' && spansText(block.text).includes('Mia Berg, who has worked'))).toBe(
      true
    )
  })
})

describe('the caption of a picture right behind its box', () => {
  const img = '<img src="https://news.example.com/crane.jpg" alt="">'
  test.each([
    ['behind a figure', `<figure>${img}</figure><p class="caption">${text} Photo: Bo Lind</p>`],
    ['behind a box', `<div class="media">${img}</div><div class="img-caption">${text} Photo: Bo Lind</div>`],
    ['behind a paragraph', `<p>${img}</p><p class="wp-caption-text">${text} Photo: Bo Lind</p>`],
    ['in a box of its own', `<figure>${img}</figure><div class="image-caption"><p>${text} Photo: Bo Lind</p></div>`],
    ['caption, then credit', `<figure>${img}</figure><p class="caption">${text}</p><p class="image-credit">Photo: Bo Lind</p>`],
    ['behind a twin without scripts', `<p>${img}<noscript>${img}</noscript></p><p class="caption">${text} Photo: Bo Lind</p>`]
  ])('%s', (_, box) => {
    const {article, ledger} = explainArticle(pageWith(box))
    const [, image] = article?.body ?? []
    expect(image).toMatchObject({type: 'image', caption: [{text}], credit: 'Bo Lind'})
    expect(ledger.filter(({fate}) => fate.to === 'dropped' && fate.reason === 'caption')).toEqual([])
    expect(article?.body).toHaveLength(4)
  })

  test('is of the nearest of two pictures', () => {
    const other = '<img src="https://news.example.com/quay.jpg" alt="">'
    const {article} = explainArticle(pageWith(`<p>${other}</p><p>${img}</p><p class="caption">${text}</p>`))
    expect(article?.body.slice(1, 3)).toMatchObject([
      {type: 'image', caption: null},
      {type: 'image', caption: [{text}]}
    ])
  })

  test('is no paragraph without such a name, nor one that follows later', () => {
    const {article} = explainArticle(pageWith(`<figure>${img}</figure>${paragraphs[1]}<p class="caption">${text}</p>`))
    expect(article?.body[1]).toMatchObject({type: 'image', caption: null})
  })
})
