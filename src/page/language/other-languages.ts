/**
 * Commonest words of languages that have no file of their own: they are recognised, and they keep a text from being taken for the nearest
 * language that has one. Languages that share most of these words with a neighbour come out as undecided, which is right.
 */
export const otherLanguages: readonly {readonly tag: string; readonly stopWords: readonly string[]}[] = [
  words('af', 'die en van het nie is te wat vir hy om met op aan sy was sal deur ook maar hulle word ’n dat as'),
  words('az', 'və bu bir da ilə üçün də olan edib ki olub daha sonra kimi o görə həmin isə qeyd var etmək olaraq'),
  words('cy', 'y yn a i o ac ar yr mae ei wedi gan bod fod oedd am ond eu hyn nid'),
  words('eo', 'la de kaj en estas al por kun ne ke mi li ĝi sed pri tio kiu estis'),
  words('eu', 'eta da du bat ere ez egin dira izan den dute baina zuen hori bere'),
  words('fil', 'ang ng sa na mga ay at si ni para ito hindi kay nang siya kung may niya'),
  words('ga', 'an na agus ar i a go le is bhí tá sé don do ag nach seo ach'),
  words('gl', 'de a o que e do da en unha un para os as non con polo ao máis na dos pola das tamén'),
  words('mt', 'li u ta’ fil biex mill minn dan huwa din kien ma għal hija dwar wara'),
  words('sq', 'të e në dhe një për që me se i nga është ka më do kanë si por janë këtë duke'),
  words('sw', 'ya na wa kwa ni katika za la kuwa hiyo huo cha ambayo pia hii yake lakini baada'),
  words('uz', 'va bu bilan uchun ham bir edi deb bo’lgan o’z ular qilish kerak haqida')
]

/**
 * Neighbours whose commonest words are the same, with words that only one of the two writes. A third such neighbour writes neither: Bosnian has
 * the ije of Croatian and the months, thousands and weeks of Serbian, and stays undecided.
 */
export const neighbours: readonly (readonly (readonly [tag: string, own: ReadonlySet<string>])[])[] = [
  [
    own(
      'hr',
      'tijekom tko tjedna tjedan tisuća tisuće milijuna milijun sustav sustava uvjeti suradnji europske europska europski unatoč izvješće točno glede sveučilište siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca'
    ),
    own(
      'sr',
      'pre posle gde ovde vreme vremena mesto mesta mestu dve uvek svet sveta svetu deo delu sledeće sledeći poslednje poslednji čovek cena cene vest vesti deca dece nedelje nedelju ponedeljak sredu delo telo rešenje reč reči'
    )
  ],
  [
    own('id', 'karena bisa saat sudah mengatakan namun warga kantor mobil uang'),
    own('ms', 'kerana boleh beliau ialah berkata katanya manakala pejabat kereta wang')
  ],
  [
    own('es', 'y los las con por para su lo sus pero fue está como esta este también muy'),
    own('ca', 'i els amb per als dels és seva seu són aquest aquesta però més molt també')
  ]
]

function own(tag: string, list: string): [tag: string, own: ReadonlySet<string>] {
  return [tag, new Set(list.split(' '))]
}

function words(tag: string, list: string): {tag: string; stopWords: readonly string[]} {
  return {tag, stopWords: list.split(' ')}
}
