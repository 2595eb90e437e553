import type {Language} from './language.js'

export const ca: Language = {
  tag: 'ca',
  months: [
    ['gener', 'gen', 'de gener', 'de gen'], ['febrer', 'febr', 'feb', 'de febrer', 'de febr'], ['març', 'de març'], ['abril', 'abr', "d'abril", "d'abr"], ['maig', 'de maig'], ['juny', 'de juny'],
    ['juliol', 'jul', 'de juliol', 'de jul'], ['agost', 'ago', "d'agost", "d'ag"], ['setembre', 'set', 'de setembre', 'de set'], ['octubre', 'oct', "d'octubre", "d'oct"], ['novembre', 'nov', 'de novembre', 'de nov'], ['desembre', 'des', 'de desembre', 'de des']
  ],
  weekdays: [
    ['dilluns', 'dl'], ['dimarts', 'dt'], ['dimecres', 'dc'], ['dijous', 'dj'], ['divendres', 'dv'], ['dissabte', 'ds'], ['diumenge', 'dg']
  ],
  dayFirst: true,
  by: ['per', 'autor', 'autora', 'autors', 'autores', 'text', 'textos', 'escrit per', 'publicat per', 'redactat per', 'una entrevista de', 'un reportatge de', 'un article de'],
  and: ['i'],
  in: ['a', 'des de'],
  contributions: {
    editing: ['edició', 'editat per', 'editor', 'editora', 'correcció'],
    reporting: ['amb la col·laboració de', 'col·laboració', 'hi ha col·laborat', 'hi han col·laborat', 'amb informació de'],
    writing: ['text', 'textos'],
    photography: ['foto', 'fotos', 'fotografia', 'fotografies', 'fotògraf', 'fotògrafa', 'imatges', 'foto de', 'fotografies de'],
    illustration: ['il·lustració', 'il·lustracions', 'dibuix', 'dibuixos'],
    translation: ['traducció', 'traducció de', 'traduït per', 'traductor', 'traductora'],
    video: ['vídeo', 'càmera', 'muntatge'],
    graphics: ['gràfics', 'gràfic', 'infografia', 'disseny'],
    research: ['recerca', 'documentació'],
    update: ['actualitzat per'],
    source: ['font', 'fonts', 'agències']
  },
  roles: ['periodista', 'redactor', 'redactora', 'redactor en cap', 'redactora en cap', 'cap de redacció', 'cap de secció', 'director', 'directora', 'subdirector', 'subdirectora', 'corresponsal', 'enviat especial', 'enviada especial', 'columnista', 'articulista', 'analista', 'fotògraf', 'fotògrafa', 'fotoperiodista', 'escriptor', 'escriptora', 'col·laborador', 'col·laboradora', 'crític', 'crítica', 'professor', 'professora', 'economista', 'historiador', 'historiadora', 'presentador', 'presentadora', 'editor', 'editora'],
  desks: ['redacció', 'la redacció', 'equip de redacció', 'agències', 'nota de premsa', 'comunicat', 'el nostre corresponsal', 'contingut patrocinat'],
  published: ['publicat', 'publicat el', 'publicada', 'publicada el', 'publicació', 'data de publicació', 'data', 'primera publicació', 'creat el', 'creat'],
  modified: ['actualitzat', 'actualitzat el', 'actualitzada', 'actualitzada el', 'actualització', 'última actualització', 'darrera actualització', 'data d’actualització', 'modificat', 'modificat el', 'darrera modificació', 'última modificació'],
  relativeDays: {avui: 0, ahir: -1, "abans-d'ahir": -2},
  ago: {before: ['fa', 'ara fa'], after: ['enrere'], units: {minute: ['minut', 'minuts', 'min'], hour: ['hora', 'hores', 'h'], day: ['dia', 'dies'], week: ['setmana', 'setmanes'], month: ['mes', 'mesos'], year: ['any', 'anys']}},
  readingTime: ['min de lectura', 'minuts de lectura', 'minut de lectura', 'temps de lectura', 'temps estimat de lectura', 'min lectura'],
  related: ['llegiu també', 'llegeix també', 'llegeix més', 'llegiu més', 'llegir més', 'vegeu també', 'més informació', 'més sobre', 'més notícies', 'notícies relacionades', 'notícia relacionada', 'articles relacionats', 'temes relacionats', 'contingut relacionat', 'continguts relacionats', 'relacionat', 'et pot interessar', 'també et pot interessar', 'potser t’interessa', 'us pot interessar', 'recomanem', 'et recomanem', 'recomanat', 'més llegit', 'el més llegit', 'el més vist', 'més llegides', 'les més llegides', 'últimes notícies', 'darreres notícies', 'altres notícies', 'article anterior', 'article següent', 'notícia anterior', 'notícia següent', 'no et perdis', 'no us perdeu'],
  newsletter: ['butlletí', 'butlletins', 'newsletter', 'subscriu-te al butlletí', 'subscriu-te a la newsletter', 'apunta’t al butlletí', 'apunta’t a la newsletter', 'rep les notícies', 'rep el butlletí', 'correu electrònic', 'el teu correu', 'adreça electrònica', 'adreça de correu', 'segueix-nos', 'segueix-nos a', 'descarrega’t l’app', 'uneix-te al canal'],
  chrome: [
    'comparteix', 'compartir', 'comparteix l’article', 'comparteix a facebook', 'imprimeix', 'imprimir', 'envia', 'envia per correu', 'copia l’enllaç', 'copiar enllaç', 'enllaç copiat', 'desa', 'desar', 'guarda', 'guardar', 'escolta', 'escolta l’article', 'escoltar', 'inicia sessió', 'inicia la sessió', 'iniciar sessió', 'entra', 'surt', 'tanca la sessió', 'tancar sessió', 'registra’t', 'registre', 'el meu compte', 'subscriu-te', 'subscriu-t’hi', 'subscripció', 'subscripcions', 'fes-te subscriptor', 'vés al contingut', 'ves al contingut', 'salta al contingut', 'menú', 'tanca', 'tancar', 'cerca', 'cercar', 'buscar', 'cercador', 'inici', 'portada', 'torna', 'tornar', 'torna a dalt', 'següent', 'anterior', 'pàgina següent', 'pàgina anterior', 'més', 'veure més', 'mostra’n més', 'mostrar més', 'veure tot', 'veure totes', 'tots', 'carregar més', 'contacte', 'contacta', 'qui som', 'publicitat', 'política de privacitat', 'política de privadesa', 'privacitat', 'avís legal', 'termes i condicions', 'condicions d’ús', 'mapa web', 'ajuda', 'segueix', 'm’agrada', 'respon', 'respondre', 'denuncia', 'amplia', 'galeria', 'etiquetes', 'paraules clau', 'temes', 'categories', 'en directe', 'directe', 'carregant', 'tots els drets reservats'
  ],
  advertisement: ['publicitat', 'anunci', 'anuncis', 'contingut patrocinat', 'patrocinat', 'publireportatge', 'contingut promocional', 'continua llegint després de la publicitat'],
  consent: ['galetes', 'utilitzem galetes', 'aquest lloc web utilitza galetes', 'aquest web utilitza galetes', 'fem servir galetes', 'accepta-ho tot', 'acceptar-ho tot', 'accepta totes', 'acceptar totes', 'accepto', 'accepta', 'rebutja', 'rebutja-les totes', 'rebutjar-ho tot', 'configuració de galetes', 'configurar galetes', 'política de galetes', 'interès legítim'],
  comments: ['comentaris', 'comentari', 'comenta', 'deixa un comentari', 'deixa el teu comentari', 'afegeix un comentari', 'escriu un comentari', 'envia un comentari', 'veure comentaris', 'mostra els comentaris', 'cancel·la la resposta', 'cancel·la les respostes', 'l’adreça electrònica no es publicarà', 'encara no hi ha comentaris'],
  corrections: ['correcció', 'rectificació', 'fe d’errates', 'fe d’errors', 'aclariment', 'nota de la redacció', 'nota de l’editor', 'una versió anterior d’aquest article', 'en una versió anterior', 'aquest article s’ha actualitzat', 'aquesta notícia s’ha actualitzat'],
  photo: ['foto', 'fotografia', 'imatge d’arxiu', 'foto d’arxiu', 'arxiu', 'captura de pantalla', 'crèdit', 'il·lustració', '©'],
  paywall: ['aquest article és només per a subscriptors', 'contingut exclusiu per a subscriptors', 'només per a subscriptors', 'exclusiu per a subscriptors', 'per continuar llegint', 'per seguir llegint', 'per llegir l’article complet', 'subscriu-te per continuar', 'ja ets subscriptor?', 'ja tens compte?', 'accés il·limitat', 'continua llegint'],
  authorNote: ['sobre l’autor', 'sobre l’autora', 'sobre els autors', 'l’autor és', 'l’autora és', 'més articles de', 'tots els articles de', 'veure tots els articles'],
  keyPoints: ['en resum', 'resum', 'punts clau', 'les claus', 'claus', 'el més important', 'què has de saber', 'idees clau', 'en síntesi'],
  stopWords: ['de', 'la', 'i', 'el', 'que', 'en', 'els', 'per', 'amb', 'una', 'un', 'del', 'és', 'no', 'com', 'més', 'al', 'dels', 'va', 'seva', 'són', 'han', 'ha', 'aquest', 'les', 'als', 'aquesta', 'però'],
  dates: {
    fillers: ['de', 'del', 'el', 'd', 'dia'], at: ['a les', 'a la'], am: ['a. m', 'del matí'], pm: ['p. m', 'de la tarda', 'del vespre'], ordinals: ['r', 'er'],
    units: {year: [], hour: ['h', 'hores', 'hora'], minute: ['min', 'minuts'], second: []}, eras: {}, ownMonths: {ag: 8}, one: ['una', 'un'], now: ['ara mateix', 'ara', 'fa un moment'], yearFirst: false
  }
}
