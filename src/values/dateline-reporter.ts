/** "新华社青石4月9日电（记者李文华、赵敏）", "本报讯 (记者 王小明)": in brackets behind the words that close a Chinese dateline. */
const CHINESE =
  /^[^\n（(]{0,30}(?:电|電|讯|訊|消息)\s?[】）)\]］]?\s?[（(]\s?(?:本报|本報)?(?:通讯员|記者|记者)[\s:：]{0,2}([\p{Script=Han}、，,·\s]{2,40})[）)]/u
/** "(산골=예시뉴스) 김하늘 기자 =". */
const KOREAN =
  /^[([（［][^()[\]（）［］\n]{2,20}=[^()[\]（）［］\n]{2,20}[)\]）］]\s{0,3}([\p{Script=Hangul}·,\s]{2,40}?)\s?(?:특파원|통신원|기자)\s?=/u
const PARTS = /[、，,·\s]{1,8}/
const JOB = /^(?:记者|記者|通讯员|通訊員|기자|특파원)$/u

/** The reporters that a Chinese or Korean dateline names behind agency and day. */
export function datelineReporters(text: string): readonly string[] {
  const found = CHINESE.exec(text) ?? KOREAN.exec(text)
  const names = found?.[1]?.split(PARTS).filter((name) => name !== '' && !JOB.test(name)) ?? []
  return names.every((name) => name.length >= shortest && name.length <= longest) ? names : []
}

const [shortest, longest] = [2, 4]
