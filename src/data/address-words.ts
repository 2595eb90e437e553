import type {PageType} from '../page-type/page-type.js'

/** Words by which sites in the web's larger languages order their addresses, by the type of page that stands under them. */
const words: Readonly<Record<PageType, string>> = {
  article:
    'blog blogs news article articles artikel articulo articulos articolo articoli artigo post posts story stories insights journal magazine magazin opinion opinions press feature nachrichten noticias noticia notizie actualites actualite aktuelles nyheter nieuws wiadomosci novosti haber haberler',
  documentation: 'docs doc documentation dokumentation wiki reference manual api guide guides handbook kb tutorial tutorials man book learn help hilfe aide ayuda',
  forum: 'forum forums foro foros thread threads viewtopic showthread question questions discussion discussions community comments t board boards bbs ask q answers fragen',
  listing:
    'category categories categorie categoria kategorie kategorien collection collections tag tags topic topics thema themen search suche c list archive archives archiv browse section sections rubrik rubrique catalog department',
  product: 'product products produkt produkte produit produits producto productos prodotto prodotti shop store item items dp p pd buy sku',
  service: 'service services solutions pricing features about company industries industry program programs platform contact careers plans leistungen'
}

export const addressWords: ReadonlyMap<string, PageType> = new Map(
  (Object.entries(words) as [PageType, string][]).flatMap(([type, list]) => list.split(' ').map((word): [string, PageType] => [word, type]))
)
