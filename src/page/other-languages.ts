/**
 * Commonest words of languages that have no file of their own: they are recognised, and they keep a text from being taken for the nearest
 * language that has one. Languages that share most of these words with a neighbour come out as undecided, which is right.
 */
export const otherLanguages: readonly {readonly tag: string; readonly stopWords: readonly string[]}[] = [
  words('af', 'die en van het nie is te wat vir hy om met op aan sy was sal deur ook maar hulle word ’n dat as'),
  words('az', 'və bu bir da ilə üçün də olan edib ki olub daha sonra kimi o görə həmin isə qeyd var etmək olaraq'),
  words('bs', 'i je u da na se za su od koji što kako nije biti bi ili kao ali'),
  words('ca', 'de la i el que en els les per amb una un del és no com més al dels va seva són han ha aquest'),
  words('cs', 'a se v na je že o s z do to k i za by pro jsem ale od jako jsou si co jeho bylo které která který také podle'),
  words('cy', 'y yn a i o ac ar yr mae ei wedi gan bod fod oedd am ond eu hyn nid'),
  words('eo', 'la de kaj en estas al por kun ne ke mi li ĝi sed pri tio kiu estis'),
  words('et', 'ja on ei et see ka oli kui oma mis ta aga või kes selle nii need mitte pärast'),
  words('eu', 'eta da du bat ere ez egin dira izan den dute baina zuen hori bere'),
  words('fi', 'ja on ei että se oli myös hän mutta kun ovat joka sen mukaan ole kuin vuoden sekä voi hänen jo'),
  words('fil', 'ang ng sa na mga ay at si ni para ito hindi kay nang siya kung may niya'),
  words('ga', 'an na agus ar i a go le is bhí tá sé don do ag nach seo ach'),
  words('gl', 'de a o que e do da en unha un para os as non con polo ao máis na dos pola das tamén'),
  words('hr', 'i je u da na se za su od koji što kako nije biti bi ili kao ali'),
  words('hu', 'a az és hogy nem is egy volt ez meg már mint csak de el van még szerint azt ki után'),
  words('id', 'yang dan di ini itu dengan untuk dari pada dalam tidak akan ke juga ada oleh tersebut karena kepada kata mereka bisa'),
  words('is', 'og að í á er sem við til um en það með fyrir hann var ekki af því hefur þess frá'),
  words('lt', 'ir kad yra į su iš tai bei buvo kaip o bet už nuo ne jis pat taip prie dėl'),
  words('lv', 'un ir ka ar no par uz kas tika bija arī lai bet gan tas kā pēc viņš jau'),
  words('ms', 'yang dan di ini itu dengan untuk dari pada dalam tidak akan ke juga ada oleh tersebut kerana kepada kata mereka boleh'),
  words('mt', 'li u ta’ fil biex mill minn dan huwa din kien ma għal hija dwar wara'),
  words('ro', 'de și în a la cu că o pe din care nu pentru mai este sunt au fost un al le s dar prin'),
  words('sk', 'a sa v na je že o s z do to k aj za by pre som ale od ako sú si čo jeho bolo ktoré ktorá ktorý podľa'),
  words('sl', 'in je v na se za da so ki z pa tudi s po iz bi ni bil kot od pri še'),
  words('sq', 'të e në dhe një për që me se i nga është ka më do kanë si por janë këtë duke'),
  words('sw', 'ya na wa kwa ni katika za la kuwa hiyo huo cha ambayo pia hii yake lakini baada'),
  words('uz', 'va bu bilan uchun ham bir edi deb bo’lgan o’z ular qilish kerak haqida'),
  words('vi', 'và của là có trong được cho không các với một người những đã này để khi từ đến như cũng ra tại')
]

function words(tag: string, list: string): {tag: string; stopWords: readonly string[]} {
  return {tag, stopWords: list.split(' ')}
}
