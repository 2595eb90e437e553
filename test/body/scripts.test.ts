import {expect, test} from 'vitest'
import {chooseSegments} from '../../src/body/choose.js'
import {draftBody} from '../../src/body/draft-body.js'
import {noFurniture, pageOf} from './page-of.js'

/** Invented prose of scripts that write without spaces, from right to left, or with their own full stops: paragraphs, teasers and a menu. */
const scripts = {
  ja: {
    text: (day: number) =>
      `港の事務所は${day}日、古い岸壁を冬の間も開けておくと発表した。渡し船の会社は、夏までに新しい桟橋の工事を終えたいとしている。`,
    teasers: ['市場の魚の値段が上がる', '渡し船に新しい船長', '灯台の明かりが消えた夜'],
    menu: ['トップ', '国内', 'スポーツ']
  },
  zh: {
    text: (day: number) => `港务局在${day}日表示，旧码头整个冬天都会开放。渡轮公司希望在夏天之前完成新栈桥的工程，以便让更多的居民乘船。`,
    teasers: ['市场鱼价上涨', '渡轮来了新船长', '灯塔熄灯的那一夜'],
    menu: ['首页', '国内', '体育']
  },
  ko: {
    text: (day: number) =>
      `항만 사무소는 ${day}일 오래된 부두를 겨울 내내 열어 두겠다고 밝혔다. 여객선 회사는 여름 전에 새 잔교 공사를 끝내기를 바란다고 말했다.`,
    teasers: ['시장 생선값이 오르다', '여객선의 새 선장', '등대 불이 꺼진 밤'],
    menu: ['홈', '국내', '스포츠']
  },
  ar: {
    text: (day: number) =>
      `قال مكتب الميناء في اليوم ${day} إن الرصيف القديم سيبقى مفتوحا طوال الشتاء، وإن شركة العبارات تأمل في إنهاء أعمال الجسر الجديد قبل الصيف.`,
    teasers: ['ارتفاع أسعار السمك في السوق', 'قبطان جديد للعبارة', 'ليلة انطفأت المنارة'],
    menu: ['الرئيسية', 'محليات', 'رياضة']
  },
  he: {
    text: (day: number) =>
      `משרד הנמל הודיע ביום ${day} כי הרציף הישן יישאר פתוח לאורך החורף, וכי חברת המעבורות מקווה לסיים את עבודות הגשר החדש לפני הקיץ.`,
    teasers: ['מחירי הדגים בשוק עלו', 'קברניט חדש למעבורת', 'הלילה שבו כבה המגדלור'],
    menu: ['ראשי', 'חדשות', 'ספורט']
  },
  ur: {
    text: (day: number) =>
      `بندرگاہ کے دفتر نے ${day} تاریخ کو کہا کہ پرانا گھاٹ پورے موسم سرما میں کھلا رہے گا۔ کشتیوں کی کمپنی کو امید ہے کہ نئے پل کا کام گرمیوں سے پہلے ختم ہو جائے گا۔`,
    teasers: ['بازار میں مچھلی مہنگی', 'کشتی کا نیا کپتان', 'وہ رات جب مینار بجھ گیا'],
    menu: ['صفحہ اول', 'پاکستان', 'کھیل']
  }
}

const links = (texts: readonly string[]): string => `<ul>${texts.map((text, at) => `<li><a href="/${at}">${text}</a></li>`).join('')}</ul>`
const kept = (html: string): string[] => {
  const page = pageOf(html)
  const selection = chooseSegments(page, draftBody(page), noFurniture)
  return page.segments.filter(({index}) => selection.kept[index] === 1).map(({text}) => text)
}

test.each(Object.entries(scripts))(
  'a page in %s keeps its paragraphs and neither its menu nor its teasers',
  (language, {text, teasers, menu}) => {
    const wanted = [3, 5, 8, 12, 17].map(text)
    const body = (parts: string): string =>
      `<html lang="${language}"><body><nav>${links(menu)}</nav><main><article><h1>${teasers[0]}</h1>${parts}</article><aside class="related">${links(teasers)}</aside></main></body></html>`
    for (const parts of [wanted.map((one) => `<p>${one}</p>`).join(''), `<div>${wanted.join('<br><br>')}</div>`]) {
      const found = kept(body(parts))
      expect(found).toEqual(expect.arrayContaining(wanted))
      for (const other of [...menu, ...teasers.slice(1)]) expect(found).not.toContain(other)
    }
  }
)
