/** The word that opens a credit with endings for others than one man: "Autor/in:", "Autor*innen:", "Author(s):", "Napsal(a):". */
const openEnding = /^(\p{L}{3,20})(?:\(\p{Ll}{1,5}\)|[/*:·_]-?(?:in|innen|a|e|en|ne|rice|trice))(?=\s?[:：])/u
/** From where, through whom: "[서울=연합뉴스] …", "(서울=연합뉴스) …". */
const wireOpening = /^[([（【][^\s()[\]=]{1,12}=[^()[\]=]{1,24}[)\]）】]\s?(?=\S)/u
/** "文=山田太郎": the mark that Japanese papers set for a colon. */
const equals = /(?<=\p{Script=Han})[=＝](?=\p{Script=Han})/gu

/** A line of credits as it would open without what newsrooms write into its first words, for reading. */
export const plainOpening = (line: string): string => line.replace(openEnding, '$1').replace(wireOpening, '').replace(equals, '：')
