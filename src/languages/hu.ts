import type {Language} from './language.js'

export const hu: Language = {
  tag: 'hu',
  months: [
    ['január', 'januári', 'januárban', 'jan'], ['február', 'februári', 'februárban', 'febr', 'feb'], ['március', 'márciusi', 'márciusban', 'márc', 'már'], ['április', 'áprilisi', 'áprilisban', 'ápr'], ['május', 'májusi', 'májusban', 'máj'], ['június', 'júniusi', 'júniusban', 'jún'],
    ['július', 'júliusi', 'júliusban', 'júl'], ['augusztus', 'augusztusi', 'augusztusban', 'aug'], ['szeptember', 'szeptemberi', 'szeptemberben', 'szept', 'szep'], ['október', 'októberi', 'októberben', 'okt'], ['november', 'novemberi', 'novemberben', 'nov'], ['december', 'decemberi', 'decemberben', 'dec']
  ],
  weekdays: [
    ['hétfő', 'hétfőn'], ['kedd', 'kedden'], ['szerda', 'szerdán', 'sze'], ['csütörtök', 'csütörtökön', 'cs', 'csüt'], ['péntek', 'pénteken'], ['szombat', 'szombaton', 'szo'], ['vasárnap']
  ],
  dayFirst: false,
  by: ['szerző', 'szerzők', 'írta', 'írták', 'a cikket írta', 'szöveg', 'beküldte', 'összeállította', 'közzétette', 'készítette', 'írása'],
  and: ['és', 'valamint'],
  in: [],
  contributions: {
    editing: ['szerkesztette', 'szerkesztő', 'felelős szerkesztő', 'szerkesztés', 'lektor', 'lektorálta'],
    reporting: ['közreműködött', 'közreműködők'],
    writing: ['szöveg', 'írta'],
    photography: ['fotó', 'fotók', 'fénykép', 'fényképek', 'fotós', 'fotózta', 'képek', 'a fotókat készítette'],
    illustration: ['illusztráció', 'illusztrációk', 'illusztrátor', 'rajz', 'rajzolta'],
    translation: ['fordította', 'fordítás', 'fordító', 'angolból fordította'],
    video: ['videó', 'operatőr', 'vágó', 'vágás'],
    graphics: ['grafika', 'grafikák', 'infografika', 'térkép'],
    research: ['kutatás', 'adatok'],
    update: ['frissítette'],
    source: ['forrás', 'források', 'via']
  },
  roles: ['újságíró', 'főszerkesztő', 'főszerkesztő-helyettes', 'szerkesztő', 'felelős szerkesztő', 'főmunkatárs', 'munkatárs', 'tudósító', 'riporter', 'rovatvezető', 'publicista', 'fotóriporter', 'fotós', 'szerző', 'író', 'költő', 'kritikus', 'elemző', 'közgazdász', 'műsorvezető', 'gyakornok', 'történész'],
  desks: ['szerkesztőség', 'a szerkesztőség', 'szerkesztőségünk', 'saját tudósítónk', 'tudósítónktól', 'munkatársunktól', 'hírösszefoglaló', 'sajtóközlemény', 'közlemény', 'támogatott tartalom', 'olvasónk'],
  published: ['megjelent', 'megjelenés', 'közzétéve', 'közzététel', 'publikálva', 'publikálás', 'létrehozva', 'létrehozás', 'feltöltve', 'beküldve', 'dátum', 'megjelenés dátuma'],
  modified: ['frissítve', 'frissült', 'frissítés', 'utolsó frissítés', 'utoljára frissítve', 'legutóbb frissítve', 'módosítva', 'módosítás', 'utolsó módosítás', 'utoljára módosítva'],
  relativeDays: {tegnap: -1, tegnapelőtt: -2},
  ago: {before: [], after: ['ezelőtt', 'perce', 'órája', 'napja', 'hete', 'hónapja', 'éve'], units: {minute: ['perccel', 'perc', 'perce'], hour: ['órával', 'óra', 'órája'], day: ['nappal', 'nap', 'napja'], week: ['héttel', 'hét', 'hete'], month: ['hónappal', 'hónap', 'hónapja'], year: ['évvel', 'év', 'éve']}},
  readingTime: ['perc olvasás', 'perces olvasmány', 'perc olvasási idő', 'olvasási idő', 'becsült olvasási idő', 'perc alatt elolvasható', 'p olvasás'],
  related: ['olvassa el', 'olvassa el ezt is', 'olvasd el', 'olvasd el ezt is', 'olvasson tovább', 'olvass tovább', 'olvasta már', 'olvastad már', 'kapcsolódó', 'kapcsolódó cikkek', 'kapcsolódó cikk', 'kapcsolódó tartalom', 'kapcsolódó hírek', 'kapcsolódó témák', 'ez is érdekelheti', 'ez is érdekelhet', 'ezt is ajánljuk', 'ajánljuk', 'ajánlott cikkek', 'ajánlott tartalom', 'ajánló', 'legolvasottabb', 'legolvasottabbak', 'legfrissebb hírek', 'további cikkek', 'további hírek', 'hasonló cikkek', 'a témában', 'előző cikk', 'következő cikk', 'nézze meg', 'nézd meg', 'hallgassa meg', 'korábban írtuk', 'ne maradjon le'],
  newsletter: ['hírlevél', 'iratkozzon fel', 'iratkozz fel', 'feliratkozás', 'feliratkozom', 'feliratkozás hírlevélre', 'iratkozzon fel hírlevelünkre', 'iratkozz fel hírlevelünkre', 'e-mail-cím', 'e-mail cím', 'az ön e-mail címe', 'kövessen minket', 'kövess minket', 'csatlakozz hozzánk', 'töltse le alkalmazásunkat'],
  chrome: [
    'megosztás', 'megosztom', 'ossza meg', 'oszd meg', 'megosztás facebookon', 'nyomtatás', 'küldés', 'küldés e-mailben', 'link másolása', 'hivatkozás másolása', 'link másolva', 'mentés', 'elmentem', 'meghallgatom', 'cikk meghallgatása', 'lejátszás', 'bejelentkezés', 'belépés', 'kijelentkezés', 'regisztráció', 'fiókom', 'profilom', 'előfizetés', 'előfizetek', 'előfizetőknek', 'ugrás a tartalomra', 'tovább a tartalomhoz', 'kilépés a tartalomba', 'menü', 'bezárás', 'keresés', 'kezdőlap', 'címlap', 'főoldal', 'vissza', 'vissza a tetejére', 'következő', 'előző', 'következő oldal', 'előző oldal',
    'tovább', 'több', 'továbbiak', 'mutass többet', 'összes', 'összes megtekintése', 'tovább olvasom', 'teljes cikk', 'kapcsolat', 'rólunk', 'impresszum', 'médiaajánlat', 'adatvédelem', 'adatvédelmi tájékoztató', 'adatkezelési tájékoztató', 'felhasználási feltételek', 'általános szerződési feltételek', 'oldaltérkép', 'súgó', 'követés', 'követem', 'tetszik', 'válasz', 'jelentés', 'hibajelentés', 'nagyítás', 'galéria', 'képgaléria', 'címkék', 'kulcsszavak', 'rovatok', 'kategóriák', 'élő', 'betöltés', 'minden jog fenntartva'
  ],
  advertisement: ['hirdetés', 'reklám', 'fizetett hirdetés', 'fizetett tartalom', 'szponzorált tartalom', 'támogatott tartalom', 'promóció', 'a cikk a hirdetés után folytatódik', 'a cikk a hirdetés alatt folytatódik', 'társadalmi célú hirdetés'],
  consent: ['cookie-k', 'sütiket használunk', 'ez a weboldal sütiket', 'az oldal sütiket használ', 'weboldalunk sütiket', 'elfogadom', 'összes elfogadása', 'mindent elfogadok', 'elutasítom', 'összes elutasítása', 'süti beállítások', 'cookie beállítások', 'adatvédelmi beállítások', 'jogos érdek'],
  comments: ['hozzászólások', 'hozzászólás', 'kommentek', 'komment', 'hozzászólok', 'szóljon hozzá', 'szólj hozzá', 'vélemény, hozzászólás', 'kommentek mutatása', 'hozzászólások megtekintése', 'új hozzászólás', 'válasz megszakítása', 'az e-mail címet nem tesszük közzé', 'nincs hozzászólás'],
  corrections: ['helyesbítés', 'helyreigazítás', 'javítva', 'korrekció', 'pontosítás', 'a szerkesztő megjegyzése', 'szerkesztői megjegyzés', 'a cikk korábbi változatában', 'cikkünk korábbi változatában', 'a cikk eredeti változatában', 'cikkünket frissítettük', 'frissítés'],
  photo: ['fotó', 'fotók', 'képünk illusztráció', 'illusztráció', 'illusztrációnk', 'fénykép', 'forrás', 'a kép illusztráció', 'archív', '©'],
  paywall: ['ez a cikk csak előfizetőink számára', 'a cikk csak előfizetőknek', 'csak előfizetőknek', 'csak előfizetőink', 'előfizetőink számára', 'a cikk folytatásához', 'az olvasás folytatásához', 'a teljes cikk elolvasásához', 'a tartalom megtekintéséhez', 'fizessen elő', 'fizess elő', 'már előfizető?', 'már előfizetőnk?', 'van már előfizetése?', 'korlátlan hozzáférés'],
  authorNote: ['a szerzőről', 'a szerző további cikkei', 'a szerző cikkei', 'a szerző összes cikke', 'a cikkben megjelenő vélemények'],
  keyPoints: ['főbb pontok', 'a legfontosabb', 'a legfontosabbak', 'röviden', 'összefoglaló', 'összefoglalás', 'dióhéjban', 'a cikk lényege', 'a lényeg'],
  stopWords: ['a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'volt', 'ez', 'meg', 'már', 'mint', 'csak', 'de', 'el', 'van', 'még', 'szerint', 'azt', 'ki', 'után', 'lesz', 'pedig', 'miatt', 'vagy', 'majd'],
  dates: {
    fillers: ['án', 'én'], at: ['órakor', 'kor'], am: ['délelőtt', 'reggel'], pm: ['délután', 'este'], ordinals: [],
    units: {year: ['év'], hour: ['óra', 'órakor'], minute: ['perc', 'perckor'], second: []}, eras: {}, one: ['egy'], now: ['most', 'az imént', 'épp most'], yearFirst: true
  }
}
