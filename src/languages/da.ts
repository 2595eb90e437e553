import type {Language} from './language.js'

export const da: Language = {
  tag: 'da',
  months: [
    ['januar', 'jan'], ['februar', 'feb', 'febr'], ['marts', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'],
    ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']
  ],
  weekdays: [['mandag', 'man', 'ma'], ['tirsdag', 'tirs', 'tir', 'ti'], ['onsdag', 'ons', 'on'], ['torsdag', 'tors', 'tor', 'to'], ['fredag', 'fre', 'fr'], ['lørdag', 'lør', 'lø'], ['søndag', 'søn', 'sø']],
  dayFirst: true,
  by: ['af', 'tekst', 'tekst af', 'skrevet af', 'forfatter', 'forfattere', 'artikel af', 'en artikel af', 'reportage af', 'interview af', 'interview', 'analyse af', 'kommentar af', 'klumme af', 'kronik af', 'debatindlæg af', 'leder af', 'udgivet af', 'publiceret af', 'fortalt til', 'fra'],
  and: ['og', 'samt', '&'],
  in: ['i', 'fra', 'på'],
  contributions: {
    editing: ['redaktør', 'redigering', 'redigeret af', 'redaktion', 'bearbejdet af', 'redaktionel bearbejdning'],
    reporting: ['medvirkende', 'bidrag fra', 'med bidrag fra', 'i samarbejde med', 'har bidraget'],
    writing: ['tekst', 'tekster', 'tekst af'],
    photography: ['foto', 'fotos', 'foto af', 'fotos af', 'fotograf', 'fotografer', 'fotografi', 'billeder', 'billede', 'billeder af'],
    illustration: ['illustration', 'illustrationer', 'illustration af', 'illustrator', 'tegning', 'tegninger', 'tegning af', 'montage'],
    translation: ['oversættelse', 'oversat af', 'oversætter', 'på dansk ved'],
    video: ['video', 'video af', 'klip', 'klipning', 'kamera'],
    graphics: ['grafik', 'grafik af', 'infografik', 'design', 'layout', 'kort'],
    research: ['research', 'faktatjek', 'faktatjekket af', 'gennemgået af', 'data'],
    update: ['opdateret af', 'ændret af'],
    source: ['kilde', 'kilder', 'via']
  },
  roles: [
    'journalist', 'reporter', 'redaktør', 'chefredaktør', 'ansvarshavende chefredaktør', 'ansvarshavende redaktør', 'redaktionschef', 'nyhedsredaktør', 'nyhedschef', 'kulturredaktør', 'debatredaktør', 'sportsredaktør', 'udlandsredaktør', 'politisk redaktør', 'politisk reporter', 'politisk kommentator', 'politisk analytiker', 'erhvervsredaktør', 'korrespondent', 'udlandskorrespondent',
    'redaktionssekretær', 'klummeskribent', 'skribent', 'kommentator', 'anmelder', 'kritiker', 'musikanmelder', 'filmanmelder', 'fotograf', 'pressefotograf', 'freelancejournalist', 'freelancer', 'medarbejder', 'forfatter', 'professor', 'lektor', 'forsker', 'analytiker', 'ekspert', 'studievært', 'vært', 'producer', 'praktikant', 'journalistpraktikant', 'direktør', 'stifter'
  ],
  desks: ['redaktionen', 'redaktion', 'nyhedsredaktionen', 'sportsredaktionen', 'kulturredaktionen', 'erhvervsredaktionen', 'lokalredaktionen', 'webredaktionen', 'debatredaktionen', 'lederkollegiet', 'nyhedsbureau', 'nyhedsbureauet', 'nyhedsbureauer', 'bureau', 'bureauer', 'vores korrespondent', 'vores reporter', 'vores udsendte', 'vores medarbejder', 'pressemeddelelse', 'læserbrev', 'læserbreve', 'debatindlæg', 'gæsteskribent', 'team', 'admin', 'administrator'],
  published: ['publiceret', 'publiceret den', 'udgivet', 'udgivet den', 'offentliggjort', 'offentliggjort den', 'udgivelsesdato', 'publiceringsdato', 'først publiceret', 'oprettet', 'oprettet den', 'bragt', 'bragt den', 'skrevet den', 'dato', 'lagt op'],
  modified: ['opdateret', 'opdateret den', 'sidst opdateret', 'sidst opdateret den', 'senest opdateret', 'senest opdateret den', 'seneste opdatering', 'opdatering', 'ændret', 'sidst ændret', 'senest ændret', 'redigeret', 'sidst redigeret', 'senest redigeret', 'revideret', 'rettet', 'rettet den'],
  relativeDays: {idag: 0, 'i dag': 0, 'i morges': 0, 'i aften': 0, igår: -1, 'i går': -1, 'i går aftes': -1, 'i aftes': -1, forgårs: -2, 'i forgårs': -2},
  ago: {
    before: ['for', 'for ca', 'for cirka', 'for omkring', 'for over'],
    after: ['siden'],
    units: {minute: ['minut', 'minutter', 'min', 'm'], hour: ['time', 'timer', 't'], day: ['dag', 'dage', 'døgn', 'd'], week: ['uge', 'uger', 'u'], month: ['måned', 'måneder', 'mdr', 'md'], year: ['år']}
  },
  readingTime: ['min læsning', 'minutters læsning', 'minut læsning', 'min læsetid', 'minutters læsetid', 'læsetid', 'min. læsetid', 'min. læsning', 'minutter at læse', 'min at læse', 'min læs', 'lyttetid', 'læsetid ca'],
  related: [
    'læs:', 'se:', 'læs også', 'læs mere', 'læs mere om', 'læs mere her', 'læs videre', 'læs hele', 'læs hele artiklen', 'læs artiklen', 'læs her', 'læs alle', 'læs flere', 'læs flere artikler', 'læs tidligere', 'se også', 'se mere', 'se flere', 'se video', 'se videoen', 'hør også', 'lyt også', 'lyt til', 'mere om', 'mere om emnet', 'mere fra', 'mere i', 'mere på', 'flere artikler', 'flere nyheder', 'flere artikler om',
    'relateret', 'relaterede artikler', 'relateret artikel', 'relaterede nyheder', 'relateret indhold', 'relaterede emner', 'lignende artikler', 'anbefalet', 'anbefalede artikler', 'anbefalet til dig', 'vi anbefaler', 'redaktionen anbefaler', 'måske også interessant', 'du vil måske også synes om', 'måske er du også interesseret i', 'andre læser', 'andre læser også', 'andre læste også', 'mest læste', 'mest læst', 'mest sete',
    'mest delte', 'populært', 'populære artikler', 'seneste nyt', 'seneste nyheder', 'seneste', 'lige nu', 'nyheder', 'topnyheder', 'gå ikke glip af', 'næste artikel', 'forrige artikel', 'næste indlæg', 'forrige indlæg', 'baggrund', 'fra arkivet', 'fortsæt læsning', 'opdag mere', 'artiklen fortsætter', 'emner'
  ],
  newsletter: [
    'nyhedsbrev', 'nyhedsbreve', 'vores nyhedsbrev', 'tilmeld nyhedsbrev', 'tilmeld dig', 'tilmeld dig vores nyhedsbrev', 'tilmeld dig nyhedsbrevet', 'tilmeld dig her', 'tilmeld dig gratis', 'få nyhedsbrevet', 'få vores nyhedsbrev', 'få nyheder', 'få de seneste nyheder', 'få de vigtigste nyheder', 'abonner på vores nyhedsbrev', 'hold dig opdateret', 'bliv opdateret', 'gå ikke glip af noget', 'direkte i din indbakke',
    'i din indbakke', 'på mail', 'din e-mail', 'din e-mailadresse', 'din mail', 'e-mailadresse', 'indtast din e-mail', 'følg os', 'følg os på', 'hent appen', 'hent vores app', 'ved at tilmelde dig'
  ],
  chrome: [
    'del', 'del artikel', 'del artiklen', 'del denne artikel', 'del på facebook', 'del på twitter', 'del på x', 'del via e-mail', 'del via mail', 'tweet', 'print', 'udskriv', 'udskriv artikel', 'e-mail', 'mail', 'send', 'kopier link', 'kopiér link', 'link kopieret', 'kopier', 'gem', 'gem artikel', 'gemt', 'gemte artikler', 'læseliste', 'føj til læseliste', 'lyt', 'lyt til artiklen', 'lyt til artikel', 'hør artiklen',
    'afspil', 'pause', 'kommenter', 'kommentér', 'synes godt om', 'giv artiklen', 'del som gave', 'log ind', 'log på', 'log ud', 'login', 'opret', 'opret konto', 'opret profil', 'opret bruger', 'min konto', 'min profil', 'min side', 'konto', 'abonner', 'abonnér', 'abonnement', 'abonnementer', 'bliv abonnent', 'køb abonnement', 'bliv medlem', 'kundeservice', 'e-avis', 'gå til indhold', 'gå til indholdet',
    'gå til hovedindhold', 'gå til hovedindholdet', 'spring til indhold', 'spring til hovedindhold', 'spring over', 'hop til indhold', 'menu', 'åbn menu', 'luk menu', 'vis menu', 'søg', 'søgning', 'luk', 'åbn', 'hjem', 'forside', 'forsiden', 'til forsiden', 'tilbage', 'til toppen', 'tilbage til toppen', 'op', 'frem', 'næste', 'forrige', 'næste side', 'forrige side', 'mere', 'vis mere', 'vis flere', 'vis mindre',
    'vis alle', 'se alle', 'indlæs flere', 'hent flere', 'fold ud', 'privatlivspolitik', 'persondatapolitik', 'cookiepolitik', 'privatliv', 'vilkår', 'betingelser', 'handelsbetingelser', 'kontakt', 'kontakt os', 'om os', 'hjælp', 'annoncer', 'annoncering', 'ledige stillinger', 'job', 'følg', 'følger', 'følg emne', 'svar', 'anmeld', 'rapporter', 'rapporter fejl', 'fejl i artiklen?', 'tip os', 'forstør', 'forstør billede',
    'fuld skærm', 'billedserie', 'galleri', 'billedgalleri', 'tags', 'emneord', 'kategorier', 'kategori', 'live', 'tilgængelighed', 'indlæser', 'indlæser...', 'henter', 'alle rettigheder forbeholdes', 'støt os', 'download', 'tekststørrelse', 'dansk', 'ja', 'nej', 'annuller', 'ok'
  ],
  advertisement: ['annonce', 'annoncer', 'annonce:', 'reklame', 'sponsoreret', 'sponsoreret indhold', 'sponseret indhold', 'i samarbejde med', 'betalt indhold', 'betalt partnerskab', 'kommercielt samarbejde', 'kommercielt indhold', 'annoncørbetalt indhold', 'annoncørindhold', 'partnerindhold', 'artiklen fortsætter efter annoncen', 'artiklen fortsætter under annoncen', 'artiklen fortsætter efter reklamen', 'fortsæt læsning under annoncen', 'advertorial', 'reklamelinks'],
  consent: [
    'cookies', 'cookie', 'vi bruger cookies', 'vi anvender cookies', 'denne hjemmeside bruger cookies', 'dette website bruger cookies', 'dette site bruger cookies', 'hjemmesiden bruger cookies', 'accepter', 'acceptér', 'accepter alle', 'acceptér alle', 'accepter cookies', 'tillad alle', 'tillad cookies', 'jeg accepterer', 'afvis', 'afvis alle', 'kun nødvendige', 'nødvendige cookies', 'cookieindstillinger', 'administrer cookies',
    'administrer indstillinger', 'tilpas indstillinger', 'dit privatliv', 'vi værner om dit privatliv', 'personoplysninger', 'personlige oplysninger', 'samtykke', 'vores partnere', 'legitim interesse', 'for at se indholdet', 'cookiedeklaration'
  ],
  comments: ['kommentarer', 'kommentar', 'kommenter', 'kommentér', 'skriv en kommentar', 'skriv kommentar', 'efterlad en kommentar', 'tilføj kommentar', 'læg en kommentar', 'skriv et svar', 'din kommentar', 'ingen kommentarer', 'vis kommentarer', 'se kommentarer', 'læs kommentarer', 'alle kommentarer', 'deltag i debatten', 'deltag i diskussionen', 'debat', 'annuller svar', 'din e-mailadresse vil ikke blive publiceret', 'vær den første til at kommentere', 'hvad mener du?', 'hvad synes du?'],
  corrections: ['rettelse', 'rettelser', 'berigtigelse', 'præcisering', 'fejl og fakta', 'genmæle', 'opdatering', 'redaktionel note', 'red.', 'note fra redaktionen', 'i en tidligere version', 'en tidligere version af artiklen', 'en tidligere version af denne artikel', 'artiklen er opdateret', 'artiklen er rettet', 'artiklen er blevet opdateret', 'artiklen er blevet rettet', 'teksten er opdateret'],
  photo: ['foto', 'fotos', 'foto af', 'fotograf', 'billede', 'billeder', 'billedkilde', 'fotokredit', 'arkivfoto', 'arkivbillede', 'arkiv', 'genrefoto', 'modelfoto', 'pressefoto', 'pr-foto', 'privatfoto', 'privat', 'illustration', 'montage', 'skærmbillede', 'screenshot', 'grafik', 'kilde', '©'],
  paywall: [
    'for abonnenter', 'kun for abonnenter', 'eksklusivt for abonnenter', 'forbeholdt abonnenter', 'artiklen er kun for abonnenter', 'denne artikel er kun for abonnenter', 'denne artikel er for abonnenter', 'lås artiklen op', 'premium', 'plus-artikel', 'bliv abonnent og læs', 'bliv abonnent for at læse', 'køb abonnement og læs', 'abonner for at læse', 'for at læse videre', 'for at læse hele artiklen', 'vil du læse videre?', 'vil du læse videre',
    'vil du læse hele artiklen?', 'læs videre med', 'læs hele artiklen med', 'allerede abonnent?', 'allerede abonnent', 'er du allerede abonnent?', 'har du allerede et abonnement?', 'har du en konto?', 'har du allerede en konto?', 'log ind for at læse', 'log ind for at læse videre', 'opret en gratis konto', 'opret en konto for at læse', 'prøv gratis', 'prøv nu', 'første måned', 'ingen binding', 'ubegrænset adgang', 'fuld adgang', 'opsig når som helst', 'se abonnementer', 'køb adgang'
  ],
  authorNote: ['om forfatteren', 'om skribenten', 'om forfatterne', 'forfatteren er', 'skribenten er', 'artiklens forfatter', 'mere af forfatteren', 'flere artikler af', 'alle artikler af', 'se alle indlæg af', 'dette er et debatindlæg', 'dette er en kommentar', 'dette er en klumme', 'dette er en analyse', 'dette er en kronik', 'indlægget er udtryk for', 'udtryk for skribentens', 'udtryk for forfatterens'],
  keyPoints: ['kort fortalt', 'kort sagt', 'kort om', 'det korte af det lange', 'resumé', 'resume', 'opsummering', 'sammenfatning', 'det vigtigste', 'de vigtigste pointer', 'det ved vi', 'det skal du vide', 'her er det vigtigste', 'fakta', 'faktaboks', 'overblik', 'få overblikket', 'hovedpunkter', 'hovedpointer', 'i artiklen', 'artiklen kort', 'ai-resumé'],
  stopWords: ['og', 'at', 'det', 'er', 'en', 'af', 'til', 'den', 'ikke', 'der', 'på', 'med', 'de', 'som', 'et', 'for', 'har', 'var', 'jeg', 'også', 'men', 'blev', 'efter', 'ud', 'siger'],
  dates: {
    fillers: ['den', 'd', 'dato', 'i'], at: ['kl', 'klokken', 'tid', 'ved'], am: ['om morgenen', 'formiddag'], pm: ['om aftenen', 'eftermiddag'], ordinals: [],
    units: {hour: ['t'], minute: ['min'], second: ['sek']}, eras: {}, one: ['en', 'et'], now: ['lige nu', 'nu', 'for et øjeblik siden', 'for få sekunder siden', 'for få minutter siden'], yearFirst: false
  }
}
