import type {Language} from './language.js'

export const cs: Language = {
  tag: 'cs',
  months: [
    ['ledna', 'leden', 'lednu'], ['února', 'únor', 'únoru', 'úno'], ['března', 'březen', 'březnu', 'bře'], ['dubna', 'duben', 'dubnu'], ['května', 'květen', 'květnu', 'kvě'], ['června', 'červen', 'červnu', 'čvn'],
    ['července', 'červenec', 'červenci', 'čvc'], ['srpna', 'srpen', 'srpnu'], ['září', 'zář'], ['října', 'říjen', 'říjnu', 'říj'], ['listopadu', 'listopad'], ['prosince', 'prosinec', 'prosinci']
  ],
  weekdays: [
    ['pondělí', 'po'], ['úterý', 'út'], ['středa', 'středu', 'st'], ['čtvrtek', 'čt'], ['pátek', 'pá'], ['sobota', 'sobotu', 'so'], ['neděle', 'neděli', 'ne']
  ],
  dayFirst: true,
  by: ['autor', 'autorka', 'autoři', 'autor článku', 'autoři článku', 'napsal', 'napsala', 'článek napsal', 'článek napsala', 'napsali', 'text', 'připravil', 'připravila', 'připravili', 'zpracoval', 'zpracovala', 'zpracovali', 'vložil', 'vložila', 'rozhovor vedl', 'rozhovor vedla', 'publikoval', 'publikovala'],
  and: ['a'],
  in: ['v', 've', 'z', 'ze'],
  contributions: {
    editing: ['editor', 'editorka', 'editoval', 'editovala', 'redakční úprava', 'redigoval', 'redigovala'],
    reporting: ['spolupráce', 've spolupráci s', 'přispěl', 'přispěla', 'přispěli'],
    writing: ['text', 'texty'],
    photography: ['foto', 'fotografie', 'autor fotografie', 'autor fotografií', 'fotografoval', 'fotografovala', 'fotograf'],
    illustration: ['ilustrace', 'ilustroval', 'ilustrovala', 'kresba', 'kresby'],
    translation: ['překlad', 'přeložil', 'přeložila', 'z angličtiny přeložil', 'z angličtiny přeložila'],
    video: ['video', 'kamera', 'střih'],
    graphics: ['grafika', 'infografika', 'mapa'],
    research: ['rešerše', 'výzkum', 'data'],
    update: ['aktualizoval', 'aktualizovala'],
    source: ['zdroj', 'zdroje', 's využitím']
  },
  roles: ['redaktor', 'redaktorka', 'šéfredaktor', 'šéfredaktorka', 'zástupce šéfredaktora', 'zástupkyně šéfredaktora', 'novinář', 'novinářka', 'reportér', 'reportérka', 'zpravodaj', 'zpravodajka', 'zahraniční zpravodaj', 'editor', 'editorka', 'komentátor', 'komentátorka', 'publicista', 'publicistka', 'fotograf', 'fotografka', 'fotoreportér', 'moderátor', 'moderátorka', 'analytik', 'analytička', 'ekonom', 'ekonomka', 'spisovatel', 'spisovatelka', 'kritik', 'kritička', 'spolupracovník', 'spolupracovnice', 'autor', 'autorka'],
  desks: ['redakce', 'naše redakce', 'sportovní redakce', 'zahraniční redakce', 'domácí redakce', 'online redakce', 'agentury', 'tisková zpráva', 'komerční sdělení', 'čtenář'],
  published: ['publikováno', 'zveřejněno', 'vydáno', 'vloženo', 'datum vydání', 'datum publikace', 'datum zveřejnění', 'vytvořeno', 'přidáno', 'vyšlo', 'první vydání'],
  modified: ['aktualizováno', 'aktualizace', 'aktualizovaný', 'poslední aktualizace', 'naposledy aktualizováno', 'upraveno', 'poslední úprava', 'naposledy upraveno', 'změněno', 'poslední změna', 'poslední úpravy'],
  relativeDays: {dnes: 0, včera: -1, předevčírem: -2},
  ago: {before: ['před', 'asi před'], after: ['zpět'], units: {minute: ['minutou', 'minutami', 'minut', 'minuty', 'minuta', 'min'], hour: ['hodinou', 'hodinami', 'hodin', 'hodiny', 'hodina', 'hod', 'h'], day: ['dnem', 'dny', 'dní', 'den'], week: ['týdnem', 'týdny', 'týdnů', 'týden'], month: ['měsícem', 'měsíci', 'měsíců', 'měsíce', 'měsíc'], year: ['rokem', 'lety', 'roky', 'let', 'rok']}},
  readingTime: ['min čtení', 'minut čtení', 'minuty čtení', 'minuta čtení', 'doba čtení', 'čas čtení', 'délka čtení', 'min. čtení', 'čtení na'],
  related: ['čtěte:', 'čtěte také', 'čtěte též', 'čtěte více', 'čtěte dále', 'přečtěte si', 'přečtěte si také', 'přečtěte si i', 'více čtěte', 'více k tématu', 'více o tématu', 'související', 'související články', 'související témata', 'související obsah', 'mohlo by vás zajímat', 'mohlo by se vám líbit', 'podívejte se', 'poslechněte si', 'doporučujeme', 'doporučené články', 'nejčtenější', 'nejčtenější články', 'nejnovější články', 'další články', 'další zprávy', 'podobné články', 'k tématu', 'předchozí článek', 'následující článek', 'další článek', 'nepřehlédněte', 'z jiných médií'],
  newsletter: ['newsletter', 'přihlaste se k odběru', 'přihlásit se k odběru', 'odebírat newsletter', 'odebírejte newsletter', 'odběr novinek', 'odběr newsletteru', 'váš e-mail', 'vaše e-mailová adresa', 'zadejte svůj e-mail', 'zprávy do e-mailu', 'sledujte nás', 'stáhněte si aplikaci', 'nenechte si ujít'],
  chrome: [
    'sdílet', 'sdílet článek', 'sdílejte', 'sdílet na facebooku', 'tisk', 'tisknout', 'vytisknout', 'odeslat', 'odeslat e-mailem', 'kopírovat odkaz', 'zkopírovat odkaz', 'odkaz zkopírován', 'uložit', 'uložit na později', 'poslechnout', 'poslechnout článek', 'přehrát', 'přihlásit', 'přihlásit se', 'přihlášení', 'odhlásit', 'odhlásit se', 'registrace', 'registrovat', 'můj účet', 'předplatné', 'předplatit', 'předplatit si', 'koupit předplatné', 'přejít k obsahu', 'přejít na obsah', 'přeskočit na obsah', 'menu', 'nabídka', 'zavřít', 'otevřít menu', 'hledat', 'vyhledávání', 'vyhledat', 'domů', 'hlavní stránka', 'úvod', 'zpět', 'nahoru', 'zpět nahoru', 'další', 'předchozí', 'další stránka', 'předchozí stránka',
    'více', 'zobrazit více', 'zobrazit vše', 'načíst další', 'rozbalit', 'sbalit', 'číst dál', 'celý článek', 'kontakt', 'kontakty', 'o nás', 'redakce', 'inzerce', 'ochrana osobních údajů', 'zásady ochrany osobních údajů', 'podmínky užití', 'obchodní podmínky', 'mapa stránek', 'nápověda', 'sledovat', 'líbí se mi', 'to se mi líbí', 'odpovědět', 'nahlásit', 'nahlásit chybu', 'zvětšit', 'galerie', 'fotogalerie', 'štítky', 'tagy', 'klíčová slova', 'rubriky', 'kategorie', 'živě', 'načítání', 'všechna práva vyhrazena'
  ],
  advertisement: ['reklama', 'inzerce', 'inzerát', 'komerční sdělení', 'placený obsah', 'sponzorovaný obsah', 'článek pokračuje pod reklamou', 'text pokračuje pod reklamou', 'pokračování článku pod reklamou', 'reklamní sdělení'],
  consent: ['cookies', 'soubory cookie', 'používáme cookies', 'používáme soubory cookie', 'tento web používá', 'tyto stránky používají', 'přijmout vše', 'přijmout všechny', 'povolit vše', 'souhlasím', 'odmítnout', 'odmítnout vše', 'nastavení cookies', 'nastavení soukromí', 'vaše soukromí', 'oprávněný zájem'],
  comments: ['komentáře', 'komentář', 'diskuse', 'diskuze', 'přidat komentář', 'napsat komentář', 'vložit komentář', 'zobrazit komentáře', 'vstoupit do diskuse', 'vstoupit do diskuze', 'příspěvky v diskusi', 'váš komentář', 'zanechat odpověď', 'zrušit odpověď na komentář', 'vaše e-mailová adresa nebude zveřejněna', 'žádné komentáře'],
  corrections: ['oprava:', 'opraveno', 'upřesnění', 'omluva', 'poznámka redakce', 'pozn. redakce', 'pozn. red.', 'předchozí verze článku', 'původní verze článku', 'v původní verzi', 'v předchozí verzi', 'článek byl aktualizován', 'článek jsme aktualizovali', 'text jsme aktualizovali'],
  photo: ['foto', 'fotografie', 'ilustrační foto', 'ilustrační fotografie', 'ilustrační snímek', 'zdroj', 'zdroj fotografie', 'autor fotografie', 'archivní foto', 'archiv', 'repro', '©'],
  paywall: ['tento článek je pouze pro předplatitele', 'článek je pouze pro předplatitele', 'pouze pro předplatitele', 'jen pro předplatitele', 'obsah pro předplatitele', 'pro pokračování ve čtení', 'pro přečtení celého článku', 'chcete číst dál', 'odemknout článek', 'odemkněte článek', 'získejte přístup', 'máte předplatné?', 'už máte předplatné?', 'jste předplatitel?', 'celý článek si můžete přečíst', 'zbývá vám přečíst'],
  authorNote: ['o autorovi', 'o autorce', 'o autorech', 'autor je', 'autorka je', 'autoři jsou', 'další články autora', 'všechny články autora', 'více článků od autora', 'názory vyjádřené'],
  keyPoints: ['hlavní body', 'klíčové body', 'stručně', 've zkratce', 'shrnutí', 'nejdůležitější', 'to nejdůležitější', 'co se dozvíte', 'v článku se dozvíte', 'v tomto článku se dozvíte', 'v kostce'],
  stopWords: ['a', 'se', 'v', 'na', 'je', 'že', 'o', 's', 'z', 'do', 'k', 'i', 'za', 'by', 'pro', 'jsem', 'ale', 'od', 'jako', 'jsou', 'si', 'co', 'jeho', 'bylo', 'které', 'která', 'který', 'také', 'podle'],
  dates: {
    fillers: ['dne', 'datum'], at: ['v', 've', 'od', 'čas'], am: ['dop', 'dopoledne', 'ráno'], pm: ['odp', 'odpoledne', 'večer'], ordinals: [],
    units: {year: ['roku'], hour: ['h', 'hod', 'hodin'], minute: ['min'], second: ['sek']}, eras: {}, ownMonths: {led: 1, dub: 4, srp: 8, lis: 11, pro: 12}, one: ['jednou', 'jedním'], now: ['právě teď', 'před chvílí', 'před okamžikem'], yearFirst: false
  }
}
