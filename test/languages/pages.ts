/** The same small story as papers of each language would set it. The two authors of every byline are invented. */
export interface Story {
  headline: string
  dek: string
  byline: string
  authors: readonly [string, string]
  published: readonly [line: string, value: string]
  modified: readonly [line: string, value: string]
  body: readonly string[]
  /** Lines of the page around it. */
  chrome: readonly string[]
}

export const stories: Readonly<Record<string, Story>> = {
  cs: {
    headline: 'Město si nechá starý přívoz',
    dek: 'Po dvou letech sporů zastupitelé rozhodli, že loď bude plout dalších deset let.',
    byline: 'Autor: Jan Dvořák a Eva Malá',
    authors: ['Jan Dvořák', 'Eva Malá'],
    published: ['Publikováno 3. března 2025 v 18:30', '2025-03-03T18:30'],
    modified: ['Aktualizováno 4. března 2025 v 9:05', '2025-03-04T09:05'],
    body: [
      'Zastupitelé města v pondělí rozhodli, že starý přívoz bude v provozu dalších deset let. Ukončili tím spor, který obyvatele rozděloval od jara a o kterém se mluvilo také na radnici.',
      'Loď denně využije asi čtyři tisíce lidí, většinou jsou to zaměstnanci, kteří bydlí na severním břehu zátoky a do práce se jinak nedostanou.',
      '„Bez ní si město neumíme představit,“ řekla po hlasování starostka. Oprava bude stát tři miliony a začne na jaře, podle plánu potrvá do podzimu.'
    ],
    chrome: ['Sdílet článek', 'Čtěte také']
  },
  sk: {
    headline: 'Mesto si nechá starú kompu',
    dek: 'Po dvoch rokoch sporov poslanci rozhodli, že loď bude plávať ďalších desať rokov.',
    byline: 'Autori: Ján Kováč a Eva Malá',
    authors: ['Ján Kováč', 'Eva Malá'],
    published: ['Zverejnené 3. marca 2025 o 18:30', '2025-03-03T18:30'],
    modified: ['Aktualizované 4. marca 2025 o 9:05', '2025-03-04T09:05'],
    body: [
      'Mestskí poslanci v pondelok rozhodli, že stará kompa bude v prevádzke ďalších desať rokov. Ukončili tým spor, ktorý obyvateľov rozdeľoval od jari a o ktorom sa hovorilo aj na radnici.',
      'Loď denne využije asi štyri tisíc ľudí, väčšinou sú to zamestnanci, ktorí bývajú na severnom brehu zátoky a do práce sa inak nedostanú.',
      '„Bez nej si mesto nevieme predstaviť,“ povedala po hlasovaní starostka. Oprava bude stáť tri milióny a začne na jar, podľa plánu potrvá do jesene.'
    ],
    chrome: ['Zdieľať článok', 'Čítajte aj']
  },
  hu: {
    headline: 'Megtartja régi kompját a város',
    dek: 'Két év vita után a képviselők úgy döntöttek, hogy a hajó még tíz évig jár.',
    byline: 'Írta: Kis Anna és Nagy Péter',
    authors: ['Kis Anna', 'Nagy Péter'],
    published: ['Megjelent: 2025. március 3. 18:30', '2025-03-03T18:30'],
    modified: ['Frissítve: 2025. március 4. 9:05', '2025-03-04T09:05'],
    body: [
      'A városi képviselők hétfőn úgy döntöttek, hogy a régi komp még tíz évig jár. Ezzel lezártak egy vitát, amely a tavasz óta megosztotta a lakókat, és amelyről már a városházán is sok szó volt.',
      'A hajót naponta mintegy négyezer ember használja, a legtöbben olyan dolgozók, akik az öböl északi partján laknak, és nem tudnak más úton bejutni.',
      '„Nem tudjuk elképzelni a várost nélküle” – mondta a polgármester a szavazás után. A javítás hárommillióba kerül, és az ősz végéig tart majd a tervek szerint.'
    ],
    chrome: ['Megosztás', 'Kapcsolódó cikkek']
  },
  ro: {
    headline: 'Orașul își păstrează vechiul feribot',
    dek: 'După doi ani de dispute, consilierii au hotărât că vasul va mai circula încă zece ani.',
    byline: 'De Ana Pop și Dan Ionescu',
    authors: ['Ana Pop', 'Dan Ionescu'],
    published: ['Publicat la 3 martie 2025, ora 18:30', '2025-03-03T18:30'],
    modified: ['Actualizat la 4 martie 2025, ora 09:05', '2025-03-04T09:05'],
    body: [
      'Consilierii locali au decis luni că vechiul feribot va circula încă zece ani. Astfel s-a încheiat o dispută care i-a împărțit pe locuitori din primăvară și despre care s-a vorbit mult la primărie.',
      'Aproximativ patru mii de oameni folosesc vasul în fiecare zi, cei mai mulți fiind angajați care locuiesc pe malul de nord al golfului și nu au alt drum.',
      '„Nu ne putem imagina orașul fără el”, a spus primarul după vot. Reparația va costa trei milioane și va începe la primăvară, pentru a fi gata până în toamnă.'
    ],
    chrome: ['Distribuie articolul', 'Citește și']
  },
  el: {
    headline: 'Η πόλη κρατά το παλιό της πορθμείο',
    dek: 'Ύστερα από δύο χρόνια διαφωνιών το συμβούλιο αποφάσισε ότι το πλοίο θα ταξιδεύει για ακόμη δέκα χρόνια.',
    byline: 'Από Μαρία Παππά και Νίκο Ράπτη',
    authors: ['Μαρία Παππά', 'Νίκο Ράπτη'],
    published: ['Δημοσίευση: 3 Μαρτίου 2025, 18:30', '2025-03-03T18:30'],
    modified: ['Τελευταία ενημέρωση: 4 Μαρτίου 2025, 09:05', '2025-03-04T09:05'],
    body: [
      'Το δημοτικό συμβούλιο αποφάσισε τη Δευτέρα ότι το παλιό πορθμείο θα λειτουργεί για ακόμη δέκα χρόνια. Έτσι έκλεισε μια διαφωνία που είχε χωρίσει τους κατοίκους από την άνοιξη.',
      'Περίπου τέσσερις χιλιάδες άνθρωποι χρησιμοποιούν το πλοίο κάθε μέρα, οι περισσότεροι εργαζόμενοι που μένουν στη βόρεια ακτή του κόλπου.',
      '«Δεν μπορούμε να φανταστούμε την πόλη χωρίς αυτό», είπε η δήμαρχος μετά την ψηφοφορία. Η επισκευή θα κοστίσει τρία εκατομμύρια και θα αρχίσει την άνοιξη.'
    ],
    chrome: ['Κοινοποίηση', 'Διαβάστε επίσης']
  },
  bg: {
    headline: 'Градът запазва стария си ферибот',
    dek: 'След две години спорове съветниците решиха, че корабът ще плава още десет години.',
    byline: 'Автор: Мария Петрова и Иван Колев',
    authors: ['Мария Петрова', 'Иван Колев'],
    published: ['Публикувано на 3 март 2025 в 18:30', '2025-03-03T18:30'],
    modified: ['Обновена на 4 март 2025 в 09:05', '2025-03-04T09:05'],
    body: [
      'Общинските съветници решиха в понеделник, че старият ферибот ще работи още десет години. Така приключи спорът, който от пролетта разделяше жителите на града.',
      'Около четири хиляди души използват кораба всеки ден, повечето от тях са работници, които живеят на северния бряг на залива и нямат друг път.',
      '„Не можем да си представим града без него“, каза кметът след гласуването. Ремонтът ще струва три милиона и ще започне през пролетта.'
    ],
    chrome: ['Сподели статията', 'Прочетете още']
  },
  hr: {
    headline: 'Grad zadržava staru skelu',
    dek: 'Nakon dvije godine prijepora vijećnici su odlučili da će brod ploviti još deset godina.',
    byline: 'Piše: Ana Horvat i Marko Babić',
    authors: ['Ana Horvat', 'Marko Babić'],
    published: ['Objavljeno: 3. ožujka 2025. u 18:30', '2025-03-03T18:30'],
    modified: ['Zadnja izmjena: 4. ožujka 2025. u 9:05', '2025-03-04T09:05'],
    body: [
      'Gradski vijećnici odlučili su u ponedjeljak da će stara skela ploviti još deset godina. Time je završio prijepor koji je od proljeća dijelio stanovnike i o kojem se prije govorilo samo u vijećnici.',
      'Brodom se svaki dan koristi oko četiri tisuće ljudi, a većina su radnici koji žive na sjevernoj obali zaljeva, gdje nije bilo drugog puta.',
      '„Ne možemo zamisliti grad bez nje“, rekla je gradonačelnica nakon glasanja. Popravak će stajati tri milijuna, a počet će na proljeće i trajati tijekom ljeta.'
    ],
    chrome: ['Podijeli članak', 'Pročitajte i']
  },
  sr: {
    headline: 'Град задржава стару скелу',
    dek: 'После две године спорова одборници су одлучили да ће брод пловити још десет година.',
    byline: 'Пише: Ана Јовановић и Марко Илић',
    authors: ['Ана Јовановић', 'Марко Илић'],
    published: ['Објављено: 3. марта 2025. у 18:30', '2025-03-03T18:30'],
    modified: ['Последња измена: 4. марта 2025. у 09:05', '2025-03-04T09:05'],
    body: [
      'Градски одборници одлучили су у понедељак да ће стара скела пловити још десет година. Тиме је завршен спор који је од пролећа делио становнике и о коме се раније говорило само у скупштини.',
      'Брод сваког дана користи око четири хиљаде људи, а већина су радници који живе на северној обали залива, где није било другог пута.',
      '„Не можемо да замислимо град без ње“, рекла је градоначелница после гласања. Поправка ће коштати три милиона, а почеће на пролеће.'
    ],
    chrome: ['Подели вест', 'Прочитајте и']
  },
  'sr-Latn': {
    headline: 'Grad zadržava staru skelu',
    dek: 'Posle dve godine sporova odbornici su odlučili da će brod ploviti još deset godina.',
    byline: 'Piše: Ana Jovanović i Marko Ilić',
    authors: ['Ana Jovanović', 'Marko Ilić'],
    published: ['Objavljeno: 3. marta 2025. u 18:30', '2025-03-03T18:30'],
    modified: ['Poslednja izmena: 4. marta 2025. u 09:05', '2025-03-04T09:05'],
    body: [
      'Gradski odbornici odlučili su u ponedeljak da će stara skela ploviti još deset godina. Time je završen spor koji je od proleća delio stanovnike i o kome se ranije govorilo samo u skupštini.',
      'Brod svakog dana koristi oko četiri hiljade ljudi, a većina su radnici koji žive na severnoj obali zaliva, gde nije bilo drugog puta.',
      '„Ne možemo da zamislimo grad bez nje“, rekla je gradonačelnica posle glasanja. Popravka će koštati tri miliona, a počeće pre leta i biće gotova do jeseni.'
    ],
    chrome: ['Podeli vest', 'Pročitajte i']
  },
  sl: {
    headline: 'Mesto bo obdržalo stari trajekt',
    dek: 'Po dveh letih sporov so svetniki odločili, da bo ladja plula še deset let.',
    byline: 'Avtor: Ana Novak in Luka Zupan',
    authors: ['Ana Novak', 'Luka Zupan'],
    published: ['Objavljeno: 3. marec 2025 ob 18:30', '2025-03-03T18:30'],
    modified: ['Posodobljeno: 4. marec 2025 ob 9:05', '2025-03-04T09:05'],
    body: [
      'Mestni svetniki so v ponedeljek odločili, da bo stari trajekt plul še deset let. S tem so končali spor, ki je od pomladi delil prebivalce in o katerem so govorili tudi v mestni hiši.',
      'Ladjo vsak dan uporablja okoli štiri tisoč ljudi, večinoma so to delavci, ki živijo na severni obali zaliva in nimajo druge poti do mesta.',
      '»Mesta si brez nje ne znamo predstavljati,« je po glasovanju povedala županja. Popravilo bo stalo tri milijone, začelo pa se bo spomladi.'
    ],
    chrome: ['Deli članek', 'Preberite tudi']
  },
  he: {
    headline: 'העיר שומרת על המעבורת הישנה',
    dek: 'אחרי שנתיים של ויכוחים החליטה המועצה כי הספינה תפליג עוד עשר שנים.',
    byline: 'מאת דנה כהן, יוסי לוי',
    authors: ['דנה כהן', 'יוסי לוי'],
    published: ['פורסם: 3 במרץ 2025, 18:30', '2025-03-03T18:30'],
    modified: ['עודכן: 4 במרץ 2025, 09:05', '2025-03-04T09:05'],
    body: [
      'מועצת העיר החליטה ביום שני כי המעבורת הישנה תפעל עוד עשר שנים. בכך הסתיים ויכוח שפילג את התושבים מאז האביב.',
      'כארבעת אלפים בני אדם נוסעים בספינה בכל יום, רובם עובדים שגרים בחוף הצפוני של המפרץ ואין להם דרך אחרת.',
      '"איננו יכולים לדמיין את העיר בלעדיה", אמרה ראשת העיר אחרי ההצבעה. התיקון יעלה שלושה מיליון ויתחיל באביב.'
    ],
    chrome: ['שתפו את הכתבה', 'קראו גם']
  },
  fa: {
    headline: 'شهر قایق قدیمی خود را نگه می‌دارد',
    dek: 'پس از دو سال اختلاف، شورا تصمیم گرفت که این قایق ده سال دیگر هم کار کند.',
    byline: 'نویسنده: مریم احمدی و علی رضایی',
    authors: ['مریم احمدی', 'علی رضایی'],
    published: ['تاریخ انتشار: ۳ مارس ۲۰۲۵ - ۱۸:۳۰', '2025-03-03T18:30'],
    modified: ['آخرین به‌روزرسانی: ۴ مارس ۲۰۲۵ - ۰۹:۰۵', '2025-03-04T09:05'],
    body: [
      'شورای شهر روز دوشنبه تصمیم گرفت که قایق قدیمی ده سال دیگر هم کار کند. با این تصمیم اختلافی که از بهار میان مردم بود پایان یافت.',
      'هر روز حدود چهار هزار نفر از این قایق استفاده می‌کنند که بیشتر آنها کارگرانی هستند که در ساحل شمالی خلیج زندگی می‌کنند.',
      'شهردار پس از رأی‌گیری گفت: «نمی‌توانیم شهر را بدون آن تصور کنیم.» تعمیر قایق سه میلیون هزینه دارد و از بهار آغاز می‌شود.'
    ],
    chrome: ['اشتراک‌گذاری', 'بیشتر بخوانید']
  },
  id: {
    headline: 'Kota mempertahankan feri tuanya',
    dek: 'Setelah dua tahun berselisih, dewan memutuskan kapal itu akan berlayar sepuluh tahun lagi.',
    byline: 'Oleh Budi Santoso dan Siti Rahma',
    authors: ['Budi Santoso', 'Siti Rahma'],
    published: ['Diterbitkan 3 Maret 2025, 18:30', '2025-03-03T18:30'],
    modified: ['Diperbarui 4 Maret 2025, 09:05', '2025-03-04T09:05'],
    body: [
      'Dewan kota pada hari Senin memutuskan bahwa feri tua itu akan beroperasi sepuluh tahun lagi. Keputusan itu mengakhiri perselisihan yang memecah warga, karena sebagian tidak setuju dengan biaya perbaikan.',
      'Sekitar empat ribu orang menggunakan kapal itu setiap hari, dan sebagian besar adalah pekerja yang tinggal di pantai utara teluk dan tidak bisa menempuh jalan lain.',
      '"Kami tidak bisa membayangkan kota ini tanpa kapal itu," kata wali kota setelah pemungutan suara. Perbaikan akan menelan biaya tiga juta dan sudah dimulai saat musim semi.'
    ],
    chrome: ['Bagikan artikel', 'Baca juga']
  },
  ms: {
    headline: 'Bandar kekalkan feri lamanya',
    dek: 'Selepas dua tahun berbalah, majlis memutuskan kapal itu akan belayar sepuluh tahun lagi.',
    byline: 'Oleh Ahmad Razak dan Siti Aminah',
    authors: ['Ahmad Razak', 'Siti Aminah'],
    published: ['Diterbitkan: 3 Mac 2025, 18:30', '2025-03-03T18:30'],
    modified: ['Dikemas kini: 4 Mac 2025, 09:05', '2025-03-04T09:05'],
    body: [
      'Majlis bandar pada hari Isnin memutuskan bahawa feri lama itu akan beroperasi sepuluh tahun lagi. Keputusan itu menamatkan perbalahan yang memecahkan penduduk, kerana sebahagian tidak setuju dengan kos pembaikan.',
      'Kira-kira empat ribu orang menggunakan kapal itu setiap hari, dan kebanyakan ialah pekerja yang tinggal di pantai utara teluk dan tidak boleh melalui jalan lain.',
      '"Kami tidak boleh membayangkan bandar ini tanpanya," kata beliau selepas undian itu. Pembaikan akan menelan belanja tiga juta dan akan bermula kerana cuaca baik.'
    ],
    chrome: ['Kongsi artikel', 'Baca juga']
  },
  vi: {
    headline: 'Thành phố giữ lại chuyến phà cũ',
    dek: 'Sau hai năm tranh cãi, hội đồng quyết định con phà sẽ chạy thêm mười năm nữa.',
    byline: 'Tác giả: Nguyễn Văn Minh và Trần Thu Hà',
    authors: ['Nguyễn Văn Minh', 'Trần Thu Hà'],
    published: ['Xuất bản 3/3/2025, 18:30', '2025-03-03T18:30'],
    modified: ['Cập nhật lúc 09:05 ngày 4/3/2025', '2025-03-04T09:05'],
    body: [
      'Hội đồng thành phố hôm thứ hai đã quyết định rằng chuyến phà cũ sẽ chạy thêm mười năm nữa. Quyết định này chấm dứt cuộc tranh cãi đã chia rẽ người dân từ mùa xuân.',
      'Khoảng bốn nghìn người đi phà mỗi ngày, phần lớn là những người lao động sống ở bờ bắc của vịnh và không có con đường nào khác để đến chỗ làm.',
      '"Chúng tôi không thể hình dung thành phố khi không có nó", bà thị trưởng nói sau cuộc bỏ phiếu. Việc sửa chữa tốn ba triệu và được bắt đầu vào mùa xuân.'
    ],
    chrome: ['Chia sẻ bài viết', 'Xem thêm']
  },
  th: {
    headline: 'เมืองตัดสินใจเก็บเรือข้ามฟากลำเก่าไว้',
    dek: 'หลังจากถกเถียงกันสองปี สภาเมืองมีมติให้เรือแล่นต่อไปอีกสิบปี',
    byline: 'โดย สมชาย ใจดี และ มาลี ศรีสุข',
    authors: ['สมชาย ใจดี', 'มาลี ศรีสุข'],
    published: ['เผยแพร่เมื่อ 3 มีนาคม 2568 เวลา 18:30 น.', '2025-03-03T18:30'],
    modified: ['อัปเดตล่าสุด 4 มีนาคม 2568 เวลา 09:05 น.', '2025-03-04T09:05'],
    body: [
      'สภาเมืองมีมติเมื่อวันจันทร์ให้เรือข้ามฟากลำเก่าเดินเรือต่อไปอีกสิบปี ถือเป็นการยุติข้อถกเถียงที่แบ่งชาวเมืองออกเป็นสองฝ่ายมาตั้งแต่ต้นปี',
      'ในแต่ละวันมีผู้โดยสารราวสี่พันคน ส่วนใหญ่เป็นคนทำงานที่อาศัยอยู่ทางฝั่งเหนือของอ่าวและไม่มีเส้นทางอื่น',
      '"เรานึกภาพเมืองที่ไม่มีเรือลำนี้ไม่ออก" นายกเทศมนตรีกล่าวหลังการลงคะแนน การซ่อมจะใช้งบสามล้านและเริ่มในฤดูใบไม้ผลิ'
    ],
    chrome: ['แชร์บทความ', 'อ่านเพิ่มเติม']
  },
  bn: {
    headline: 'পুরোনো ফেরিটি রেখে দিচ্ছে শহর',
    dek: 'দুই বছরের বিতর্কের পর পরিষদ ঠিক করেছে, নৌযানটি আরও দশ বছর চলবে।',
    byline: 'লেখক: রফিক হাসান ও মিতা সেন',
    authors: ['রফিক হাসান', 'মিতা সেন'],
    published: ['প্রকাশ: ৩ মার্চ ২০২৫, ১৮:৩০', '2025-03-03T18:30'],
    modified: ['আপডেট: ৪ মার্চ ২০২৫, ০৯:০৫', '2025-03-04T09:05'],
    body: [
      'শহরের পরিষদ সোমবার সিদ্ধান্ত নিয়েছে যে পুরোনো ফেরিটি আরও দশ বছর চলবে। এতে সেই বিতর্কের অবসান হলো, যা বসন্ত থেকে বাসিন্দাদের ভাগ করে রেখেছিল।',
      'প্রতিদিন প্রায় চার হাজার মানুষ এই নৌযান ব্যবহার করেন। তাঁদের বেশির ভাগই শ্রমিক, যাঁরা উপসাগরের উত্তর তীরে থাকেন এবং যাঁদের অন্য কোনো পথ নেই।',
      'ভোটের পর মেয়র বলেন, ‘এটি ছাড়া আমরা শহরটিকে ভাবতে পারি না।’ মেরামতে তিরিশ লাখ খরচ হবে এবং কাজ শুরু হবে বসন্তে।'
    ],
    chrome: ['শেয়ার করুন', 'আরও পড়ুন']
  },
  ta: {
    headline: 'பழைய படகை நகரம் தக்கவைக்கிறது',
    dek: 'இரண்டு ஆண்டு சர்ச்சைக்குப் பிறகு படகு மேலும் பத்து ஆண்டுகள் ஓடும் என்று மன்றம் முடிவு செய்தது.',
    byline: 'எழுதியவர்: குமார் ராஜன் மற்றும் மீனா தேவி',
    authors: ['குமார் ராஜன்', 'மீனா தேவி'],
    published: ['வெளியிடப்பட்டது: 3 மார்ச் 2025, 18:30', '2025-03-03T18:30'],
    modified: ['புதுப்பிக்கப்பட்டது: 4 மார்ச் 2025, 09:05', '2025-03-04T09:05'],
    body: [
      'பழைய படகு மேலும் பத்து ஆண்டுகள் ஓடும் என்று நகர மன்றம் திங்கட்கிழமை முடிவு செய்தது. இதனால் மக்களைப் பிரித்திருந்த சர்ச்சை முடிவுக்கு வந்தது.',
      'ஒவ்வொரு நாளும் சுமார் நான்காயிரம் பேர் இந்தப் படகைப் பயன்படுத்துகிறார்கள். அவர்களில் பெரும்பாலானோர் விரிகுடாவின் வடக்குக் கரையில் வசிக்கும் தொழிலாளர்கள்.',
      '"படகு இல்லாத நகரத்தை எங்களால் நினைத்துப் பார்க்க முடியாது" என்று வாக்கெடுப்புக்குப் பிறகு மேயர் கூறினார். பழுதுபார்ப்புக்கு முப்பது லட்சம் செலவாகும்.'
    ],
    chrome: ['பகிரவும்', 'மேலும் படிக்க']
  },
  mr: {
    headline: 'शहराने जुनी बोट कायम ठेवली',
    dek: 'दोन वर्षांच्या वादानंतर बोट आणखी दहा वर्षे चालेल असा निर्णय नगरपरिषदेने घेतला.',
    byline: 'लेखक: अनिल देशपांडे आणि मीना जोशी',
    authors: ['अनिल देशपांडे', 'मीना जोशी'],
    published: ['प्रकाशित: ३ मार्च २०२५, १८:३०', '2025-03-03T18:30'],
    modified: ['अद्ययावत: ४ मार्च २०२५, ०९:०५', '2025-03-04T09:05'],
    body: [
      'जुनी बोट आणखी दहा वर्षे चालेल असा निर्णय नगरपरिषदेने सोमवारी घेतला आहे. त्यामुळे वसंत ऋतूपासून रहिवाशांमध्ये सुरू असलेला वाद संपला आहे आणि बोटीचा मार्ग मोकळा झाला आहे.',
      'दररोज सुमारे चार हजार लोक या बोटीचा वापर करतात. त्यात बहुतेक कामगार आहेत, ते खाडीच्या उत्तर किनाऱ्यावर राहतात आणि त्यांना दुसरा रस्ता नाही.',
      '"या बोटीशिवाय शहराची कल्पना करता येत नाही," असे महापौर यांनी मतदानानंतर सांगितले. दुरुस्तीसाठी तीस लाख खर्च होणार आहे, तर काम वसंत ऋतूमध्ये सुरू होईल.'
    ],
    chrome: ['शेअर करा', 'हेही वाचा']
  },
  ca: {
    headline: 'La ciutat conserva el vell transbordador',
    dek: 'Després de dos anys de disputes, el ple ha decidit que el vaixell navegarà deu anys més.',
    byline: 'Per Anna Puig i Jordi Serra',
    authors: ['Anna Puig', 'Jordi Serra'],
    published: ['Publicat el 3 de març de 2025 a les 18:30', '2025-03-03T18:30'],
    modified: ['Actualitzat el 4 de març de 2025 a les 09:05', '2025-03-04T09:05'],
    body: [
      'El ple municipal va decidir dilluns que el vell transbordador navegarà deu anys més. Així s’acaba una disputa que havia dividit els veïns des de la primavera i de la qual es parlava molt a l’ajuntament.',
      'Unes quatre mil persones fan servir el vaixell cada dia, la majoria treballadors que viuen a la riba nord de la badia i que no tenen cap altre camí per anar a la feina.',
      '«No ens podem imaginar la ciutat sense ell», va dir l’alcaldessa després de la votació. La reparació costarà tres milions i començarà a la primavera amb els motors.'
    ],
    chrome: ['Comparteix', 'Llegiu també']
  },
  lt: {
    headline: 'Miestas pasilieka senąjį keltą',
    dek: 'Po dvejus metus trukusių ginčų taryba nusprendė, kad laivas plauks dar dešimt metų.',
    byline: 'Autorius: Jonas Kazlauskas ir Rūta Petraitė',
    authors: ['Jonas Kazlauskas', 'Rūta Petraitė'],
    published: ['Paskelbta: 2025 m. kovo 3 d. 18:30', '2025-03-03T18:30'],
    modified: ['Atnaujinta: 2025 m. kovo 4 d. 09:05', '2025-03-04T09:05'],
    body: [
      'Miesto taryba pirmadienį nusprendė, kad senasis keltas plauks dar dešimt metų. Taip baigėsi ginčas, kuris nuo pavasario skaldė gyventojus ir apie kurį buvo kalbama ne tik savivaldybėje.',
      'Laivu kasdien naudojasi apie keturis tūkstančius žmonių, o dauguma jų yra darbuotojai, kurie gyvena šiauriniame įlankos krante ir neturi kito kelio į darbą.',
      '„Neįsivaizduojame miesto be jo“, – po balsavimo sakė merė. Remontas kainuos tris milijonus ir prasidės pavasarį, bet baigsis dar iki rudens.'
    ],
    chrome: ['Dalintis', 'Skaitykite taip pat']
  },
  lv: {
    headline: 'Pilsēta paturēs veco prāmi',
    dek: 'Pēc divus gadus ilgiem strīdiem dome nolēma, ka kuģis kursēs vēl desmit gadus.',
    byline: 'Autors: Jānis Kalniņš un Ilze Ozola',
    authors: ['Jānis Kalniņš', 'Ilze Ozola'],
    published: ['Publicēts: 2025. gada 3. martā, 18:30', '2025-03-03T18:30'],
    modified: ['Atjaunots: 2025. gada 4. martā, 09:05', '2025-03-04T09:05'],
    body: [
      'Pilsētas dome pirmdien nolēma, ka vecais prāmis kursēs vēl desmit gadus. Līdz ar to ir beidzies strīds, kas kopš pavasara šķēla iedzīvotājus un par ko runāja arī rātsnamā.',
      'Ar kuģi ik dienu brauc ap četriem tūkstošiem cilvēku, un lielākā daļa ir strādnieki, kas dzīvo līča ziemeļu krastā un kam nav cita ceļa uz darbu.',
      '“Mēs nevaram iedomāties pilsētu bez tā,” pēc balsojuma sacīja mēre. Remonts maksās trīs miljonus, tas sāksies pavasarī un tiks pabeigts līdz rudenim.'
    ],
    chrome: ['Dalīties', 'Lasi arī']
  },
  et: {
    headline: 'Linn jätab vana praami alles',
    dek: 'Pärast kaheaastast vaidlust otsustas volikogu, et laev sõidab veel kümme aastat.',
    byline: 'Autor: Jaan Tamm ja Mari Kask',
    authors: ['Jaan Tamm', 'Mari Kask'],
    published: ['Avaldatud 3. märtsil 2025 kell 18:30', '2025-03-03T18:30'],
    modified: ['Uuendatud 4. märtsil 2025 kell 9:05', '2025-03-04T09:05'],
    body: [
      'Linnavolikogu otsustas esmaspäeval, et vana praam sõidab veel kümme aastat. Sellega lõppes vaidlus, mis oli kevadest saadik elanikke lõhestanud ja mis jõudis ka volikokku.',
      'Laeva kasutab iga päev umbes neli tuhat inimest, kellest enamik on töötajad, kes elavad lahe põhjakaldal ning kellel ei ole teist teed tööle.',
      '„Me ei kujuta linna ilma selleta ette,“ ütles linnapea pärast hääletust. Remont läheb maksma kolm miljonit, see algab kevadel ja on valmis, kui sügis jõuab.'
    ],
    chrome: ['Jaga artiklit', 'Loe ka']
  }
}
