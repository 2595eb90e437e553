import type {Language} from './language.js'

export const et: Language = {
  tag: 'et',
  months: [
    ['jaanuar', 'jaanuaril', 'jaanuari', 'jaan', 'jan'], ['veebruar', 'veebruaril', 'veebruari', 'veebr'], ['märts', 'märtsil', 'märtsi'], ['aprill', 'aprillil', 'aprilli', 'apr'], ['mai', 'maist'], ['juuni', 'juunil', 'juunist'],
    ['juuli', 'juulil', 'juulist'], ['august', 'augustil', 'augusti', 'aug'], ['september', 'septembril', 'septembri', 'sept'], ['oktoober', 'oktoobril', 'oktoobri', 'okt'], ['november', 'novembril', 'novembri', 'nov'], ['detsember', 'detsembril', 'detsembri', 'dets']
  ],
  weekdays: [
    ['esmaspäev', 'esmaspäeval'], ['teisipäev', 'teisipäeval'], ['kolmapäev', 'kolmapäeval'], ['neljapäev', 'neljapäeval'], ['reede', 'reedel'], ['laupäev', 'laupäeval'], ['pühapäev', 'pühapäeval']
  ],
  dayFirst: true,
  by: ['autor', 'autorid', 'tekst', 'kirjutas', 'kirjutasid', 'koostas', 'artikli autor', 'toimetas', 'avaldas', 'intervjueeris', 'küsitles', 'postitas'],
  and: ['ja'],
  in: [],
  contributions: {
    editing: ['toimetaja', 'toimetas', 'toimetanud', 'keeletoimetaja'],
    reporting: ['koostöös', 'kaasautor'],
    writing: ['tekst', 'tekstid'],
    photography: ['foto', 'fotod', 'fotograaf', 'pildid', 'pildistas', 'foto autor'],
    illustration: ['illustratsioon', 'illustratsioonid', 'joonistus', 'karikatuur'],
    translation: ['tõlge', 'tõlkis', 'tõlkija', 'inglise keelest tõlkinud'],
    video: ['video', 'operaator', 'montaaž'],
    graphics: ['graafika', 'infograafika', 'kaart'],
    research: ['uuring'],
    update: ['uuendas'],
    source: ['allikas', 'allikad']
  },
  roles: ['ajakirjanik', 'reporter', 'toimetaja', 'peatoimetaja', 'vastutav toimetaja', 'peatoimetaja asetäitja', 'korrespondent', 'kolumnist', 'arvamustoimetaja', 'uudistetoimetaja', 'kommentaator', 'fotograaf', 'analüütik', 'kirjanik', 'kriitik', 'majandusanalüütik', 'professor', 'saatejuht', 'kaasautor', 'autor', 'ajaloolane'],
  desks: ['toimetus', 'uudistetoimetus', 'sporditoimetus', 'meie korrespondent', 'pressiteade', 'uudisteagentuur', 'sisuturundus', 'lugeja', 'juhtkiri'],
  published: ['avaldatud', 'avaldamise aeg', 'avaldamise kuupäev', 'ilmunud', 'ilmus', 'lisatud', 'postitatud', 'loodud', 'kuupäev'],
  modified: ['uuendatud', 'uuendus', 'viimati uuendatud', 'viimane uuendus', 'muudetud', 'viimati muudetud', 'täiendatud', 'ajakohastatud'],
  relativeDays: {täna: 0, eile: -1, üleeile: -2},
  ago: {before: [], after: ['tagasi'], units: {minute: ['minut', 'minutit', 'minuti', 'min'], hour: ['tund', 'tundi', 'tunni', 't'], day: ['päev', 'päeva'], week: ['nädal', 'nädalat', 'nädala'], month: ['kuu', 'kuud'], year: ['aasta', 'aastat']}},
  readingTime: ['min lugemist', 'minutit lugemist', 'minut lugemist', 'lugemisaeg', 'lugemise aeg', 'min lugemine'],
  related: ['loe ka', 'loe veel', 'loe lisaks', 'loe rohkem', 'loe lähemalt', 'loe edasi', 'vaata ka', 'vaata lisaks', 'vaata veel', 'kuula ka', 'seotud artiklid', 'seotud lood', 'seotud uudised', 'seotud teemad', 'sarnased artiklid', 'sarnased uudised', 'soovitame', 'soovitame lugeda', 'sulle võib huvi pakkuda', 'võib huvi pakkuda', 'enim loetud', 'loetumad', 'loetuimad', 'viimased uudised', 'värsked uudised', 'teised uudised', 'veel samal teemal', 'samal teemal', 'eelmine artikkel', 'järgmine artikkel', 'ära maga maha'],
  newsletter: ['uudiskiri', 'telli uudiskiri', 'liitu uudiskirjaga', 'liitu meie uudiskirjaga', 'telli meie uudiskiri', 'sinu e-post', 'sinu e-posti aadress', 'e-posti aadress', 'sisesta e-post', 'jälgi meid', 'laadi alla rakendus', 'ole kursis'],
  chrome: [
    'jaga', 'jaga artiklit', 'jaga facebookis', 'prindi', 'trüki', 'saada', 'saada e-postiga', 'kopeeri link', 'link kopeeritud', 'salvesta', 'kuula', 'kuula artiklit', 'logi sisse', 'sisene', 'logi välja', 'registreeru', 'loo konto', 'minu konto', 'telli', 'tellimine', 'tellimused', 'hakka tellijaks', 'liigu sisu juurde', 'liigu edasi põhisisu juurde', 'mine sisu juurde', 'menüü', 'sulge', 'otsi', 'otsing', 'avaleht', 'esileht', 'tagasi', 'tagasi üles', 'üles', 'järgmine', 'eelmine', 'järgmine leht', 'eelmine leht', 'rohkem', 'näita rohkem', 'vaata kõiki', 'kõik', 'kõik uudised', 'lae rohkem', 'laadi rohkem', 'kontakt', 'kontaktid', 'meist', 'reklaam', 'privaatsuspoliitika', 'privaatsustingimused', 'kasutustingimused', 'tingimused', 'sisukaart', 'abi', 'jälgi', 'meeldib', 'vasta', 'teata', 'teata veast', 'suurenda', 'galerii', 'fotogalerii', 'märksõnad', 'sildid', 'teemad', 'kategooriad', 'otseülekanne', 'laadimine', 'kõik õigused kaitstud'
  ],
  advertisement: ['reklaam', 'reklaamid', 'kuulutus', 'sisuturundus', 'sponsoreeritud sisu', 'artikkel jätkub pärast reklaami', 'lugu jätkub pärast reklaami', 'tasuline sisu', 'koostöösisu'],
  consent: ['küpsised', 'küpsiseid', 'kasutame küpsiseid', 'see veebileht kasutab küpsiseid', 'veebileht kasutab küpsiseid', 'nõustun', 'nõustu kõigiga', 'luba kõik', 'keeldu', 'keeldu kõigist', 'küpsiste seaded', 'küpsiste poliitika', 'õigustatud huvi'],
  comments: ['kommentaarid', 'kommentaar', 'kommenteeri', 'lisa kommentaar', 'jäta kommentaar', 'kirjuta kommentaar', 'loe kommentaare', 'vaata kommentaare', 'sinu kommentaar', 'lisa oma kommentaar', 'tühista vastus', 'sinu e-postiaadressi ei avaldata', 'kommentaare pole'],
  corrections: ['parandus', 'õiendus', 'täpsustus', 'vabandus', 'toimetuse märkus', 'toim.', 'artikli varasemas versioonis', 'algses versioonis', 'artiklit on täiendatud', 'lugu on täiendatud', 'artiklit on uuendatud'],
  photo: ['foto', 'fotod', 'pilt on illustratiivne', 'foto on illustratiivne', 'illustreeriv foto', 'illustratiivne foto', 'arhiivifoto', 'erakogu', 'allikas', 'ekraanitõmmis', 'kuvatõmmis', '©'],
  paywall: ['see artikkel on tasuline', 'see artikkel on mõeldud ainult tellijatele', 'artikkel on tasuline', 'ainult tellijatele', 'tellijale', 'artikli lugemiseks', 'edasi lugemiseks', 'et edasi lugeda', 'telli ja loe edasi', 'oled juba tellija?', 'juba tellija?', 'piiramatu ligipääs'],
  authorNote: ['autorist', 'autori kohta', 'autor on', 'autori teised artiklid', 'kõik autori artiklid', 'rohkem autorilt'],
  keyPoints: ['lühidalt', 'kokkuvõte', 'kokkuvõtlikult', 'olulisemad punktid', 'olulisim', 'peamised punktid', 'põhipunktid', 'mida teada'],
  stopWords: ['ja', 'on', 'ei', 'et', 'see', 'ka', 'oli', 'kui', 'oma', 'mis', 'ta', 'aga', 'või', 'kes', 'selle', 'nii', 'need', 'mitte', 'pärast', 'ning', 'ole', 'veel', 'siis', 'olid', 'mille'],
  dates: {
    fillers: ['kuupäev'], at: ['kell', 'kl'], am: ['hommikul'], pm: ['õhtul', 'pärastlõunal'], ordinals: [],
    units: {year: ['aasta', 'aastal', 'a'], hour: [], minute: ['min'], second: []}, eras: {}, one: ['üks', 'ühe'], now: ['äsja', 'praegu', 'hetk tagasi'], yearFirst: false
  }
}
