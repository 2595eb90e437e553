/** What pages say around an article, in the languages of the annotated pages; written for the composed copies, not taken from the library's lists. */
export interface Wording {
  by: readonly string[]
  and: string
  published: readonly string[]
  updated: readonly string[]
  /** Lines over an article, and glued to its head lines. */
  chrome: readonly string[]
  glued: readonly string[]
  /** Lines between paragraphs. */
  inside: readonly string[]
  /** Boxes of several lines between paragraphs. */
  boxes: readonly (readonly string[])[]
  /** Lines under an article. */
  tail: readonly string[]
  months: readonly string[]
  /** Shapes of a day; {d} {dd} {m} {mm} {y} {month}. */
  days: readonly string[]
}

const en: Wording = {
  by: ['By {names}', 'By {names}', '{names}', 'by {names}', 'By: {names}', 'Written by {names}'],
  and: 'and',
  published: [
    '{day}',
    '{day}',
    '{day}',
    'Published {day}',
    'Published: {day}',
    'Posted on {day}',
    '{day}, {time}',
    '{day} at {time}',
    'Date: {day}'
  ],
  updated: ['Updated {day}', 'Last updated: {day}, {time}'],
  chrome: [
    'Skip to content',
    'Menu',
    'Home',
    'Subscribe',
    'Sign in',
    'Log in',
    'Search',
    'E-paper',
    'Newsletters',
    'Home › News',
    'World',
    'Sport',
    'Weather',
    'Advertisement',
    'Share',
    'Listen to this article',
    '4 min read',
    'Today’s paper',
    'My account',
    'Live'
  ],
  glued: ['Sign inSubscribe', 'ShareSave', 'Share', 'Comments', 'PrintEmail', '3 min read', 'Share12 comments'],
  inside: [
    'Advertisement',
    'Read more: What happened to the old harbour',
    'Sign up for our newsletter',
    'Share this article',
    'Story continues below',
    'ADVERTISEMENT',
    'Photo: Mia Berg/Example Agency'
  ],
  boxes: [
    ['Subscribe to our newsletter', 'Your email', 'Subscribe'],
    ['Sign up to the Evening Letter', 'Free daily newsletter', 'Enter your email address', 'Sign up'],
    [
      'Get the Harbour Letter',
      'The week in the town and on the water, told by our reporters',
      'Enter your email address',
      'Sign up',
      'Privacy notice: Newsletters may contain advertising. For more information see our privacy policy.',
      'after newsletter promotion'
    ],
    ['Related stories', 'Old mill gets a new roof', 'Bakers call for cheaper flour', 'Night trains return to the coast'],
    ['More on this story', 'Old mill gets a new roof', 'Bakers call for cheaper flour'],
    ['Recommended stories', 'list 1 of 2', 'Old mill gets a new roof', 'list 2 of 2', 'Night trains return to the coast', 'end of list'],
    ['Join the conversation', 'Show comments'],
    ['Share on Facebook', 'Share on X', 'Copy link'],
    ['Advertisement', 'Story continues below'],
    ['Most read', '1 Old mill gets a new roof', '2 Bakers call for cheaper flour', '3 Night trains return to the coast']
  ],
  tail: [
    'Share this article',
    'Related stories',
    'Comments (3)',
    '© 2025 Example Media. All rights reserved.',
    'Most read',
    'More from this section',
    'Leave a comment',
    'Follow us on Facebook',
    'Privacy policy',
    'Contact us'
  ],
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  days: ['{month} {d}, {y}', '{d} {month} {y}', '{y}-{mm}-{dd}', '{month3} {d}, {y}', '{d} {month3} {y}']
}

const de: Wording = {
  by: ['Von {names}', 'Von {names}', '{names}', 'von {names}', 'Text: {names}', 'Autor: {names}'],
  and: 'und',
  published: [
    '{day}',
    '{day}',
    'Veröffentlicht am {day}',
    '{day}, {time} Uhr',
    'Vom {day}, {time} Uhr',
    '{day} - {time}',
    'Erschienen am {day}'
  ],
  updated: ['Aktualisiert am {day}', 'Aktualisiert: {day}, {time} Uhr'],
  chrome: [
    'Zum Inhalt springen',
    'Menü',
    'Startseite',
    'Abo',
    'Anmelden',
    'Suche',
    'E-Paper',
    'Politik',
    'Wirtschaft',
    'Anzeige',
    'Teilen',
    'Merken',
    'Artikel anhören',
    '4 Min. Lesezeit',
    'Newsletter',
    'Startseite › Politik'
  ],
  glued: ['TeilenMerken', 'AnmeldenAbo', 'Teilen', 'Drucken', '3 Min. Lesezeit', 'Kommentare'],
  inside: [
    'Anzeige',
    'Lesen Sie auch: Was aus dem alten Hafen wurde',
    'Mehr zum Thema',
    'Newsletter abonnieren',
    'Foto: Mia Berg/Beispielagentur'
  ],
  boxes: [
    ['Newsletter abonnieren', 'Die wichtigsten Nachrichten des Abends in Ihrem Postfach', 'E-Mail-Adresse', 'Jetzt anmelden'],
    ['Mehr zum Thema', 'Alte Mühle bekommt ein neues Dach', 'Bäcker fordern billigeres Mehl', 'Nachtzüge kehren an die Küste zurück'],
    ['Lesen Sie auch', 'Alte Mühle bekommt ein neues Dach', 'Bäcker fordern billigeres Mehl'],
    ['Meistgelesen', 'Alte Mühle bekommt ein neues Dach', 'Nachtzüge kehren an die Küste zurück'],
    ['Diskutieren Sie mit', 'Kommentare anzeigen'],
    ['Teilen', 'Merken', 'Drucken']
  ],
  tail: [
    'Artikel teilen',
    'Mehr zum Thema',
    'Kommentare (3)',
    '© 2025 Beispiel Medien. Alle Rechte vorbehalten.',
    'Meistgelesen',
    'Zur Startseite',
    'Impressum',
    'Datenschutz',
    'Kontakt'
  ],
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  days: ['{d}. {month} {y}', '{dd}.{mm}.{y}', '{d}.{m}.{y}', '{y}-{mm}-{dd}']
}

const fr: Wording = {
  by: ['Par {names}', 'Par {names}', '{names}', 'Par {names}'],
  and: 'et',
  published: ['{day}', 'Publié le {day}', 'Publié le {day} à {time}', '{day} - {time}'],
  updated: ['Mis à jour le {day}', 'Modifié le {day} à {time}'],
  chrome: [
    'Aller au contenu',
    'Menu',
    'Accueil',
    'Se connecter',
    'S’abonner',
    'Rechercher',
    'Monde',
    'Sport',
    'Publicité',
    'Partager',
    'Lecture 4 min',
    'Accueil › Monde'
  ],
  glued: ['PartagerEnregistrer', 'Partager', 'Se connecterS’abonner', 'Commenter'],
  inside: ['Publicité', 'Lire aussi : Ce qu’est devenu le vieux port', 'Partager', 'À lire aussi'],
  boxes: [
    ['Inscrivez-vous à notre newsletter', 'Votre adresse e-mail', 'S’inscrire'],
    ['À lire aussi', 'Le vieux moulin aura un toit neuf', 'Les boulangers veulent une farine moins chère'],
    [
      'Sur le même sujet',
      'Le vieux moulin aura un toit neuf',
      'Les trains de nuit reviennent sur la côte',
      'Les boulangers veulent une farine moins chère'
    ],
    ['Publicité', 'La suite après cette publicité'],
    ['Partager sur Facebook', 'Partager sur X', 'Copier le lien']
  ],
  tail: [
    'Partager',
    'Commentaires',
    'Sur le même sujet',
    'Les plus lus',
    '© 2025 Exemple Médias. Tous droits réservés.',
    'Mentions légales',
    'Nous contacter'
  ],
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  days: ['{d} {month} {y}', '{dd}/{mm}/{y}', '{y}-{mm}-{dd}']
}

const es: Wording = {
  by: ['Por {names}', 'Por {names}', '{names}'],
  and: 'y',
  published: ['{day}', 'Publicado el {day}', '{day} - {time}', '{day} {time}'],
  updated: ['Actualizado el {day}', 'Actualizado: {day} - {time}'],
  chrome: [
    'Saltar al contenido',
    'Menú',
    'Inicio',
    'Iniciar sesión',
    'Suscríbete',
    'Buscar',
    'Internacional',
    'Deportes',
    'Publicidad',
    'Compartir',
    'Inicio › Sociedad'
  ],
  glued: ['Compartir', 'Iniciar sesiónSuscríbete', 'CompartirGuardar'],
  inside: ['Publicidad', 'Lea también: Lo que fue del viejo puerto', 'Compartir'],
  boxes: [
    ['Suscríbase a nuestro boletín', 'Su correo electrónico', 'Suscribirse'],
    ['Noticias relacionadas', 'El viejo molino tendrá techo nuevo', 'Los panaderos piden harina más barata'],
    [
      'Lea también',
      'El viejo molino tendrá techo nuevo',
      'Los trenes nocturnos vuelven a la costa',
      'Los panaderos piden harina más barata'
    ],
    ['Publicidad', 'Sigue leyendo'],
    ['Compartir en Facebook', 'Compartir en X', 'Copiar enlace']
  ],
  tail: [
    'Compartir',
    'Comentarios',
    'Lo más leído',
    'Noticias relacionadas',
    '© 2025 Ejemplo Medios. Todos los derechos reservados.',
    'Aviso legal',
    'Contacto'
  ],
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  days: ['{d} de {month} de {y}', '{dd}/{mm}/{y}', '{y}-{mm}-{dd}']
}

/** For languages without wording of their own here: dates in figures and English around the text, as many pages have it. */
const other: Wording = {
  ...en,
  by: ['{names}'],
  and: ',',
  published: ['{day}', '{day} {time}'],
  updated: [],
  days: ['{y}-{mm}-{dd}', '{d}.{m}.{y}', '{dd}/{mm}/{y}'],
  inside: ['Share'],
  glued: ['Share', 'ShareSave']
}

const wordings: Readonly<Record<string, Wording>> = {
  en,
  de,
  fr,
  es,
  ja: {
    ...other,
    by: ['{names}', '記者 {names}'],
    and: '、',
    published: ['{day}', '{day} {time}'],
    days: ['{y}年{m}月{d}日', '{y}/{mm}/{dd}'],
    chrome: ['ホーム', 'ログイン', 'メニュー', '検索'],
    inside: ['シェア'],
    boxes: [
      ['関連記事', '古い水車小屋の屋根を新しく', '夜行列車が海辺に戻る'],
      ['ニュースレターに登録', 'メールアドレス', '登録する'],
      ['シェア', 'ツイート', '印刷']
    ],
    tail: ['シェア', 'コメント', '関連記事', '© 2025 例新聞'],
    glued: ['ログイン']
  },
  zh: {
    ...other,
    by: ['{names}', '记者 {names}'],
    and: '、',
    published: ['{day}', '{day} {time}'],
    days: ['{y}年{m}月{d}日', '{y}-{mm}-{dd}'],
    chrome: ['首页', '登录', '搜索'],
    inside: ['分享'],
    boxes: [
      ['相关阅读', '老磨坊换新屋顶', '夜班列车重回海岸'],
      ['订阅我们的通讯', '邮箱地址', '订阅'],
      ['分享到微信', '分享到微博', '复制链接']
    ],
    tail: ['分享', '评论', '相关阅读'],
    glued: ['登录']
  }
}

export const wordingOf = (language: string | null): Wording => wordings[language ?? ''] ?? other
