import type {Language} from './language.js'

export const fi: Language = {
  tag: 'fi',
  months: [
    ['tammikuuta', 'tammikuu', 'tammikuun', 'tammikuussa', 'tammi'], ['helmikuuta', 'helmikuu', 'helmikuun', 'helmikuussa', 'helmi'], ['maaliskuuta', 'maaliskuu', 'maaliskuun', 'maaliskuussa', 'maalis'], ['huhtikuuta', 'huhtikuu', 'huhtikuun', 'huhtikuussa', 'huhti'],
    ['toukokuuta', 'toukokuu', 'toukokuun', 'toukokuussa', 'touko'], ['kesäkuuta', 'kesäkuu', 'kesäkuun', 'kesäkuussa', 'kesä'], ['heinäkuuta', 'heinäkuu', 'heinäkuun', 'heinäkuussa', 'heinä'], ['elokuuta', 'elokuu', 'elokuun', 'elokuussa', 'elo'],
    ['syyskuuta', 'syyskuu', 'syyskuun', 'syyskuussa', 'syys'], ['lokakuuta', 'lokakuu', 'lokakuun', 'lokakuussa', 'loka'], ['marraskuuta', 'marraskuu', 'marraskuun', 'marraskuussa', 'marras'], ['joulukuuta', 'joulukuu', 'joulukuun', 'joulukuussa', 'joulu']
  ],
  weekdays: [
    ['maanantai', 'maanantaina', 'ma'], ['tiistai', 'tiistaina', 'ti'], ['keskiviikko', 'keskiviikkona', 'ke'], ['torstai', 'torstaina', 'to'], ['perjantai', 'perjantaina', 'pe'], ['lauantai', 'lauantaina', 'la'], ['sunnuntai', 'sunnuntaina', 'su']
  ],
  dayFirst: true,
  by: ['teksti', 'kirjoittaja', 'kirjoittajat', 'kirjoittanut', 'kirjoitti', 'toimittanut', 'haastattelu', 'haastatellut', 'juttu', 'artikkeli', 'kolumni', 'analyysi', 'kommentti', 'julkaissut', 'julkaisija', 'lähettänyt', 'koonnut'],
  and: ['ja', 'sekä', '&'],
  in: [],
  contributions: {
    editing: ['toimitus', 'editointi', 'editoija', 'toimitussihteeri', 'tuottaja', 'toimittanut', 'muokannut', 'oikoluku'],
    reporting: ['avustajat', 'avustaja', 'jutun tekoon osallistui', 'jutun tekoon osallistuivat', 'yhteistyössä', 'lisätiedot'],
    writing: ['teksti', 'tekstit', 'kirjoittanut'],
    photography: ['kuva', 'kuvat', 'valokuva', 'valokuvat', 'kuvaaja', 'kuvaajat', 'valokuvaaja', 'foto'],
    illustration: ['kuvitus', 'kuvitukset', 'piirros', 'piirrokset', 'kuvittaja', 'kuvankäsittely', 'kuvamanipulaatio'],
    translation: ['käännös', 'suomennos', 'suomentanut', 'suomentaja', 'kääntänyt', 'kääntäjä'],
    video: ['video', 'videot', 'kuvaus', 'leikkaus', 'videokuvaaja'],
    graphics: ['grafiikka', 'grafiikat', 'infografiikka', 'ulkoasu', 'taitto', 'graafikko', 'kartta'],
    research: ['tutkimus', 'taustatyö', 'faktantarkistus', 'tarkistanut', 'data'],
    update: ['päivittänyt', 'päivitti'],
    source: ['lähde', 'lähteet', 'uutistoimisto']
  },
  roles: [
    'toimittaja', 'päätoimittaja', 'vastaava päätoimittaja', 'toimituspäällikkö', 'uutispäällikkö', 'uutistoimittaja', 'politiikan toimittaja', 'taloustoimittaja', 'urheilutoimittaja', 'kulttuuritoimittaja', 'tutkiva toimittaja', 'erikoistoimittaja', 'vapaa toimittaja', 'freelance-toimittaja', 'freelancer', 'avustaja', 'kirjeenvaihtaja', 'ulkomaankirjeenvaihtaja', 'kolumnisti',
    'pääkirjoitustoimittaja', 'kommentaattori', 'kriitikko', 'arvostelija', 'kuvaaja', 'valokuvaaja', 'lehtikuvaaja', 'kirjailija', 'kirjoittaja', 'juontaja', 'tuottaja', 'analyytikko', 'asiantuntija', 'tutkija', 'professori', 'dosentti', 'harjoittelija', 'kesätoimittaja', 'toimitusjohtaja', 'perustaja', 'bloggaaja', 'vieraskynä'
  ],
  desks: ['toimitus', 'uutistoimitus', 'urheilutoimitus', 'kulttuuritoimitus', 'taloustoimitus', 'politiikan toimitus', 'ulkomaantoimitus', 'verkkotoimitus', 'uutisdeski', 'uutistoimisto', 'uutistoimistot', 'kirjeenvaihtajamme', 'toimittajamme', 'tiedote', 'lehdistötiedote', 'mielipidekirjoitus', 'lukijan mielipide', 'vieraskynä', 'vieraileva kirjoittaja', 'pääkirjoitus', 'tiimi', 'ylläpito', 'ylläpitäjä', 'admin'],
  published: ['julkaistu', 'julkaistu alun perin', 'julkaisupäivä', 'julkaisupäivämäärä', 'julkaisuaika', 'julkaistiin', 'ensimmäisen kerran julkaistu', 'alun perin julkaistu', 'luotu', 'lisätty', 'kirjoitettu', 'lähetetty', 'päivämäärä', 'pvm', 'ilmestynyt'],
  modified: ['päivitetty', 'viimeksi päivitetty', 'päivitetty viimeksi', 'viimeisin päivitys', 'päivitys', 'päivitetty klo', 'muokattu', 'muokattu viimeksi', 'viimeksi muokattu', 'muutettu', 'viimeksi muutettu', 'korjattu', 'tarkistettu', 'tilanne'],
  relativeDays: {tänään: 0, 'tänä aamuna': 0, 'tänä iltana': 0, eilen: -1, 'eilen illalla': -1, toissapäivänä: -2},
  ago: {
    before: ['noin', 'yli'],
    after: ['sitten'],
    units: {
      minute: ['minuutti', 'minuuttia', 'minuutin', 'min'], hour: ['tunti', 'tuntia', 'tunnin', 't', 'h'], day: ['päivä', 'päivää', 'päivän', 'pv', 'vrk', 'vuorokausi', 'vuorokautta'], week: ['viikko', 'viikkoa', 'viikon', 'vk'],
      month: ['kuukausi', 'kuukautta', 'kuukauden', 'kk'], year: ['vuosi', 'vuotta', 'vuoden', 'v']
    }
  },
  readingTime: ['min lukuaika', 'minuutin lukuaika', 'lukuaika', 'lukuaika noin', 'min lukemista', 'minuuttia lukemista', 'min luku', 'lukee minuutissa', 'lukuaika n', 'minuutin luku', 'kuunteluaika', 'lukemiseen kuluu'],
  related: [
    'lue:', 'katso:', 'lue myös', 'lue lisää', 'lue lisää aiheesta', 'lue lisää aiheesta:', 'lue koko', 'lue koko juttu', 'lue koko artikkeli', 'lue juttu', 'lue täältä', 'lue tästä', 'lue seuraavaksi', 'lue kaikki', 'lue aiheesta', 'lue aiheesta lisää', 'lue aiemmin', 'jatka lukemista', 'katso myös', 'katso video', 'katso lisää', 'katso tästä', 'kuuntele myös', 'ks. myös', 'lisää aiheesta', 'lisää luettavaa', 'lisää uutisia',
    'lisää aiheesta lukijoille', 'muita aiheita', 'muut uutiset', 'muita uutisia', 'aiheeseen liittyvää', 'aiheeseen liittyvät', 'aiheeseen liittyvät artikkelit', 'liittyvät artikkelit', 'liittyvät uutiset', 'liittyvää sisältöä', 'samasta aiheesta', 'samankaltaiset artikkelit', 'suosittelemme', 'suositellut', 'suositeltua luettavaa', 'suositukset', 'sinua saattaisi kiinnostaa', 'sinua voisi kiinnostaa',
    'sinua saattaa kiinnostaa', 'saatat pitää myös', 'nämä kiinnostavat', 'muut lukevat', 'muut lukivat', 'luetuimmat', 'luetuimmat jutut', 'luetuimmat uutiset', 'suosituimmat', 'suosituimmat jutut', 'suosittua', 'tuoreimmat', 'tuoreimmat uutiset', 'tuoreimmat jutut', 'uusimmat', 'uusimmat uutiset', 'viimeisimmät uutiset', 'viimeisimmät', 'juuri nyt', 'pääuutiset', 'uutiset', 'älä jää paitsi', 'seuraava artikkeli',
    'edellinen artikkeli', 'seuraava juttu', 'edellinen juttu', 'arkistosta', 'toimitus suosittelee', 'poimintoja', 'tausta', 'trendaa'
  ],
  newsletter: [
    'uutiskirje', 'uutiskirjeet', 'uutiskirjeemme', 'tilaa uutiskirje', 'tilaa uutiskirjeemme', 'tilaa maksuton uutiskirje', 'tilaa ilmainen uutiskirje', 'liity postituslistalle', 'ilmoittaudu', 'rekisteröidy', 'saat uutiset', 'saat tuoreimmat uutiset', 'saat viikon', 'pysy ajan tasalla', 'pysy kärryillä', 'älä jää paitsi mistään', 'suoraan sähköpostiisi', 'sähköpostiisi', 'sähköpostiosoite',
    'sähköpostiosoitteesi', 'anna sähköpostiosoitteesi', 'syötä sähköpostiosoite', 'seuraa meitä', 'seuraa meitä somessa', 'lataa sovellus', 'lataa sovelluksemme', 'tilaamalla uutiskirjeen'
  ],
  chrome: [
    'jaa', 'jaa artikkeli', 'jaa juttu', 'jaa tämä', 'jaa facebookissa', 'jaa twitterissä', 'jaa x:ssä', 'jaa whatsappissa', 'jaa linkedinissä', 'jaa sähköpostilla', 'twiittaa', 'tulosta', 'tulosta artikkeli', 'sähköposti', 'lähetä', 'kopioi linkki', 'linkki kopioitu', 'kopioi', 'tallenna', 'tallenna artikkeli', 'tallennettu', 'tallennetut', 'lisää suosikkeihin', 'suosikit', 'kuuntele', 'kuuntele juttu',
    'kuuntele artikkeli', 'toista', 'tauko', 'kommentoi', 'tykkää', 'lahjoita juttu', 'kirjaudu', 'kirjaudu sisään', 'kirjaudu ulos', 'kirjautuminen', 'rekisteröidy', 'luo tunnus', 'luo tili', 'oma tili', 'omat tiedot', 'omat sivut', 'tili', 'tilaa', 'tilaa nyt', 'tilaukset', 'tilaajalle', 'tilaajille', 'liity jäseneksi', 'asiakaspalvelu', 'näköislehti', 'siirry sisältöön', 'siirry suoraan sisältöön',
    'siirry pääsisältöön', 'hyppää sisältöön', 'hyppää pääsisältöön', 'suoraan sisältöön', 'ohita', 'valikko', 'avaa valikko', 'sulje valikko', 'haku', 'hae', 'etsi', 'sulje', 'avaa', 'etusivu', 'etusivulle', 'takaisin', 'takaisin ylös', 'palaa', 'palaa ylös', 'ylös', 'sivun alkuun', 'seuraava', 'edellinen', 'seuraava sivu', 'edellinen sivu', 'lisää', 'näytä lisää', 'näytä vähemmän', 'näytä kaikki', 'katso kaikki',
    'lataa lisää', 'tietosuoja', 'tietosuojaseloste', 'tietosuojakäytäntö', 'evästeet', 'evästeasetukset', 'käyttöehdot', 'ehdot', 'yhteystiedot', 'ota yhteyttä', 'tietoa meistä', 'meistä', 'ohje', 'apua', 'mainosta', 'mainostajille', 'mediatiedot', 'avoimet työpaikat', 'seuraa', 'seurataan', 'vastaa', 'ilmoita', 'ilmoita virheestä', 'ilmianna', 'lähetä palautetta', 'palaute', 'anna palautetta', 'lähetä juttuvinkki',
    'juttuvinkki', 'suurenna', 'suurenna kuva', 'koko näyttö', 'kuvagalleria', 'galleria', 'avainsanat', 'asiasanat', 'aiheet', 'kategoriat', 'kategoria', 'suora', 'livenä', 'suora lähetys', 'saavutettavuus', 'ladataan', 'ladataan...', 'kaikki oikeudet pidätetään', 'tue meitä', 'lataa', 'tekstin koko', 'suomeksi', 'suomi', 'kyllä', 'ei', 'peruuta', 'ok'
  ],
  advertisement: ['mainos', 'mainokset', 'ilmoitus', 'ilmoitukset', 'mainos alkaa', 'mainos päättyy', 'mainos (teksti jatkuu alla)', 'sponsoroitu', 'sponsoroitu sisältö', 'kaupallinen yhteistyö', 'kaupallinen sisältö', 'maksettu sisältö', 'maksettu kumppanuus', 'mainosyhteistyö', 'mainoslinkki', 'yhteistyössä', 'juttu jatkuu mainoksen jälkeen', 'juttu jatkuu mainoksen alla', 'artikkeli jatkuu mainoksen jälkeen', 'artikkeli jatkuu mainoksen alla', 'teksti jatkuu mainoksen jälkeen', 'sisältö jatkuu mainoksen alla', 'jatkuu mainoksen jälkeen', 'advertoriaali'],
  consent: [
    'evästeet', 'eväste', 'cookies', 'käytämme evästeitä', 'tämä sivusto käyttää evästeitä', 'sivusto käyttää evästeitä', 'sivustomme käyttää evästeitä', 'hyväksy', 'hyväksy kaikki', 'hyväksy evästeet', 'hyväksy kaikki evästeet', 'hyväksyn', 'salli kaikki', 'salli evästeet', 'hylkää', 'hylkää kaikki', 'vain välttämättömät', 'välttämättömät evästeet', 'evästeasetukset', 'muokkaa asetuksia', 'hallitse asetuksia', 'yksityisyytesi',
    'yksityisyytesi on meille tärkeää', 'henkilötiedot', 'henkilötietoja', 'suostumus', 'kumppanimme', 'oikeutettu etu', 'nähdäksesi sisällön', 'selvä'
  ],
  comments: ['kommentit', 'kommentti', 'kommenttia', 'kommentoi', 'kommentoi juttua', 'kommentoi artikkelia', 'jätä kommentti', 'kirjoita kommentti', 'lisää kommentti', 'vastaa', 'kommenttisi', 'ei kommentteja', 'näytä kommentit', 'lue kommentit', 'kaikki kommentit', 'osallistu keskusteluun', 'keskustelu', 'keskustele', 'liity keskusteluun', 'peruuta vastaus', 'sähköpostiosoitettasi ei julkaista', 'ole ensimmäinen kommentoija', 'mitä mieltä olet?', 'mitä mieltä olet'],
  corrections: ['oikaisu', 'oikaisut', 'korjaus', 'korjattu', 'täsmennys', 'tarkennus', 'vastine', 'päivitys', 'toimituksen huomautus', 'toim. huom.', 'toim.huom', 'jutussa luki aiemmin', 'jutussa kerrottiin aiemmin', 'jutun aiemmassa versiossa', 'artikkelin aiemmassa versiossa', 'juttua on päivitetty', 'juttua on korjattu', 'juttua korjattu', 'juttua päivitetty', 'artikkelia on päivitetty', 'artikkelia on korjattu', 'otsikkoa on muutettu', 'otsikkoa muutettu'],
  photo: ['kuva', 'kuvat', 'valokuva', 'kuvaaja', 'valokuvaaja', 'foto', 'kuvalähde', 'kuvituskuva', 'arkistokuva', 'arkisto', 'lehdistökuva', 'kuvakaappaus', 'kuvankaappaus', 'kuvitus', 'piirros', 'grafiikka', 'kotialbumi', 'yksityinen', 'lähde', '©'],
  paywall: [
    'vain tilaajille', 'tilaajille', 'tilaajille avoin', 'tämä juttu on tilaajille', 'tämä artikkeli on tilaajille', 'artikkeli on tarkoitettu tilaajille', 'juttu on vain tilaajille', 'tilaa ja lue', 'tilaa lukeaksesi', 'tilaa jatkaaksesi lukemista', 'jatka lukemista tilaamalla', 'lue koko juttu tilaamalla', 'lukeaksesi koko artikkelin', 'jatkaaksesi lukemista', 'haluatko lukea lisää?', 'haluatko lukea koko jutun?', 'haluatko jatkaa lukemista?',
    'oletko jo tilaaja?', 'oletko jo tilaaja', 'onko sinulla jo tilaus?', 'onko sinulla jo tunnus?', 'kirjaudu lukeaksesi', 'kirjaudu jatkaaksesi', 'kirjaudu sisään lukeaksesi', 'luo ilmainen tunnus', 'rekisteröidy lukeaksesi', 'kokeile ilmaiseksi', 'kokeile maksutta', 'ensimmäinen kuukausi', 'ei sitoutumisaikaa', 'rajaton pääsy', 'rajoittamaton lukuoikeus', 'täysi lukuoikeus', 'lukuoikeus', 'peru milloin vain', 'katso tarjoukset', 'osta lukuoikeus', 'maksullinen sisältö'
  ],
  authorNote: ['kirjoittaja on', 'kirjoittajat ovat', 'kirjoittajasta', 'tietoa kirjoittajasta', 'kuka', 'lisää kirjoittajalta', 'kirjoittajan muut jutut', 'kaikki kirjoittajan jutut', 'näytä kaikki artikkelit', 'tämä on mielipidekirjoitus', 'kirjoitus on mielipidekirjoitus', 'kirjoitus on osa', 'tämä on kolumni', 'tekstissä esitetyt mielipiteet', 'mielipiteet ovat kirjoittajan'],
  keyPoints: ['lyhyesti', 'tiivistelmä', 'jutun tiivistelmä', 'juttu tiivistettynä', 'tiivistetysti', 'pääkohdat', 'tärkeimmät kohdat', 'keskeiset kohdat', 'yhteenveto', 'mistä on kyse', 'mistä on kyse?', 'tästä on kyse', 'tämä tiedetään', 'tämä sinun pitää tietää', 'näin tapahtui', 'tapahtumat lyhyesti', 'fakta', 'faktat', 'ydinasiat', 'olennaiset', 'tekoälyn tiivistelmä', 'tässä jutussa'],
  stopWords: ['ja', 'on', 'ei', 'että', 'se', 'oli', 'joka', 'mutta', 'myös', 'kun', 'ovat', 'hän', 'tai', 'kuin', 'sen', 'ole', 'mukaan', 'niin', 'jo', 'sekä', 'vain', 'olisi', 'voi', 'nyt', 'jos'],
  dates: {
    fillers: ['päivänä', 'pnä', 'pvm', 'päivämäärä'], at: ['klo', 'kello', 'kello:', 'aika'], am: ['ap', 'aamulla', 'aamupäivällä'], pm: ['ip', 'iltapäivällä', 'illalla'], ordinals: [],
    units: {hour: ['h'], minute: ['min'], second: ['s']}, eras: {}, one: ['yksi', 'yhden'], now: ['juuri nyt', 'nyt', 'juuri äsken', 'hetki sitten', 'äsken', 'muutama sekunti sitten', 'muutama minuutti sitten'], yearFirst: false
  }
}
