import type {Language} from './language.js'

export const fr: Language = {
  tag: 'fr',
  months: [
    ['janvier', 'janv', 'jan'], ['février', 'fevrier', 'févr', 'fevr', 'fév', 'fev'], ['mars', 'mar'], ['avril', 'avr'], ['mai'], ['juin'],
    ['juillet', 'juil', 'juill', 'jul'], ['août', 'aout', 'aoû'], ['septembre', 'sept', 'sep'], ['octobre', 'oct'], ['novembre', 'nov'], ['décembre', 'decembre', 'déc', 'dec']
  ],
  weekdays: [['lundi', 'lun'], ['mardi', 'mar'], ['mercredi', 'mer'], ['jeudi', 'jeu'], ['vendredi', 'ven'], ['samedi', 'sam'], ['dimanche', 'dim']],
  dayFirst: true,
  by: [
    'par', 'propos recueillis par', 'texte de', 'texte', 'textes', 'un texte de', 'écrit par', 'rédigé par', 'publié par', 'posté par', 'une enquête de', 'un article de', 'article de', 'une tribune de', 'tribune de',
    'une chronique de', 'chronique de', 'reportage de', 'entretien réalisé par', 'une analyse de', 'analyse de', 'auteur', 'autrice', 'auteure', 'auteurs', 'signé', 'de notre correspondant', 'de notre correspondante',
    'de notre envoyé spécial', 'de notre envoyée spéciale', 'de nos envoyés spéciaux'
  ],
  and: ['et', '&', 'avec'],
  in: ['à', 'en', 'au', 'aux', 'dans'],
  contributions: {
    editing: ['édité par', 'édition', 'relu par', 'relecture', 'secrétariat de rédaction', 'mise en page'],
    reporting: ['avec', 'avec la collaboration de', 'avec la contribution de', 'en collaboration avec', 'reportage', 'enquête', 'avec notre correspondant', 'avec nos correspondants'],
    writing: ['texte', 'textes', 'texte de', 'récit'],
    photography: ['photo', 'photos', 'photographie', 'photographies', 'photos de', 'photo de', 'photographe', 'photographies de', 'images de', 'crédit photo'],
    illustration: ['illustration', 'illustrations', 'illustrations de', 'illustration de', 'dessin', 'dessins', 'dessin de', 'dessins de', 'montage'],
    translation: ['traduit par', 'traduction', 'traduction de', "traduit de l'anglais par", "traduit de l'anglais", 'traduit du russe par', "traduit de l'allemand par", "traduit de l'espagnol par"],
    video: ['vidéo', 'vidéo de', 'montage vidéo', 'images'],
    graphics: ['infographie', 'infographies', 'infographie de', 'cartographie', 'graphisme', 'cartes'],
    research: ['recherche', 'recherches', 'documentation', 'vérifié par'],
    update: ['mis à jour par', 'actualisé par'],
    source: ['source', 'sources', 'avec agences', 'agences']
  },
  roles: [
    'journaliste', 'reporter', 'grand reporter', 'grande reporter', 'correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale', 'rédacteur', 'rédactrice', 'rédacteur en chef', 'rédactrice en chef',
    'rédacteur en chef adjoint', 'rédactrice en chef adjointe', 'directeur de la rédaction', 'directrice de la rédaction', 'chef de service', 'cheffe de service', 'chef de rubrique', 'chroniqueur', 'chroniqueuse',
    'éditorialiste', 'critique', 'pigiste', 'journaliste indépendant', 'journaliste indépendante', 'auteur', 'autrice', 'auteure', 'écrivain', 'écrivaine', 'photographe', 'photojournaliste', 'présentateur', 'présentatrice',
    'professeur', 'professeure', 'chercheur', 'chercheuse', 'directeur', 'directrice', 'responsable', 'fondateur', 'fondatrice', 'stagiaire', 
  ],
  desks: [
    'la rédaction', 'rédaction', 'la redaction', 'rédaction web', 'la rédaction web', 'rédaction numérique', 'notre rédaction', 'rédaction avec agences', 'service politique', 'service économie', 'service sports',
    'service international', 'service société', 'service culture', 'service monde', 'équipe', "l'équipe", 'agences', 'agence', 'notre correspondant', 'notre correspondante', 'nos correspondants', 'collectif', 'un collectif', 'tribune', 'communiqué',
    'communiqué de presse', 'admin', 'administrateur', 'courrier des lecteurs'
  ],
  published: [
    'publié', 'publié le', 'publiée le', 'publie le', 'publié à', 'date de publication', 'publication', 'première publication', 'première publication le', 'posté', 'posté le', 'paru', 'paru le', 'mis en ligne', 'mis en ligne le', 'mise en ligne le',
    'créé', 'créé le', 'écrit le', 'rédigé le', 'article publié le', 'diffusé le', 'ajouté le'
  ],
  modified: ['mis à jour', 'mis à jour le', 'mis à jour à', 'mise à jour', 'mise à jour le', 'maj', 'màj', 'maj le', 'dernière mise à jour', 'dernière mise à jour le', 'modifié', 'modifié le', 'dernière modification', 'dernière modification le', 'actualisé', 'actualisé le', 'corrigé le', 'édité le', 'révisé le'],
  relativeDays: {"aujourd'hui": 0, 'ce matin': 0, 'ce soir': 0, hier: -1, 'hier soir': -1, 'avant-hier': -2},
  ago: {
    before: ['il y a', 'depuis', 'il y a environ', 'il y a plus de'], after: [],
    units: {minute: ['minute', 'minutes', 'min', 'mn'], hour: ['heure', 'heures', 'h'], day: ['jour', 'jours', 'j'], week: ['semaine', 'semaines', 'sem'], month: ['mois'], year: ['an', 'ans', 'année', 'années']}
  },
  readingTime: ['min de lecture', 'minutes de lecture', 'minute de lecture', 'temps de lecture', 'lecture', 'durée de lecture', 'min. de lecture', 'lecture de', 'mn de lecture', "min d'écoute"],
  related: [
    'lire :', 'lire:', 'plus de vidéos', 'autres vidéos', 'lire aussi', 'à lire aussi', 'a lire aussi', 'à lire', 'à lire également', 'lire également', 'lire la suite', 'lire plus', 'lire notre', 'lire notre article', 'lire nos', 'relire', 'lire', 'voir aussi', 'à voir aussi', 'voir plus',
    'sur le même sujet', 'sur le même thème', 'dans la même rubrique', 'dans le même thème', 'pour aller plus loin', 'en savoir plus', 'articles liés', 'article lié', 'articles similaires', 'articles connexes', 'articles associés',
    'autres articles', "plus d'articles", "plus d'actualités", "plus d'infos", 'à découvrir', 'découvrir aussi', 'découvrez', 'découvrez aussi', 'nos autres articles', 'vous aimerez aussi', 'vous pourriez aussi aimer', 'vous pourriez être intéressé par',
    'cela pourrait vous intéresser', 'ces articles pourraient vous intéresser', 'recommandé pour vous', 'recommandations', 'nos recommandations', 'les plus lus', 'les articles les plus lus', 'le plus lu', 'populaire', 'à la une', 'dernières actualités',
    'derniers articles', "l'essentiel de l'actualité", 'dossier', 'notre dossier', 'article suivant', 'article précédent', 'écouter aussi', 'à écouter', 'en images', 'en vidéo', 'vidéo', 'aussi à lire', 'services', 'thématiques associées'
  ],
  newsletter: [
    'newsletter', 'newsletters', "s'inscrire", 'inscrivez-vous', 'inscrivez-vous à notre newsletter', 'inscription à la newsletter', "s'inscrire à la newsletter", 'abonnez-vous à notre newsletter', 'abonnez-vous à la newsletter', 'notre newsletter',
    'nos newsletters', "lettre d'information", 'infolettre', 'recevez', 'recevez chaque matin', 'recevez notre newsletter', 'recevoir', 'recevez les alertes', 'restez informé', 'restez informés', 'restez connecté', 'ne manquez rien', 'ne ratez rien', 'votre adresse e-mail', 'votre email', 'adresse e-mail',
    'dans votre boîte mail', 'par e-mail', 'suivez-nous', "téléchargez l'application", 'rejoignez notre chaîne'
  ],
  chrome: [
    'partager', "partager l'article", 'partager cet article', 'partager sur facebook', 'partager sur twitter', 'partager sur x', 'partager par e-mail', 'partage', 'partagez', 'tweeter', 'imprimer', "imprimer l'article", 'envoyer', 'envoyer par e-mail', 'e-mail', 'courriel', 'copier le lien',
    'lien copié', 'enregistrer', 'sauvegarder', 'ajouter aux favoris', 'favoris', 'ajouter à mes favoris', 'ajouter à vos sélections', 'lire plus tard', "offrir l'article", 'offrir cet article', 'écouter', "écouter l'article", 'écouter cet article', 'commenter', 'réagir', 'réagissez', 'connexion', 'se connecter', 'connectez-vous', 'déconnexion',
    'identifiez-vous', "s'identifier", "s'abonner", 'abonnez-vous', 'je m\'abonne', 'abonnement', 'abonnements', 'mon compte', 'créer un compte', "s'inscrire", 'aller au contenu', 'aller au contenu principal', 'passer au contenu', 'accéder au contenu', 'menu', 'ouvrir le menu', 'fermer le menu',
    'recherche', 'rechercher', 'fermer', 'ouvrir', 'accueil', "retour à l'accueil", 'retour', 'retour en haut', 'haut de page', 'suivant', 'précédent', 'page suivante', 'page précédente', 'plus', 'voir plus', 'voir tout', 'afficher plus', 'afficher moins', 'charger plus', 'mentions légales', 'politique de confidentialité',
    'confidentialité', "conditions d'utilisation", 'conditions générales', 'cgu', 'cgv', 'contact', 'contactez-nous', 'nous contacter', 'qui sommes-nous', 'à propos', 'aide', 'publicité', 'plan du site', 'suivre', 'suivez-nous', 'suivez-nous sur', "j'aime", 'répondre', 'signaler', 'signaler une erreur', 'agrandir', "agrandir l'image",
    'plein écran', 'diaporama', 'galerie', 'mots-clés', 'mots clés', 'tags', 'étiquettes', 'catégories', 'en direct', 'direct', 'accessibilité', 'chargement', 'faire un don', 'soutenez-nous', 'tous droits réservés', 'télécharger'
  ],
  advertisement: ['publicité', 'publicite', 'pub', 'annonce', 'annonces', 'sponsorisé', 'contenu sponsorisé', 'contenu partenaire', 'article sponsorisé', 'partenariat', 'en partenariat avec', 'publi-reportage', 'publireportage', 'publi-rédactionnel', "la suite après la publicité", 'la suite après cette publicité', "l'article continue après la publicité", "lien d'affiliation"],
  consent: ['cookies', 'nous utilisons des cookies', 'ce site utilise des cookies', 'tout accepter', 'accepter', 'accepter et continuer', 'tout refuser', 'refuser', 'continuer sans accepter', 'paramétrer les cookies', 'gérer les cookies', 'gestion des cookies', 'paramètres des cookies', 'votre vie privée', 'nos partenaires', 'consentement', 'données personnelles', 'pour afficher ce contenu', 'ce contenu est bloqué', 'intérêt légitime'],
  comments: ['les commentaires sont fermés', 'commentaires fermés', 'les commentaires sont clos', 'commentaires', 'commentaire', 'laisser un commentaire', 'laissez un commentaire', 'ajouter un commentaire', 'écrire un commentaire', 'poster un commentaire', 'publier un commentaire', 'votre commentaire', 'réactions', 'vos réactions', 'vos commentaires', 'aucun commentaire', 'pas de commentaire', 'soyez le premier à commenter', 'voir les commentaires', 'lire les commentaires', 'participer à la conversation', 'annuler la réponse', 'votre adresse e-mail ne sera pas publiée', 'contribuer'],
  corrections: ['correction', 'corrections', 'rectificatif', 'erratum', 'précision', 'précisions', 'mise à jour', 'note de la rédaction', 'ndlr', 'une version précédente de cet article', 'une première version de cet article', 'une version antérieure de cet article', 'cet article a été modifié', 'cet article a été mis à jour', 'cet article a été corrigé'],
  photo: ['photo', 'photos', 'photo de', 'photographie', 'crédit', 'crédits', 'crédit photo', 'crédits photo', 'photographe', 'image', 'illustration', "photo d'illustration", "image d'illustration", "photo d'archives", "d'archives", 'archives', "capture d'écran", 'dessin', 'source', 'copyright', '©'],
  paywall: [
    'article réservé aux abonnés', 'article réservé à nos abonnés', 'réservé aux abonnés', 'réservé à nos abonnés', 'contenu réservé aux abonnés', 'cet article est réservé aux abonnés', 'la suite est réservée aux abonnés', 'pour lire la suite', 'pour continuer la lecture', 'pour continuer votre lecture', 'poursuivez votre lecture', 'poursuivre la lecture', "il vous reste",
    'abonnez-vous pour lire', 'abonnez-vous pour lire la suite', 'déjà abonné', 'déjà abonné ?', 'déjà abonné?', 'vous êtes déjà abonné', 'vous avez déjà un compte', 'connectez-vous pour lire', 'inscrivez-vous pour lire', 'essai gratuit', 'sans engagement', 'premier mois offert', 'accès illimité', 'débloquer cet article', "choisir mon offre", "voir les offres", "découvrir nos offres"
  ],
  authorNote: ["à propos de l'auteur", "à propos de l'autrice", "à propos des auteurs", "l'auteur est", "l'autrice est", "l'auteur", "l'autrice", 'les auteurs', 'du même auteur', 'de la même autrice', 'plus d\'articles de', 'tous les articles de', 'voir tous les articles', 'les opinions exprimées', 'biographie'],
  keyPoints: ["l'essentiel", "ce qu'il faut retenir", "ce qu'il faut savoir", 'les points clés', 'points clés', 'les points essentiels', 'à retenir', 'en bref', 'en résumé', 'résumé', 'le résumé', 'en un coup d\'œil', 'les faits', 'en clair', 'synthèse', 'pour résumer', 'les infos à retenir'],
  stopWords: ['le', 'la', 'les', 'des', 'et', 'est', 'une', 'un', 'dans', 'que', 'qui', 'pour', 'pas', 'sur', 'au', 'du', 'par', 'plus', 'avec', 'sont', 'ce', 'il', 'ont', 'cette', 'aux'],
  dates: {
    fillers: ['le', 'du', 'de', 'date', 'ce', 'en', 'au'],
    at: ['à', 'a', 'vers'], am: ['du matin'], pm: ["de l'après-midi", 'du soir'], ordinals: ['er', 're', 'ère', 'e', 'ème', 'eme'],
    units: {hour: ['h', 'heures', 'heure', 'hrs'], minute: ['min', 'mn', 'm'], second: ['s', 'sec']},
    eras: {}, one: ['un', 'une'], now: ["à l'instant", 'il y a quelques instants', 'il y a quelques secondes', 'maintenant'], yearFirst: false
  }
}
