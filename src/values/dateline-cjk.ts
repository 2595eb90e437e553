/** What a Chinese, Japanese or Korean dateline holds, and how many code units it takes. */
export interface CjkDateline {
  place: string | null
  source: string | null
  day: string
  length: number
}

/** "新华社北京1月12日电（记者 王小明）", "【北京1月12日讯】", "本报讯（记者 …）" without a day is none. */
const CHINESE =
  /^[【（([［]?\s?(?<source>\p{Script=Han}{1,6}(?:社|网|網|报|報))?\s?(?<place>\p{Script=Han}{2,6}?)\s?[，,]?\s?(?<day>(?:\p{N}{4}年)?(?:\p{N}{1,2}月)?\p{N}{1,2}日)\s?(?:综合|綜合|专|專)?(?:电|電|讯|訊|消息)\s?[】）)\]］]?(?:\s?[（(][^（）()]{2,60}[）)])?[\s　:：—–-]{0,8}/u
/** "［東京　１２日　ロイター］ -", "【ワシントン＝共同】", "【ワシントン共同】", "【東京＝山田太郎】": behind the last the writer, who is no source. */
const JAPANESE =
  /^[［[【]\s?(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)(?:[\s　]{1,2}(?<day>(?:\p{N}{1,2}月)?\p{N}{1,2}日))?(?:[\s　＝=]{0,3}(?<source>ロイター|共同(?:通信)?|時事(?:通信)?|AFP(?:時事|＝時事)?|ＡＦＰ(?:時事|＝時事)?|AP|ＡＰ)|[\s　]{0,2}[＝=][\s　]{0,2}[\p{Script=Han}々]{2,5}(?:[\s　][\p{Script=Han}々]{1,3})?(?=】))\s?[］\]】][\s　—–-]{0,8}/u
/** "(서울=연합뉴스) 홍길동 기자 =", "[서울=뉴시스]". */
const KOREAN =
  /^[([（［]\s?(?<place>[\p{Script=Hangul}·]{2,12})\s?=\s?(?<source>[\p{Script=Hangul}A-Za-z0-9]{2,12})\s?[)\]）］]\s{0,3}(?:[\p{Script=Hangul}·\s]{2,30}=\s{0,3})?/u

const shapes: readonly RegExp[] = [CHINESE, JAPANESE, KOREAN]

/** In these scripts the dateline has a shape of its own: place and day run together, or stand in brackets with the agency. */
export function readCjkDateline(text: string): CjkDateline | null {
  for (const shape of shapes) {
    const found = shape.exec(text)
    if (found !== null)
      return {
        place: found.groups?.['place'] ?? null,
        source: found.groups?.['source'] ?? null,
        day: found.groups?.['day'] ?? '',
        length: found[0].length
      }
  }
  return null
}
