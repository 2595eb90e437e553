import {languages} from '../languages/index.js'

/**
 * Words that label a line over a text in exports of newsrooms' systems, by the key under which front matter holds the same. Small letters, languages in the
 * order of `languages`. "Rubrik" heads a Swedish headline and a German section: the section is the commoner.
 */
export const headerLabels: Readonly<Record<HeaderKey, readonly string[]>> = {
  headline: list(
    'headline, main headline, hed, title, titel, überschrift, schlagzeile, hauptzeile, titre, título, titular, titolo, kop, overskrift, ' +
      'tittel, otsikko, tytuł, заголовок, заглавие, назва, başlık, 标题, 標題, 题目, 題目, タイトル, 見出し, 題名, 제목, العنوان, عنوان, शीर्षक, تیتر, titulek, nadpis, ' +
      'titulok, cím, titlu, τίτλος, naslov, наслов, כותרת, judul, tajuk, tiêu đề, หัวข้อข่าว, ชื่อเรื่อง, শিরোনাম, títol, antraštė, virsraksts, pealkiri'
  ),
  kicker: list(
    'kicker, eyebrow, overline, dachzeile, spitzmarke, oberzeile, surtitre, antetítulo, chapéu, occhiello, bovenkop, vinjett, надзаголовок, ' +
      'üst başlık, 引题, 肩题, روتیتر, nadtitulek'
  ),
  dek: list(
    'dek, deck, standfirst, stand-first, subtitle, sub-title, subhead, sub-head, subheadline, sub-headline, subheading, strapline, untertitel, unterzeile, ' +
      'unterüberschrift, vorspann, chapô, chapo, chapeau, sous-titre, subtítulo, bajada, entradilla, copete, linha fina, gravata, sottotitolo, catenaccio, ' +
      'ondertitel, onderkop, underrubrik, ingress, undertitel, underrubrikk, undertittel, manchet, alaotsikko, ingressi, podtytuł, подзаголовок, підзаголовок, ' +
      'alt başlık, 副标题, 副標題, 导语, 導語, サブタイトル, 副題, 부제, 부제목, العنوان الفرعي, زیرتیتر, उपशीर्षक, podtitul, perex, alcím, subtitlu, υπότιτλος, ' +
      'подзаглавие, podnaslov, поднаслов, כותרת משנה, subjudul, sapo, subtítol'
  ),
  description: list(
    'summary, description, abstract, excerpt, zusammenfassung, kurzfassung, beschreibung, teaser, résumé, extrait, resumen, sumario, resumo, sommario, riassunto, ' +
      'samenvatting, sammanfattning, resumé, sammendrag, tiivistelmä, streszczenie, краткое содержание, özet, 摘要, 概要, 要約, 요약, ملخص, सारांश, خلاصه'
  ),
  author: list(
    'author, authors, by, byline, by-line, writer, written by, autor, autorin, autoren, verfasser, verfasserin, auteur, auteurs, autrice, autora, autores, ' +
      'autore, autori, författare, forfatter, kirjoittaja, автор, авторы, автори, yazar, 作者, 撰文, 著者, 筆者, 글쓴이, 필자, الكاتب, लेखक, مصنف, نویسنده, autoři, ' +
      'szerző, συντάκτης, מאת, penulis, tác giả, ผู้เขียน, লেখক'
  ),
  published: list(
    'date, datum, date de parution, fecha, data, dato, päivämäärä, дата, tarih, 日期, 时间, 時間, 日付, 日時, 날짜, التاريخ, दिनांक, تاریخ, dátum, ημερομηνία, תאריך, ' +
      'tanggal, tarikh, ngày, วันที่, তারিখ',
    languages.flatMap(({published}) => published)
  ),
  modified: languages.flatMap(({modified}) => modified),
  section: list(
    'section, category, categories, rubric, department, channel, desk, ressort, rubrik, kategorie, rubrique, catégorie, sección, categoría, seção, secção, ' +
      'editoria, categoria, sezione, rubrica, rubriek, categorie, sektion, avdelning, kategori, osasto, dział, rubryka, kategoria, рубрика, раздел, категория, ' +
      'розділ, bölüm, 栏目, 欄目, 分类, 分類, カテゴリ, カテゴリー, セクション, 섹션, 카테고리, القسم, التصنيف, श्रेणी, زمرہ, rubrika, rovat, ενότητα, מדור, kanal, ' +
      'chuyên mục, หมวดหมู่, বিভাগ'
  ),
  tags: list(
    'tags, tag, keywords, keyword, key words, topics, schlagworte, schlagwörter, stichworte, stichwörter, themen, mots-clés, mots clés, étiquettes, etiquetas, ' +
      'palabras clave, palavras-chave, parole chiave, argomenti, trefwoorden, nyckelord, taggar, stikord, emneord, nøkkelord, avainsanat, słowa kluczowe, tagi, ' +
      'теги, ключевые слова, ключові слова, etiketler, anahtar kelimeler, 标签, 標籤, 关键词, 關鍵詞, タグ, キーワード, 태그, 키워드, الوسوم, كلمات مفتاحية, टैग, ' +
      'klíčová slova, štítky, címkék, תגיות, kata kunci, từ khóa'
  ),
  publisher: list('publisher, publication, site, herausgeber, zeitung'),
  other: list(
    'slug, slugline, url, link, permalink, words, word count, wordcount, length, characters, status, version, priority, id, story id, language, sprache, embargo, ' +
      'source, quelle, fuente, fonte, bron, källa, kilde, lähde, źródło, источник, джерело, kaynak, 来源, 來源, 出典, 출처, المصدر, स्रोत, zdroj, location, issue, edition'
  ),
  body: list(
    'body, body text, text, full text, fulltext, full article, story, copy, article, content, artikel, inhalt, fließtext, volltext, texte, texte intégral, texte complet, corps, corps du texte, texto, texto completo, texto íntegro, cuerpo, corpo, testo, testo completo, testo integrale, tekst, volledige tekst, brödtext, ' +
      'teksti, treść, текст, полный текст, metin, tam metin, 正文, 全文, 本文, 본문, 전문, النص, النص الكامل, متن, 텍스트'
  )
}

/** `other`: labels of what no field holds; `body`: what stands over the text itself. */
export type HeaderKey =
  | 'headline'
  | 'kicker'
  | 'dek'
  | 'description'
  | 'author'
  | 'published'
  | 'modified'
  | 'section'
  | 'tags'
  | 'publisher'
  | 'other'
  | 'body'

function list(words: string, more: readonly string[] = []): readonly string[] {
  return [...words.split(', '), ...more]
}
