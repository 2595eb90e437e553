import type {Language} from './language.js'

/** Bokmål, with the commonest Nynorsk forms: pages of either call themselves "no". */
export const nb: Language = {
  tag: 'nb',
  months: [
    ['januar', 'jan'], ['februar', 'feb', 'febr'], ['mars', 'mar'], ['april', 'apr'], ['mai'], ['juni', 'jun'],
    ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['desember', 'des']
  ],
  weekdays: [['mandag', 'måndag', 'man', 'ma'], ['tirsdag', 'tysdag', 'tirs', 'tir', 'ti'], ['onsdag', 'ons', 'on'], ['torsdag', 'tors', 'tor', 'to'], ['fredag', 'fre', 'fr'], ['lørdag', 'laurdag', 'lør', 'lø'], ['søndag', 'sundag', 'søn', 'sø']],
  dayFirst: true,
  by: ['av', 'tekst', 'tekst av', 'skrevet av', 'skrive av', 'forfatter', 'forfattere', 'forfattar', 'artikkel av', 'en artikkel av', 'reportasje av', 'intervju av', 'intervju', 'analyse av', 'kommentar av', 'kronikk av', 'leder av', 'debattinnlegg av', 'innlegg av', 'publisert av', 'fortalt til', 'fra'],
  and: ['og', 'samt', '&'],
  in: ['i', 'fra', 'på'],
  contributions: {
    editing: ['redaktør', 'redigering', 'redigert av', 'redaksjon', 'bearbeidet av', 'desk'],
    reporting: ['medvirkende', 'bidrag fra', 'med bidrag fra', 'i samarbeid med', 'har bidratt'],
    writing: ['tekst', 'tekster', 'tekst av'],
    photography: ['foto', 'fotos', 'foto av', 'fotograf', 'fotografer', 'fotografi', 'bilder', 'bilde', 'bilder av'],
    illustration: ['illustrasjon', 'illustrasjoner', 'illustrasjon av', 'illustratør', 'tegning', 'tegninger', 'montasje'],
    translation: ['oversettelse', 'oversatt av', 'oversetter', 'omsetjing', 'omsett av', 'til norsk ved'],
    video: ['video', 'video av', 'klipp', 'klipping', 'kamera'],
    graphics: ['grafikk', 'grafikk av', 'infografikk', 'design', 'layout', 'kart'],
    research: ['research', 'faktasjekk', 'faktasjekket av', 'kvalitetssikret av', 'data'],
    update: ['oppdatert av', 'endret av'],
    source: ['kilde', 'kilder', 'kjelde', 'kjelder', 'via']
  },
  roles: [
    'journalist', 'reporter', 'redaktør', 'sjefredaktør', 'ansvarlig redaktør', 'ansvarleg redaktør', 'redaksjonssjef', 'redaksjonsleder', 'nyhetsredaktør', 'nyhetssjef', 'nyhetsleder', 'kulturredaktør', 'debattredaktør', 'debattleder', 'sportsredaktør', 'utenriksredaktør', 'politisk redaktør', 'politisk reporter', 'politisk kommentator', 'kommentator', 'korrespondent', 'utenrikskorrespondent', 'vaktsjef',
    'spaltist', 'skribent', 'anmelder', 'kritiker', 'musikkanmelder', 'filmanmelder', 'fotograf', 'fotojournalist', 'pressefotograf', 'frilansjournalist', 'frilanser', 'medarbeider', 'forfatter', 'professor', 'førsteamanuensis', 'forsker', 'analytiker', 'ekspert', 'programleder', 'produsent', 'praktikant', 'sommervikar', 'vikar', 'daglig leder', 'gründer'
  ],
  desks: ['redaksjonen', 'redaksjon', 'nyhetsredaksjonen', 'sportsredaksjonen', 'kulturredaksjonen', 'økonomiredaksjonen', 'lokalredaksjonen', 'nettredaksjonen', 'debattredaksjonen', 'nyhetsdesken', 'nyhetsbyrå', 'nyhetsbyrået', 'nyhetsbyråer', 'byrå', 'vår korrespondent', 'vår reporter', 'vår utsendte', 'våre utsendte', 'vår medarbeider', 'pressemelding', 'leserbrev', 'leserinnlegg', 'debattinnlegg', 'gjesteskribent', 'team', 'admin', 'administrator'],
  published: ['publisert', 'publisert den', 'først publisert', 'opprinnelig publisert', 'publiseringsdato', 'utgitt', 'utgitt den', 'lagt ut', 'lagt ut den', 'opprettet', 'opprettet den', 'skrevet den', 'dato', 'postet', 'trykket'],
  modified: ['oppdatert', 'oppdatert den', 'sist oppdatert', 'sist oppdatert den', 'siste oppdatering', 'oppdatering', 'endret', 'endret den', 'sist endret', 'endra', 'sist endra', 'redigert', 'sist redigert', 'revidert', 'korrigert', 'rettet'],
  relativeDays: {idag: 0, 'i dag': 0, 'i morges': 0, 'i kveld': 0, igår: -1, 'i går': -1, 'i går kveld': -1, forgårs: -2, 'i forgårs': -2},
  ago: {
    before: ['for', 'for ca', 'for cirka', 'for rundt', 'for over'],
    after: ['siden', 'sidan'],
    units: {minute: ['minutt', 'minutter', 'min', 'm'], hour: ['time', 'timer', 'timar', 't'], day: ['dag', 'dager', 'dagar', 'døgn', 'd'], week: ['uke', 'uker', 'veke', 'veker', 'u'], month: ['måned', 'måneder', 'månad', 'månader', 'mnd'], year: ['år']}
  },
  readingTime: ['min lesing', 'minutters lesing', 'minutter lesing', 'min lesetid', 'minutters lesetid', 'minutter lesetid', 'lesetid', 'min. lesetid', 'min å lese', 'minutter å lese', 'min les', 'lesetid ca', 'lyttetid'],
  related: [
    'les:', 'se:', 'les også', 'les meir', 'les mer', 'les mer om', 'les mer her', 'les videre', 'les hele', 'les hele saken', 'les hele artikkelen', 'les saken', 'les artikkelen', 'les her', 'les alle', 'les flere', 'les flere saker', 'les tidligere', 'se også', 'sjå også', 'se mer', 'se flere', 'se video', 'se videoen', 'hør også', 'lytt også', 'mer om', 'mer om saken', 'mer om emnet', 'mer fra', 'mer i', 'flere saker', 'flere artikler',
    'flere nyheter', 'flere saker om', 'relatert', 'relaterte artikler', 'relaterte saker', 'relatert sak', 'relatert innhold', 'relaterte emner', 'lignende artikler', 'lignende saker', 'anbefalt', 'anbefalte artikler', 'anbefalte saker', 'anbefalt for deg', 'vi anbefaler', 'du vil kanskje også like', 'kanskje du også liker', 'andre leser', 'andre leser også', 'andre leste også', 'mest lest', 'mest leste', 'mest sett',
    'mest delt', 'populært', 'populære saker', 'populært nå', 'siste nytt', 'siste nyheter', 'siste saker', 'siste', 'akkurat nå', 'nyheter', 'toppsaker', 'ikke gå glipp av', 'neste artikkel', 'forrige artikkel', 'neste sak', 'forrige sak', 'neste innlegg', 'forrige innlegg', 'bakgrunn', 'fra arkivet', 'fortsett å lese', 'oppdag mer', 'saken fortsetter', 'artikkelen fortsetter', 'emner'
  ],
  newsletter: [
    'nyhetsbrev', 'nyhetsbrevet', 'vårt nyhetsbrev', 'våre nyhetsbrev', 'meld deg på', 'meld deg på vårt nyhetsbrev', 'meld deg på nyhetsbrevet', 'meld deg på her', 'få nyhetsbrev', 'få nyhetsbrevet', 'få vårt nyhetsbrev', 'få nyheter', 'få de siste nyhetene', 'få de viktigste nyhetene', 'abonner på nyhetsbrevet', 'abonner på vårt nyhetsbrev', 'hold deg oppdatert', 'bli oppdatert', 'ikke gå glipp av noe', 'rett i innboksen',
    'i innboksen', 'på e-post', 'din e-post', 'din e-postadresse', 'e-postadresse', 'skriv inn e-postadressen din', 'følg oss', 'følg oss på', 'last ned appen', 'last ned vår app', 'ved å melde deg på'
  ],
  chrome: [
    'del', 'del artikkel', 'del artikkelen', 'del saken', 'del denne artikkelen', 'del på facebook', 'del på twitter', 'del på x', 'del via e-post', 'del på e-post', 'tvitre', 'skriv ut', 'utskrift', 'e-post', 'send', 'send tips', 'tips oss', 'tips en venn', 'kopier lenke', 'kopier lenken', 'lenke kopiert', 'lenken er kopiert', 'kopier', 'lagre', 'lagre artikkel', 'lagret', 'lagrede saker', 'leseliste', 'lytt',
    'lytt til artikkelen', 'lytt til saken', 'hør artikkelen', 'spill av', 'pause', 'kommenter', 'lik', 'gi bort', 'gi bort artikkelen', 'logg inn', 'logg på', 'logg ut', 'innlogging', 'registrer', 'registrer deg', 'opprett konto', 'min konto', 'min profil', 'min side', 'konto', 'abonner', 'abonnement', 'abonnementer', 'bli abonnent', 'kjøp abonnement', 'bli medlem', 'kundeservice', 'kundesenter', 'e-avis', 'eavis',
    'gå til innhold', 'gå til innholdet', 'gå til hovedinnhold', 'gå til hovedinnholdet', 'hopp til innhold', 'hopp til innholdet', 'hopp til hovedinnhold', 'hopp over', 'til innhold', 'meny', 'åpne meny', 'lukk meny', 'vis meny', 'søk', 'søk i saker', 'lukk', 'åpne', 'hjem', 'forside', 'forsiden', 'til forsiden', 'tilbake', 'til toppen', 'tilbake til toppen', 'opp', 'frem', 'neste', 'forrige', 'neste side', 'forrige side',
    'mer', 'meir', 'vis mer', 'vis meir', 'vis flere', 'vis mindre', 'vis alle', 'se alle', 'last inn flere', 'last flere', 'utvid', 'personvern', 'personvernerklæring', 'personvernpolicy', 'informasjonskapsler', 'vilkår', 'brukervilkår', 'kjøpsvilkår', 'kontakt', 'kontakt oss', 'om oss', 'hjelp', 'annonser', 'annonsere', 'ledige stillinger', 'følg', 'følger', 'svar', 'rapporter', 'rapporter feil', 'meld fra om feil',
    'feil i artikkelen?', 'forstørr', 'forstørr bildet', 'fullskjerm', 'bildeserie', 'galleri', 'bildegalleri', 'emneord', 'stikkord', 'tagger', 'kategorier', 'kategori', 'direkte', 'live', 'tilgjengelighet', 'laster', 'laster...', 'laster inn', 'alle rettigheter reservert', 'støtt oss', 'last ned', 'tekststørrelse', 'norsk', 'ja', 'nei', 'avbryt', 'ok'
  ],
  advertisement: ['annonse', 'annonser', 'annonse:', 'reklame', 'sponset', 'sponset innhold', 'sponsa innhald', 'i samarbeid med', 'betalt innhold', 'betalt partnerskap', 'kommersielt samarbeid', 'kommersielt innhold', 'annonsørinnhold', 'innhold fra annonsør', 'partnerinnhold', 'annonsørbetalt innhold', 'artikkelen fortsetter under annonsen', 'artikkelen fortsetter etter annonsen', 'saken fortsetter under annonsen', 'saken fortsetter etter annonsen', 'fortsett å lese under annonsen', 'annonselenker', 'advertorial'],
  consent: [
    'cookies', 'cookie', 'informasjonskapsler', 'vi bruker cookies', 'vi bruker informasjonskapsler', 'vi benytter informasjonskapsler', 'dette nettstedet bruker informasjonskapsler', 'denne nettsiden bruker cookies', 'denne nettsiden bruker informasjonskapsler', 'godta', 'godta alle', 'godta cookies', 'aksepter', 'aksepter alle', 'tillat alle', 'jeg godtar', 'avvis', 'avvis alle', 'avslå', 'kun nødvendige', 'bare nødvendige', 'innstillinger for informasjonskapsler',
    'administrer innstillinger', 'tilpass innstillinger', 'ditt personvern', 'vi bryr oss om personvernet ditt', 'vi verdsetter personvernet ditt', 'personopplysninger', 'samtykke', 'våre partnere', 'berettiget interesse', 'legitim interesse', 'for å se innholdet'
  ],
  comments: ['kommentarer', 'kommentar', 'kommentarfelt', 'kommenter', 'skriv en kommentar', 'skriv kommentar', 'legg igjen en kommentar', 'legg til kommentar', 'legg inn kommentar', 'legg igjen et svar', 'legg att eit svar', 'din kommentar', 'ingen kommentarer', 'vis kommentarer', 'se kommentarer', 'les kommentarer', 'alle kommentarer', 'delta i debatten', 'delta i diskusjonen', 'bli med i debatten', 'debatt', 'diskuter', 'avbryt svar', 'din e-postadresse vil ikke bli publisert', 'vær den første til å kommentere', 'hva mener du?', 'hva synes du?'],
  corrections: ['rettelse', 'rettelser', 'retting', 'beriktigelse', 'presisering', 'tilsvar', 'oppdatering', 'redaksjonell merknad', 'red.anm.', 'red. anm.', 'merknad fra redaksjonen', 'i en tidligere versjon', 'i ein tidlegare versjon', 'en tidligere versjon av artikkelen', 'en tidligere versjon av saken', 'en tidligere versjon av denne artikkelen', 'saken er oppdatert', 'saken er rettet', 'artikkelen er oppdatert', 'artikkelen er rettet', 'artikkelen er endret', 'endringslogg'],
  photo: ['foto', 'fotos', 'foto av', 'fotograf', 'bilde', 'bilder', 'bildekilde', 'arkivfoto', 'arkivbilde', 'arkiv', 'illustrasjonsfoto', 'illustrasjonsbilde', 'pressefoto', 'privat', 'illustrasjon', 'montasje', 'skjermdump', 'skjermbilde', 'grafikk', 'faksimile', 'kilde', '©'],
  paywall: [
    'for abonnenter', 'kun for abonnenter', 'bare for abonnenter', 'forbeholdt abonnenter', 'eksklusivt for abonnenter', 'artikkelen er kun for abonnenter', 'denne artikkelen er for abonnenter', 'denne saken er for abonnenter', 'lås opp artikkelen', 'premium', 'plussartikkel', 'pluss-sak', 'bli abonnent og les', 'bli abonnent for å lese', 'abonner for å lese', 'abonner for å lese videre', 'for å lese videre', 'for å lese hele saken', 'for å lese hele artikkelen',
    'vil du lese videre?', 'vil du lese videre', 'vil du lese hele saken?', 'les videre med', 'les hele saken med', 'allerede abonnent?', 'allerede abonnent', 'er du allerede abonnent?', 'har du allerede abonnement?', 'har du allerede tilgang?', 'har du konto?', 'logg inn for å lese', 'logg inn for å lese videre', 'opprett konto for å lese', 'prøv gratis', 'første måned', 'ingen binding', 'ubegrenset tilgang', 'full tilgang', 'si opp når som helst', 'se abonnementer', 'kjøp tilgang', 'få tilgang'
  ],
  authorNote: ['om forfatteren', 'om skribenten', 'om forfatterne', 'forfatteren er', 'skribenten er', 'artikkelforfatteren', 'mer av forfatteren', 'flere artikler av', 'flere saker av', 'alle artikler av', 'se alle innlegg av', 'dette er et debattinnlegg', 'dette er en kommentar', 'dette er en kronikk', 'dette er en leder', 'dette er en analyse', 'dette er eit debattinnlegg', 'innlegget gir uttrykk for', 'kronikken gir uttrykk for', 'teksten står for skribentens regning'],
  keyPoints: ['kort fortalt', 'kort sagt', 'kort oppsummert', 'oppsummering', 'oppsummert', 'sammendrag', 'saken oppsummert', 'saken kort fortalt', 'saken forklart', 'det viktigste', 'de viktigste punktene', 'dette vet vi', 'dette må du vite', 'dette bør du vite', 'fakta', 'faktaboks', 'oversikt', 'hovedpunkter', 'hovedpoenger', 'i saken', 'i artikkelen', 'stikkordsmessig', 'ki-oppsummering'],
  stopWords: ['og', 'i', 'det', 'er', 'på', 'som', 'til', 'at', 'en', 'av', 'for', 'ikke', 'med', 'har', 'den', 'de', 'et', 'var', 'jeg', 'også', 'men', 'fra', 'blir', 'etter', 'sier'],
  dates: {
    fillers: ['den', 'd', 'dato', 'i'], at: ['kl', 'klokken', 'klokka', 'tid', 'ved'], am: ['om morgenen', 'formiddag'], pm: ['om kvelden', 'ettermiddag'], ordinals: [],
    units: {hour: ['t'], minute: ['min'], second: ['sek']}, eras: {}, one: ['en', 'ett', 'et', 'ein'], now: ['akkurat nå', 'nå', 'nettopp', 'for et øyeblikk siden', 'for få sekunder siden', 'for få minutter siden'], yearFirst: false
  }
}
