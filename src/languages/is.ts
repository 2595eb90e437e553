import type {Language} from './language.js'

export const is: Language = {
  tag: 'is',
  months: [
    ['janúar', 'jan'], ['febrúar', 'feb', 'febr'], ['mars', 'mar'], ['apríl', 'apr'], ['maí'], ['júní', 'jún'],
    ['júlí', 'júl'], ['ágúst', 'ágú', 'ág'], ['september', 'sept', 'sep'], ['október', 'okt'], ['nóvember', 'nóv'], ['desember', 'des']
  ],
  weekdays: [
    ['mánudagur', 'mánudaginn', 'mánudag', 'mán'], ['þriðjudagur', 'þriðjudaginn', 'þriðjudag', 'þri'], ['miðvikudagur', 'miðvikudaginn', 'miðvikudag', 'mið'], ['fimmtudagur', 'fimmtudaginn', 'fimmtudag', 'fim'], ['föstudagur', 'föstudaginn', 'föstudag', 'fös'],
    ['laugardagur', 'laugardaginn', 'laugardag', 'lau'], ['sunnudagur', 'sunnudaginn', 'sunnudag', 'sun']
  ],
  dayFirst: true,
  by: ['eftir', 'höfundur', 'höfundar', 'texti', 'skrifað af', 'skrifar', 'skrifa', 'grein eftir', 'viðtal', 'viðtal eftir', 'pistill eftir', 'birt af', 'ritað af', 'umfjöllun'],
  and: ['og', '&', 'ásamt'],
  in: ['í', 'á', 'frá'],
  contributions: {
    editing: ['ritstjórn', 'ritstjóri', 'ritstýrt af', 'yfirlestur', 'prófarkalestur'],
    reporting: ['í samstarfi við', 'með aðstoð', 'aðstoð'],
    writing: ['texti', 'textar'],
    photography: ['mynd', 'myndir', 'ljósmynd', 'ljósmyndir', 'ljósmyndari', 'myndataka', 'myndir eftir'],
    illustration: ['teikning', 'teikningar', 'myndskreyting', 'myndskreytingar', 'skopmynd', 'samsett mynd'],
    translation: ['þýðing', 'þýðandi', 'þýtt af', 'þýddi'],
    video: ['myndband', 'myndskeið', 'klipping', 'kvikmyndataka', 'upptaka'],
    graphics: ['grafík', 'hönnun', 'umbrot', 'kort', 'skýringarmynd'],
    research: ['rannsókn', 'heimildavinna', 'gagnavinnsla'],
    update: ['uppfært af'],
    source: ['heimild', 'heimildir', 'byggt á']
  },
  roles: [
    'blaðamaður', 'fréttamaður', 'fréttakona', 'fréttastjóri', 'vaktstjóri', 'ritstjóri', 'aðstoðarritstjóri', 'ritstjórnarfulltrúi', 'fréttaritari', 'íþróttafréttamaður', 'íþróttablaðamaður', 'pistlahöfundur', 'dálkahöfundur', 'leiðarahöfundur', 'gagnrýnandi', 'ljósmyndari', 'kvikmyndatökumaður', 'höfundur', 'rithöfundur', 'prófessor', 'dósent', 'lektor', 'sérfræðingur',
    'stjórnmálafræðingur', 'hagfræðingur', 'þáttastjórnandi', 'dagskrárgerðarmaður', 'framleiðandi', 'útgefandi', 'framkvæmdastjóri', 'forstjóri', 'stofnandi', 'sumarstarfsmaður', 'nemi', 'lausapenni'
  ],
  desks: ['ritstjórn', 'ritstjórnin', 'fréttastofa', 'fréttadeild', 'íþróttadeild', 'menningardeild', 'viðskiptadeild', 'vefritstjórn', 'netritstjórn', 'fréttaveita', 'fréttaveitur', 'fréttaritari okkar', 'fréttatilkynning', 'aðsend grein', 'aðsent', 'aðsendar greinar', 'lesendabréf', 'gestapistill', 'gestahöfundur', 'leiðari', 'teymi', 'umsjón', 'kerfisstjóri', 'admin'],
  published: ['birt', 'birtist', 'birtist fyrst', 'fyrst birt', 'birt þann', 'birtingardagur', 'dagsetning', 'útgefið', 'útgáfudagur', 'sett inn', 'skrifað', 'skráð', 'stofnað', 'gefið út', 'póstað'],
  modified: ['uppfært', 'síðast uppfært', 'uppfærð', 'síðasta uppfærsla', 'uppfærsla', 'síðast breytt', 'breytt', 'síðustu breytingar', 'leiðrétt', 'endurskoðað', 'lagfært'],
  relativeDays: {'í dag': 0, 'í morgun': 0, 'í kvöld': 0, 'í gær': -1, 'í gærkvöldi': -1, 'í gærkvöld': -1, 'í fyrradag': -2},
  ago: {
    before: ['fyrir', 'fyrir um', 'fyrir rúmlega', 'fyrir tæplega'],
    after: ['síðan'],
    units: {
      minute: ['mínútu', 'mínútum', 'mínútur', 'mín'], hour: ['klukkustund', 'klukkustundum', 'klukkustundir', 'klukkutíma', 'klukkutímum', 'klst', 'tíma', 'tímum'], day: ['degi', 'dögum', 'dagar', 'sólarhring'], week: ['viku', 'vikum', 'vikur'],
      month: ['mánuði', 'mánuðum', 'mánuðir', 'mán'], year: ['ári', 'árum', 'ár']
    }
  },
  readingTime: ['mín lestur', 'mínútna lestur', 'mínútu lestur', 'lestrartími', 'mín. lestur', 'mín. lestrartími', 'mín lestrartími', 'áætlaður lestrartími', 'tekur að lesa', 'hlustunartími'],
  related: [
    'lesa meira', 'lestu meira', 'lesa einnig', 'lesið einnig', 'lestu einnig', 'lestu líka', 'lesið meira', 'lesa nánar', 'lesa áfram', 'halda áfram að lesa', 'lestu alla greinina', 'lesa alla greinina', 'lesa greinina', 'lesa fréttina', 'sjá einnig', 'sjá líka', 'sjá nánar', 'sjá meira', 'sjá frétt', 'horfa einnig', 'hlusta einnig', 'meira um', 'meira um málið', 'meira úr', 'meira frá', 'meira', 'fleiri fréttir', 'fleiri greinar',
    'aðrar fréttir', 'tengdar fréttir', 'tengd frétt', 'tengdar greinar', 'tengt efni', 'tengd umfjöllun', 'tengdar færslur', 'skylt efni', 'skyldar greinar', 'svipaðar fréttir', 'svipaðar greinar', 'mælt með', 'við mælum með', 'þú gætir haft áhuga á', 'þú gætir líka haft áhuga á', 'mest lesið', 'mest lesnu', 'mest lesnu fréttirnar', 'mest lesið í dag', 'vinsælt', 'vinsælast', 'vinsælar fréttir', 'nýjast', 'nýjustu fréttir', 'nýjustu greinar', 'nýtt',
    'helstu fréttir', 'í brennidepli', 'efst á baugi', 'fréttir', 'fréttir af innlendum vettvangi', 'ekki missa af', 'næsta grein', 'fyrri grein', 'næsta frétt', 'fyrri frétt', 'úr safni', 'ritstjórn mælir með', 'nánar', 'nánar um'
  ],
  newsletter: ['fréttabréf', 'póstlisti', 'fréttabréfið okkar', 'skráðu þig', 'skráðu þig á póstlista', 'skráðu þig á póstlistann', 'skráðu þig í fréttabréfið', 'skrá mig', 'skrá mig á póstlista', 'fáðu fréttabréf', 'fáðu fréttabréfið', 'fáðu fréttir', 'fáðu nýjustu fréttir', 'fylgstu með', 'fylgstu með okkur', 'ekki missa af neinu', 'beint í pósthólfið', 'í pósthólfið þitt', 'netfang', 'netfangið þitt', 'sláðu inn netfang', 'fylgdu okkur', 'fylgdu okkur á', 'náðu í appið', 'sæktu appið'],
  chrome: [
    'deila', 'deila grein', 'deila frétt', 'deila á facebook', 'deila á twitter', 'deila á x', 'deila með tölvupósti', 'deildu', 'tísta', 'prenta', 'prenta grein', 'senda', 'senda í tölvupósti', 'tölvupóstur', 'afrita hlekk', 'afrita slóð', 'afrita tengil', 'hlekkur afritaður', 'vista', 'vista grein', 'vistað', 'geyma', 'hlusta', 'hlusta á grein', 'hlusta á fréttina', 'spila', 'skrifa athugasemd', 'líkar', 'líkar þetta',
    'innskráning', 'innskrá', 'skrá inn', 'skrá sig inn', 'skráðu þig inn', 'útskráning', 'skrá út', 'nýskráning', 'nýskrá', 'mínar síður', 'mín síða', 'áskrift', 'áskriftir', 'gerast áskrifandi', 'kaupa áskrift', 'gerstu áskrifandi', 'styrkja', 'fara í efni', 'fara á efnissvæði', 'fara beint í efni', 'beint í efni', 'hoppa í efni', 'fara að efni', 'valmynd', 'opna valmynd', 'loka valmynd', 'leita', 'leit', 'leita á vef', 'loka',
    'opna', 'forsíða', 'heim', 'á forsíðu', 'til baka', 'aftur upp', 'efst', 'upp', 'áfram', 'næsta', 'fyrri', 'næsta síða', 'fyrri síða', 'meira', 'sýna meira', 'sýna fleiri', 'sýna minna', 'sýna allt', 'sjá allt', 'sjá allar', 'sækja meira', 'hlaða fleiri', 'persónuvernd', 'persónuverndarstefna', 'vefkökur', 'skilmálar', 'notendaskilmálar', 'notkunarskilmálar', 'hafa samband', 'hafðu samband', 'um okkur', 'um vefinn', 'um miðilinn',
    'hjálp', 'aðstoð', 'auglýsingar', 'auglýsa', 'laus störf', 'fylgja', 'fylgjast með', 'svara', 'tilkynna', 'tilkynna villu', 'senda ábendingu', 'senda inn frétt', 'stækka', 'stækka mynd', 'allur skjárinn', 'myndasafn', 'myndaalbúm', 'efnisorð', 'merki', 'flokkar', 'flokkur', 'efnisflokkar', 'í beinni', 'bein útsending', 'beint', 'aðgengi', 'hleð', 'sæki', 'allur réttur áskilinn', 'öll réttindi áskilin', 'sækja', 'leturstærð', 'íslenska', 'já', 'nei', 'hætta við'
  ],
  advertisement: ['auglýsing', 'auglýsingar', 'kynning', 'kynningarefni', 'kostað', 'kostuð kynning', 'kostað efni', 'kostuð umfjöllun', 'samstarf', 'í samstarfi við', 'styrkt efni', 'greinin heldur áfram eftir auglýsingu', 'greinin heldur áfram fyrir neðan auglýsingu', 'framhald eftir auglýsingu', 'frétt heldur áfram eftir auglýsingu'],
  consent: ['vafrakökur', 'vefkökur', 'fótspor', 'cookies', 'við notum vafrakökur', 'við notum vefkökur', 'þessi vefur notar vafrakökur', 'þessi vefsíða notar vafrakökur', 'þessi síða notar vafrakökur', 'vefurinn notar vafrakökur', 'samþykkja', 'samþykkja allt', 'samþykkja allar', 'ég samþykki', 'hafna', 'hafna öllum', 'aðeins nauðsynlegar', 'stillingar á vafrakökum', 'vafrakökustillingar', 'persónuupplýsingar', 'samþykki', 'friðhelgi þín', 'skil', 'í lagi'],
  comments: ['athugasemdir', 'athugasemd', 'ummæli', 'skrifa athugasemd', 'skrifaðu athugasemd', 'skrifa ummæli', 'bæta við athugasemd', 'skildu eftir athugasemd', 'skilja eftir athugasemd', 'skilja eftir svar', 'engar athugasemdir', 'engin ummæli', 'sýna athugasemdir', 'lesa athugasemdir', 'allar athugasemdir', 'taktu þátt í umræðunni', 'umræða', 'umræður', 'hætta við svar', 'netfang þitt verður ekki birt', 'hvað finnst þér?'],
  corrections: ['leiðrétting', 'leiðréttingar', 'leiðrétt', 'áréttað', 'árétting', 'athugasemd ritstjórnar', 'athugasemd ritstjóra', 'frá ritstjórn', 'uppfært', 'uppfærsla', 'í fyrri útgáfu', 'í fyrri útgáfu fréttarinnar', 'í fyrri útgáfu greinarinnar', 'í upphaflegri útgáfu', 'fréttin hefur verið uppfærð', 'fréttin hefur verið leiðrétt', 'greinin hefur verið uppfærð', 'greinin hefur verið leiðrétt', 'beðist er velvirðingar'],
  photo: ['mynd', 'myndir', 'ljósmynd', 'ljósmyndir', 'ljósmyndari', 'mynd eftir', 'myndin', 'mynd úr safni', 'úr safni', 'safnmynd', 'myndin er úr safni', 'skjáskot', 'skjámynd', 'samsett', 'samsett mynd', 'aðsend', 'aðsend mynd', 'teikning', 'grafík', 'heimild', '©'],
  paywall: ['fyrir áskrifendur', 'aðeins fyrir áskrifendur', 'eingöngu fyrir áskrifendur', 'þessi grein er aðeins fyrir áskrifendur', 'þessi grein er fyrir áskrifendur', 'áskriftargrein', 'læst grein', 'opna grein', 'til að lesa meira', 'til að lesa alla greinina', 'til að lesa áfram', 'viltu lesa meira?', 'viltu lesa alla greinina?', 'gerstu áskrifandi til að lesa', 'kaupa áskrift', 'ertu áskrifandi?', 'ertu nú þegar áskrifandi?', 'ertu með áskrift?', 'skráðu þig inn til að lesa', 'innskráning fyrir áskrifendur', 'prófaðu frítt', 'fyrsti mánuðurinn', 'ótakmarkaður aðgangur', 'fullur aðgangur', 'engin binding', 'tryggðu þér áskrift'],
  authorNote: ['um höfundinn', 'um höfund', 'höfundur er', 'höfundar eru', 'höfundur greinar', 'höfundur greinarinnar', 'fleiri greinar eftir', 'allar greinar eftir', 'meira eftir höfund', 'skoðanir höfundar', 'skoðanir sem birtast'],
  keyPoints: ['í stuttu máli', 'stutta útgáfan', 'samantekt', 'helstu atriði', 'aðalatriði', 'helstu punktar', 'lykilatriði', 'það sem við vitum', 'þetta vitum við', 'þetta þarftu að vita', 'í hnotskurn', 'yfirlit', 'staðreyndir', 'ágrip', 'útdráttur', 'kjarni málsins'],
  stopWords: ['og', 'að', 'í', 'er', 'á', 'það', 'sem', 'til', 'um', 'við', 'ekki', 'var', 'með', 'en', 'hann', 'fyrir', 'af', 'því', 'hefur', 'eru', 'frá', 'verið', 'þá', 'þeir', 'eftir'],
  dates: {
    fillers: ['þann', 'hinn', 'dags', 'dagsetning'], at: ['kl', 'klukkan', 'um', 'tími'], am: ['f.h', 'fh', 'fyrir hádegi'], pm: ['e.h', 'eh', 'eftir hádegi'], ordinals: [],
    units: {hour: ['klst'], minute: ['mín'], second: ['sek']}, eras: {}, one: ['einni', 'einum', 'einu', 'einn'], now: ['núna', 'rétt í þessu', 'nú rétt í þessu', 'fyrir augnabliki', 'fyrir nokkrum sekúndum', 'fyrir nokkrum mínútum'], yearFirst: false
  }
}
