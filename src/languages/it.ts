import type {Language} from './language.js'

export const it: Language = {
  tag: 'it',
  months: [
    ['gennaio', 'gen', 'genn'], ['febbraio', 'feb', 'febb'], ['marzo', 'mar'], ['aprile', 'apr'], ['maggio', 'mag', 'magg'], ['giugno', 'giu', 'giug'],
    ['luglio', 'lug', 'lugl'], ['agosto', 'ago'], ['settembre', 'set', 'sett'], ['ottobre', 'ott'], ['novembre', 'nov'], ['dicembre', 'dic']
  ],
  weekdays: [['lunedì', 'lunedi', 'lun'], ['martedì', 'martedi', 'mar'], ['mercoledì', 'mercoledi', 'mer'], ['giovedì', 'giovedi', 'gio'], ['venerdì', 'venerdi', 'ven'], ['sabato', 'sab'], ['domenica', 'dom']],
  dayFirst: true,
  by: ['di', 'a cura di', 'scritto da', 'testo di', 'testi di', 'articolo di', 'un articolo di', "intervista di", 'reportage di', 'analisi di', 'commento di', 'pubblicato da', 'redatto da', 'autore', 'autrice', 'autori', 'da', 'dal nostro inviato', 'dalla nostra inviata', 'dal nostro corrispondente', 'dalla nostra corrispondente', 'postato da', 'inserito da', 'dal corrispondente', 'dalla corrispondente', 'servizio di'],
  and: ['e', 'ed', '&', 'con'],
  in: ['a', 'da', 'in', 'dal', 'dalla'],
  contributions: {
    editing: ['a cura di', 'editing di', 'revisione di', 'redazione di', 'modificato da'],
    reporting: ['con la collaborazione di', 'ha collaborato', 'hanno collaborato', 'in collaborazione con', 'con il contributo di', 'inchiesta di'],
    writing: ['testo', 'testi', 'testo di', 'testi di'],
    photography: ['foto', 'foto di', 'fotografie', 'fotografie di', 'fotografia di', 'immagini di', 'fotografo', 'fotografa'],
    illustration: ['illustrazione', 'illustrazioni', 'illustrazione di', 'illustrazioni di', 'disegni di', 'vignetta di'],
    translation: ['traduzione', 'traduzione di', 'tradotto da', 'traduttore', 'traduttrice'],
    video: ['video', 'video di', 'riprese', 'riprese di', 'montaggio', 'montaggio di'],
    graphics: ['grafica', 'grafica di', 'grafici di', 'infografica', 'infografica di', 'infografiche'],
    research: ['ricerca', 'ricerche di', 'verificato da', 'revisionato da'],
    update: ['aggiornato da'],
    source: ['fonte', 'fonti', 'con agenzie', 'agenzie', 'via']
  },
  roles: ['giornalista', 'reporter', 'corrispondente', 'inviato', 'inviata', 'inviato speciale', 'inviata speciale', 'redattore', 'redattrice', 'caporedattore', 'caporedattrice', 'vicedirettore', 'vicedirettrice', 'direttore', 'direttrice', 'direttore responsabile', 'direttrice responsabile', 'editorialista', 'opinionista', 'collaboratore', 'collaboratrice', 'critico', 'critica', 'scrittore', 'scrittrice', 'fotografo', 'fotografa', 'fotoreporter', 'conduttore', 'conduttrice', 'analista', 'professore', 'professoressa', 'docente', 'ricercatore', 'ricercatrice', 'autore', 'autrice', 'fondatore', 'fondatrice'],
  desks: ['redazione', 'la redazione', 'redazione web', 'redazione online', 'redazione sportiva', 'redazione cultura', 'redazione economia', 'redazione politica', 'redazione esteri', 'nostra redazione', 'agenzia', 'agenzie', 'staff', 'comunicato stampa', 'ufficio stampa', 'nostro inviato', 'nostro corrispondente', 'nostro servizio', 'team', 'admin', 'amministratore', 'lettere al direttore', 'ospite'],
  published: ['pubblicato', 'pubblicato il', 'pubblicata il', 'pubblicato alle', 'data di pubblicazione', 'data pubblicazione', 'pubblicazione', 'prima pubblicazione', 'postato il', 'inserito il', 'creato il', 'scritto il', 'uscito il', 'caricato il', 'postato', 'inserito', 'creato', 'scritto'],
  modified: ['aggiornato', 'aggiornato il', 'aggiornata il', 'aggiornato alle', 'aggiornamento', 'ultimo aggiornamento', 'ultimo aggiornamento il', 'data di aggiornamento', 'modificato', 'modificato il', 'ultima modifica', 'ultima modifica il', 'rivisto il', 'corretto il', 'agg'],
  relativeDays: {oggi: 0, stamattina: 0, stamani: 0, stasera: 0, ieri: -1, 'ieri sera': -1, "l'altro ieri": -2, "l'altroieri": -2},
  ago: {before: ['circa'], after: ['fa', 'or sono'], units: {minute: ['minuto', 'minuti', 'min'], hour: ['ora', 'ore', 'h'], day: ['giorno', 'giorni', 'gg'], week: ['settimana', 'settimane'], month: ['mese', 'mesi'], year: ['anno', 'anni']}},
  readingTime: ['min di lettura', 'minuti di lettura', 'minuto di lettura', 'tempo di lettura', 'lettura', 'min. di lettura', 'min lettura', 'tempo di lettura stimato', "minuti per la lettura"],
  related: [
    'leggi:', 'guarda:', 'altri video', 'video correlati', 'leggi anche', 'leggi pure', 'leggi tutto', 'leggi di più', 'leggi altro', 'leggi ancora', "leggi l'articolo", 'leggi qui', 'vedi anche', 'guarda anche', 'guarda il video', 'ascolta anche', 'approfondisci', 'approfondimenti', 'approfondimento', 'per approfondire', 'scopri di più', 'potrebbe interessarti', 'potrebbe interessarti anche', 'potrebbero interessarti', 'ti potrebbe interessare', 'ti potrebbe interessare anche', 'ti potrebbero interessare',
    'forse ti può interessare', 'articoli correlati', 'articolo correlato', 'notizie correlate', 'correlati', 'contenuti correlati', 'argomenti correlati', 'post correlati', 'articoli simili', 'altri articoli', 'altre notizie', 'altro su', 'altro in', 'sullo stesso argomento', 'sullo stesso tema', 'ultime notizie', 'le ultime notizie', 'i più letti', 'più letti', 'le più lette', 'più lette', 'più visti', 'in evidenza', 'in primo piano', 'consigliati', 'consigliati per te', 'raccomandati per te', 'da non perdere', 'continua a leggere',
    'articolo successivo', 'articolo precedente', 'prossimo articolo', 'tendenze', 'dello stesso autore'
  ],
  newsletter: ['newsletter', 'le newsletter', 'la nostra newsletter', 'iscriviti', 'iscriviti alla newsletter', 'iscriviti alla nostra newsletter', 'iscrizione alla newsletter', 'iscrivetevi', 'ricevi', 'ricevi la newsletter', 'ricevi le notizie', 'resta aggiornato', 'rimani aggiornato', 'resta informato', 'non perdere', 'nella tua casella', 'la tua email', 'il tuo indirizzo email', 'indirizzo email', 'inserisci la tua email', 'seguici', 'seguici su', "scarica l'app", 'unisciti al canale', 'canale whatsapp', 'canale telegram'],
  chrome: [
    'condividi', 'condividi su facebook', 'condividi su twitter', 'condividi su x', 'condividi su whatsapp', "condividi l'articolo", 'condividi questo articolo', 'condivisioni', 'twitta', 'stampa', 'invia', 'invia per email', 'email', 'copia link', 'copia il link', 'link copiato', 'salva', 'salva articolo', 'preferiti', 'aggiungi ai preferiti', 'ascolta', "ascolta l'articolo", 'commenta', 'accedi', 'login', 'esci', 'registrati', 'abbonati', 'abbonamenti', 'abbonamento', 'il mio account', 'area riservata', 'crea account', 'vai al contenuto', 'vai al contenuto principale', 'salta al contenuto',
    'menu', 'apri menu', 'chiudi menu', 'cerca', 'ricerca', 'chiudi', 'apri', 'home', 'indietro', 'torna indietro', 'torna su', 'torna in alto', 'torna alla home', 'avanti', 'successivo', 'precedente', 'pagina successiva', 'pagina precedente', 'altro', 'mostra altro', 'mostra meno', 'mostra tutto', 'vedi tutti', 'vedi tutto', 'carica altri', 'privacy', 'privacy policy', 'informativa privacy', 'note legali', 'termini e condizioni', 'condizioni di utilizzo', 'contatti', 'contattaci', 'chi siamo', 'aiuto', 'pubblicità', 'lavora con noi', 'mappa del sito',
    'segui', 'segui già', 'seguici', 'mi piace', 'rispondi', 'segnala', 'segnala un errore', 'ingrandisci', 'schermo intero', 'galleria', 'fotogallery', 'tag', 'etichette', 'argomenti', 'categorie', 'in diretta', 'diretta', 'ultima ora', 'accessibilità', 'caricamento', 'caricamento in corso', 'riproduzione riservata', '© riproduzione riservata', 'tutti i diritti riservati', 'dona', 'sostienici', 'scarica', 'regala'
  ],
  advertisement: ['pubblicità', 'annuncio', 'annunci', 'annuncio pubblicitario', 'messaggio pubblicitario', 'sponsorizzato', 'contenuto sponsorizzato', 'contenuto promozionale', 'sponsorizzato da', 'in collaborazione con', 'informazione pubblicitaria', 'messaggio promozionale', 'publiredazionale', 'continua a leggere dopo la pubblicità', "l'articolo continua dopo la pubblicità", 'continua dopo la pubblicità', 'advertorial'],
  consent: ['cookie', 'cookies', 'utilizziamo i cookie', 'utilizziamo cookie', 'questo sito utilizza cookie', 'questo sito utilizza i cookie', 'questo sito usa i cookie', 'accetta', 'accetta tutti', 'accetta tutto', 'accetta e continua', 'accetto', 'rifiuta', 'rifiuta tutti', 'rifiuta tutto', 'continua senza accettare', 'gestisci preferenze', 'impostazioni cookie', 'preferenze cookie', 'la tua privacy', 'consenso', 'i nostri partner', 'dati personali', 'interesse legittimo', 'per visualizzare questo contenuto'],
  comments: ['i commenti sono chiusi', 'commenti chiusi', 'commenti', 'commento', 'lascia un commento', 'lascia una risposta', 'scrivi un commento', 'aggiungi un commento', 'inserisci un commento', 'pubblica commento', 'i commenti dei lettori', 'nessun commento', 'leggi i commenti', 'vedi i commenti', 'mostra commenti', 'partecipa alla discussione', 'annulla risposta', 'il tuo indirizzo email non sarà pubblicato', 'la tua opinione'],
  corrections: ['correzione', 'correzioni', 'rettifica', 'errata corrige', 'precisazione', 'aggiornamento', 'nota della redazione', 'nota redazionale', 'nota di redazione', 'ndr', 'una versione precedente di questo articolo', 'in una versione precedente', 'questo articolo è stato aggiornato', 'questo articolo è stato modificato', 'questo articolo è stato corretto'],
  photo: ['foto', 'foto di', 'fotografia', 'immagine', 'immagini', 'credit', 'crediti', 'crediti foto', 'credito foto', "foto d'archivio", 'foto di repertorio', "immagine d'archivio", 'immagine di repertorio', 'archivio', 'illustrazione', 'fotografo', 'per gentile concessione di', 'courtesy', 'screenshot', 'fonte', '©'],
  paywall: ['contenuto riservato agli abbonati', 'articolo riservato agli abbonati', 'riservato agli abbonati', 'contenuto per gli abbonati', 'solo per abbonati', 'per abbonati', 'contenuto premium', 'abbonati per continuare', 'abbonati per leggere', 'per continuare a leggere', 'per continuare la lettura', 'per leggere tutto', 'continua a leggere con', 'sei già abbonato?', 'sei già abbonato', 'hai già un abbonamento?', 'hai già un account?', 'accedi per continuare', 'accedi per leggere', 'registrati per continuare', 'registrati per leggere', 'prova gratis', 'primo mese gratis', 'accesso illimitato', 'scopri le offerte', 'vedi le offerte', 'disdici quando vuoi', 'sblocca'],
  authorNote: ["l'autore", "l'autrice", "informazioni sull'autore", "sull'autore", "sull'autrice", "gli autori", "l'autore è", "l'autrice è", 'altri articoli di', 'tutti gli articoli di', 'vedi tutti gli articoli', 'chi è', 'le opinioni espresse'],
  keyPoints: ['i punti chiave', 'punti chiave', 'in breve', 'in sintesi', 'sintesi', 'riassunto', 'ascolta e leggi', 'i punti principali', 'cosa sapere', "l'essenziale", 'in pillole', 'i fatti', 'le cose da sapere', 'cosa c\'è da sapere', 'in questo articolo', 'a colpo d\'occhio'],
  stopWords: ['il', 'di', 'che', 'la', 'e', 'un', 'per', 'una', 'non', 'con', 'del', 'della', 'è', 'sono', 'le', 'dei', 'si', 'gli', 'nel', 'alla', 'più', 'ha', 'anche', 'come', 'dal'],
  dates: {
    fillers: ['il', 'di', 'del', 'lo', "l", "dell", 'data', 'dal'], at: ['alle', 'alle ore', 'ore', 'ore:', "all", 'h'], am: ['del mattino', 'di mattina'], pm: ['del pomeriggio', 'di sera'], ordinals: ['º'],
    units: {hour: ['h', 'ore'], minute: ['min'], second: ['sec']}, eras: {}, one: ['un', 'una', "un'"], now: ['adesso', 'ora', 'poco fa', 'pochi secondi fa', 'pochi minuti fa'], yearFirst: false
  }
}
