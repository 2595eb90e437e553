import {describe, expect, test} from 'vitest'
import {readByline} from '../../src/values/byline.js'

/** The authors and the other credits of a line, by name. */
function namesIn(text: string, language: string): readonly [authors: string[], contributors: string[]] {
  const byline = readByline(text, {language, publisher: null})
  return [byline?.authors.map(({name}) => name) ?? [], byline?.contributors.map(({name, role}) => `${name}: ${role}`) ?? []]
}

type Row = [language: string, text: string, authors: readonly string[], contributors?: readonly string[]]

/** Verbs and nouns that papers set before a name without a colon. */
const unmarked: readonly Row[] = [
  ['hr', 'Piše Ana Horvat', ['Ana Horvat']],
  ['hr', 'Razgovarala Ana Horvat', ['Ana Horvat']],
  ['pl', 'Rozmawiała Anna Srebrna', ['Anna Srebrna']],
  ['pl', 'Oprac. Anna Srebrna', ['Anna Srebrna']],
  ['ru', 'Беседовал Иван Липов', ['Иван Липов']],
  ['ru', 'Автор — Анна Петрова', ['Анна Петрова']],
  ['uk', 'Розмовляла Анна Петренко', ['Анна Петренко']],
  ['cs', 'Publikoval Jan Dvořák', ['Jan Dvořák']],
  ['sr', 'Priredila Ana Petrović', ['Ana Petrović']],
  ['sl', 'Objavil Jan Lipa', ['Jan Lipa']],
  ['fi', 'Teksti Anna Hopea', ['Anna Hopea']],
  ['fi', 'Kirjoittanut Anna Hopea', ['Anna Hopea']],
  ['nl', 'Tekst Anna Zilver Fotografie Bert Linde', ['Anna Zilver'], ['Bert Linde: photography']],
  ['da', 'Tekst Anna Sølv Foto Bo Lind', ['Anna Sølv'], ['Bo Lind: photography']],
  ['fr', 'Signé Anne Sylvain', ['Anne Sylvain']],
  ['it', 'Dal nostro inviato Bruno Lindi', ['Bruno Lindi']],
  ['el', 'Της Μαρίας Παππά', ['Μαρίας Παππά']],
  ['el', 'Του Νίκου Ράπτη', ['Νίκου Ράπτη']],
  ['zh', '作者 | 王小明', ['王小明']],
  ['de', 'Das Gespräch führte Anna Silber', ['Anna Silber']],
  ['de', 'Die Fragen stellten Anna Silber und Bernd Lind.', ['Anna Silber', 'Bernd Lind']],
  ['de', 'Bernd Lind im Gespräch mit Anna Silber', ['Bernd Lind', 'Anna Silber']]
]

/** A word that labels dates stands before "by", where "by" is a part of names elsewhere. */
const labelled: readonly Row[] = [
  ['sv', 'Postad av Anna Silver', ['Anna Silver']],
  ['sv', 'Inlagt av Anna Silver', ['Anna Silver']],
  ['da', 'Oprettet af Anna Sølv', ['Anna Sølv']],
  ['it', 'Postato da Anna Silvi', ['Anna Silvi']],
  ['it', 'Inserito da Anna Silvi', ['Anna Silvi']]
]

const endings: readonly Row[] = [
  ['de', 'Autor/in: Anna Silber', ['Anna Silber']],
  ['de', 'Autor*innen: Anna Silber und Bernd Lind', ['Anna Silber', 'Bernd Lind']],
  ['cs', 'Napsal(a): Jan Dvořák', ['Jan Dvořák']],
  ['en', 'Author(s): Ana Silva, Bo Lind', ['Ana Silva', 'Bo Lind']]
]

/** One colon for two parts. */
const joined: readonly Row[] = [
  ['sv', 'Text och foto: Anna Silver', ['Anna Silver']],
  ['nb', 'Tekst og foto: Anna Sølv', ['Anna Sølv']],
  ['de', 'Foto und Text: Anna Silber', ['Anna Silber']],
  ['de', 'Text & Foto Anna Silber', ['Anna Silber']],
  ['fr', 'Texte et photos : Anne Sylvain', ['Anne Sylvain']],
  ['ko', '글·사진 홍길동 기자', ['홍길동']]
]

const jobs: readonly Row[] = [
  ['de', 'Von unserer Korrespondentin Anna Silber', ['Anna Silber']],
  ['nl', 'Door onze redacteur Anna Zilver', ['Anna Zilver']],
  ['es', 'Ana Silva Enviada especial', ['Ana Silva']],
  ['de', 'Von Anna Silber (Text) und Bernd Lind (Fotos)', ['Anna Silber'], ['Bernd Lind: photography']],
  ['pt', 'Ana Silva (texto) e Bruno Lindo (fotografia)', ['Ana Silva'], ['Bruno Lindo: photography']]
]

/** The verb stands behind the name. */
const behind: readonly Row[] = [
  ['is', 'Jón Jónsson skrifar', ['Jón Jónsson']],
  ['hu', 'Kis Anna írása', ['Kis Anna']],
  ['tr', 'Ayşe Gümüş tarafından yazıldı', ['Ayşe Gümüş']]
]

/** Words written together. */
const glued: readonly Row[] = [
  ['fr', "Un article d'Anne Sylvain", ['Anne Sylvain']],
  ['ar', 'بقلم منى حسن وأحمد علي', ['منى حسن', 'أحمد علي']],
  ['ar', 'بقلم منى حسن وليد', ['منى حسن وليد']],
  ['he', 'דנה כהן ויואב לוי', ['דנה כהן', 'יואב לוי']],
  ['zh', '记者王小明报道', ['王小明']],
  ['zh', '新华社记者王小明、李丽', ['王小明', '李丽']],
  ['ja', '文=山田太郎、写真=鈴木花子', ['山田太郎'], ['鈴木花子: photography']],
  ['ko', '[서울=연합뉴스] 홍길동 기자', ['홍길동']],
  ['ko', '(서울=연합뉴스) 홍길동 기자 =', ['홍길동']],
  ['ko', '기자명 홍길동', ['홍길동']]
]

/** Desks whose names stand in menus too. */
const desks: readonly Row[] = [
  ['cs', 'Redakce', ['Redakce']],
  ['pl', 'Redakcja', ['Redakcja']],
  ['ru', 'Редакция', ['Редакция']],
  ['ro', 'Redacția', ['Redacția']],
  ['th', 'กองบรรณาธิการ', ['กองบรรณาธิการ']],
  ['id', 'Tim Redaksi', ['Tim Redaksi']]
]

/** What has the same words and is none of it. */
const spared: readonly Row[] = [
  ['de', 'Christoph von Eichen Meier', ['Christoph von Eichen Meier']],
  ['de', 'Anna Foto Schmidt', ['Anna Foto Schmidt']],
  ['de', 'Redaktion Anna Stadt', ['Redaktion Anna Stadt']],
  ['es', 'Ana de Armas Caso', ['Ana de Armas Caso']],
  ['fr', "Jeanne d'Arcy Dupont", ["Jeanne d'Arcy Dupont"]]
]

describe.each([
  ['unmarked', unmarked],
  ['behind a label', labelled],
  ['with endings', endings],
  ['joined', joined],
  ['with jobs', jobs],
  ['behind the name', behind],
  ['glued', glued],
  ['desks', desks],
  ['spared', spared]
])('openings of bylines, %s', (_kind, rows) => {
  test.each(rows)('in %s: %s', (language, text, authors, contributors = []) => {
    expect(namesIn(text, language)).toEqual([authors, contributors])
  })
})
