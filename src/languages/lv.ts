import type {Language} from './language.js'

export const lv: Language = {
  tag: 'lv',
  months: [
    ['janvāris', 'janvārī', 'janvāra', 'janv', 'jan'], ['februāris', 'februārī', 'februāra', 'febr', 'feb'], ['marts', 'martā', 'marta', 'mar'], ['aprīlis', 'aprīlī', 'aprīļa', 'apr'], ['maijs', 'maijā', 'maija'], ['jūnijs', 'jūnijā', 'jūnija', 'jūn'],
    ['jūlijs', 'jūlijā', 'jūlija', 'jūl'], ['augusts', 'augustā', 'aug'], ['septembris', 'septembrī', 'septembra', 'sept', 'sep'], ['oktobris', 'oktobrī', 'oktobra', 'okt'], ['novembris', 'novembrī', 'novembra', 'nov'], ['decembris', 'decembrī', 'decembra', 'dec']
  ],
  weekdays: [
    ['pirmdiena', 'pirmdien', 'pirmd'], ['otrdiena', 'otrdien', 'otrd'], ['trešdiena', 'trešdien', 'trešd'], ['ceturtdiena', 'ceturtdien', 'ceturtd'], ['piektdiena', 'piektdien', 'piektd'], ['sestdiena', 'sestdien', 'sestd'], ['svētdiena', 'svētdien', 'svētd']
  ],
  dayFirst: true,
  by: ['autors', 'autore', 'autori', 'raksta autors', 'raksta autore', 'teksts', 'sagatavoja', 'sagatavojis', 'sagatavojusi', 'rakstīja', 'publicēja', 'intervēja'],
  and: ['un'],
  in: ['no'],
  contributions: {
    editing: ['redaktors', 'redaktore', 'rediģēja'],
    reporting: ['sadarbībā ar'],
    writing: ['teksts'],
    photography: ['foto', 'fotogrāfs', 'fotogrāfe', 'fotogrāfija', 'fotogrāfijas', 'attēls', 'foto autors'],
    illustration: ['ilustrācija', 'ilustrācijas', 'zīmējums'],
    translation: ['tulkojums', 'tulkoja', 'tulkotājs', 'tulkotāja'],
    video: ['video', 'operators', 'montāža'],
    graphics: ['grafika', 'infografika'],
    research: ['pētījums'],
    update: ['atjaunoja'],
    source: ['avots', 'avoti']
  },
  roles: ['žurnālists', 'žurnāliste', 'redaktors', 'redaktore', 'galvenais redaktors', 'galvenā redaktore', 'korespondents', 'korespondente', 'komentētājs', 'komentētāja', 'reportieris', 'fotogrāfs', 'fotogrāfe', 'analītiķis', 'analītiķe', 'rakstnieks', 'rakstniece', 'kritiķis', 'ekonomists', 'ekonomiste', 'politologs', 'politoloģe', 'profesors', 'profesore', 'ziņu redaktors', 'ziņu redaktore', 'autors', 'autore'],
  desks: ['redakcija', 'ziņu redakcija', 'sporta redakcija', 'ziņu aģentūra', 'ziņu dienests', 'preses relīze', 'reklāmraksts', 'mūsu korespondents', 'lasītājs'],
  published: ['publicēts', 'publicēta', 'publicēšanas datums', 'publicēšanas laiks', 'publikācijas datums', 'pievienots', 'izveidots', 'datums'],
  modified: ['atjaunots', 'atjaunota', 'atjaunināts', 'papildināts', 'papildināta', 'pēdējās izmaiņas', 'pēdējoreiz atjaunots', 'pēdējo reizi atjaunots', 'labots', 'rediģēts', 'atjaunošanas datums'],
  relativeDays: {šodien: 0, vakar: -1, aizvakar: -2},
  ago: {before: ['pirms'], after: ['atpakaļ'], units: {minute: ['minūtes', 'minūtēm', 'minūti', 'min'], hour: ['stundas', 'stundām', 'stundu', 'st'], day: ['dienas', 'dienām', 'dienu'], week: ['nedēļas', 'nedēļām', 'nedēļu'], month: ['mēneša', 'mēnešiem', 'mēneši'], year: ['gada', 'gadiem', 'gadi']}},
  readingTime: ['min lasīšanai', 'min. lasīšanai', 'lasīšanas laiks', 'lasīšanas ilgums', 'minūšu lasīšana', 'min lasāmviela'],
  related: ['lasi arī', 'lasiet arī', 'lasi vēl', 'lasi vairāk', 'lasiet vairāk', 'lasīt vairāk', 'skaties arī', 'skatiet arī', 'saistītie raksti', 'saistītās ziņas', 'saistītās tēmas', 'saistīti raksti', 'līdzīgi raksti', 'iesakām', 'iesakām izlasīt', 'ieteicamie raksti', 'tevi varētu interesēt', 'jūs varētu interesēt', 'lasītākie', 'lasītākais', 'lasītākie raksti', 'populārākās ziņas', 'jaunākās ziņas', 'jaunākie raksti', 'citi raksti', 'citas ziņas', 'vēl par tēmu', 'vairāk par tēmu', 'iepriekšējais raksts', 'nākamais raksts', 'nepalaid garām'],
  newsletter: ['jaunumu vēstule', 'piesakies jaunumiem', 'pieteikties jaunumiem', 'piesakies jaunumu vēstulei', 'saņem jaunumus', 'tavs e-pasts', 'jūsu e-pasts', 'e-pasta adrese', 'seko mums', 'sekojiet mums', 'lejupielādē lietotni', 'abonē jaunumus'],
  chrome: [
    'dalīties', 'dalies', 'dalīties ar rakstu', 'padalies', 'drukāt', 'izdrukāt', 'nosūtīt', 'sūtīt', 'kopēt saiti', 'saite nokopēta', 'saglabāt', 'klausīties', 'klausies', 'klausīties rakstu', 'ienākt', 'ieiet', 'pieslēgties', 'pierakstīties', 'iziet', 'reģistrēties', 'mans profils', 'mans konts', 'profils', 'abonēt', 'abonē', 'abonements', 'pāriet uz saturu', 'pāriet pie satura', 'izvēlne', 'aizvērt', 'meklēt', 'meklēšana', 'sākums', 'sākumlapa', 'atpakaļ', 'uz augšu', 'nākamais', 'nākamā', 'iepriekšējais', 'iepriekšējā', 'nākamā lapa', 'iepriekšējā lapa', 'vairāk', 'rādīt vairāk', 'skatīt visu', 'skatīt vairāk', 'visi', 'visas ziņas', 'ielādēt vairāk', 'kontakti', 'par mums', 'reklāma', 'privātuma politika', 'lietošanas noteikumi', 'noteikumi', 'vietnes karte', 'palīdzība', 'sekot', 'patīk', 'atbildēt', 'ziņot', 'ziņot par kļūdu', 'palielināt', 'galerija', 'foto galerija', 'birkas', 'atslēgvārdi', 'tēmas', 'kategorijas', 'tiešraide', 'ielādē', 'visas tiesības aizsargātas'
  ],
  advertisement: ['reklāma', 'reklāmas', 'reklāmraksts', 'apmaksāts saturs', 'sponsorēts saturs', 'sponsorēts', 'raksts turpinās pēc reklāmas', 'turpinājums pēc reklāmas', 'sadarbības raksts'],
  consent: ['sīkdatnes', 'sīkfaili', 'mēs izmantojam sīkdatnes', 'izmantojam sīkdatnes', 'šī vietne izmanto sīkdatnes', 'šajā vietnē tiek izmantotas sīkdatnes', 'piekrītu', 'piekrist visām', 'pieņemt visas', 'apstiprināt visas', 'noraidīt', 'noraidīt visas', 'sīkdatņu iestatījumi', 'sīkdatņu politika', 'leģitīmās intereses'],
  comments: ['komentāri', 'komentārs', 'komentēt', 'pievienot komentāru', 'pievieno komentāru', 'rakstīt komentāru', 'skatīt komentārus', 'tavs komentārs', 'jūsu komentārs', 'atbildēt uz komentāru', 'jūsu e-pasta adrese netiks publicēta', 'nav komentāru'],
  corrections: ['labojums', 'precizējums', 'atsaukums', 'redakcijas piezīme', 'piezīme', 'raksta iepriekšējā versijā', 'iepriekšējā raksta versijā', 'raksts papildināts', 'raksts ir atjaunots', 'atvainojamies'],
  photo: ['foto', 'fotogrāfija', 'attēls', 'attēlam ir ilustratīva nozīme', 'ilustratīvs attēls', 'ilustratīvs foto', 'foto ilustratīvs', 'avots', 'arhīvs', 'no personīgā arhīva', 'ekrānuzņēmums', '©'],
  paywall: ['šis raksts pieejams tikai abonentiem', 'raksts pieejams tikai abonentiem', 'tikai abonentiem', 'saturs abonentiem', 'lai turpinātu lasīt', 'lai lasītu tālāk', 'lai izlasītu visu rakstu', 'jau esi abonents?', 'jau esat abonents?', 'jau abonē?', 'neierobežota piekļuve'],
  authorNote: ['par autoru', 'par autori', 'autors ir', 'autore ir', 'citi autora raksti', 'visi autora raksti', 'vairāk no autora'],
  keyPoints: ['īsumā', 'kopsavilkums', 'galvenais', 'svarīgākais', 'galvenie punkti', 'galvenie fakti', 'būtiskākais', 'kas jāzina'],
  stopWords: ['un', 'ir', 'ka', 'ar', 'no', 'par', 'uz', 'kas', 'tika', 'bija', 'arī', 'lai', 'bet', 'gan', 'tas', 'kā', 'pēc', 'viņš', 'jau', 'tā', 'to', 'nav', 'vai', 'līdz', 'kad', 'šo'],
  dates: {
    fillers: ['datums'], at: ['plkst', 'pulksten'], am: ['no rīta'], pm: ['vakarā'], ordinals: [],
    units: {year: ['gada', 'gads', 'gadā', 'g'], hour: [], minute: ['min'], second: []}, eras: {}, ownMonths: {augusta: 8}, one: ['vienas', 'vienu'], now: ['tikko', 'nupat', 'tagad'], yearFirst: false
  }
}
