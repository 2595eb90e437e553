import {expect, test} from 'vitest'
import {articleText, parseArticleText} from '../../src/index.js'

const prose =
  'The harbour board has agreed to keep the old ferry running for ten years, and the mayor said that the boat would be repaired.'
const start = `# Old ferry to sail on\n\n${prose}\n\n`

test('a paragraph in italics under the headline is the dek', () => {
  const article = parseArticleText(`# Old ferry to sail on\n\n*Why the town could not let it go*\n\n${prose}\n\n${prose} It sails.`)
  expect(article.dek).toBe('Why the town could not let it go')
})

test('marks of notes are left out where there is such a note, whose text stays', () => {
  const text = `${start}${prose} It sails[^1] at noon [^b]. The class [^a] is none.\n\n[^1]: The ferry was built in 1911.\n[^b]: noon`
  const read = articleText(parseArticleText(text))
  expect(read).toContain('It sails at noon. The class [^a] is none.')
  expect(read).toContain('The ferry was built in 1911.')
  expect(read).not.toContain('[^1]')
})

test('marks of tasks and of notes in quotations are left out', () => {
  const {body} = parseArticleText(
    `${start}- [x] paint the hull\n- [ ] mend the mast\n\n> [!NOTE] Remember\n> The ferry sails at noon.\n\n${prose}`
  )
  expect(articleText({body})).not.toMatch(/\[[x !]/u)
  const quote = body.find(({type}) => type === 'quote')
  expect(quote).toMatchObject({blocks: [{text: [{text: 'Remember'}]}, {text: [{text: 'The ferry sails at noon.'}]}]})
})

test.each([
  '> The sea has no memory.\n> — Edsger Lind, poet\n\n',
  '> The sea has no memory.\n>\n> — Edsger Lind, poet\n\n',
  '- a quote\n\n  > The sea has no memory.\n  > -- Edsger Lind, poet\n\n'
])('the line that closes a quotation names its speaker: %j', (quotation) => {
  const {body} = parseArticleText(`${start}${quotation}${prose}`)
  const quotes = body.flatMap((block) => (block.type === 'list' ? block.items.flat() : [block])).filter(({type}) => type === 'quote')
  expect(quotes).toMatchObject([{attribution: [{text: 'Edsger Lind, poet'}], blocks: [{text: [{text: 'The sea has no memory.'}]}]}])
})
