import type {Language} from './language.js'

export const sl: Language = {
  tag: 'sl',
  months: [
    ['januarja', 'januar', 'januarju', 'jan'], ['februarja', 'februar', 'februarju', 'feb'], ['marca', 'marec', 'marcu', 'mar'], ['aprila', 'april', 'aprilu', 'apr'], ['maja', 'maj', 'maju'], ['junija', 'junij', 'juniju', 'jun'],
    ['julija', 'julij', 'juliju', 'jul'], ['avgusta', 'avgust', 'avgustu', 'avg'], ['septembra', 'september', 'septembru', 'sep', 'sept'], ['oktobra', 'oktober', 'oktobru', 'okt'], ['novembra', 'november', 'novembru', 'nov'], ['decembra', 'december', 'decembru', 'dec']
  ],
  weekdays: [
    ['ponedeljek', 'ponedeljka', 'pon'], ['torek', 'torka', 'tor'], ['sreda', 'sredo', 'srede', 'sre'], ['četrtek', 'četrtka', 'čet'], ['petek', 'petka', 'pet'], ['sobota', 'soboto', 'sobote', 'sob'], ['nedelja', 'nedeljo', 'nedelje', 'ned']
  ],
  dayFirst: true,
  by: ['avtor', 'avtorica', 'avtorji', 'avtorici', 'piše', 'pišejo', 'pišeta', 'napisal', 'napisala', 'besedilo', 'tekst', 'objavil', 'objavila', 'pripravil', 'pripravila', 'avtor članka', 'pogovarjal se je', 'pogovarjala se je'],
  and: ['in'],
  in: ['v', 'iz'],
  contributions: {
    editing: ['uredil', 'uredila', 'urednik', 'urednica', 'uredništvo', 'lektura', 'lektoriral', 'lektorirala'],
    reporting: ['sodeloval', 'sodelovala', 'sodelovali', 'v sodelovanju z'],
    writing: ['besedilo', 'besedila'],
    photography: ['foto', 'fotografija', 'fotografije', 'fotograf', 'fotografiral', 'fotografirala', 'avtor fotografije', 'avtor fotografij'],
    illustration: ['ilustracija', 'ilustracije', 'risba', 'karikatura'],
    translation: ['prevod', 'prevedel', 'prevedla', 'prevajalec', 'prevajalka'],
    video: ['video', 'kamera', 'montaža', 'snemalec'],
    graphics: ['grafika', 'infografika', 'zemljevid'],
    research: ['raziskava'],
    update: ['posodobil', 'posodobila'],
    source: ['vir', 'viri']
  },
  roles: ['novinar', 'novinarka', 'urednik', 'urednica', 'odgovorni urednik', 'odgovorna urednica', 'glavni urednik', 'glavna urednica', 'namestnik odgovornega urednika', 'dopisnik', 'dopisnica', 'poročevalec', 'poročevalka', 'reporter', 'reporterka', 'kolumnist', 'kolumnistka', 'komentator', 'komentatorka', 'analitik', 'analitičarka', 'fotoreporter', 'fotoreporterka', 'fotograf', 'fotografinja', 'voditelj', 'voditeljica', 'sodelavec', 'sodelavka', 'pisatelj', 'pisateljica', 'kritik', 'kritičarka', 'ekonomist', 'profesor', 'profesorica', 'avtor', 'avtorica'],
  desks: ['redakcija', 'uredništvo', 'naš dopisnik', 'naša dopisnica', 'agencije', 'sporočilo za javnost', 'oglasno sporočilo', 'promocijsko besedilo', 'športno uredništvo', 'bralec'],
  published: ['objavljeno', 'objava', 'objavljen', 'objavljena', 'datum objave', 'čas objave', 'datum', 'ustvarjeno', 'dodano', 'prvič objavljeno'],
  modified: ['posodobljeno', 'posodobitev', 'zadnja posodobitev', 'nazadnje posodobljeno', 'zadnjič posodobljeno', 'osveženo', 'zadnja osvežitev', 'spremenjeno', 'zadnja sprememba', 'dopolnjeno', 'urejeno'],
  relativeDays: {danes: 0, včeraj: -1, predvčerajšnjim: -2},
  ago: {before: ['pred', 'pred približno'], after: ['nazaj'], units: {minute: ['minuto', 'minutama', 'minutami', 'minut', 'minuti', 'minute', 'min'], hour: ['uro', 'urama', 'urami', 'ur', 'uri', 'ure', 'h'], day: ['dnevom', 'dnevoma', 'dnevi', 'dni', 'dan', 'dneva'], week: ['tednom', 'tednoma', 'tedni', 'teden', 'tednov'], month: ['mesecem', 'mesecema', 'meseci', 'mesec', 'mesecev'], year: ['letom', 'letoma', 'leti', 'leto', 'let']}},
  readingTime: ['min branja', 'minut branja', 'minute branja', 'minuti branja', 'minuta branja', 'čas branja', 'predviden čas branja', 'min. branja', 'predvideni čas branja'],
  related: ['preberite tudi', 'preberite še', 'preberite več', 'preberi tudi', 'preberi še', 'preberi več', 'berite tudi', 'berite še', 'beri tudi', 'oglejte si tudi', 'oglejte si', 'poglejte tudi', 'poglejte si', 'več o tem', 'več o temi', 'več na to temo', 'sorodne novice', 'sorodni članki', 'sorodne vsebine', 'povezani članki', 'povezane novice', 'povezane vsebine', 'povezane teme', 'podobni članki', 'priporočamo', 'priporočeno', 'priporočene vsebine', 'morda vas zanima', 'morda vas bo zanimalo', 'utegne vas zanimati', 'najbolj brano', 'najbolj brane novice', 'najnovejše novice', 'zadnje novice', 'druge novice', 'prejšnji članek', 'naslednji članek', 'ne spreglejte', 'ne zamudite', 'prisluhnite'],
  newsletter: ['e-novice', 'enovice', 'novičnik', 'naročite se na e-novice', 'naročite se na novice', 'naročite se na novičnik', 'prijavite se na e-novice', 'prijavite se na novičnik', 'prijava na e-novice', 'prijava na novičnik', 'vaš e-naslov', 'e-poštni naslov', 'elektronski naslov', 'vpišite svoj e-naslov', 'spremljajte nas', 'sledite nam', 'prenesite aplikacijo', 'newsletter'],
  chrome: [
    'deli', 'delite', 'deli članek', 'delite članek', 'deli na facebooku', 'natisni', 'tiskanje', 'pošlji', 'pošlji po e-pošti', 'kopiraj povezavo', 'povezava kopirana', 'shrani', 'shrani članek', 'shrani za pozneje', 'poslušaj', 'poslušajte', 'poslušaj članek', 'poslušajte članek', 'prijava', 'prijavi se', 'prijavite se', 'odjava', 'registracija', 'registriraj se', 'moj račun', 'moj profil', 'naročnina', 'naroči se', 'naročite se', 'postani naročnik', 'postanite naročnik', 'preskoči na vsebino', 'skoči na vsebino', 'pojdi na vsebino', 'meni', 'zapri', 'odpri', 'išči', 'iskanje', 'iskalnik', 'domov', 'prva stran', 'naslovnica', 'nazaj', 'na vrh', 'nazaj na vrh', 'naslednja', 'naslednji', 'prejšnja', 'prejšnji', 'naslednja stran', 'prejšnja stran', 'več', 'prikaži več', 'prikaži vse', 'vse', 'naloži več', 'celoten članek', 'beri dalje', 'preberi več', 'kontakt', 'o nas', 'kolofon', 'oglaševanje', 'politika zasebnosti', 'varstvo osebnih podatkov', 'pogoji uporabe', 'splošni pogoji', 'kazalo strani', 'pomoč', 'sledi', 'všeč mi je', 'odgovori', 'prijavi napako', 'prijavi', 'povečaj', 'galerija', 'fotogalerija', 'oznake', 'ključne besede', 'rubrike', 'kategorije', 'v živo', 'nalaganje', 'vse pravice pridržane'
  ],
  advertisement: ['oglas', 'oglasi', 'reklama', 'oglasno sporočilo', 'promocijsko sporočilo', 'sponzorirano', 'sponzorirana vsebina', 'plačana objava', 'članek se nadaljuje pod oglasom', 'nadaljevanje pod oglasom', 'zgodba se nadaljuje pod oglasom'],
  consent: ['piškotki', 'piškotke', 'uporabljamo piškotke', 'spletna stran uporablja piškotke', 'ta spletna stran uporablja piškotke', 'spletno mesto uporablja piškotke', 'sprejmi vse', 'sprejmem vse', 'sprejmem', 'strinjam se', 'se strinjam', 'zavrni', 'zavrni vse', 'nastavitve piškotkov', 'zakoniti interes', 'vaša zasebnost'],
  comments: ['komentarji', 'komentar', 'komentiraj', 'komentirajte', 'dodaj komentar', 'napiši komentar', 'napišite komentar', 'oddaj komentar', 'prikaži komentarje', 'vaš komentar', 'komentiranje', 'dodaj odgovor', 'prekliči odgovor', 'vaš e-naslov ne bo objavljen', 'ni komentarjev', 'pridruži se pogovoru'],
  corrections: ['popravek', 'opravičilo', 'pojasnilo', 'opomba uredništva', 'opomba redakcije', 'op. ur.', 'op. a.', 'v prejšnji različici', 'v prvotni različici', 'prejšnja različica članka', 'članek je posodobljen', 'članek je bil posodobljen'],
  photo: ['foto', 'fotografija', 'fotografija je simbolična', 'simbolična fotografija', 'slika je simbolična', 'vir', 'vir fotografije', 'arhiv', 'osebni arhiv', 'zajem zaslona', 'posnetek zaslona', '©'],
  paywall: ['članek je na voljo samo naročnikom', 'članek je dostopen samo naročnikom', 'vsebina je na voljo samo naročnikom', 'samo za naročnike', 'za naročnike', 'za nadaljevanje branja', 'za ogled celotne vsebine', 'za branje celotnega članka', 'želite prebrati celoten članek?', 'ste že naročnik?', 'že imate naročnino?', 'odklenite članek', 'neomejen dostop', 'neomejeno branje'],
  authorNote: ['o avtorju', 'o avtorici', 'o avtorjih', 'avtor je', 'avtorica je', 'več člankov avtorja', 'vsi članki avtorja', 'drugi članki avtorja', 'izražena stališča', 'prispevek izraža stališče avtorja'],
  keyPoints: ['na kratko', 'povzetek', 'najpomembnejše', 'ključne točke', 'glavni poudarki', 'poudarki', 'bistvo', 'kaj morate vedeti'],
  stopWords: ['je', 'v', 'na', 'se', 'za', 'da', 'so', 'ki', 'z', 'pa', 'tudi', 's', 'po', 'iz', 'bi', 'ni', 'bil', 'kot', 'od', 'pri', 'še', 'ne', 'jih', 'bo', 'že', 'ali', 'kar', 'lahko'],
  dates: {
    fillers: ['dne', 'datum'], at: ['ob', 'od'], am: ['zjutraj', 'dopoldne'], pm: ['popoldne', 'zvečer'], ordinals: [],
    units: {year: ['leta'], hour: ['ura', 'uri', 'ure', 'h'], minute: ['min', 'minut'], second: []}, eras: {}, one: ['eno', 'enim'], now: ['pravkar', 'ravnokar'], yearFirst: false
  }
}
