import type {Language} from './language.js'

/** Croatian, with the months and spellings of Bosnian and Montenegrin papers. */
export const hr: Language = {
  tag: 'hr',
  months: [
    ['siječnja', 'siječanj', 'siječnju', 'sij', 'januara', 'januar', 'januaru', 'jan'], ['veljače', 'veljača', 'veljači', 'velj', 'februara', 'februar', 'februaru', 'feb'], ['ožujka', 'ožujak', 'ožujku', 'ožu', 'marta', 'mart', 'martu', 'mar'], ['travnja', 'travanj', 'travnju', 'trav', 'aprila', 'april', 'aprilu', 'apr'], ['svibnja', 'svibanj', 'svibnju', 'svib', 'maja', 'maj', 'maju'], ['lipnja', 'lipanj', 'lipnju', 'juna', 'jun', 'juni', 'junu'],
    ['srpnja', 'srpanj', 'srpnju', 'jula', 'jul', 'juli', 'julu'], ['kolovoza', 'kolovoz', 'kolovozu', 'august', 'augustu', 'avgust', 'avgusta', 'avgustu', 'aug', 'avg'], ['rujna', 'rujan', 'rujnu', 'septembra', 'septembar', 'septembru', 'sep', 'sept'], ['listopada', 'listopad', 'listopadu', 'oktobra', 'oktobar', 'oktobru', 'okt'], ['studenoga', 'studenog', 'studeni', 'studenome', 'studenom', 'stud', 'novembra', 'novembar', 'novembru', 'nov'], ['prosinca', 'prosinac', 'prosincu', 'decembra', 'decembar', 'decembru', 'dec']
  ],
  weekdays: [
    ['ponedjeljak', 'ponedjeljka', 'pon'], ['utorak', 'utorka', 'uto'], ['srijeda', 'srijedu', 'srijede', 'sri'], ['četvrtak', 'četvrtka', 'čet'], ['petak', 'petka', 'pet'], ['subota', 'subotu', 'subote', 'sub'], ['nedjelja', 'nedjelju', 'nedjelje', 'ned']
  ],
  dayFirst: true,
  by: ['autor', 'autorica', 'autori', 'piše', 'pišu', 'napisao', 'napisala', 'napisali', 'tekst', 'objavio', 'objavila', 'pripremio', 'pripremila', 'pripremili', 'razgovarao', 'razgovarala', 'razgovor vodio', 'razgovor vodila', 'autor članka', 'autor teksta'],
  and: ['i'],
  in: ['u', 'iz'],
  contributions: {
    editing: ['uredio', 'uredila', 'urednik', 'urednica', 'uredništvo', 'lektura'],
    reporting: ['suradnja', 'u suradnji s', 'surađivao', 'surađivala'],
    writing: ['tekst', 'tekstovi'],
    photography: ['foto', 'fotografija', 'fotografije', 'fotograf', 'snimio', 'snimila', 'autor fotografije', 'autor fotografija'],
    illustration: ['ilustracija', 'ilustracije', 'crtež'],
    translation: ['prijevod', 'prevod', 'preveo', 'prevela', 's engleskog preveo', 's engleskog prevela'],
    video: ['video', 'kamera', 'montaža', 'snimatelj'],
    graphics: ['grafika', 'infografika', 'karta'],
    research: ['istraživanje'],
    update: ['ažurirao', 'ažurirala'],
    source: ['izvor', 'izvori']
  },
  roles: ['novinar', 'novinarka', 'urednik', 'urednica', 'glavni urednik', 'glavna urednica', 'zamjenik glavnog urednika', 'dopisnik', 'dopisnica', 'izvjestitelj', 'izvjestiteljica', 'reporter', 'reporterka', 'kolumnist', 'kolumnistica', 'komentator', 'komentatorica', 'analitičar', 'analitičarka', 'fotoreporter', 'fotoreporterka', 'fotograf', 'voditelj', 'voditeljica', 'suradnik', 'suradnica', 'književnik', 'književnica', 'pisac', 'spisateljica', 'kritičar', 'kritičarka', 'ekonomist', 'profesor', 'profesorica', 'autor', 'autorica'],
  desks: ['redakcija', 'uredništvo', 'naš dopisnik', 'naša dopisnica', 'agencije', 'priopćenje', 'saopštenje', 'priopćenje za medije', 'sponzorirani članak', 'čitatelj', 'sportska redakcija'],
  published: ['objavljeno', 'objava', 'objavljen', 'objavljena', 'datum objave', 'vrijeme objave', 'datum', 'prvi put objavljeno', 'kreirano', 'dodano'],
  modified: ['ažurirano', 'ažuriranje', 'zadnje ažuriranje', 'posljednje ažuriranje', 'zadnja izmjena', 'posljednja izmjena', 'izmijenjeno', 'izmjena', 'osvježeno', 'dopunjeno', 'zadnja promjena'],
  relativeDays: {danas: 0, jučer: -1, juče: -1, prekjučer: -2},
  ago: {before: ['prije', 'prije oko'], after: [], units: {minute: ['minuta', 'minute', 'minutu', 'min'], hour: ['sat', 'sata', 'sati', 'h'], day: ['dan', 'dana'], week: ['tjedan', 'tjedna', 'tjedana', 'sedmicu', 'sedmice', 'sedmica'], month: ['mjesec', 'mjeseca', 'mjeseci'], year: ['godinu', 'godine', 'godina']}},
  readingTime: ['min čitanja', 'minuta čitanja', 'minute čitanja', 'minutu čitanja', 'vrijeme čitanja', 'trajanje čitanja', 'min. čitanja', 'čitanje članka', 'minuta za čitanje', 'min za čitanje'],
  related: ['pročitajte i', 'pročitajte još', 'pročitajte više', 'pročitaj još', 'pročitaj više', 'pročitajte i ovo', 'čitajte i', 'čitajte još', 'čitaj još', 'pogledajte i', 'pogledajte još', 'pogledaj još', 'pogledajte više', 'povezani članci', 'povezane vijesti', 'povezane teme', 'vezane vijesti', 'vezani članci', 'slični članci', 'slične vijesti', 'preporučeno', 'preporučujemo', 'možda će vas zanimati', 'moglo bi vas zanimati', 'možda vas zanima', 'iz iste kategorije', 'najčitanije', 'najčitaniji članci', 'najnovije vijesti', 'više o temi', 'više o', 'više iz rubrike', 'ostale vijesti', 'još vijesti', 'prethodni članak', 'sljedeći članak', 'ne propustite'],
  newsletter: ['newsletter', 'prijavite se na newsletter', 'prijavi se na newsletter', 'pretplatite se na newsletter', 'prijava na newsletter', 'vaša e-mail adresa', 'vaš e-mail', 'e-mail adresa', 'upišite e-mail', 'pratite nas', 'pratite nas na', 'zapratite nas', 'preuzmite aplikaciju', 'budite u tijeku'],
  chrome: [
    'podijeli', 'podijelite', 'podijeli članak', 'podijeli na facebooku', 'dijeli', 'ispis', 'ispiši', 'isprintaj', 'pošalji', 'pošalji e-mailom', 'kopiraj link', 'kopiraj poveznicu', 'kopirano', 'spremi', 'spremi članak', 'spremi za kasnije', 'slušaj', 'slušaj članak', 'poslušaj članak', 'poslušajte članak', 'prijava', 'prijavi se', 'prijavite se', 'odjava', 'odjavi se', 'registracija', 'registriraj se', 'moj račun', 'moj profil', 'pretplata', 'pretplati se', 'preskoči na sadržaj', 'skoči na sadržaj', 'skoči do sadržaja', 'izbornik', 'meni', 'zatvori', 'otvori', 'traži', 'pretraga', 'pretraži', 'pretraživanje', 'naslovnica', 'naslovna', 'početna', 'natrag', 'nazad', 'na vrh', 'povratak na vrh', 'sljedeće', 'sljedeća', 'sljedeći', 'prethodno', 'prethodna', 'prethodni', 'sljedeća stranica', 'prethodna stranica', 'više', 'prikaži više', 'prikaži sve', 'vidi sve', 'sve', 'učitaj više', 'cijeli članak', 'opširnije', 'kontakt', 'o nama', 'impressum', 'marketing', 'oglašavanje', 'pravila privatnosti', 'politika privatnosti', 'zaštita privatnosti', 'uvjeti korištenja', 'uslovi korištenja', 'opći uvjeti', 'mapa weba', 'pomoć', 'prati', 'sviđa mi se', 'odgovori', 'prijavi grešku', 'prijavi', 'povećaj', 'galerija', 'fotogalerija', 'oznake', 'tagovi', 'ključne riječi', 'kategorije', 'uživo', 'učitavanje', 'sva prava pridržana'
  ],
  advertisement: ['oglas', 'oglasi', 'reklama', 'promo', 'sponzorirano', 'sponzorirani sadržaj', 'plaćeni oglas', 'plaćeni sadržaj', 'članak se nastavlja nakon oglasa', 'članak se nastavlja ispod oglasa', 'tekst se nastavlja nakon oglasa', 'tekst se nastavlja ispod oglasa', 'nativni sadržaj'],
  consent: ['kolačići', 'kolačiće', 'koristimo kolačiće', 'ova stranica koristi kolačiće', 'ova web stranica koristi', 'prihvaćam', 'prihvati sve', 'prihvaćam sve', 'slažem se', 'odbij', 'odbij sve', 'postavke kolačića', 'upravljanje kolačićima', 'politika kolačića', 'legitimni interes', 'vaša privatnost'],
  comments: ['komentari', 'komentar', 'komentiraj', 'komentirajte', 'ostavi komentar', 'ostavite komentar', 'dodaj komentar', 'napiši komentar', 'napišite komentar', 'prikaži komentare', 'pogledaj komentare', 'uključi se u raspravu', 'uključite se u raspravu', 'vaš komentar', 'odgovori poništi', 'vaša adresa e-pošte neće biti objavljena', 'nema komentara'],
  corrections: ['ispravak', 'ispravka', 'napomena uredništva', 'napomena redakcije', 'napomena', 'op. ur.', 'op.ur.', 'u prethodnoj verziji', 'u ranijoj verziji', 'ranija verzija ovog članka', 'članak je ažuriran', 'članak je dopunjen', 'isprika'],
  photo: ['foto', 'fotografija', 'ilustracija', 'ilustrativna fotografija', 'izvor', 'izvor fotografije', 'arhiva', 'arhivska fotografija', 'snimka zaslona', 'privatni album', '©'],
  paywall: ['ovaj članak dostupan je samo pretplatnicima', 'članak je dostupan samo pretplatnicima', 'samo za pretplatnike', 'sadržaj za pretplatnike', 'za nastavak čitanja', 'za čitanje cijelog članka', 'nastavite čitati', 'želite pročitati cijeli članak?', 'otključaj članak', 'otključajte članak', 'već ste pretplatnik?', 'imate pretplatu?', 'već imate pretplatu?', 'pretplatite se za čitanje', 'neograničen pristup'],
  authorNote: ['o autoru', 'o autorici', 'o autorima', 'autor je', 'autorica je', 'više od autora', 'svi članci autora', 'ostali članci autora', 'izneseni stavovi', 'stavovi izneseni', 'mišljenja izražena'],
  keyPoints: ['ukratko', 'sažetak', 'najvažnije', 'ključne točke', 'glavne točke', 'što trebate znati', 'bitno', 'u kratkim crtama'],
  stopWords: ['i', 'je', 'u', 'da', 'na', 'se', 'za', 'su', 'od', 'koji', 'što', 'kako', 'nije', 'biti', 'bi', 'ili', 'kao', 'ali', 'a', 's', 'iz', 'o', 'to', 'ne', 'koje', 'prije', 'gdje', 'također', 'nakon', 'će'],
  dates: {
    fillers: ['datum'], at: ['u', 'od'], am: ['ujutro'], pm: ['popodne', 'navečer'], ordinals: [],
    units: {year: ['godine', 'god', 'g'], hour: ['h', 'sati', 'sata', 'sat'], minute: ['min', 'minuta'], second: []}, eras: {}, ownMonths: {tra: 4, svi: 5, lip: 6, srp: 7, augusta: 8, kol: 8, ruj: 9, lis: 10, stu: 11, pro: 12}, one: ['jedan', 'jednu'], now: ['upravo sada', 'maloprije'], yearFirst: false
  }
}
