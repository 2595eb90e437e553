/** What blog systems write before the rubrics and tags of a text, as their own translations have it. A colon must follow. */
export const rubricLabels: readonly string[] = (
  'categories, category, filed under, posted in, posted under, tags, tagged, tagged with, topics, labels, kategorien, kategorie, abgelegt unter, veröffentlicht in, schlagwörter, schlagworte, stichworte, ' +
  'catégories, catégorie, classé dans, publié dans, étiquettes, mots-clés, categorías, categoría, archivado en, publicado en, etiquetas, categorie, categoria, archiviato in, pubblicato in, tag, categorias, ' +
  'marcadores, arquivado em, categorieën, geplaatst in, trefwoorden, kategorie, kategorier, kategori, publicerat i, etiketter, emneord, kategoriat, avainsanat, kategoria, tagi, opublikowano w, rubriky, ' +
  'štítky, kategóriák, címkék, категории, рубрики, рубрика, метки, категорії, позначки, kategoriler, etiketler, カテゴリー, タグ, 分类, 标签, 分類, 標籤, 카테고리, 태그'
).split(', ')
