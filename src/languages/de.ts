import type {Language} from './language.js'

export const de: Language = {
  tag: 'de',
  months: [
    ['januar', 'jänner', 'jan', 'jän'], ['februar', 'feber', 'feb', 'febr'], ['märz', 'maerz', 'mär', 'mrz', 'mae'], ['april', 'apr'], ['mai'], ['juni', 'jun'],
    ['juli', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'], ['dezember', 'dez']
  ],
  weekdays: [
    ['montag', 'mon', 'mo'], ['dienstag', 'die', 'di'], ['mittwoch', 'mit', 'mi'], ['donnerstag', 'don', 'do'], ['freitag', 'fre', 'fr'], ['samstag', 'sonnabend', 'sam', 'sa'],
    ['sonntag', 'son', 'so']
  ],
  dayFirst: true,
  by: [
    'von', 'text von', 'text', 'ein beitrag von', 'beitrag von', 'ein artikel von', 'artikel von', 'ein gastbeitrag von', 'gastbeitrag von', 'ein kommentar von', 'kommentar von', 'eine analyse von',
    'analyse von', 'ein interview von', 'interview von', 'interview', 'eine kolumne von', 'kolumne von', 'ein essay von', 'essay von', 'eine reportage von', 'reportage von', 'ein bericht von',
    'bericht von', 'eine rezension von', 'autor', 'autorin', 'autoren', 'alles von', 'alle beiträge von', 'alle artikel von', 'blog beitrag von', 'blogbeitrag von', 'blog-beitrag von', 'text & fotos', 'text und fotos', 'text & bilder', 'text und bilder', 'verfasst von', 'geschrieben von', 'gespeichert von', 'eingereicht von', 'eingestellt von', 'eingetragen von', 'gepostet von', 'gebloggt von', 'publiziert von', 'ein text von', 'ein rezept von', 'gastartikel von', 'text und fotos von', 'fotos und text von', 'veröffentlicht von', 'erstellt von', 'aufgezeichnet von', 'protokoll', 'aus', 'by', 'das gespräch führte', 'das gespräch führten', 'das interview führte', 'das interview führten', 'die fragen stellte', 'die fragen stellten', 'interview geführt von', 'verfasser', 'verfasserin'
  ],
  and: ['und', 'sowie', 'im gespräch mit', '&'],
  in: ['in', 'aus', 'im'],
  contributions: {
    editing: ['redaktion', 'redigiert von', 'redaktionelle bearbeitung', 'bearbeitet von', 'redaktionelle mitarbeit', 'lektorat', 'schlussredaktion'],
    reporting: ['mitarbeit', 'unter mitarbeit von', 'mit material von', 'mit informationen von', 'recherche und text'],
    writing: ['text', 'texte', 'text von', 'texte von'],
    photography: ['foto', 'fotos', 'fotos von', 'foto von', 'fotografie', 'bilder', 'bilder von', 'bild', 'fotograf', 'fotografin', 'aufnahmen von'],
    illustration: ['illustration', 'illustrationen', 'illustration von', 'illustrationen von', 'zeichnung', 'zeichnungen von', 'karikatur', 'montage'],
    translation: ['übersetzung', 'übersetzt von', 'aus dem englischen von', 'aus dem französischen von', 'deutsch von'],
    video: ['video', 'video von', 'kamera', 'schnitt', 'videoschnitt'],
    graphics: ['grafik', 'grafiken', 'infografik', 'grafik von', 'datenvisualisierung', 'gestaltung', 'karte'],
    research: ['recherche', 'recherchen', 'faktencheck', 'dokumentation', 'geprüft von'],
    update: ['aktualisiert von', 'überarbeitet von'],
    source: ['quelle', 'quellen', 'mit agenturmaterial', 'agenturen', 'mit agenturen']
  },
  roles: [
    'redakteur', 'redakteurin', 'chefredakteur', 'chefredakteurin', 'stellvertretender chefredakteur', 'stellvertretende chefredakteurin', 'redaktionsleiter', 'redaktionsleiterin', 'volontär',
    'volontärin', 'reporter', 'reporterin', 'chefreporter', 'chefreporterin', 'korrespondent', 'korrespondentin', 'auslandskorrespondent', 'auslandskorrespondentin', 'politikredakteur',
    'politikredakteurin', 'wirtschaftsredakteur', 'sportredakteur', 'freier autor', 'freie autorin', 'freier journalist', 'freie journalistin', 'freier mitarbeiter', 'freie mitarbeiterin', 'autor',
    'autorin', 'journalist', 'journalistin', 'kolumnist', 'kolumnistin', 'kommentator', 'kommentatorin', 'ressortleiter', 'ressortleiterin', 'leiter', 'leiterin', 'herausgeber', 'herausgeberin',
    'gastautor', 'gastautorin', 'fotograf', 'fotografin', 'kritiker', 'kritikerin', 'moderator', 'moderatorin', 'professor', 'professorin', 'geschäftsführer', 'geschäftsführerin', 'praktikant', 'praktikantin'
  ],
  desks: [
    'redaktion', 'die redaktion', 'online-redaktion', 'onlineredaktion', 'sportredaktion', 'wirtschaftsredaktion', 'lokalredaktion', 'politikredaktion', 'kulturredaktion',
    'nachrichtenredaktion', 'newsdesk', 'newsroom', 'redaktionsteam', 'redaktionsnetzwerk', 'unsere redaktion', 'unserem korrespondenten', 'unserem eigenen korrespondenten', 'unserem berichterstatter', 'unserem eigenen berichterstatter', 'unserer korrespondentin', 'unserem mitarbeiter',
    'unserer redaktion', 'agenturen', 'nachrichtenagenturen', 'gastautor', 'gastbeitrag', 'pressemitteilung', 'pressestelle', 'presseinformation', 'team', 'admin', 'administrator', 'leserbriefe', 'leserbrief'
  ],
  published: [
    'veröffentlicht', 'veröffentlicht am', 'veröffentlichung', 'veröffentlichungsdatum', 'erschienen', 'erschienen am', 'erstveröffentlichung', 'erstmals veröffentlicht', 'zuerst veröffentlicht', 'zuerst veröffentlicht am', 'publiziert', 'publiziert am',
    'erstellt', 'erstellt am', 'erstellt von', 'eingestellt am', 'geschrieben am', 'verfasst am', 'gepostet am', 'online seit', 'eingetragen am', 'meldung vom', 'artikel vom', 'beitrag vom'
  ],
  modified: [
    'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'letzte aktualisierung', 'aktualisierung', 'aktualisierungsdatum', 'update', 'update vom', 'updated', 'stand',
    'geändert', 'geändert am', 'zuletzt geändert', 'zuletzt geändert am', 'letzte änderung', 'letzte änderung am', 'letztes update', 'bearbeitet', 'bearbeitet am', 'zuletzt bearbeitet',
    'zuletzt bearbeitet am', 'überarbeitet', 'überarbeitet am', 'korrigiert', 'stand vom'
  ],
  relativeDays: {heute: 0, 'heute früh': 0, 'heute morgen': 0, 'heute abend': 0, gestern: -1, 'gestern abend': -1, vorgestern: -2},
  ago: {
    before: ['vor', 'seit', 'vor etwa', 'vor rund', 'vor über'],
    after: [],
    units: {
      minute: ['minute', 'minuten', 'min'], hour: ['stunde', 'stunden', 'std', 'h'], day: ['tag', 'tagen', 'tage'], week: ['woche', 'wochen'], month: ['monat', 'monaten', 'monate'], year: ['jahr', 'jahren', 'jahre']
    }
  },
  readingTime: ['min lesezeit', 'minuten lesezeit', 'min. lesezeit', 'lesezeit', 'lesedauer', 'lesezeit ca', 'minuten zu lesen', 'min. lesedauer', 'minuten lesedauer', 'min lesen', 'hördauer', 'minuten'],
  related: [
    'lesen:', 'dazu:', 'weitere videos', 'mehr videos', 'zum weiterlesen', 'mehr zum thema lesen', 'zusatzinformationen', 'lesen sie auch', 'lesen sie mehr', 'lesen sie dazu', 'lesen sie hier', 'lesen sie weiter', 'lesen sie dazu auch', 'lies auch', 'auch interessant', 'auch lesenswert', 'das könnte sie auch interessieren',
    'das könnte dich auch interessieren', 'das könnte sie interessieren', 'das könnte ihnen auch gefallen', 'dies könnte sie auch interessieren', 'mehr zum thema', 'mehr dazu', 'mehr lesen', 'mehr aus',
    'mehr artikel', 'mehr von', 'mehr über', 'mehr nachrichten', 'mehr zu', 'weiterlesen', 'zum thema', 'siehe auch', 'ähnliche artikel', 'ähnliche beiträge', 'verwandte artikel', 'verwandte themen',
    'verwandte beiträge', 'weitere artikel', 'weitere beiträge', 'weitere nachrichten', 'weitere themen', 'weitere meldungen', 'weitere informationen', 'passend zum thema', 'passend dazu', 'meistgelesen',
    'meistgelesene artikel', 'meist gelesen', 'beliebte artikel', 'beliebt', 'aktuelle nachrichten', 'aktuelles', 'neueste artikel', 'neueste beiträge', 'top-themen', 'topthemen', 'empfehlungen',
    'unsere empfehlungen', 'empfohlene artikel', 'empfehlung der redaktion', 'empfehlungen der redaktion', 'lesetipp', 'lesetipps', 'schon gelesen?', 'nächster artikel', 'vorheriger artikel',
    'nächster beitrag', 'vorheriger beitrag', 'aus dem archiv', 'themen', 'zum artikel', 'hier lesen', 'video', 'anzeigen'
  ],
  newsletter: [
    'newsletter', 'newsletter abonnieren', 'unser newsletter', 'unseren newsletter', 'zum newsletter', 'newsletter bestellen', 'newsletter anmelden', 'jetzt anmelden', 'jetzt newsletter abonnieren',
    'hier anmelden', 'melden sie sich an', 'kostenlos anmelden', 'abonnieren sie unseren newsletter', 'abonnieren sie', 'bleiben sie informiert', 'bleiben sie auf dem laufenden', 'immer informiert',
    'nichts mehr verpassen', 'verpassen sie nichts', 'in ihr postfach', 'direkt ins postfach', 'per e-mail', 'ihre e-mail-adresse', 'e-mail-adresse', 'folgen sie uns', 'whatsapp-kanal', 'unsere app'
  ],
  chrome: [
    'teilen', 'artikel teilen', 'beitrag teilen', 'auf facebook teilen', 'auf twitter teilen', 'auf x teilen', 'per whatsapp teilen', 'weitersagen', 'drucken', 'artikel drucken', 'seite drucken', 'ausdrucken',
    'merken', 'artikel merken', 'auf die merkliste', 'merkliste', 'speichern', 'gespeichert', 'link kopieren', 'kopieren', 'e-mail', 'mailen', 'per mail', 'versenden', 'senden', 'empfehlen', 'weiterempfehlen',
    'vorlesen', 'vorlesen lassen', 'artikel anhören', 'anhören', 'kommentieren', 'kommentare', 'feedback', 'feedback geben', 'anmelden', 'einloggen', 'login', 'abmelden', 'registrieren', 'mein konto', 'konto',
    'abo', 'abonnieren', 'abo abschließen', 'abonnement', 'jetzt abonnieren', 'e-paper', 'epaper', 'zum inhalt springen', 'zum hauptinhalt springen', 'zum inhalt', 'direkt zum inhalt', 'zur navigation',
    'zur suche', 'zur startseite', 'startseite', 'menü', 'menü öffnen', 'menü schließen', 'suche', 'suchen', 'schließen', 'öffnen', 'zurück', 'weiter', 'nach oben', 'zum seitenanfang', 'nächste seite',
    'vorherige seite', 'mehr', 'mehr anzeigen', 'weniger anzeigen', 'alle anzeigen', 'mehr laden', 'weitere laden', 'impressum', 'datenschutz', 'datenschutzerklärung', 'agb', 'nutzungsbedingungen', 'kontakt',
    'über uns', 'hilfe', 'karriere', 'mediadaten', 'werbung', 'folgen', 'folgen sie uns', 'gefällt mir', 'antworten', 'melden', 'bild vergrößern', 'vergrößern', 'zur galerie', 'bildergalerie', 'fotostrecke',
    'schlagwörter', 'schlagworte', 'stichwörter', 'kategorien', 'kategorie', 'eilmeldung', 'barrierefreiheit', 'schriftgröße', 'wird geladen', 'verschenken', 'artikel verschenken', 'fehler melden', 'zusammenfassung anzeigen'
  ],
  advertisement: ['anzeige', 'anzeigen', 'werbung', '- anzeige -', 'advertorial', 'sponsored', 'gesponsert', 'gesponserter inhalt', 'bezahlter inhalt', 'bezahlte partnerschaft', 'promotion', 'in kooperation mit', 'nach der anzeige weiterlesen', 'weiterlesen nach der anzeige', 'artikel wird nach der anzeige fortgesetzt', 'affiliate-link'],
  consent: [
    'cookies', 'wir verwenden cookies', 'diese website verwendet cookies', 'diese seite verwendet cookies', 'cookie-einstellungen', 'alle akzeptieren', 'akzeptieren', 'alle ablehnen', 'ablehnen', 'zustimmen', 'einwilligung',
    'datenschutzeinstellungen', 'privatsphäre-einstellungen', 'privatsphäre', 'externer inhalt', 'externe inhalte', 'empfohlener externer inhalt', 'an dieser stelle finden sie', 'ich bin damit einverstanden', 'inhalte anzeigen', 'einverstanden', 'personenbezogene daten'
  ],
  comments: ['kommentare sind geschlossen', 'die kommentare sind geschlossen', 'kommentare geschlossen', 'die kommentarfunktion ist geschlossen', 'kommentarfunktion geschlossen', 'kommentare', 'kommentar', 'kommentar schreiben', 'kommentar verfassen', 'schreiben sie einen kommentar', 'schreibe einen kommentar', 'hinterlasse einen kommentar', 'kommentar hinterlassen', 'ihr kommentar', 'leserkommentare', 'diskussion', 'diskutieren sie mit', 'mitdiskutieren', 'ihre meinung', 'alle kommentare', 'keine kommentare', 'antwort schreiben', 'antworten abbrechen', 'deine e-mail-adresse wird nicht veröffentlicht'],
  corrections: ['korrektur', 'korrekturhinweis', 'richtigstellung', 'anmerkung der redaktion', 'anm. d. red.', 'anm. der red.', 'hinweis der redaktion', 'in einer früheren version', 'in einer früheren fassung', 'in einer vorherigen version', 'transparenzhinweis', 'berichtigung', 'update', 'aktualisierung', 'dieser artikel wurde aktualisiert'],
  photo: ['foto', 'fotos', 'foto von', 'bild', 'bilder', 'bildquelle', 'bildnachweis', 'bildrechte', 'quelle', 'fotograf', 'fotografin', 'fotocredit', 'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto', 'archiv', 'illustration', 'grafik', 'screenshot', 'copyright', '©'],
  paywall: [
    'weiterlesen mit', 'jetzt weiterlesen', 'jetzt abonnieren', 'jetzt testen', 'jetzt freischalten', 'artikel freischalten', 'um weiterzulesen', 'um diesen artikel zu lesen', 'sie möchten weiterlesen', 'möchten sie weiterlesen',
    'bereits abonnent', 'sie sind bereits abonnent', 'sie haben bereits ein abo', 'bereits registriert?', 'schon abonnent', 'nur für abonnenten', 'exklusiv für abonnenten', 'exklusiv für abonnentinnen und abonnenten', 'für abonnenten',
    'dieser artikel ist kostenpflichtig', 'kostenpflichtiger inhalt', 'probeabo', 'kostenlos testen', 'gratis testen', 'jederzeit kündbar', 'monatlich kündbar', 'alle artikel lesen', 'unbegrenzter zugang', 'zum angebot', 'lesen sie diesen artikel mit'
  ],
  authorNote: ['über den autor', 'über die autorin', 'über die autoren', 'zum autor', 'zur autorin', 'zur person', 'zu den autoren', 'der autor ist', 'die autorin ist', 'unser autor', 'unsere autorin', 'der autor', 'die autorin', 'mehr von diesem autor', 'weitere artikel von', 'alle beiträge von', 'dieser text ist ein gastbeitrag'],
  keyPoints: ['das wichtigste in kürze', 'das wichtigste', 'auf einen blick', 'in kürze', 'kurz und knapp', 'kurz gesagt', 'zusammenfassung', 'zusammengefasst', 'die wichtigsten punkte', 'die wichtigsten fakten', 'darum geht es', "darum geht's", 'worum geht es', "worum geht's", 'überblick', 'im überblick', 'fazit', 'das wichtigste auf einen blick', 'kurz zusammengefasst'],
  stopWords: ['der', 'die', 'das', 'und', 'ist', 'nicht', 'ein', 'eine', 'mit', 'auf', 'für', 'von', 'den', 'dem', 'des', 'sich', 'auch', 'wird', 'werden', 'sind', 'zu', 'im', 'bei', 'nach', 'aus'],
  dates: {
    fillers: ['den', 'am', 'vom', 'der', 'dem', 'des', 'datum'],
    at: ['um', 'gegen', 'ab', 'zeit'],
    am: ['vormittags', 'morgens'], pm: ['nachmittags', 'abends'],
    ordinals: ['ten', 'ter'],
    units: {hour: ['uhr', 'h'], minute: ['min'], second: ['sek']},
    eras: {}, one: ['einer', 'einem', 'eine', 'ein'], now: ['gerade eben', 'soeben', 'eben', 'vor wenigen sekunden', 'vor wenigen minuten'], yearFirst: false
  }
}
