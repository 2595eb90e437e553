import {describe, expect, test} from 'vitest'
import {spansText} from '../../src/article/article-text.js'
import {phraseMatcher} from '../../src/util/words.js'
import {splitCredit} from '../../src/values/media-credit.js'

const photo = phraseMatcher([
  'photo',
  'photo by',
  'photograph',
  'image',
  'foto',
  '写真',
  '©',
  'credit',
  'illustration',
  'courtesy of',
  'ảnh:'
])
const split = (text: string, named: string | null = null) => {
  const {caption, credit} = splitCredit([{text}], photo, named)
  return [caption && spansText(caption), credit]
}

describe('splitCredit', () => {
  test.each([
    ['A ferry at dusk. Photo: Mia Berg/Agency', 'A ferry at dusk.', 'Mia Berg/Agency'],
    ['A ferry at dusk (Photo by Mia Berg/Nordbild)', 'A ferry at dusk', 'Photo by Mia Berg/Nordbild'],
    ['A ferry at dusk. (NB Photo/Mia Berg)', 'A ferry at dusk.', 'NB Photo/Mia Berg'],
    ['A ferry at dusk. Mia Berg via Nordbild', 'A ferry at dusk.', 'Mia Berg via Nordbild'],
    ['A ferry at dusk. NORDBILD/ M.J. Berg', 'A ferry at dusk.', 'NORDBILD/ M.J. Berg'],
    ['Eine Fähre in der Dämmerung. Foto: dpx', 'Eine Fähre in der Dämmerung.', 'dpx'],
    ['夕暮れのフェリー。写真：山田太郎', '夕暮れのフェリー。', '山田太郎'],
    ['A ferry at dusk © Mia Berg', 'A ferry at dusk', 'Mia Berg'],
    ['A ferry at dusk | Photo: Mia Berg', 'A ferry at dusk', 'Mia Berg'],
    ['Photograph: Mia Berg', null, 'Mia Berg'],
    ['Photo by Mia Berg', null, 'Photo by Mia Berg'],
    ['© 2025 Mia Berg', null, '2025 Mia Berg'],
    ['Image: Nordbild', null, 'Nordbild'],
    ['(Image: Nordbild)', null, 'Nordbild'],
    ['A ferry at dusk. (c) Mia Berg', 'A ferry at dusk.', 'Mia Berg'],
    ['(Mia Berg / Harbour Post)', null, 'Mia Berg / Harbour Post'],
    ['Photograph courtesy of Nordbild.', null, 'Photograph courtesy of Nordbild.'],
    ['A ferry at dusk Credit: Nordbild/Mia Berg', 'A ferry at dusk', 'Nordbild/Mia Berg'],
    ['Phà lúc hoàng hôn. Ảnh: người dân cung cấp', 'Phà lúc hoàng hôn.', 'người dân cung cấp'],
    ['A ferry at dusk. (AP)', 'A ferry at dusk.', 'AP'],
    ['A ferry at dusk (Reuters)', 'A ferry at dusk', 'Reuters'],
    ['عبّارة عند الغروب (رويترز)', 'عبّارة عند الغروب', 'رويترز'],
    ['Una barca al tramonto, l’11 ottobre. Mia Berg (REUTERS)', 'Una barca al tramonto, l’11 ottobre.', 'Mia Berg (REUTERS)'],
    ['Un ferry el 11 de febrero pasado. EFE', 'Un ferry el 11 de febrero pasado.', 'EFE'],
    ['Getty Images', null, 'Getty Images'],
    ['Mia Berg/Shutterstock', null, 'Mia Berg/Shutterstock'],
    ['Mia Berg via Getty Images', null, 'Mia Berg via Getty Images'],
    ['夕暮れのフェリー、2025年5月1日午後、山田太郎撮影', '夕暮れのフェリー、2025年5月1日午後', '山田太郎撮影'],
    ['夕暮れのフェリー＝山田太郎撮影', '夕暮れのフェリー', '山田太郎撮影'],
    ['黄昏的渡轮。王小明 摄', '黄昏的渡轮。', '王小明 摄'],
    ['A ferry at dusk. Courtesy of the County Museum.', 'A ferry at dusk.', 'Courtesy of the County Museum.'],
    ['A ferry at dusk. Photo by the Harbour Trust', 'A ferry at dusk.', 'Photo by the Harbour Trust']
  ])('%s', (text, caption, credit) => {
    expect(split(text)).toEqual([caption, credit])
  })

  test.each([
    'Photo finish at the harbour race.',
    'The photograph that she took in 1962.',
    'Image of a town that is no more',
    'A ferry at dusk. It left for the islands and/or the coast.',
    'Ticket prices (in euros) for the ferry',
    'The mayor of Harbourville (PA)',
    'A ferry and its Nordbild/Sons engine',
    'Sea/Land',
    'The year of the ferry: a photo essay',
    '夕暮れのフェリー、昨年の写真',
    'A ferry at dusk. The photo was taken from the old bridge by a passer-by who did not want to be named, or so the harbour master told us when we asked him about it in the autumn of that year.'
  ])('is all caption: %s', (text) => {
    expect(split(text)).toEqual([text, null])
  })

  test('takes the part that the markup calls a credit', () => {
    expect(split('A ferry at dusk Mia Berg', 'Mia Berg')).toEqual(['A ferry at dusk', 'Mia Berg'])
    expect(split('Mia Berg', 'Mia Berg')).toEqual([null, 'Mia Berg'])
    expect(split('A ferry at dusk. Mia Berg hide caption', 'Mia Berg')).toEqual(['A ferry at dusk. hide caption', 'Mia Berg'])
  })

  test('keeps the marks of the caption', () => {
    expect(splitCredit([{text: 'A '}, {text: 'ferry', marks: ['emphasis']}, {text: '. Photo: Mia Berg'}], photo).caption).toEqual([
      {text: 'A '},
      {text: 'ferry', marks: ['emphasis']},
      {text: '.'}
    ])
  })
})
