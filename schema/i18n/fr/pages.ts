export const pages = {
  'tracking.note': 'Message de la modération :',
  'tracking.back': 'Retour à votre page de suivi',
  'tracking.edit.return_by': 'Vous pouvez renvoyer votre texte jusqu’au',
  'tracking.edit.send': 'Renvoyer',
  'tracking.edit.refused':
    'Le renvoi n’est plus possible : le délai est passé ou l’état a changé entre-temps. Votre texte est toujours ici, pour que vous puissiez le copier.',
  'tracking.email.quiet': 'Votre adresse est confirmée. Vous n’avez pas demandé d’avis.',

  'search.lead': 'La recherche porte sur l’observatoire et sur l’appel à contributions actuellement ouvert.',
  'search.none': 'Aucun résultat pour « {q} ». Essayez d’autres mots, ou moins de mots.',
  'search.help': 'Vous avez un problème et ne savez pas à qui vous adresser ?',
  'search.more_entries': 'Plus de résultats dans l’observatoire',
  'search.more_issues': 'Plus de contributions à cet appel',

  'log.lead':
    'Toutes les décisions prises sur ce qui a été reçu figurent ici, de la plus récente à la plus ancienne, avec leur motif. Les messages aux auteurs et les textes non publiés n’y apparaissent pas.',
  'log.empty': 'Aucune décision n’a encore été prise.',
  'log.number': 'N°',
  'log.when': 'Date',
  'log.what': 'Décision',
  'log.subject': 'Objet',
  'log.reason': 'Motif',
  'log.hash': 'Empreinte',
  'log.kind.issue': 'Contribution',
  'log.kind.entry': 'Fiche de l’observatoire',
  'log.kind.comment': 'Commentaire',
  'log.entries': 'Le journal',
  'log.verify.title': 'Vérifiez par vous-même',
  'log.verify.text':
    'Le journal est une chaîne : chaque ligne porte une empreinte d’elle-même et de la ligne précédente. Personne ne peut modifier ni retirer une ligne sans changer toutes les empreintes qui suivent. Pour vérifier, téléchargez le journal, calculez pour chaque ligne, à partir du numéro 1, le SHA-256 de l’empreinte précédente, d’un saut de ligne et de la ligne en JSON canonique (RFC 8785), puis comparez-le à l’empreinte indiquée.',
  'log.json': 'Le journal en JSON',

  'data.lead':
    'Tout ce qui est public sur ces pages l’est aussi sous forme de données ouvertes : à lire, copier et réutiliser librement, sans inscription.',
  'data.sets': 'Ce que vous y trouverez',
  'data.set': 'Jeu de données',
  'data.formats': 'Formats disponibles',
  'data.set.calls': 'Appels, avec dates et consignes',
  'data.set.issues': 'Contributions publiées à un appel',
  'data.set.statistics': 'Statistiques d’un appel',
  'data.set.entries': 'Fiches de l’observatoire',
  'data.set.topics': 'Vocabulaire des thèmes, en six langues',
  'data.set.drafts': 'Projets de texte, paragraphe par paragraphe',
  'data.set.comments': 'Commentaires publiés sur un projet de texte',
  'data.set.log': 'Journal de modération',
  'data.api.title': 'L’API',
  'data.api.text':
    'L’API JSON est ouverte à tout programme et à toute page web. Les listes sont découpées en pages : suivez « next » tant que ce champ n’est pas vide. Chaque réponse porte un ETag : avec If-None-Match, vous ne recevez que ce qui a changé.',
  'data.api.link': 'Documentation de l’API',
  'data.csv.title': 'Tableaux',
  'data.csv.text':
    'Ajoutez .csv à la fin de l’adresse d’une liste pour en obtenir toutes les lignes dans un tableau lisible par n’importe quel tableur. Une cellule qu’un tableur prendrait pour une formule commence par une apostrophe.',
  'data.feeds.title': 'Flux',
  'data.feeds.text':
    'Suivez les nouveautés avec le lecteur de flux de votre choix. Chaque liste qui s’allonge a son flux Atom.',
  'data.licence.title': 'Licence d’utilisation',
  'data.licence.text':
    'Vous pouvez utiliser les données et les textes à toute fin, même commerciale, selon les termes de la licence Creative Commons Attribution 4.0 (CC BY 4.0). Citez la source, signalez vos modifications et renvoyez à la licence. Les opinions sont celles de leurs auteurs.',
  'data.licence.link': 'Texte de la licence',
  'data.never.title': 'Ce qui n’y figure jamais',
  'data.never.text':
    'Aucune adresse électronique, aucun lien de suivi, aucune demande d’aide, rien de ce qui attend encore d’être vérifié. Le groupe de parties prenantes et la région sont ceux que chacun a déclarés.',

  'standing.privacy.lead':
    'Nous demandons le moins possible, ne conservons rien plus longtemps que nécessaire et vous disons ici ce qu’il en advient.',
  'standing.privacy.public.title': 'Ce qui devient public',
  'standing.privacy.public.text':
    'Les contributions, les commentaires et les fiches de l’observatoire sont publiés après vérification, avec votre groupe de parties prenantes, votre pays et votre région. Votre nom n’apparaît que si vous cochez la case ; l’organisation au nom de laquelle vous vous exprimez est toujours nommée.\nCe qui est public peut être copié par tout le monde. Nous pouvons le retirer de ce site, mais pas rappeler les copies.',
  'standing.privacy.email.title': 'Votre adresse électronique',
  'standing.privacy.email.text':
    'Il n’est jamais obligatoire d’en donner une : le lien de suivi suffit. Si vous en donnez une, elle est conservée sous forme chiffrée, n’est ni publiée ni transmise, et ne sert, une fois que vous l’avez confirmée, qu’aux avis que vous avez choisis.\nElle est effacée quand vous retirez ce que vous avez envoyé, et au plus tard 12 mois après la fin du cycle annuel.',
  'standing.privacy.help.title': 'Quand vous demandez de l’aide',
  'standing.privacy.help.text':
    'Votre demande peut être lue par vous, par le service que vous avez choisi et par le Secrétariat, et par personne d’autre. Elle n’est transmise qu’aux services que vous avez cochés.\n90 jours après sa clôture, le texte et tout ce qui vous concerne sont supprimés. Les courriels à ce sujet ont un objet neutre et ne répètent pas ce que vous avez écrit. Personne ne vous demande votre âge.',
  'standing.privacy.owners.title': 'Si vous répondez d’une fiche de l’observatoire',
  'standing.privacy.owners.text':
    'L’adresse de qui répond d’une fiche et le contact auquel parviennent les demandes sont conservés chiffrés et ne sont jamais publiés. Une fois par an, un courriel demande au contact si la fiche est toujours exacte, avec deux rappels au plus ; le lien qu’il contient, comme celui de la page d’un responsable, est réservé à son destinataire.\nCes adresses sont conservées tant que la fiche est répertoriée. Le responsable peut supprimer la sienne sur cette page à tout moment ; le contact, en nous écrivant.\nCe qu’un lecteur signale au sujet d’une fiche n’est lu que par le Secrétariat.',
  'standing.privacy.technical.title': 'Ce que votre appareil envoie',
  'standing.privacy.technical.text':
    'Nous n’enregistrons pas les adresses IP. Pour freiner les envois en masse, nous gardons un nombre calculé à partir de l’adresse au moyen d’une clé ; il change chaque jour et ne permet pas de retrouver l’adresse.\nIl n’y a ni publicité, ni pistage, ni statistiques de visites, et rien n’est chargé depuis d’autres sites. Les seuls témoins (cookies) vous montrent des données à jour pendant une minute après un envoi, se souviennent des personnes qui ont choisi de participer afin qu’elles puissent soutenir des contributions et maintiennent ouverte la session de l’équipe du Secrétariat.',
  'standing.privacy.rights.title': 'Ce que vous pouvez faire',
  'standing.privacy.rights.text':
    'Avec votre lien de suivi, vous pouvez voir ce que nous conservons de votre envoi, le corriger quand des modifications sont demandées et le retirer. Le retrait efface le texte et tout ce qui vous concerne ; seuls le fait qu’un envoi a eu lieu et sa date restent au journal.\nSi vous avez perdu le lien, écrivez-nous en indiquant la référence.',
  'standing.privacy.contact.title': 'Qui est responsable',
  'standing.privacy.contact.text':
    'Le Secrétariat qui gère ce portail. Écrivez à {address}, l’adresse d’où partent nos courriels.',

  'standing.accessibility.lead':
    'Chacun doit pouvoir participer, quels que soient son appareil, sa connexion ou sa façon de lire.',
  'standing.accessibility.aim.title': 'Notre objectif',
  'standing.accessibility.aim.text':
    'Ces pages sont conçues pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2, niveau AA. Elles sont contrôlées automatiquement, en anglais et en arabe, à chaque modification.',
  'standing.accessibility.how.title': 'Ce sur quoi vous pouvez compter',
  'standing.accessibility.how.text':
    'Tout fonctionne au clavier seul, avec un lecteur d’écran, avec un zoom de 200 %, sur un écran étroit et sans JavaScript. Les pages sont légères, pour s’ouvrir sur des liaisons lentes et de vieux téléphones.\nUn formulaire à corriger garde tout ce que vous avez saisi, énumère en tête ce qui ne va pas et vous mène à chaque champ. Rien n’expire pendant que vous écrivez ; un formulaire ouvert avant la clôture d’un appel est accepté jusqu’à 60 minutes après.\nLes couleurs suivent le réglage clair ou sombre de votre appareil.',
  'standing.accessibility.languages.title': 'Langues',
  'standing.accessibility.languages.text':
    'Les pages existent intégralement dans les six langues officielles des Nations Unies. Vous pouvez écrire dans n’importe quelle langue ; chaque texte porte l’indication de sa langue, pour que les lecteurs d’écran le prononcent correctement.',
  'standing.accessibility.limits.title': 'Ce qui n’est pas encore satisfaisant',
  'standing.accessibility.limits.text':
    'Les textes des participants sont montrés tels qu’ils ont été écrits, sans traduction. Les descriptions de la documentation de l’API n’existent qu’en anglais. Les sites vers lesquels renvoie l’observatoire ne sont pas les nôtres et peuvent comporter des obstacles.',
  'standing.accessibility.contact.title': 'Dites-le-nous',
  'standing.accessibility.contact.text':
    'Si quelque chose vous empêche de participer, écrivez à {address}, dans n’importe quelle langue, en indiquant l’adresse de la page. Si vous ne pouvez pas utiliser un formulaire, envoyez-nous son contenu par courriel : nous le saisirons pour vous.',

  'standing.conduct.lead':
    'Ici, gouvernements, entreprises, ingénieurs, organisations et particuliers du monde entier se parlent. Ces quelques règles permettent à chacun d’y trouver sa place.',
  'standing.conduct.speak.title': 'Parlez en votre nom, et clairement',
  'standing.conduct.speak.text':
    'Dites ce que vous savez ou souhaitez, dans n’importe quelle langue et avec vos propres mots. Dites à quel titre vous vous exprimez. Soyez en désaccord autant que vous le voulez, mais avec des arguments.',
  'standing.conduct.respect.title': 'Respectez les personnes',
  'standing.conduct.respect.text':
    'Ni insultes, ni menaces, ni harcèlement. Personne n’est rabaissé pour ce qu’il est : origine, langue, religion, sexe, genre, handicap, âge ou opinion.',
  'standing.conduct.private.title': 'Laissez privé ce qui est privé',
  'standing.conduct.private.text':
    'Ne publiez pas les données personnelles d’autrui : ni adresses, ni numéros, ni noms de personnes qui n’ont pas de rôle public dans l’affaire, et jamais ceux d’enfants.',
  'standing.conduct.topic.title': 'Restez dans le sujet',
  'standing.conduct.topic.text':
    'Écrivez sur l’Internet et sa gouvernance. Pas de publicité, pas de textes envoyés en série, rien d’illicite, et rien que vous n’ayez le droit de publier.',
  'standing.conduct.check.title': 'Comment cela est vérifié',
  'standing.conduct.check.text':
    'Une personne du Secrétariat lit tout avant publication. Aucune machine ne refuse quoi que ce soit. Une opinion n’est jamais un motif de refus ; seuls comptent les motifs d’une liste fixe.\nCelui ou celle qui ne sait pas lire un texte le transmet à quelqu’un qui le peut.',
  'standing.conduct.appeal.title': 'Si vous pensez que nous avons tort',
  'standing.conduct.appeal.text':
    'Le motif vous est toujours communiqué et vous pouvez former un recours une seule fois, depuis votre page de suivi. Il sera examiné par une autre personne que celle qui a pris la décision. Chaque décision figure au journal public de modération.',

  'api.title': 'Documentation de l’API',
  'api.lead':
    'Tout ce qui est public sur ce site, à l’usage des programmes. La lecture ne demande aucune clé et reste ouverte aux pages d’autres sites. Ce qui est signalé exige un jeton du Secrétariat.',
  'api.language': 'Les descriptions ci-dessous sont en anglais.',
  'api.document': 'La même chose en OpenAPI 3.1 (JSON)',
  'api.contents': 'Sommaire',
  'api.parameters': 'Paramètres',
  'api.body': 'Corps',
  'api.answers': 'Réponses',
  'api.example': 'Exemple',
  'api.required': 'obligatoire',
  'api.token': 'Exige un jeton',
  'api.types': 'Types de données',
  'api.in.path': 'dans le chemin',
  'api.in.query': 'dans la requête',
  'api.in.header': 'dans un en-tête',
} as const
