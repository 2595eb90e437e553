import {ld, type System, testSystems} from './systems.js'

interface Words {
  readonly lang: string
  readonly title: string
  readonly body: readonly string[]
}
const p = (body: readonly string[]): string => body.map((one) => `<p>${one}</p>`).join('')
const page = ({lang, title}: Words, site: string, inner: string, meta = '') =>
  `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title} | ${site}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">${meta}</head><body>${inner}</body></html>`

const de: Words = {
  lang: 'de',
  title: 'Hafenstadt behält ihren alten Kran',
  body: [
    'Der Stadtrat von Beispielhafen hat am Montagabend beschlossen, den alten Ladekran an der Einfahrt stehen zu lassen und ihn in den kommenden zwei Jahren zu erneuern.',
    'Fachleute, die das Bauwerk im Frühjahr untersucht haben, halten die Füße für fest genug; nur die Kanzel und das Gegengewicht müssen ersetzt werden, bevor Besucher hinaufdürfen.',
    'Die Arbeiten sollen nach den Winterstürmen beginnen und rund zwei Millionen Euro kosten, von denen das Land die Hälfte trägt.'
  ]
}
const fr: Words = {
  lang: 'fr',
  title: 'La ville garde sa vieille grue',
  body: [
    'Le conseil municipal de Port-Exemple a voté lundi soir le maintien de la grue qui se dresse depuis plus d’un siècle à l’entrée du port, au terme de dix ans de querelles.',
    'Les ingénieurs qui l’ont inspectée au printemps jugent ses pieds solides ; seuls la cabine et le contrepoids devront être remplacés avant l’accueil des premiers visiteurs.',
    'Les travaux commenceront après les tempêtes d’hiver et coûteront près de deux millions d’euros, dont la région paiera la moitié.'
  ]
}
const es: Words = {
  lang: 'es',
  title: 'La ciudad conserva su vieja grúa',
  body: [
    'El pleno de Puerto Ejemplo votó el lunes por la noche mantener la grúa que se alza desde hace más de un siglo en la bocana del puerto, tras diez años de disputas.',
    'Los ingenieros que la revisaron en primavera consideran firmes sus patas; solo habrá que cambiar la cabina y el contrapeso antes de que suban los primeros visitantes.',
    'Las obras empezarán después de los temporales de invierno y costarán unos dos millones de euros, de los que la región pagará la mitad.'
  ]
}
const pt: Words = {
  lang: 'pt-BR',
  title: 'Cidade decide manter guindaste centenário',
  body: [
    'A câmara de Porto Exemplo decidiu na noite de segunda-feira manter o guindaste que há mais de um século marca a entrada do porto, depois de dez anos de disputa.',
    'Os engenheiros que vistoriaram a estrutura consideram firmes as bases; apenas a cabine e o contrapeso terão de ser trocados antes da chegada dos primeiros visitantes.',
    'As obras começam depois das tempestades de inverno e vão custar cerca de dois milhões, metade paga pelo governo do estado.'
  ]
}
const it: Words = {
  lang: 'it',
  title: 'La città tiene la sua vecchia gru',
  body: [
    'Il consiglio comunale di Porto Esempio ha votato lunedì sera per mantenere la gru che da oltre un secolo segna l’ingresso del porto, dopo dieci anni di discussioni.',
    'Gli ingegneri che l’hanno controllata in primavera ritengono solide le basi; soltanto la cabina e il contrappeso andranno sostituiti prima dell’arrivo dei visitatori.',
    'I lavori cominceranno dopo le mareggiate invernali e costeranno circa due milioni di euro, metà dei quali a carico della regione.'
  ]
}
const pl: Words = {
  lang: 'pl',
  title: 'Miasto zachowa stary dźwig',
  body: [
    'Rada miasta Przykładowo zdecydowała w poniedziałek wieczorem, że portowy dźwig, który od ponad stu lat stoi u wejścia do basenu, zostanie na swoim miejscu.',
    'Inżynierowie, którzy wiosną zbadali konstrukcję, uznali jej podstawy za mocne; wymienić trzeba tylko kabinę i przeciwwagę, zanim wejdą tam pierwsi goście.',
    'Prace ruszą po zimowych sztormach i będą kosztować około dwóch milionów złotych, z czego połowę zapłaci województwo.'
  ]
}
const ru: Words = {
  lang: 'ru',
  title: 'Город сохранит старый портовый кран',
  body: [
    'Городской совет Примерска в понедельник вечером решил сохранить портовый кран, который больше ста лет стоит у входа в гавань и давно стал знаком города.',
    'Инженеры, осмотревшие сооружение весной, считают его опоры прочными; заменить нужно лишь кабину и противовес, прежде чем наверх поднимутся первые посетители.',
    'Работы начнутся после зимних штормов и обойдутся примерно в два миллиона рублей, половину которых заплатит область.'
  ]
}
const ar: Words = {
  lang: 'ar',
  title: 'المدينة تبقي على رافعتها القديمة',
  body: [
    'قرر مجلس مدينة المرفأ مساء الاثنين الإبقاء على الرافعة التي تقف عند مدخل الميناء منذ أكثر من قرن، منهيا بذلك خلافا دام عشر سنوات كاملة.',
    'ويرى المهندسون الذين فحصوا الرافعة في الربيع أن قواعدها متينة، وأن المقصورة والثقل الموازن وحدهما بحاجة إلى تبديل قبل أن يصعد إليها الزوار.',
    'وتبدأ الأعمال بعد عواصف الشتاء وتكلف نحو مليوني دينار تدفع المحافظة نصفها، أما الباقي فيأتي من صندوق الصيادين.'
  ]
}
const hi: Words = {
  lang: 'hi',
  title: 'शहर ने पुरानी क्रेन बचाने का फैसला किया',
  body: [
    'नमूनापुर की नगर परिषद ने सोमवार की रात बंदरगाह के मुहाने पर सौ साल से अधिक समय से खड़ी क्रेन को बनाए रखने का फैसला किया, जिससे दस साल पुराना विवाद खत्म हो गया।',
    'वसंत में जांच करने वाले इंजीनियरों के अनुसार इसकी नींव मजबूत है और केवल केबिन तथा संतुलन भार को बदलने की जरूरत है, उसके बाद ही लोग ऊपर जा सकेंगे।',
    'काम सर्दियों के तूफानों के बाद शुरू होगा और इस पर लगभग बीस लाख रुपये खर्च होंगे, जिनमें से आधा राज्य सरकार देगी।'
  ]
}
const ja: Words = {
  lang: 'ja',
  title: '港町、古いクレーンの保存を決定',
  body: [
    '見本市の市議会は月曜日の夜、百年以上にわたって港の入り口に立ち続けてきた荷役クレーンを残すことを決め、十年に及ぶ論争に終止符を打った。',
    '春に構造を調べた技術者らによると、脚部の強度には問題がなく、見学者を受け入れる前に運転室と釣り合い重りだけを取り換える必要があるという。',
    '工事は冬の嵐が過ぎてから始まり、費用はおよそ二億円で、その半分を県が負担し、残りは漁業者の基金から支払われる。'
  ]
}
const zh: Words = {
  lang: 'zh-CN',
  title: '港口小城决定保留百年吊机',
  body: [
    '样例市议会周一晚间投票决定保留矗立在港口入口处一百多年的装卸吊机，从而结束了一场持续十年、历经三任市长的争论。',
    '今年春天登上吊机检查的工程师认为其底座依然牢固，但在首批游客登上之前，必须更换驾驶室和配重。',
    '工程将在冬季风暴过后动工，预计耗资约二百万元，其中一半由省里承担，其余来自渔民多年积累的基金。'
  ]
}
const ko: Words = {
  lang: 'ko',
  title: '항구 도시, 오래된 크레인 보존하기로',
  body: [
    '예시시 의회는 월요일 밤 백 년 넘게 항구 어귀를 지켜 온 하역 크레인을 그대로 두기로 의결해 십 년 동안 이어진 논란을 끝냈다.',
    '봄에 구조물을 점검한 기술자들은 다리는 튼튼하지만 첫 방문객이 올라가기 전에 운전실과 평형추를 바꾸어야 한다고 설명했다.',
    '공사는 겨울 폭풍이 지난 뒤 시작되며 비용은 약 이십억 원으로 절반은 도에서 부담하고 나머지는 어민 기금에서 나온다.'
  ]
}

const at = (words: Words) => ({headline: words.title, body: words.body})

const systems: System[] = [
  {
    name: 'German daily: Dachzeile, Vorspann, Von …',
    ...at(de),
    html: page(
      de,
      'Küstenbote',
      `<header class="header"><a href="/">Küstenbote</a><nav><ul><li><a href="/lokales">Lokales</a></li><li><a href="/abo">Abo</a></li></ul></nav></header><main><article class="article"><header class="article-header"><h1><span class="article__dachzeile">Denkmalschutz</span> <span class="article__headline">${de.title}</span></h1><p class="article__vorspann">Nach zehn Jahren Streit bleibt das rostige Wahrzeichen am Hafen stehen.</p><div class="article__meta"><span class="article__author">Von Ana Silva</span> <time datetime="2025-03-04T18:30:00+01:00">04.03.2025, 18:30 Uhr</time></div></header><ul class="share"><li><a>Facebook</a></li><li><a>WhatsApp</a></li><li><a>E-Mail</a></li></ul><div class="article__body">${p(de.body)}<aside class="teaser"><h3>Lesen Sie auch</h3><a href="/x">Neuer Fahrplan für die Fähre</a></aside></div><section class="comments"><h2>Kommentare</h2><p>Bitte melden Sie sich an, um zu kommentieren.</p></section></article></main><footer><a href="/impressum">Impressum</a><a href="/datenschutz">Datenschutz</a></footer>`
    ),
    kicker: 'Denkmalschutz',
    dek: 'Nach zehn Jahren Streit bleibt das rostige Wahrzeichen am Hafen stehen.',
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+01:00'
  },
  {
    name: 'German portal: Stand und Autorenkürzel am Ende',
    ...at(de),
    html: page(
      de,
      'Funkhaus',
      `<div class="header"><nav><a href="/">Start</a></nav></div><div class="content"><p class="meldungskopf__datum">Stand: 04.03.2025 18:30 Uhr</p><h1><span class="seitenkopf__topline">Beispielhafen</span> <span class="seitenkopf__headline--text">${de.title}</span></h1><p class="einleitung"><strong>Nach zehn Jahren Streit bleibt das rostige Wahrzeichen am Hafen stehen.</strong></p><p class="authorline">Von Ana Silva, Beispielfunk</p>${p(de.body)}</div><div class="infobox"><p>Dieses Thema im Programm: Das Radio am Morgen | 05.03.2025 | 06:00 Uhr</p></div>`
    ),
    kicker: 'Beispielhafen',
    dek: 'Nach zehn Jahren Streit bleibt das rostige Wahrzeichen am Hafen stehen.',
    authors: ['Ana Silva'],
    modified: '2025-03-04T18:30'
  },
  {
    name: 'French daily: chapô, Par …, Publié le / mis à jour',
    ...at(fr),
    html: page(
      fr,
      'Le Quai',
      `<header><a href="/">Le Quai</a><nav><ul><li><a href="/actu">Actualités</a></li></ul></nav></header><main><nav class="fil-ariane" aria-label="Fil d'Ariane"><ol><li><a href="/">Accueil</a></li><li><a href="/region">Région</a></li></ol></nav><article class="article"><header class="article__header"><span class="article__surtitre">Patrimoine</span><h1 class="article__title">${fr.title}</h1><p class="article__desc chapo">Après dix ans de querelles, le vieux monument rouillé reste en place.</p><div class="meta"><span class="meta__author">Par <a class="article__author-link" href="/signataires/ana-silva/">Ana Silva</a></span><span class="meta__date">Publié le 04 mars 2025 à 18h30, modifié le 06 mars 2025 à 08h15</span></div><p class="meta__reading-time">Temps de Lecture 2 min.</p></header><section class="article__content">${p(fr.body)}</section></article><section class="inread"><h4>À lire aussi</h4><a href="/x">Le ferry change d’horaires</a></section></main>`
    ),
    kicker: 'Patrimoine',
    dek: 'Après dix ans de querelles, le vieux monument rouillé reste en place.',
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30',
    modified: '2025-03-06T08:15'
  },
  {
    name: 'Spanish daily: antetítulo, entradilla, firma',
    ...at(es),
    html: page(
      es,
      'La Dársena',
      `<header><a href="/">La Dársena</a></header><main><article><header class="ue-c-article__header"><div class="ue-c-article__kicker-container"><span class="ue-c-article__kicker">Patrimonio</span></div><h1 class="ue-c-article__headline">${es.title}</h1><p class="ue-c-article__standfirst">Tras diez años de disputa, el oxidado símbolo del puerto sigue en pie</p></header><div class="ue-c-article__author"><div class="ue-c-article__author-name"><a href="/autor/ana-silva.html">Ana Silva</a></div><div class="ue-c-article__author-location">Puerto Ejemplo</div></div><div class="ue-c-article__publishdate"><time datetime="2025-03-04T17:30:00Z">Actualizado Martes, 4 marzo 2025 - 18:30</time></div><div class="ue-c-article__body">${p(es.body)}</div></article><section><h2>Te recomendamos</h2><a href="/x">El ferri cambia de horario</a></section></main>`
    ),
    kicker: 'Patrimonio',
    dek: 'Tras diez años de disputa, el oxidado símbolo del puerto sigue en pie',
    authors: ['Ana Silva'],
    modified: '2025-03-04T17:30:00Z'
  },
  {
    name: 'Brazilian portal: subtítulo, Por …, data e hora',
    ...at(pt),
    html: page(
      pt,
      'Cais',
      `<header class="header-produto"><a href="/">cais</a></header><main class="mc-body"><div class="title"><meta itemprop="headline" content="${pt.title}"><h1 class="content-head__title" itemprop="headline">${pt.title}</h1></div><div class="subtitle"><h2 class="content-head__subtitle" itemprop="alternativeHeadline">Depois de dez anos de disputa, símbolo enferrujado do porto continua de pé.</h2></div><div class="content__signature"><p class="content-publication-data__from">Por Ana Silva, Cais — Porto Exemplo</p><p class="content-publication-data__updated"><time itemprop="datePublished" datetime="2025-03-04T21:30:00.000Z">04/03/2025 18h30</time><span class="content-publication-data__updated-relative"> Atualizado há 2 dias</span></p></div><article itemprop="articleBody">${p(pt.body).replaceAll('<p>', '<p class="content-text__container">')}</article><ul class="entities"><li><a href="/t">Porto Exemplo</a></li></ul><div class="bastian-feed"><h2>Veja também</h2><a href="/x">Balsa muda de horário</a></div></main>`
    ),
    dek: 'Depois de dez anos de disputa, símbolo enferrujado do porto continua de pé.',
    authors: ['Ana Silva'],
    published: '2025-03-04T21:30:00Z'
  },
  {
    name: 'Italian daily: occhiello, sommario, di …',
    ...at(it),
    html: page(
      it,
      'La Banchina',
      `<header><a href="/">La Banchina</a></header><main><article><div class="story__header"><span class="story__occhiello">Il caso</span><h1 class="story__title">${it.title}</h1><div class="story__summary"><p>Dopo dieci anni di liti il vecchio simbolo arrugginito resta al suo posto</p></div><div class="story__toolbar"><em class="story__author">di Ana Silva</em> <time class="story__date" datetime="2025-03-04">04 Marzo 2025 alle 18:30</time> <span class="reading">2 minuti di lettura</span></div></div><div class="story__text">${p(it.body)}</div><div class="story__copyright">© Riproduzione riservata</div></article></main>`
    ),
    kicker: 'Il caso',
    dek: 'Dopo dieci anni di liti il vecchio simbolo arrugginito resta al suo posto',
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Polish portal: lead, autor, data publikacji',
    ...at(pl),
    html: page(
      pl,
      'Nabrzeże',
      `<header><a href="/">Nabrzeże</a></header><main><section class="art_content"><h1 class="art_title">${pl.title}</h1><div class="art_meta"><span class="art_author"><a class="art_author_link" href="/autorzy/ana">Anna Kowalska</a></span><time class="art_datetime" datetime="2025-03-04 18:30">4 marca 2025, 18:30</time></div><div class="art_lead">Po dziesięciu latach sporu zardzewiały symbol portu zostaje na swoim miejscu.</div>${p(pl.body).replaceAll('<p>', '<p class="art_paragraph">')}</section><section><h3>Zobacz także</h3><a href="/x">Prom zmienia rozkład</a></section></main>`
    ),
    dek: 'Po dziesięciu latach sporu zardzewiały symbol portu zostaje na swoim miejscu.',
    authors: ['Anna Kowalska'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Russian portal: дата, рубрика, автор',
    ...at(ru),
    html: page(
      ru,
      'Причал',
      `<header><a href="/">Причал</a></header><div class="topic-page"><div class="topic-page__info"><div><a class="topic-page__rubric" href="/rubrics/russia">Россия</a></div><div><time class="topic-page__time">18:30, 4 марта 2025</time></div></div><h1 class="topic-body__titles"><span class="topic-body__title">${ru.title}</span></h1><div class="topic-authors"><a class="topic-authors__author" href="/parts/authors/smirnova">Анна Смирнова</a><span>(Редактор отдела)</span></div><div class="topic-body__content">${p(ru.body).replaceAll('<p>', '<p class="topic-body__content-text">')}</div><div class="social-share"><a>Telegram</a><a>VK</a></div><div class="box-recommended"><h3>Материалы по теме</h3><a href="/x">Паром меняет расписание</a></div></div>`
    ),
    kicker: 'Россия',
    authors: ['Анна Смирнова'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Arabic portal',
    ...at(ar),
    html: page(
      ar,
      'الرصيف',
      `<header><a href="/">الرصيف</a><nav><ul><li><a href="/news">أخبار</a></li></ul></nav></header><main><article><header class="article-header"><h1>${ar.title}</h1><p class="article__subhead">بعد عشر سنوات من الخلاف يبقى المعلم الصدئ في مكانه</p></header><div class="article-info-block"><div class="article-author-name">كتب: <a href="/author/x">أحمد سالم</a></div><div class="article-dates"><span>4 مارس 2025</span></div></div><div class="wysiwyg">${p(ar.body)}</div></article><section class="more-on"><h2>اقرأ أيضا</h2><a href="/x">تغيير مواعيد العبارة</a></section></main>`
    ),
    dek: 'بعد عشر سنوات من الخلاف يبقى المعلم الصدئ في مكانه',
    authors: ['أحمد سالم'],
    published: '2025-03-04'
  },
  {
    name: 'Hindi portal',
    ...at(hi),
    html: page(
      hi,
      'घाट',
      `<header><a href="/">घाट</a></header><main><ul class="breadcrumb"><li><a href="/">होम</a></li><li><a href="/desh">देश</a></li></ul><article><h1>${hi.title}</h1><div class="editor"><span class="author">Written by: <a href="/authors/x">अनीता शर्मा</a></span><span class="pubdate">Updated: 4 मार्च 2025 18:30 IST</span></div><div class="article-body">${p(hi.body)}</div></article></main>`
    ),
    authors: ['अनीता शर्मा'],
    modified: '2025-03-04T18:30',
    section: 'देश'
  },
  {
    name: 'Japanese newspaper',
    ...at(ja),
    html: page(
      ja,
      '波止場新聞',
      `<header><a href="/">波止場新聞</a><nav><ul><li><a href="/life">くらし</a></li></ul></nav></header><main><article><h1 class="p-article__title">${ja.title}</h1><div class="c-article-meta"><time datetime="2025-03-04T18:30:00+09:00">2025年3月4日 18時30分</time><div class="c-byline"><a href="/reporter/x">山田花子</a></div></div><div class="p-article__text">${p(ja.body)}</div></article><aside><h2>関連記事</h2><ul><li><a href="/x">フェリーの時刻が変わります</a></li></ul></aside></main>`
    ),
    authors: ['山田花子'],
    published: '2025-03-04T18:30:00+09:00'
  },
  {
    name: 'Chinese portal',
    ...at(zh),
    html: page(
      zh,
      '码头网',
      `<div class="header"><a href="/">码头网</a></div><div class="path"><a href="/">首页</a> &gt; <a href="/society">社会</a> &gt; 正文</div><div class="main"><h1>${zh.title}</h1><div class="info"><span>2025年03月04日18:30</span> <span>来源：<a href="/">码头网</a></span> <span>作者：李小明</span></div><div class="content">${p(zh.body)}</div><div class="edit">(责编：王芳)</div><div class="share"><span>分享让更多人看到</span></div></div>`
    ),
    authors: ['李小明'],
    published: '2025-03-04T18:30'
  },
  {
    name: 'Korean newspaper',
    ...at(ko),
    html: page(
      ko,
      '부두일보',
      `<header><a href="/">부두일보</a></header><div id="article-view"><header class="article-view-header"><h1 class="heading">${ko.title}</h1><div class="info-group"><article class="item"><ul class="infomation"><li><i class="icon-user-o"></i> 김하나 기자</li><li><i class="icon-clock-o"></i> 입력 2025.03.04 18:30</li><li>수정 2025.03.06 08:15</li><li>댓글 0</li></ul></article></div></header><div id="article-view-content-div" itemprop="articleBody">${p(ko.body)}</div><div class="article-writer"><strong>김하나 기자</strong> <a href="mailto:hana@example.com">hana@example.com</a></div><div class="view-copyright">저작권자 © 부두일보 무단전재 및 재배포 금지</div></div>`
    ),
    authors: ['김하나'],
    published: '2025-03-04T18:30',
    modified: '2025-03-06T08:15'
  },
  {
    name: 'Nordic newspaper on Labrador',
    ...at({...de, lang: 'de'}),
    html: page(
      de,
      'Kaiblatt',
      `<header class="pageElement mainMenu"><a href="/">Kaiblatt</a></header><main class="pageWidth"><article class="column articleHeader"><section class="main article"><div class="articleHeader"><h1 class="headline mainTitle">${de.title}</h1><h2 class="subtitle">Nach zehn Jahren Streit bleibt das rostige Wahrzeichen am Hafen stehen</h2><div class="media"><figure data-element-guid="1"><div class="img"><picture><img src="https://example.com/media/crane-quay-1200.jpg" width="980" height="550"></picture></div><figcaption><span class="caption">Der Kran im Winter</span> <figure class="credit">Foto: Bo Lind</figure></figcaption></figure></div></div><div class="meta"><div class="bylines"><div class="byline column"><address class="name"><span class="lab-hidden-byline-name">Ana Silva</span><span class="firstname">Ana </span><span class="lastname">Silva</span></address></div></div><div class="dates"><span class="dateGroup datePublished"><span class="dateLabel">Veröffentlicht</span> <time datetime="2025-03-04T18:30:00+01:00">04.03.2025 - 18:30</time></span><span class="dateGroup dateModified"><span class="dateLabel">Aktualisiert</span> <time datetime="2025-03-06T08:15:00+01:00">06.03.2025 - 08:15</time></span></div></div><div class="bodytext large-12 small-12 medium-12">${p(de.body)}</div></section></article></main>`,
      ld({'@type': 'WebPage', name: de.title})
    ),
    dek: 'Nach zehn Jahren Streit bleibt das rostige Wahrzeichen am Hafen stehen',
    authors: ['Ana Silva'],
    published: '2025-03-04T18:30:00+01:00',
    modified: '2025-03-06T08:15:00+01:00',
    image: 'https://example.com/media/crane-quay-1200.jpg'
  }
]

testSystems(systems)
