import type {Language} from './language.js'

export const sv: Language = {
  tag: 'sv',
  months: [
    ['januari', 'jan'], ['februari', 'feb', 'febr'], ['mars', 'mar'], ['april', 'apr'], ['maj'], ['juni', 'jun'],
    ['juli', 'jul'], ['augusti', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['december', 'dec']
  ],
  weekdays: [
    ['måndag', 'måndagen', 'mån', 'må'], ['tisdag', 'tisdagen', 'tis', 'ti'], ['onsdag', 'onsdagen', 'ons', 'on'], ['torsdag', 'torsdagen', 'tors', 'tor', 'to'], ['fredag', 'fredagen', 'fre', 'fr'], ['lördag', 'lördagen', 'lör', 'lö'], ['söndag', 'söndagen', 'sön', 'sö']
  ],
  dayFirst: true,
  by: ['av', 'text', 'text av', 'skriven av', 'skrivet av', 'författare', 'artikel av', 'en artikel av', 'reportage av', 'intervju av', 'analys av', 'krönika av', 'ledare av', 'debattartikel av', 'publicerad av', 'skribent', 'berättat för', 'från', 'inlagt av', 'inlagd av', 'upplagd av', 'postad av', 'postat av'],
  and: ['och', 'samt', '&'],
  in: ['i', 'från', 'på'],
  contributions: {
    editing: ['redigering', 'redaktör', 'redigerad av', 'redigerare', 'bearbetning', 'ansvarig redaktör'],
    reporting: ['medverkande', 'i samarbete med', 'med bidrag från', 'research och text'],
    writing: ['text', 'texter', 'text av'],
    photography: ['foto', 'foton', 'foto av', 'bild', 'bilder', 'bilder av', 'fotograf', 'fotografer'],
    illustration: ['illustration', 'illustrationer', 'illustration av', 'illustratör', 'teckning', 'teckningar', 'montage'],
    translation: ['översättning', 'översättning av', 'översatt av', 'översättare'],
    video: ['video', 'video av', 'film', 'klippning', 'redigering video'],
    graphics: ['grafik', 'grafik av', 'infografik', 'formgivning', 'design', 'layout', 'karta'],
    research: ['research', 'faktagranskning', 'faktagranskad av', 'granskad av', 'datajournalist'],
    update: ['uppdaterad av', 'ändrad av'],
    source: ['källa', 'källor', 'via']
  },
  roles: [
    'reporter', 'journalist', 'redaktör', 'chefredaktör', 'ansvarig utgivare', 'biträdande chefredaktör', 'redaktionschef', 'nyhetschef', 'kulturchef', 'sportchef', 'politisk redaktör', 'politisk chefredaktör', 'ledarskribent', 'skribent', 'krönikör', 'kolumnist', 'kommentator', 'korrespondent', 'utrikeskorrespondent', 'utrikesreporter', 'politisk reporter',
    'ekonomireporter', 'sportreporter', 'kulturskribent', 'kritiker', 'recensent', 'fotograf', 'bildjournalist', 'frilans', 'frilansjournalist', 'frilansskribent', 'medarbetare', 'författare', 'professor', 'docent', 'forskare', 'analytiker', 'expert', 'programledare', 'producent', 'praktikant', 'vikarie', 'vd', 'grundare'
  ],
  desks: [
    'redaktionen', 'redaktion', 'nyhetsredaktionen', 'sportredaktionen', 'kulturredaktionen', 'ekonomiredaktionen', 'lokalredaktionen', 'webbredaktionen', 'ledarredaktionen', 'debattredaktionen', 'nyhetsdesken', 'nyhetsbyrån', 'nyhetsbyråer', 'vår reporter', 'vår korrespondent', 'våra reportrar', 'pressmeddelande', 'insändare', 'debattör', 'gästskribent', 'gästkrönikör', 'team', 'admin', 'administratör', 'signaturen', 'läsare'
  ],
  published: ['publicerad', 'publicerat', 'publicerades', 'publicerad den', 'publicerat den', 'publiceringsdatum', 'publicering', 'först publicerad', 'ursprungligen publicerad', 'upplagd', 'skapad', 'inlagd', 'datum', 'postad', 'skriven den', 'skrevs', 'postat', 'inlagt'],
  modified: ['uppdaterad', 'uppdaterat', 'uppdaterades', 'uppdaterad den', 'senast uppdaterad', 'senast uppdaterat', 'senast uppdaterad den', 'senaste uppdatering', 'uppdatering', 'ändrad', 'ändrat', 'senast ändrad', 'senast ändrat', 'redigerad', 'senast redigerad', 'reviderad', 'granskad', 'rättad'],
  relativeDays: {idag: 0, 'i dag': 0, 'i morse': 0, 'i kväll': 0, ikväll: 0, igår: -1, 'i går': -1, 'i går kväll': -1, förrgår: -2, 'i förrgår': -2},
  ago: {
    before: ['för', 'för ca', 'för cirka', 'för över'],
    after: ['sedan', 'sen'],
    units: {minute: ['minut', 'minuter', 'min', 'm'], hour: ['timme', 'timmar', 'tim', 'h'], day: ['dag', 'dagar', 'dygn', 'd'], week: ['vecka', 'veckor', 'v'], month: ['månad', 'månader', 'mån'], year: ['år']}
  },
  readingTime: ['min läsning', 'minuters läsning', 'minut läsning', 'min lästid', 'minuters lästid', 'lästid', 'min läsa', 'minuter att läsa', 'min att läsa', 'min. läsning', 'lästid ca', 'lästid cirka', 'lyssningstid'],
  related: [
    'läs:', 'se:', 'läs också', 'läs även', 'läs mer', 'läs mera', 'läs vidare', 'läs hela', 'läs hela artikeln', 'läs artikeln', 'läs här', 'läs mer om', 'läs mer här', 'läs fler', 'läs fler artiklar', 'läs alla', 'se även', 'se också', 'se mer', 'titta också', 'lyssna också', 'mer om', 'mer om ämnet', 'mer från', 'mer i ämnet', 'mer att läsa', 'mer nyheter', 'fler artiklar', 'fler nyheter', 'fler artiklar om',
    'relaterat', 'relaterade artiklar', 'relaterad artikel', 'relaterade nyheter', 'relaterat innehåll', 'relaterade ämnen', 'liknande artiklar', 'rekommenderat', 'rekommenderas', 'rekommenderad läsning', 'rekommenderade artiklar', 'tips', 'du kanske också gillar', 'du kanske också är intresserad av', 'detta kanske också intresserar dig', 'andra har läst', 'andra läser', 'andra läser också', 'mest läst',
    'mest lästa', 'mest läst just nu', 'mest delat', 'populärt', 'populärt just nu', 'populära artiklar', 'senaste nytt', 'senaste nyheterna', 'senaste nyheter', 'senaste', 'just nu', 'nyheter', 'toppnyheter', 'missa inte', 'nästa artikel', 'föregående artikel', 'nästa inlägg', 'föregående inlägg', 'bakgrund', 'från arkivet', 'trendar', 'redaktionen rekommenderar', 'fortsätt läsa', 'upptäck mer'
  ],
  newsletter: [
    'nyhetsbrev', 'vårt nyhetsbrev', 'våra nyhetsbrev', 'prenumerera på vårt nyhetsbrev', 'prenumerera på nyhetsbrevet', 'anmäl dig', 'anmäl dig till vårt nyhetsbrev', 'anmäl dig till nyhetsbrevet', 'anmäl dig här', 'få nyhetsbrevet', 'få vårt nyhetsbrev', 'få nyheter', 'få de senaste nyheterna', 'få det senaste', 'håll dig uppdaterad', 'håll dig informerad', 'missa inga nyheter', 'missa inget',
    'direkt i din inkorg', 'i din inkorg', 'i din mejl', 'i mejlen', 'din e-postadress', 'din e-post', 'din mejladress', 'e-postadress', 'ange din e-postadress', 'följ oss', 'följ oss på', 'följ ämnen', 'ladda ner appen', 'ladda ner vår app', 'genom att anmäla dig'
  ],
  chrome: [
    'dela', 'dela artikel', 'dela artikeln', 'dela med dig', 'dela på facebook', 'dela på twitter', 'dela på x', 'dela via e-post', 'dela via mejl', 'tweeta', 'skriv ut', 'skriv ut artikel', 'utskrift', 'e-post', 'mejla', 'skicka', 'tipsa', 'kopiera länk', 'kopiera länken', 'länk kopierad', 'länken kopierad', 'kopiera', 'spara', 'spara artikel', 'spara artikeln', 'sparad', 'sparade artiklar',
    'lyssna', 'lyssna på artikeln', 'lyssna på artikel', 'spela upp', 'pausa', 'kommentera', 'gilla', 'ge bort', 'ge bort artikel', 'logga in', 'logga ut', 'inloggning', 'registrera', 'registrera dig', 'skapa konto', 'mitt konto', 'min sida', 'mina sidor', 'konto', 'prenumerera', 'prenumeration', 'bli prenumerant', 'bli medlem', 'kundservice', 'e-tidning', 'e-tidningen',
    'hoppa till innehåll', 'hoppa till innehållet', 'hoppa till huvudinnehåll', 'hoppa till huvudinnehållet', 'gå till innehåll', 'gå till innehållet', 'till innehållet', 'meny', 'öppna meny', 'stäng meny', 'visa meny', 'sök', 'sök på sidan', 'stäng', 'öppna', 'hem', 'start', 'startsida', 'startsidan', 'till startsidan', 'tillbaka', 'till toppen', 'tillbaka till toppen', 'upp', 'framåt', 'nästa',
    'föregående', 'nästa sida', 'föregående sida', 'mer', 'visa mer', 'visa fler', 'visa mindre', 'visa alla', 'se alla', 'ladda fler', 'ladda mer', 'fäll ut', 'integritetspolicy', 'personuppgiftspolicy', 'integritet', 'användarvillkor', 'villkor', 'kontakt', 'kontakta oss', 'kontakta redaktionen', 'om oss', 'om webbplatsen', 'hjälp', 'annonsera', 'lediga jobb', 'följ', 'följer', 'svara',
    'anmäl', 'rapportera', 'rapportera fel', 'rätta artikel', 'tipsa oss', 'förstora', 'förstora bild', 'helskärm', 'bildspel', 'galleri', 'bildgalleri', 'taggar', 'ämnen', 'kategorier', 'kategori', 'direkt', 'live', 'tillgänglighet', 'laddar', 'laddar...', 'alla rättigheter förbehållna', 'stöd oss', 'ladda ner', 'textstorlek', 'mörkt läge', 'svenska', 'ja', 'nej', 'avbryt', 'ok'
  ],
  advertisement: ['annons', 'annonser', 'annons:', 'reklam', 'sponsrat', 'sponsrat innehåll', 'sponsrad artikel', 'i samarbete med', 'i betalt samarbete med', 'betalt innehåll', 'betalt partnerskap', 'kommersiellt samarbete', 'annonssamarbete', 'innehåll från annonsör', 'detta är en annons', 'annonsörsmaterial', 'annonslänk', 'annonslänkar', 'artikeln fortsätter under annonsen', 'artikeln fortsätter efter annonsen', 'fortsätt läsa under annonsen', 'advertorial'],
  consent: [
    'cookies', 'kakor', 'cookie', 'vi använder cookies', 'vi använder kakor', 'den här webbplatsen använder cookies', 'den här sidan använder cookies', 'webbplatsen använder cookies', 'acceptera', 'acceptera alla', 'acceptera cookies', 'acceptera alla cookies', 'godkänn', 'godkänn alla', 'jag godkänner', 'jag förstår', 'avvisa', 'avvisa alla', 'neka', 'neka alla', 'endast nödvändiga', 'cookieinställningar',
    'hantera cookies', 'hantera inställningar', 'anpassa inställningar', 'din integritet', 'vi värnar om din integritet', 'personuppgifter', 'samtycke', 'våra partner', 'berättigat intresse', 'för att se innehållet'
  ],
  comments: ['kommentarer', 'kommentar', 'kommentera', 'skriv en kommentar', 'lämna en kommentar', 'lämna ett svar', 'lägg till kommentar', 'kommentera artikeln', 'din kommentar', 'inga kommentarer', 'visa kommentarer', 'läs kommentarer', 'alla kommentarer', 'delta i diskussionen', 'gå med i diskussionen', 'diskutera', 'avbryt svar', 'din e-postadress kommer inte publiceras', 'bli först att kommentera', 'vad tycker du?', 'vad tycker du', 'till kommentarerna'],
  corrections: ['rättelse', 'rättelser', 'korrigering', 'förtydligande', 'genmäle', 'uppdatering', 'redaktionens kommentar', 'red anm', 'red. anm.', 'i en tidigare version', 'en tidigare version av artikeln', 'en tidigare version av den här artikeln', 'artikeln har uppdaterats', 'artikeln har rättats', 'artikeln har korrigerats', 'texten har uppdaterats', 'fotnot'],
  photo: ['foto', 'foton', 'foto av', 'bild', 'bilder', 'bild av', 'bildkälla', 'fotograf', 'arkivbild', 'arkivfoto', 'arkiv', 'genrebild', 'pressbild', 'pressfoto', 'illustration', 'montage', 'skärmdump', 'skärmbild', 'grafik', 'privat', 'källa', '©'],
  paywall: [
    'för prenumeranter', 'endast för prenumeranter', 'bara för prenumeranter', 'exklusivt för prenumeranter', 'artikeln är endast för prenumeranter', 'låst artikel', 'lås upp artikeln', 'premium', 'plusartikel', 'bli prenumerant för att läsa', 'prenumerera för att läsa', 'prenumerera för att fortsätta läsa', 'för att läsa vidare', 'för att fortsätta läsa', 'för att läsa hela artikeln', 'fortsätt läsa med',
    'vill du läsa vidare?', 'vill du läsa vidare', 'vill du läsa hela artikeln?', 'redan prenumerant?', 'redan prenumerant', 'är du redan prenumerant?', 'är du redan kund?', 'har du redan ett konto?', 'logga in för att läsa', 'logga in för att fortsätta läsa', 'skapa ett konto för att läsa', 'prova gratis', 'testa gratis', 'första månaden', 'ingen bindningstid', 'obegränsad tillgång', 'full tillgång', 'avsluta när du vill',
    'köp prenumeration', 'se erbjudanden', 'läs hela artikeln med'
  ],
  authorNote: ['om författaren', 'om skribenten', 'om författarna', 'om skribenterna', 'författaren är', 'skribenten är', 'artikelförfattaren', 'mer av författaren', 'fler artiklar av', 'alla artiklar av', 'visa alla inlägg av', 'åsikterna som uttrycks', 'detta är en debattartikel', 'det här är en debattartikel', 'detta är en ledare', 'det här är en krönika', 'detta är en opinionstext', 'skribenten svarar för'],
  keyPoints: ['i korthet', 'kort sagt', 'sammanfattning', 'sammanfattningsvis', 'det viktigaste', 'det viktigaste i korthet', 'detta har hänt', 'det här har hänt', 'det vet vi', 'det här vet vi', 'det här behöver du veta', 'fakta', 'faktaruta', 'fakta i korthet', 'i artikeln', 'kort om', 'huvudpunkter', 'nyckelpunkter', 'viktigaste punkterna', 'snabbversionen', 'artikeln i korthet'],
  stopWords: ['och', 'att', 'det', 'som', 'en', 'är', 'på', 'för', 'av', 'med', 'den', 'till', 'inte', 'har', 'ett', 'om', 'var', 'jag', 'men', 'från', 'vi', 'kan', 'när', 'också', 'efter'],
  dates: {
    fillers: ['den', 'd', 'datum', 'i'], at: ['kl', 'klockan', 'tid', 'vid'], am: ['fm', 'f.m', 'på morgonen'], pm: ['em', 'e.m', 'på kvällen'], ordinals: ['a', 'e'],
    units: {hour: ['h'], minute: ['min'], second: ['sek']}, eras: {}, one: ['en', 'ett'], now: ['just nu', 'nyss', 'alldeles nyss', 'nu', 'för ett ögonblick sedan', 'några sekunder sedan'], yearFirst: false
  }
}
