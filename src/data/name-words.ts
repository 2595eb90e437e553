/**
 * Words inside and around names that belong to no one language's newsroom: they travel with the name. All lower case.
 */

/** Inside a surname: small in a name that is otherwise capitalised, and never a sign of prose. */
export const particles: ReadonlySet<string> = words(
    "van von vom zu zum zur der den des de del della dello delle degli dei di da das dos do du la las le les lo los el al ter ten te 't op af av " +
    "bin ibn bint ben bat abu ul ur e y i st auf am und d' mc o dal dalla san santa"
  )

/** First names that are something else in other places: inside a surname, a rubric, a job. */
export const likeFirstNames: ReadonlySet<string> = words('ben van art dean')

/** Surnames that are rubrics, jobs or common words elsewhere. */
export const likeSurnames: ReadonlySet<string> = words('dean day best page head')

/** Part of the name: "John Smith Jr.". */
export const generations: ReadonlySet<string> = words('jr sr ii iii iv junior jnr snr filho neto')

/** Legal forms that close a company's name behind a comma: "Harbour Works, Inc.". Without dots. */
export const legalForms: ReadonlySet<string> = words('inc llc ltd limited plc llp gmbh corp corporation pty pvt sarl srl spa bv nv oyj oy aps')

/** Letters behind a name. Other runs of capitals after a comma count too, once a known one or a person stands before them. */
export const degrees: ReadonlySet<string> = words(
    'md phd dphil jd mba mph rd rdn rn bsn msn dnp np ms ma msc bsc ba bs llm llb esq cpa cfp cfa cfe dds dmd dvm vmd do dc pharmd psyd edd edm ' +
    'lcsw lmft lpc cscs cpt frcs facp facog faap obe mbe cbe kc qc sj mp mep mla pe pmp cissp ceo cto coo cfo cmo ret hon mfa med ldn cdn cde ' +
    'facs faan'
  )

/** Before a name, kept with it. */
export const honorifics: ReadonlySet<string> = words(
    'dr prof professor sir dame lord lady rev reverend fr father sister rabbi imam sheikh shaikh gen lt col maj capt sgt adm mr mrs ms mx herr ' +
    'frau mme m mag dipl ing dipl.-ing med phil jur rer nat d dott dra sra sr hon judge justice senator sen rep gov amb ambassador adv engr st ' +
    'saint mullah maulana syed pfarrer bischof'
  )

/** Between a person and the paper: "for The Post". */
export const affiliationWords: ReadonlySet<string> = words('for of at für pour para per voor för dla для @')

/** Before the job of one of the paper's own: "Von unserer Korrespondentin Ana Silva". */
export const ourWords: ReadonlySet<string> = words(
    'our unser unsere unserer unserem unseren notre nos nuestro nuestra nuestros nuestras nostro nostra nostri nosso nossa onze vår våra vores vort våre ' +
    'náš naše našeho naší náš naš naša nasz nasza naszego naszej наш наша нашего нашей нашия нашата нашого нашої'
  )

/** Before a further source: "with AFP". */
export const withWords: ReadonlySet<string> = words('with mit avec con com met med z ile с via')

/** Heads of job titles that newsroom lists leave out. */
export const jobs: ReadonlySet<string> = words(
    'expert specialist educator teacher dietitian nutritionist director manager strategist consultant adviser advisor engineer developer ' +
    'designer architect lawyer attorney scientist economist historian physician doctor therapist psychologist psychiatrist president chairman ' +
    'chairwoman chair chief officer head leader partner owner coach trainer novelist poet playwright filmmaker artist curator librarian activist ' +
    'ambassador minister secretary representative coordinator assistant associate fellow student candidate dean lecturer host reviewer editor ' +
    'editors reporter reporters writer writers correspondent correspondents columnist columnists contributor contributors journalist journalists ' +
    'critic photographer producer anchor author intern blogger vp svp evp horticulturist horticulturalist evangelist marketer copywriter ' +
    'freelancer veterinarian pharmacist meteorologist dentist surgeon redakteur redakteurin redaktor redaktorin korrespondent korrespondentin ' +
    'leiter leiterin experte expertin geschäftsführer geschäftsführerin journalistin journaliste rédacteur rédactrice directeur directrice ' +
    'periodista redactor redactora giornalista jornalista repórter rechtsanwalt rechtsanwältin fachanwalt fachanwältin patentanwalt steuerberater ' +
    'steuerberaterin tierärztin psychologin historikerin physiotherapeutin abogado abogada avocat avocate avvocato avvocata advogado advogada ' +
    'advocaat advokat'
  )

/** Before or inside a job title: "Senior", "Chief Political". */
export const jobModifiers: ReadonlySet<string> = words(
    'senior junior chief lead deputy assistant associate managing executive acting former special staff guest contributing political national ' +
    'international foreign diplomatic legal science health medical education technology tech business economics economic financial finance ' +
    'sports sport football arts culture cultural entertainment crime court local city metro state regional digital online web news features ' +
    'feature opinion freelance investigative environment environmental climate energy religion security defence defense military media music ' +
    'film food travel lifestyle fashion consumer money markets world global europe asia africa white house social home data general assignment ' +
    'breaking vice co founding certified registered licensed master head our your sr freie freier stellvertretender stellvertretende political ' +
    'parliamentary royal transport community multimedia video photo'
  )

/** A word that only organisations carry. */
export const organisationWords: ReadonlySet<string> = words(
    'inc ltd llc llp plc gmbh ag kg corp corporation company limited pvt sarl srl spa oy ab asa aps bv nv ev e.v sa s.a group holding holdings ' +
    'news newspaper times post tribune gazette herald chronicle guardian journal magazine magazin media medien press presse prensa online ' +
    'digital network netzwerk radio tv television channel channels broadcasting zeitung tageblatt anzeiger nachrichten verlag institute institut ' +
    'instituto university universität université universidad college school schule hochschule foundation stiftung fondation fundación ' +
    'association verband verein society council committee commission ministry department office center centre zentrum agency agentur bank club ' +
    'union federation party church museum library hospital clinic care solutions services service systems security software technologies ' +
    'technology labs lab studio studios productions publishing publications publishers books blog conversation daily weekly report reports ' +
    'review reviews insider today hub store shop partners project projekt initiative collective kollektiv collectif alliance world pressestelle ' +
    'pressebüro presseportal admin submissions marketing communications kommunikation 社 会社 株式会社 协会 協会 大学 研究所 报 日报 晚报 新闻 新聞 ニュース 뉴스 신문 일보 газета ' +
    'агентство институт университет фонд компания новости مركز جامعة صحيفة قناة شبكة نیوز'
  )

/** A word of a group of people who sign together. */
export const deskHeads: ReadonlySet<string> = words(
    'desk team staff newsroom newsdesk editors bureau board crew redaktion onlineredaktion redaktionsteam webteam rédaction redacción redaccion ' +
    'redazione redação redacao redactie redakcja redaktionen redaksjonen redaktionen toimitus ritstjórn редакция редакція équipe equipo equipe ' +
    '編集部 编辑部 編輯部 取材班 取材団 報道部 社会部 政治部 経済部 디지털뉴스팀 편집부 뉴스팀 취재팀 ڈیسک डेस्क التحرير تحرير'
  )

/** Accounts, not people. */
export const junkNames: ReadonlySet<string> = phrases(
    'admin, administrator, administrateur, administrador, webmaster, root, user, username, guest, default, unknown, none, null, undefined, n/a, ' +
    'na, author, authors, author name, no author, editor@, test, superuser, super user, wordpress, wpadmin, siteadmin, site admin, adminuser, ' +
    'by, facebook, twitter, instagram, linkedin, youtube, x, website, view all posts, view profile, contact, bio, profile, anonymous author, ' +
    'not available, admin admin, false, true, object object, email protected, no comments, keine'
  )

/** What chrome lists hold and surnames are too; these are never cut off a name. */
export const surnamesInChrome: ReadonlySet<string> = words(
    'english post like play back home page close pin more next top video live search open report no yes register jobs send terms support x ' +
    'account mute temas inicio subir normas'
  )

/** Heads of sections, boxes and pages: a line that has one names no person. */
export const sectionWords: ReadonlySet<string> = words(
    'news live update updates policy privacy terms world sport sports business politics opinion opinions culture arts art science technology ' +
    'tech health education lifestyle life style travel food money finance markets market economy video videos photos gallery podcast podcasts ' +
    'newsletter newsletters analysis feature features exclusive breaking latest top stories story editorial commentary review reviews weather ' +
    'traffic local national international regional home page more read watch listen subscribe share sign login follow contact about ' +
    'advertisement sponsored trending popular related topics special report series events games crossword puzzles jobs cars property shopping ' +
    'deals guide how why what when who you your our us we get best new he she it they his her its says said wins won calls makes faces takes ' +
    'gets goes dies killed after over into against amid could should would can day week year today yesterday monday tuesday wednesday thursday ' +
    'friday saturday sunday january february july october november december comments comment city county united states north south east middle ' +
    'war election elections court police government climate change football cricket soccer tennis golf cup league championship key points in ' +
    'brief quick facts image photo credit source file data cookie settings premium plus free trial all rights reserved politik wirtschaft kultur ' +
    'wissen panorama gesellschaft meinung nachrichten sendung startseite ratgeber reise gesundheit digital datenschutz impressum kontakt ausland ' +
    'inland lokales themen politique économie société monde accueil actualité actualités vidéo vidéos santé politica política economía economia ' +
    'sociedad deportes mundo cultura inicio noticias opinión esportes esporte notícias cronaca esteri nyheter sporten nieuws sportnieuws новости ' +
    'политика экономика общество спорт мир культура главная'
  )

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** For lists whose entries may be several words. */
function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(', '))
}
