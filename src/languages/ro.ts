import type {Language} from './language.js'

export const ro: Language = {
  tag: 'ro',
  months: [
    ['ianuarie', 'ian'], ['februarie', 'feb', 'febr'], ['martie', 'mar'], ['aprilie', 'apr'], ['mai'], ['iunie', 'iun'],
    ['iulie', 'iul'], ['august', 'aug'], ['septembrie', 'sept', 'sep'], ['octombrie', 'oct'], ['noiembrie', 'nov', 'noi'], ['decembrie', 'dec']
  ],
  weekdays: [
    ['luni', 'lun'], ['marți', 'marti', 'mar'], ['miercuri', 'mie'], ['joi'], ['vineri', 'vin'], ['sâmbătă', 'sambata', 'sâm'], ['duminică', 'duminica', 'dum']
  ],
  dayFirst: true,
  by: ['autor', 'autori', 'autorul', 'de', 'scris de', 'articol scris de', 'articol de', 'publicat de', 'postat de', 'adăugat de', 'text', 'text de', 'redactat de', 'realizat de', 'un articol de', 'un text de', 'interviu realizat de', 'a consemnat'],
  and: ['și', 'si'],
  in: ['în', 'din'],
  contributions: {
    editing: ['editat de', 'editor', 'editare', 'redactor', 'corectură'],
    reporting: ['a contribuit', 'au contribuit', 'cu contribuția', 'colaborare', 'în colaborare cu', 'reportaj de'],
    writing: ['text de', 'scris de'],
    photography: ['foto', 'fotografii', 'fotografie', 'fotografii de', 'fotografie de', 'foto de', 'fotograf'],
    illustration: ['ilustrație', 'ilustrații', 'ilustrații de', 'ilustrație de'],
    translation: ['traducere', 'traducere de', 'tradus de', 'traducerea', 'traducător'],
    video: ['video', 'filmare', 'montaj', 'imagine'],
    graphics: ['grafică', 'grafice', 'infografic', 'hartă'],
    research: ['cercetare', 'documentare'],
    update: ['actualizat de'],
    source: ['sursa', 'sursă', 'surse', 'surse foto']
  },
  roles: ['redactor', 'redactor-șef', 'redactor șef', 'redactor-șef adjunct', 'editor', 'editor-coordonator', 'jurnalist', 'jurnalistă', 'reporter', 'reporteră', 'corespondent', 'corespondentă', 'editorialist', 'editorialistă', 'analist', 'comentator', 'fotoreporter', 'fotograf', 'colaborator', 'colaboratoare', 'senior editor', 'senior reporter', 'publicist', 'scriitor', 'scriitoare', 'critic', 'economist', 'prezentator', 'prezentatoare', 'autor', 'autoare', 'director'],
  desks: ['redacția', 'redacția online', 'redacție', 'redactia', 'echipa redacției', 'echipa editorială', 'corespondentul nostru', 'comunicat de presă', 'comunicat', 'agenții', 'agenții de presă', 'articol sponsorizat', 'departamentul de știri'],
  published: ['publicat', 'publicat la', 'publicat în', 'publicat pe', 'publicată', 'publicată la', 'data publicării', 'data publicarii', 'postat', 'postat la', 'postat pe', 'adăugat la', 'adăugat', 'creat', 'apărut', 'data apariției', 'scris'],
  modified: ['actualizat', 'actualizat la', 'actualizat în', 'actualizată', 'actualizare', 'ultima actualizare', 'data actualizării', 'data actualizarii', 'modificat', 'modificat la', 'ultima modificare', 'editat la'],
  relativeDays: {astăzi: 0, azi: 0, astazi: 0, ieri: -1, alaltăieri: -2},
  ago: {before: ['acum', 'în urmă cu'], after: ['în urmă'], units: {minute: ['minut', 'minute', 'de minute', 'min'], hour: ['oră', 'ore', 'de ore', 'ora'], day: ['zi', 'zile', 'de zile'], week: ['săptămână', 'săptămâni', 'de săptămâni'], month: ['lună', 'luni'], year: ['an', 'ani', 'de ani']}},
  readingTime: ['min de citit', 'minute de citit', 'minut de citit', 'timp de citire', 'timp de lectură', 'min lectură', 'minute de lectură', 'min citire', 'minute citire', 'timp citire', 'durată de citire'],
  related: ['citește:', 'vezi:', 'citește și', 'citeste si', 'citește mai mult', 'citește mai multe', 'citește în continuare', 'citește continuarea', 'citiți și', 'citiți mai multe', 'citiți mai mult', 'vezi și', 'vezi mai mult', 'vezi mai multe', 'vedeți și', 'articole similare', 'articole recomandate', 'articole asemănătoare', 'articole conexe', 'știri similare', 'știri recomandate', 'te-ar putea interesa', 'te-ar putea interesa și', 'v-ar putea interesa', 's-ar putea să-ți placă', 'ți-ar putea plăcea', 'pe aceeași temă', 'recomandarea editorilor', 'recomandările editorilor', 'recomandate', 'cele mai citite', 'cele mai noi', 'cele mai recente', 'ultimele știri', 'ultimele articole', 'alte articole', 'alte știri', 'articolul anterior', 'articolul următor', 'articolul precedent', 'nu rata', 'mai multe despre', 'mai multe articole'],
  newsletter: ['newsletter', 'abonează-te la newsletter', 'abonare newsletter', 'abonați-vă la newsletter', 'abonează-te', 'înscrie-te la newsletter', 'primește pe email', 'primește știrile', 'adresa de email', 'adresa ta de email', 'introdu adresa de email', 'urmărește-ne', 'urmărește-ne pe', 'urmăriți-ne', 'descarcă aplicația', 'fii la curent', 'rămâi la curent'],
  chrome: [
    'distribuie', 'distribuie articolul', 'distribuie pe facebook', 'distribuiți', 'share', 'trimite', 'trimite pe email', 'printează', 'tipărește', 'imprimă', 'copiază link', 'copiază linkul', 'link copiat', 'salvează', 'salvează articolul', 'ascultă', 'ascultă articolul', 'redă', 'autentificare', 'conectare', 'conectează-te', 'intră în cont', 'login', 'deconectare', 'înregistrare', 'creează cont', 'contul meu', 'abonare', 'abonamente', 'abonează-te', 'salt la conținut', 'sari la conținut', 'mergi la conținut', 'treci la conținut', 'meniu', 'închide', 'caută', 'căutare', 'acasă', 'prima pagină', 'înapoi', 'înapoi sus', 'următorul', 'următoarea', 'anterior', 'precedentul', 'pagina următoare', 'pagina anterioară', 'mai mult', 'mai multe', 'vezi toate', 'vezi tot', 'toate', 'încarcă mai multe', 'arată mai mult', 'arată mai puțin', 'articolul complet', 'contact', 'despre noi', 'redacția', 'publicitate', 'politica de confidențialitate', 'politică de confidențialitate', 'confidențialitate', 'termeni și condiții', 'termeni de utilizare', 'harta site-ului', 'ajutor', 'urmărește', 'îmi place', 'răspunde', 'raportează', 'mărește', 'galerie', 'galerie foto', 'etichete', 'taguri', 'cuvinte cheie', 'categorii', 'live', 'se încarcă', 'toate drepturile rezervate'
  ],
  advertisement: ['publicitate', 'reclamă', 'reclame', 'conținut sponsorizat', 'articol sponsorizat', 'sponsorizat', 'advertorial', 'articolul continuă după publicitate', 'articolul continuă mai jos', '(p)'],
  consent: ['cookie-uri', 'cookies', 'folosim cookie-uri', 'acest site folosește cookie-uri', 'acest site utilizează cookie-uri', 'utilizăm cookie-uri', 'accept toate', 'acceptă toate', 'acceptă', 'sunt de acord', 'refuză toate', 'respinge toate', 'setări cookie', 'setări cookie-uri', 'politica de cookies', 'politica cookies', 'interes legitim'],
  comments: ['comentarii', 'comentariu', 'adaugă comentariu', 'adaugă un comentariu', 'lasă un comentariu', 'lasă un răspuns', 'lăsați un comentariu', 'scrie un comentariu', 'comentează', 'vezi comentariile', 'anulează răspunsul', 'adresa ta de email nu va fi publicată', 'niciun comentariu', 'părerea ta'],
  corrections: ['erată', 'rectificare', 'corectură', 'corecție', 'precizare', 'nota redacției', 'notă', 'n.r.', 'o versiune anterioară a acestui articol', 'într-o versiune anterioară', 'acest articol a fost actualizat', 'articolul a fost actualizat', 'update'],
  photo: ['foto', 'fotografie', 'sursa foto', 'sursă foto', 'surse foto', 'credit foto', 'foto cu caracter ilustrativ', 'fotografie cu rol ilustrativ', 'imagine cu caracter ilustrativ', 'imagine ilustrativă', 'captură foto', 'captură video', 'foto arhivă', 'arhivă foto', 'sursa', '©'],
  paywall: ['acest articol este disponibil doar pentru abonați', 'articol disponibil doar abonaților', 'doar pentru abonați', 'exclusiv pentru abonați', 'conținut exclusiv pentru abonați', 'pentru a citi articolul integral', 'pentru a continua lectura', 'pentru a citi mai departe', 'continuă să citești', 'abonează-te pentru a citi', 'ești deja abonat?', 'ai deja abonament?', 'ai deja cont?', 'deblochează articolul', 'acces nelimitat'],
  authorNote: ['despre autor', 'despre autoare', 'despre autori', 'autorul este', 'autoarea este', 'mai multe articole de', 'toate articolele autorului', 'vezi toate articolele', 'opiniile exprimate'],
  keyPoints: ['pe scurt', 'puncte cheie', 'puncte-cheie', 'principalele idei', 'ideile principale', 'rezumat', 'sumar', 'ce trebuie să știi', 'esențialul', 'cele mai importante', 'cuprins'],
  stopWords: ['de', 'și', 'în', 'a', 'la', 'cu', 'că', 'o', 'pe', 'din', 'care', 'nu', 'pentru', 'mai', 'este', 'sunt', 'au', 'fost', 'un', 'al', 'le', 's', 'dar', 'prin', 'după', 'să', 'ale', 'într'],
  dates: {
    fillers: ['data', 'din', 'de', 'data de'], at: ['la', 'ora', 'orele', 'la ora'], am: ['a.m', 'am', 'dimineața'], pm: ['p.m', 'pm', 'seara', 'după-amiaza'], ordinals: [],
    units: {year: [], hour: ['ore'], minute: ['min'], second: []}, eras: {}, one: ['o', 'un'], now: ['chiar acum', 'adineauri', 'acum câteva secunde'], yearFirst: false
  }
}
