import type {Language} from './language.js'

export const sk: Language = {
  tag: 'sk',
  months: [
    ['januára', 'január', 'januári', 'jan'], ['februára', 'február', 'februári', 'feb'], ['marca', 'marec', 'marci', 'mar'], ['apríla', 'apríl', 'apríli', 'apr'], ['mája', 'máj', 'máji'], ['júna', 'jún', 'júni'],
    ['júla', 'júl', 'júli'], ['august', 'auguste', 'aug'], ['septembra', 'september', 'septembri', 'sep', 'sept'], ['októbra', 'október', 'októbri', 'okt'], ['novembra', 'november', 'novembri', 'nov'], ['decembra', 'december', 'decembri', 'dec']
  ],
  weekdays: [
    ['pondelok', 'po'], ['utorok', 'ut'], ['streda', 'stredu', 'st'], ['štvrtok', 'št'], ['piatok', 'pi'], ['sobota', 'sobotu', 'so'], ['nedeľa', 'nedeľu', 'ne']
  ],
  dayFirst: true,
  by: ['autor', 'autorka', 'autori', 'autor článku', 'autori článku', 'napísal', 'napísala', 'článok napísal', 'článok napísala', 'napísali', 'text', 'pripravil', 'pripravila', 'pripravili', 'spracoval', 'spracovala', 'spracovali', 'rozhovor viedol', 'rozhovor viedla', 'pridal', 'pridala', 'publikoval', 'publikovala', 'zverejnil', 'zverejnila'],
  and: ['a'],
  in: ['v', 'vo', 'z', 'zo'],
  contributions: {
    editing: ['editor', 'editorka', 'editoval', 'editovala', 'redigoval', 'redigovala'],
    reporting: ['spolupráca', 'v spolupráci s', 'prispel', 'prispela', 'prispeli'],
    writing: ['text', 'texty'],
    photography: ['foto', 'fotografie', 'fotografia', 'autor fotografie', 'fotografoval', 'fotografovala', 'fotograf'],
    illustration: ['ilustrácia', 'ilustrácie', 'kresba', 'ilustroval', 'ilustrovala'],
    translation: ['preklad', 'preložil', 'preložila', 'z angličtiny preložil', 'z angličtiny preložila'],
    video: ['video', 'kamera', 'strih'],
    graphics: ['grafika', 'infografika', 'mapa'],
    research: ['rešerš', 'výskum'],
    update: ['aktualizoval', 'aktualizovala'],
    source: ['zdroj', 'zdroje']
  },
  roles: ['redaktor', 'redaktorka', 'šéfredaktor', 'šéfredaktorka', 'zástupca šéfredaktora', 'zástupkyňa šéfredaktora', 'novinár', 'novinárka', 'reportér', 'reportérka', 'spravodajca', 'spravodajkyňa', 'editor', 'editorka', 'komentátor', 'komentátorka', 'publicista', 'publicistka', 'fotograf', 'fotografka', 'moderátor', 'moderátorka', 'analytik', 'analytička', 'ekonóm', 'ekonómka', 'spisovateľ', 'spisovateľka', 'kritik', 'kritička', 'spolupracovník', 'spolupracovníčka', 'autor', 'autorka'],
  desks: ['redakcia', 'naša redakcia', 'športová redakcia', 'zahraničná redakcia', 'domáca redakcia', 'online redakcia', 'agentúry', 'tlačová správa', 'čitateľ'],
  published: ['publikované', 'zverejnené', 'uverejnené', 'vydané', 'pridané', 'dátum vydania', 'dátum publikovania', 'dátum zverejnenia', 'vytvorené', 'vyšlo'],
  modified: ['aktualizované', 'aktualizácia', 'aktualizovaný', 'posledná aktualizácia', 'naposledy aktualizované', 'upravené', 'posledná úprava', 'naposledy upravené', 'zmenené', 'posledná zmena'],
  relativeDays: {dnes: 0, včera: -1, predvčerom: -2},
  ago: {before: ['pred', 'asi pred'], after: ['dozadu'], units: {minute: ['minútou', 'minútami', 'minút', 'minúty', 'minúta', 'min'], hour: ['hodinou', 'hodinami', 'hodín', 'hodiny', 'hodina', 'hod', 'h'], day: ['dňom', 'dňami', 'dní', 'dni', 'deň'], week: ['týždňom', 'týždňami', 'týždňov', 'týždne', 'týždeň'], month: ['mesiacom', 'mesiacmi', 'mesiacov', 'mesiace', 'mesiac'], year: ['rokom', 'rokmi', 'rokov', 'roky', 'rok']}},
  readingTime: ['min čítania', 'minút čítania', 'minúty čítania', 'minúta čítania', 'čas čítania', 'doba čítania', 'min. čítania', 'čítanie na'],
  related: ['čítajte aj', 'čítajte tiež', 'čítajte viac', 'čítajte ďalej', 'prečítajte si', 'prečítajte si aj', 'prečítajte si tiež', 'viac k téme', 'viac o téme', 'súvisiace', 'súvisiace články', 'súvisiace témy', 'mohlo by vás zaujímať', 'mohlo by sa vám páčiť', 'pozrite si', 'vypočujte si', 'odporúčame', 'odporúčané články', 'najčítanejšie', 'najčítanejšie články', 'najnovšie články', 'ďalšie články', 'ďalšie správy', 'podobné články', 'k téme', 'predchádzajúci článok', 'nasledujúci článok', 'ďalší článok', 'neprehliadnite'],
  newsletter: ['newsletter', 'prihláste sa na odber', 'prihlásiť sa na odber', 'odoberať newsletter', 'odoberajte newsletter', 'odber noviniek', 'odber newslettera', 'váš e-mail', 'vaša e-mailová adresa', 'zadajte svoj e-mail', 'správy do e-mailu', 'sledujte nás', 'stiahnite si aplikáciu', 'nenechajte si ujsť'],
  chrome: [
    'zdieľať', 'zdieľať článok', 'zdieľajte', 'zdieľať na facebooku', 'tlač', 'tlačiť', 'vytlačiť', 'odoslať', 'poslať e-mailom', 'kopírovať odkaz', 'skopírovať odkaz', 'odkaz skopírovaný', 'uložiť', 'uložiť na neskôr', 'vypočuť', 'vypočuť článok', 'prehrať', 'prihlásiť', 'prihlásiť sa', 'prihlásenie', 'odhlásiť', 'odhlásiť sa', 'registrácia', 'registrovať sa', 'môj účet', 'predplatné', 'predplatiť', 'predplatiť si', 'kúpiť predplatné', 'prejsť na obsah', 'preskočiť na obsah', 'menu', 'zavrieť', 'otvoriť menu', 'hľadať', 'vyhľadávanie', 'vyhľadať', 'domov', 'hlavná stránka', 'späť', 'hore', 'späť hore', 'ďalší', 'ďalšia', 'predchádzajúci', 'predchádzajúca', 'ďalšia strana',
    'viac', 'zobraziť viac', 'zobraziť všetko', 'načítať ďalšie', 'rozbaliť', 'zbaliť', 'čítať ďalej', 'celý článok', 'kontakt', 'kontakty', 'o nás', 'redakcia', 'inzercia', 'ochrana osobných údajov', 'zásady ochrany osobných údajov', 'podmienky používania', 'obchodné podmienky', 'mapa stránky', 'pomoc', 'sledovať', 'páči sa mi', 'odpovedať', 'nahlásiť', 'nahlásiť chybu', 'zväčšiť', 'galéria', 'fotogaléria', 'značky', 'tagy', 'kľúčové slová', 'rubriky', 'kategórie', 'naživo', 'načítavam', 'všetky práva vyhradené'
  ],
  advertisement: ['reklama', 'inzercia', 'inzerát', 'komerčná správa', 'platený obsah', 'sponzorovaný obsah', 'článok pokračuje pod reklamou', 'text pokračuje pod reklamou', 'pokračovanie článku pod reklamou', 'pr článok'],
  consent: ['cookies', 'súbory cookie', 'používame cookies', 'používame súbory cookie', 'táto stránka používa', 'tento web používa', 'prijať všetko', 'prijať všetky', 'povoliť všetko', 'súhlasím', 'odmietnuť', 'odmietnuť všetko', 'nastavenia cookies', 'nastavenia súkromia', 'vaše súkromie', 'oprávnený záujem'],
  comments: ['komentáre', 'komentár', 'diskusia', 'pridať komentár', 'napísať komentár', 'pridajte komentár', 'zobraziť komentáre', 'vstúpiť do diskusie', 'príspevky v diskusii', 'váš komentár', 'zanechať odpoveď', 'zrušiť odpoveď', 'vaša e-mailová adresa nebude zverejnená', 'žiadne komentáre'],
  corrections: ['oprava:', 'opravené', 'spresnenie', 'ospravedlnenie', 'poznámka redakcie', 'pozn. redakcie', 'pozn. red.', 'predchádzajúca verzia článku', 'pôvodná verzia článku', 'v pôvodnej verzii', 'v predchádzajúcej verzii', 'článok bol aktualizovaný', 'článok sme aktualizovali', 'text sme aktualizovali'],
  photo: ['foto', 'fotografia', 'ilustračné foto', 'ilustračná fotografia', 'ilustračná snímka', 'zdroj', 'zdroj fotografie', 'autor fotografie', 'archívne foto', 'archív', 'repro', '©'],
  paywall: ['tento článok je len pre predplatiteľov', 'článok je určený len pre predplatiteľov', 'len pre predplatiteľov', 'iba pre predplatiteľov', 'obsah pre predplatiteľov', 'ak chcete čítať ďalej', 'ak chcete pokračovať v čítaní', 'pokračujte v čítaní s predplatným', 'odomknúť článok', 'odomknite článok', 'získajte prístup', 'máte predplatné?', 'už máte predplatné?', 'ste predplatiteľ?', 'ostáva vám prečítať'],
  authorNote: ['o autorovi', 'o autorke', 'o autoroch', 'autor je', 'autorka je', 'autori sú', 'ďalšie články autora', 'všetky články autora', 'viac článkov od autora'],
  keyPoints: ['hlavné body', 'kľúčové body', 'stručne', 'v skratke', 'zhrnutie', 'najdôležitejšie', 'čo sa dozviete', 'v článku sa dozviete', 'v tomto článku sa dozviete', 'v kocke'],
  stopWords: ['a', 'sa', 'v', 'na', 'je', 'že', 'o', 's', 'z', 'do', 'k', 'aj', 'za', 'by', 'pre', 'som', 'ale', 'od', 'ako', 'sú', 'si', 'čo', 'jeho', 'bolo', 'ktoré', 'ktorá', 'ktorý', 'podľa', 'ktorí'],
  dates: {
    fillers: ['dňa', 'dátum'], at: ['o', 'od', 'čas'], am: ['ráno', 'doobeda'], pm: ['popoludní', 'poobede', 'večer'], ordinals: [],
    units: {year: ['roku', 'roka'], hour: ['h', 'hod', 'hodine'], minute: ['min'], second: ['sek']}, eras: {}, ownMonths: {augusta: 8}, one: ['jednou', 'jedným'], now: ['práve teraz', 'pred chvíľou', 'teraz'], yearFirst: false
  }
}
