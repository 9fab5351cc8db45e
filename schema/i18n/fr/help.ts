export const help = {
  'help.title': 'Demander de l’aide',
  'help.lead':
    'Dites ce dont vous avez besoin, avec vos mots et dans votre langue. Nous vous indiquons qui répond à ce genre de questions.',
  'help.router':
    'Waypost n’a pas de service d’assistance à lui. Il connaît les services et les observatoires qui existent, dit lesquels conviennent et pourquoi, et ne transmet votre demande que si vous le souhaitez. Aucun compte n’est nécessaire, et personne ne vous demande votre âge.',
  'help.leave': 'Quitter vite cette page',
  'help.leave.keys': 'ou appuyez sur la touche Échap',
  'help.text': 'De quoi avez-vous besoin ?',
  'help.text.hint': 'Quelques phrases suffisent. N’écrivez ni mot de passe ni coordonnées bancaires.',
  'help.country.hint': 'Certains services ne couvrent qu’un pays ou une région.',
  'help.not_said': 'Non précisé',
  'help.language.auto': 'La reconnaître d’après le texte',
  'help.find': 'Trouver qui peut aider',
  'help.find.hint': 'Rien n’est encore envoyé à personne, et rien n’est conservé.',

  'help.matches.title': 'Qui pourrait vous aider',
  'help.matches.list': 'Ce qui convient le mieux',
  'help.matches.unsure':
    'Nous ne sommes pas certains d’avoir bien compris. Voici ce qui nous paraît le plus proche ; une précision sur le sujet nous aiderait.',
  'help.matches.none':
    'Nous n’avons trouvé personne pour cela. Vous pouvez conserver votre demande ou la décrire autrement.',
  'help.understood.language': 'Nous avons lu votre texte comme étant en langue : {language}.',
  'help.understood.topics': 'Il nous semble porter sur : {topics}.',
  'help.correct': 'Ce n’est pas exact',
  'help.ask.question': 'De quoi s’agit-il principalement ?',
  'help.ask.label': 'Le sujet',
  'help.ask.again': 'Chercher à nouveau',
  'help.again': 'Recommencer avec d’autres mots',
  'help.why': 'Pourquoi nous l’indiquons',
  'help.languages': 'Langues :',
  'help.go_there': 'Y aller vous-même',
  'help.go_there.only': 'Impossible de lui transmettre une demande d’ici : son contact n’est pas confirmé.',

  'help.reason.topic': 'S’occupe de ce sujet : {topic}.',
  'help.reason.words': 'Sa description emploie des mots de votre texte.',
  'help.reason.kind': 'Correspond à ce que vous semblez chercher : {kind}.',
  'help.reason.country': 'S’adresse aux personnes de votre pays : {country}.',
  'help.reason.other_country': 'S’adresse aux personnes d’un autre pays : {country}.',
  'help.reason.region': 'Couvre votre région : {region}.',
  'help.reason.other_region': 'Couvre une autre région : {region}.',
  'help.reason.global': 'S’adresse aux personnes du monde entier.',
  'help.reason.elsewhere': 'Ne couvre peut-être pas votre pays.',
  'help.reason.language': 'Travaille dans votre langue : {language}.',
  'help.reason.audience': 'S’adresse à des personnes dans votre situation.',
  'help.reason.contact': 'A confirmé qu’il reçoit les demandes transmises d’ici.',

  'help.emergency.title': 'Avant tout',
  'help.emergency.self_harm':
    'On dirait que vous, ou une personne proche, pensez à mourir. Vous n’avez pas à traverser cela en silence. S’il y a un danger maintenant, appelez le numéro d’urgence de votre pays ou parlez tout de suite à quelqu’un près de vous. Ce qui figure ci-dessous est plus lent.',
  'help.emergency.threat_to_life':
    'On dirait que la vie de quelqu’un est menacée. S’il y a un danger maintenant, mettez-vous à l’abri si vous le pouvez et appelez le numéro d’urgence de votre pays ou la police. Ce qui figure ci-dessous est plus lent.',
  'help.emergency.child_in_danger':
    'On dirait qu’un enfant est en danger. Si cela se passe maintenant, appelez tout de suite le numéro d’urgence de votre pays ou la police. Ce qui figure ci-dessous est plus lent.',

  'help.request.title': 'Faire transmettre votre demande',
  'help.request.lead':
    'Cochez qui peut être sollicité. Le premier service coché reçoit votre demande ; s’il ne peut pas aider, c’est le suivant. Personne d’autre ne la reçoit.',
  'help.request.desks': 'Qui peut être sollicité',
  'help.request.desks.hint': 'Les services sont sollicités l’un après l’autre, dans cet ordre.',
  'help.request.text': 'Voici ce qui sera envoyé',
  'help.request.text.hint':
    'Vous pouvez le modifier. Sont joints la langue et le pays, ainsi que votre nom si vous l’indiquez ; rien d’autre.',
  'help.request.name.hint': 'Le service le verra. Vous pouvez laisser ce champ vide.',
  'help.request.email.hint':
    'Aucun service ne la voit jamais. Vous recevez de courts avis qui ne disent rien de votre demande. Vous pouvez aussi vous en passer, grâce au lien remis aussitôt.',
  'help.request.consent': 'J’accepte que mon texte soit remis aux services que j’ai cochés',
  'help.request.consent.hint': 'Vous pouvez retirer votre demande à tout moment ; ce qu’un service a lu, il l’a lu.',
  'help.request.send': 'Envoyer ma demande',
  'help.keep.title': 'Conserver votre demande',
  'help.keep.lead':
    'Aucun de ces services ne peut encore être sollicité d’ici : rendez-vous-y par les liens ci-dessus. Vous pouvez aussi conserver votre demande ici et y revenir par un lien secret.',
  'help.keep.button': 'La conserver seulement ; je reviendrai',
  'help.kept':
    'Votre demande est conservée chiffrée. Elle est lue par vous, par le service auquel elle est transmise et, au besoin, par le Secrétariat. Quatre-vingt-dix jours après sa clôture, le texte, le nom et l’adresse sont supprimés.',

  'help.tracking.title': 'Votre demande d’aide',
  'help.tracking.keep':
    'Conservez l’adresse de cette page : elle seule permet d’y revenir. Quiconque la détient peut lire votre demande. Si d’autres utilisent votre téléphone, ne l’y enregistrez pas.',
  'help.state.open': 'Conservée ; personne n’a été sollicité',
  'help.state.referred': 'Transmise',
  'help.state.answered': 'Réponse reçue',
  'help.state.closed_unanswered': 'Close sans réponse',
  'help.state.withdrawn': 'Retirée',
  'help.next.open':
    'Personne n’a encore lu votre demande. Choisissez ci-dessous qui peut être sollicité, ou adressez-vous-y directement.',
  'help.next.sent':
    'Votre demande a été envoyée à {desk}. Un rappel part au bout de trois jours ouvrables ; après cinq jours sans nouvelles, le service suivant que vous avez coché est sollicité, ou vous choisissez à nouveau.',
  'help.next.accepted': '{desk} a pris votre demande en charge.',
  'help.next.queued': {
    one: '{n} autre service que vous avez coché attend, au cas où celui-ci ne pourrait pas aider.',
    other: '{n} autres services que vous avez cochés attendent, au cas où celui-ci ne pourrait pas aider.',
  },
  'help.next.nobody_left':
    'Les services que vous avez cochés n’ont pas pu aider. Choisissez ci-dessous qui d’autre peut être sollicité.',
  'help.next.answered': 'Votre demande est close : elle a reçu une réponse.',
  'help.next.closed_unanswered': 'Votre demande est close. Vous pouvez en faire une autre à tout moment.',
  'help.next.withdrawn': 'Vous avez retiré votre demande. Son texte ne se trouve plus ici.',
  'help.next.secretariat':
    'Plusieurs services n’ont pas pu aider. Si vous le souhaitez, écrivez au Secrétariat du FGI en donnant cette référence : {reference}. Il cherchera quelqu’un d’autre.',
  'help.step.request.submitted': 'Votre demande a été reçue.',
  'help.step.request.answered': 'Vous avez indiqué que votre demande a reçu une réponse.',
  'help.step.request.closed_unanswered': 'La demande a été close sans réponse.',
  'help.step.request.withdraw': 'Vous avez retiré votre demande.',
  'help.step.request.erased': 'Le texte, le nom et l’adresse ont été supprimés.',
  'help.step.referred': 'Envoyée à {desk}.',
  'help.step.reminded': 'Rappel envoyé à {desk}.',
  'help.step.accepted': '{desk} l’a prise en charge.',
  'help.step.answered': '{desk} indique avoir répondu.',
  'help.step.declined': '{desk} ne peut pas la prendre en charge.',
  'help.step.bounced': '{desk} n’a pas pu être joint.',
  'help.step.expired': '{desk} n’a pas répondu à temps.',
  'help.step.reason': 'Motif : {reason}.',
  'help.declined.scope': 'ce n’est pas son domaine',
  'help.declined.language': 'pas dans cette langue',
  'help.declined.region': 'pas pour ce pays ou cette région',
  'help.declined.eligibility': 'réservé à d’autres publics',
  'help.declined.capacity': 'pas de disponibilité actuellement',
  'help.answers': 'Ce qui a été répondu',
  'help.further': 'Qui d’autre peut être sollicité',
  'help.close': 'Avez-vous obtenu une réponse ?',
  'help.close.lead':
    'Vous êtes la seule personne à le savoir. Une fois la demande close, personne d’autre n’est sollicité.',
  'help.close.answered': 'Oui, j’ai obtenu une réponse',
  'help.close.unanswered': 'Non, mais clore la demande',
  'help.withdraw': 'Retirer la demande et en supprimer le texte',

  'help.desk.title': 'Une demande transmise par Waypost',
  'help.desk.request': 'La demande',
  'help.desk.name': 'Nom indiqué',
  'help.desk.state.sent': 'Cette personne sollicite votre aide. Veuillez indiquer si vous pouvez la prendre en charge.',
  'help.desk.state.accepted': 'Vous avez pris cette demande en charge.',
  'help.desk.state.answered': 'Vous avez répondu à cette demande. Merci.',
  'help.desk.state.declined':
    'Vous n’avez pas pu prendre cette demande en charge. Elle suit son chemin ailleurs. Merci de l’avoir dit.',
  'help.desk.state.bounced': 'Cette demande n’a pas pu être remise et suit son chemin ailleurs.',
  'help.desk.state.expired': 'Cette demande a attendu cinq jours ouvrables et suit son chemin ailleurs.',
  'help.desk.state.closed': 'Cette demande est close. Il n’y a plus rien à faire.',
  'help.desk.state.withdrawn':
    'La personne a retiré cette demande. Veuillez supprimer ce que vous en avez. Il n’y a plus rien à faire.',
  'help.desk.accept': 'Nous la prenons en charge',
  'help.desk.accept.hint':
    'La personne voit que vous vous en occupez. Votre réponse peut suivre plus tard sur cette page.',
  'help.desk.accept.button': 'Prendre en charge',
  'help.desk.answered': 'Nous avons une réponse',
  'help.desk.answer': 'Votre réponse à la personne',
  'help.desk.answer.hint':
    'Elle apparaît sur la page de la personne. Dites comment vous joindre si elle le souhaite : vous ne recevez pas son adresse.',
  'help.desk.answered.button': 'Répondre et clore',
  'help.desk.decline': 'Nous ne pouvons pas la prendre en charge',
  'help.desk.decline.hint': 'La demande va au service suivant choisi par la personne.',
  'help.desk.reason': 'Motif',
  'help.desk.decline.button': 'Décliner',

  'help.mail.desk.subject': 'Une demande transmise par Waypost',
  'help.mail.desk.why':
    'Une personne cherche de l’aide et a choisi {desk}. Waypost, le portail du Forum sur la gouvernance de l’Internet, transmet ces demandes ; il n’a pas de service d’assistance à lui.',
  'help.mail.desk.reminder':
    'Il y a trois jours ouvrables, nous avons transmis cette demande à {desk}. Sans nouvelles d’ici deux jours ouvrables, le service suivant sera sollicité.',
  'help.mail.desk.language': 'Langue : {language}',
  'help.mail.desk.country': 'Pays ou zone : {country}',
  'help.mail.desk.name': 'Nom indiqué : {name}',
  'help.mail.desk.what':
    'Veuillez indiquer par l’un de ces liens ce que vous pouvez faire. Aucun compte n’est nécessaire.',
  'help.mail.desk.privacy':
    'La personne a accepté que vous lisiez ceci, et personne d’autre. Veuillez ne pas le transmettre, et le supprimer une fois l’affaire terminée.',
  'help.mail.desk.withdrawn':
    'La demande {reference} a été retirée par la personne. Veuillez supprimer ce que vous en avez. Il n’y a plus rien à faire.',
  'help.mail.person.subject': 'Du nouveau sur Waypost',
  'help.mail.person.text': 'Il y a du nouveau pour vous sur Waypost.',
  'help.mail.person.link': 'Ouvrir votre page',

  'error.consent': '« {field} » : sans cela, votre texte ne peut être remis à personne.',
  'error.contact_unconfirmed':
    '« {field} » : l’un de ces services ne peut pas être sollicité d’ici, car son contact n’est pas confirmé.',
} as const
