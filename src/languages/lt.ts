import type {Language} from './language.js'

export const lt: Language = {
  tag: 'lt',
  months: [
    ['sausio', 'sausis', 'sausį'], ['vasario', 'vasaris', 'vasarį'], ['kovo', 'kovas', 'kovą'], ['balandžio', 'balandis', 'balandį'], ['gegužės', 'gegužė', 'gegužę'], ['birželio', 'birželis', 'birželį'],
    ['liepos', 'liepa', 'liepą'], ['rugpjūčio', 'rugpjūtis', 'rugpjūtį'], ['rugsėjo', 'rugsėjis', 'rugsėjį'], ['spalio', 'spalis', 'spalį'], ['lapkričio', 'lapkritis', 'lapkritį'], ['gruodžio', 'gruodis', 'gruodį']
  ],
  weekdays: [
    ['pirmadienis', 'pirmadienį', 'pirmad'], ['antradienis', 'antradienį', 'antrad'], ['trečiadienis', 'trečiadienį', 'trečiad'], ['ketvirtadienis', 'ketvirtadienį', 'ketvirtad'], ['penktadienis', 'penktadienį', 'penktad'], ['šeštadienis', 'šeštadienį', 'šeštad'], ['sekmadienis', 'sekmadienį', 'sekmad']
  ],
  dayFirst: false,
  by: ['autorius', 'autorė', 'autoriai', 'parašė', 'rašo', 'parengė', 'tekstas', 'tekstą parengė', 'paskelbė', 'kalbino', 'kalbėjosi', 'straipsnio autorius', 'straipsnio autorė', 'teksto autorius', 'teksto autorė'],
  and: ['ir'],
  in: ['iš'],
  contributions: {
    editing: ['redaktorius', 'redaktorė', 'redagavo', 'redakcija'],
    reporting: ['bendradarbiavo', 'prisidėjo'],
    writing: ['tekstas', 'tekstai'],
    photography: ['nuotrauka', 'nuotraukos', 'nuotr', 'fotografas', 'fotografė', 'foto', 'nuotraukų autorius', 'nuotraukos autorius', 'fotografavo'],
    illustration: ['iliustracija', 'iliustracijos', 'piešinys'],
    translation: ['vertė', 'išvertė', 'vertimas', 'iš anglų kalbos vertė'],
    video: ['video', 'vaizdo įrašas', 'operatorius', 'montažas'],
    graphics: ['grafika', 'infografikas', 'infografika'],
    research: ['tyrimas'],
    update: ['atnaujino'],
    source: ['šaltinis', 'šaltiniai']
  },
  roles: ['žurnalistas', 'žurnalistė', 'redaktorius', 'redaktorė', 'vyriausiasis redaktorius', 'vyriausioji redaktorė', 'vyr. redaktorius', 'vyr. redaktorė', 'korespondentas', 'korespondentė', 'apžvalgininkas', 'apžvalgininkė', 'komentatorius', 'fotografas', 'fotografė', 'fotokorespondentas', 'analitikas', 'analitikė', 'rašytojas', 'rašytoja', 'kritikas', 'politologas', 'politologė', 'ekonomistas', 'ekonomistė', 'istorikas', 'profesorius', 'profesorė', 'vedėjas', 'vedėja', 'autorius', 'autorė'],
  desks: ['redakcija', 'mūsų korespondentas', 'pranešimas spaudai', 'pranešimas žiniasklaidai', 'užsakymo nr', 'reklaminis straipsnis', 'naujienų agentūra', 'portalo redakcija', 'skaitytojas', 'rėmėjo turinys'],
  published: ['paskelbta', 'publikuota', 'publikavimo data', 'paskelbimo data', 'įkelta', 'parengta', 'skelbta', 'sukurta', 'data'],
  modified: ['atnaujinta', 'atnaujinimas', 'atnaujinimo data', 'paskutinį kartą atnaujinta', 'paskutinis atnaujinimas', 'redaguota', 'pakeista', 'papildyta'],
  relativeDays: {šiandien: 0, vakar: -1, užvakar: -2},
  ago: {before: ['prieš'], after: [], units: {minute: ['minutę', 'minutes', 'minučių', 'min'], hour: ['valandą', 'valandas', 'valandų', 'val'], day: ['dieną', 'dienas', 'dienų', 'd'], week: ['savaitę', 'savaites', 'savaičių', 'sav'], month: ['mėnesį', 'mėnesius', 'mėnesių', 'mėn'], year: ['metus', 'metų']}},
  readingTime: ['min. skaitymo', 'min skaitymo', 'min. skaitymas', 'minučių skaitymo', 'skaitymo laikas', 'skaitymo trukmė', 'perskaitysite per', 'min. perskaityti'],
  related: ['skaitykite taip pat', 'taip pat skaitykite', 'skaityk taip pat', 'taip pat skaityk', 'skaitykite daugiau', 'skaityti daugiau', 'skaitykite plačiau', 'plačiau skaitykite', 'skaityk daugiau', 'susiję straipsniai', 'susijusios naujienos', 'susijusios temos', 'susiję', 'susijęs straipsnis', 'panašūs straipsniai', 'rekomenduojame', 'rekomenduojami straipsniai', 'jus gali sudominti', 'jums gali patikti', 'tai gali jus sudominti', 'skaitomiausi', 'skaitomiausi straipsniai', 'skaitomiausios naujienos', 'populiariausi straipsniai', 'naujausi straipsniai', 'naujausios naujienos', 'kiti straipsniai', 'kitos naujienos', 'daugiau apie', 'daugiau šia tema', 'ankstesnis straipsnis', 'kitas straipsnis', 'žiūrėkite taip pat', 'taip pat žiūrėkite', 'nepraleiskite'],
  newsletter: ['naujienlaiškis', 'naujienlaiškį', 'prenumeruokite naujienlaiškį', 'prenumeruoti naujienlaiškį', 'naujienlaiškio prenumerata', 'užsiprenumeruokite naujienlaiškį', 'jūsų el. paštas', 'el. pašto adresas', 'įveskite el. paštą', 'sekite mus', 'sekite naujienas', 'atsisiųskite programėlę', 'gaukite naujienas'],
  chrome: [
    'dalintis', 'dalinkitės', 'pasidalinti', 'pasidalinkite', 'dalinkis', 'pasidalink', 'dalintis facebook', 'spausdinti', 'siųsti', 'siųsti draugui', 'kopijuoti nuorodą', 'nuoroda nukopijuota', 'išsaugoti', 'klausyti', 'klausytis', 'klausykite straipsnio', 'prisijungti', 'prisijunkite', 'prisijungimas', 'atsijungti', 'registruotis', 'registracija', 'mano paskyra', 'paskyra', 'prenumerata', 'prenumeruoti', 'prenumeruokite', 'pereiti prie turinio', 'pereiti į turinį', 'meniu', 'uždaryti', 'ieškoti', 'paieška', 'pradžia', 'pradinis', 'titulinis', 'pagrindinis', 'atgal', 'į viršų', 'grįžti į viršų', 'kitas', 'kitas puslapis', 'ankstesnis', 'ankstesnis puslapis', 'daugiau', 'rodyti daugiau', 'rodyti viską', 'visi', 'visos naujienos', 'įkelti daugiau', 'kontaktai', 'apie mus', 'reklama', 'reklamos užsakymas', 'privatumo politika', 'naudojimosi taisyklės', 'taisyklės', 'svetainės žemėlapis', 'pagalba', 'sekti', 'patinka', 'atsakyti', 'pranešti', 'pranešti apie klaidą', 'padidinti', 'galerija', 'fotogalerija', 'žymos', 'žymės', 'raktiniai žodžiai', 'temos', 'kategorijos', 'tiesiogiai', 'kraunama', 'visos teisės saugomos'
  ],
  advertisement: ['reklama', 'reklaminis straipsnis', 'reklaminis turinys', 'rėmėjo turinys', 'remiamas turinys', 'partnerio turinys', 'užsakomasis straipsnis', 'straipsnis tęsiamas po reklamos', 'straipsnio tęsinys – po reklama'],
  consent: ['slapukai', 'slapukus', 'naudojame slapukus', 'ši svetainė naudoja slapukus', 'šioje svetainėje naudojami slapukai', 'svetainėje naudojami slapukai', 'sutinku', 'priimti visus', 'sutikti su visais', 'atmesti', 'atmesti visus', 'slapukų nustatymai', 'slapukų politika', 'teisėtas interesas'],
  comments: ['komentarai', 'komentaras', 'komentuoti', 'komentuokite', 'palikti komentarą', 'palikite komentarą', 'rašyti komentarą', 'parašykite komentarą', 'rodyti komentarus', 'skaityti komentarus', 'jūsų komentaras', 'parašykite atsakymą', 'atšaukti atsakymą', 'el. pašto adresas nebus skelbiamas', 'komentarų nėra'],
  corrections: ['pataisymas', 'patikslinimas', 'paneigimas', 'redakcijos pastaba', 'red. past.', 'red. pastaba', 'atsiprašome', 'ankstesnėje straipsnio versijoje', 'straipsnis atnaujintas', 'straipsnis papildytas'],
  photo: ['nuotr.', 'nuotrauka', 'nuotraukos', 'foto', 'fotografija', 'asociatyvi nuotr.', 'asociatyvi nuotrauka', 'asmeninio archyvo nuotr.', 'archyvo nuotr.', 'šaltinis', 'ekrano nuotrauka', '©'],
  paywall: ['šis straipsnis skirtas tik prenumeratoriams', 'straipsnis skirtas tik prenumeratoriams', 'tik prenumeratoriams', 'turinys prenumeratoriams', 'norėdami skaityti toliau', 'norint skaityti toliau', 'jei norite skaityti toliau', 'skaityti visą straipsnį', 'jau esate prenumeratorius?', 'jau turite prenumeratą?', 'jau prenumeruojate?', 'neribota prieiga'],
  authorNote: ['apie autorių', 'apie autorę', 'autorius yra', 'autorė yra', 'kiti autoriaus straipsniai', 'visi autoriaus straipsniai', 'daugiau autoriaus straipsnių'],
  keyPoints: ['trumpai', 'santrauka', 'svarbiausia', 'svarbiausi faktai', 'pagrindiniai punktai', 'esmė', 'ką reikia žinoti', 'apibendrinimas'],
  stopWords: ['ir', 'kad', 'yra', 'į', 'su', 'iš', 'tai', 'bei', 'buvo', 'kaip', 'o', 'bet', 'už', 'nuo', 'ne', 'jis', 'pat', 'taip', 'prie', 'dėl', 'apie', 'jo', 'ar', 'tik', 'dar', 'per'],
  dates: {
    fillers: ['diena', 'd', 'dieną', 'mėn'], at: [], am: ['ryto'], pm: ['vakaro'], ordinals: [],
    units: {year: ['m', 'metų', 'metai'], hour: ['val', 'valandą', 'h'], minute: ['min'], second: []}, eras: {}, one: ['vieną'], now: ['ką tik', 'dabar'], yearFirst: true
  }
}
