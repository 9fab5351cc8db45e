export const help = {
  'help.title': 'Demander de l’aide',
  'help.lead':
    'Dites ce dont vous avez besoin, avec vos propres mots et dans votre langue. Nous vous indiquons qui répond à ce type de questions.',
  'help.router':
    'Waypost ne dispose pas de son propre service d’aide. Il connaît les services et les observatoires qui existent, vous dit lesquels conviennent et pourquoi, et ne transmet votre demande que si vous le souhaitez. Aucun compte n’est nécessaire, et personne ne vous demande votre âge.',
  'help.leave': 'Quitter vite cette page',
  'help.leave.keys': 'ou appuyez sur la touche Échap',
  'help.text': 'De quoi avez-vous besoin ?',
  'help.text.hint': 'Quelques phrases suffisent. N’écrivez ni mot de passe ni coordonnées bancaires.',
  'help.country.hint': 'Certains services ne couvrent qu’un pays ou une région.',
  'help.not_said': 'Non précisé',
  'help.language.auto': 'La reconnaître d’après le texte',
  'help.find': 'Trouver qui peut aider',
  'help.find.hint': 'Rien n’est encore envoyé à personne, et rien n’est conservé.',

  'help.matches.title': 'Qui pourrait vous aider',
  'help.matches.list': 'Ce qui convient le mieux',
  'help.matches.unsure':
    'Nous ne sommes pas sûrs de vous avoir bien compris. Voici ce qui nous paraît le plus proche ; une précision sur le thème nous aiderait.',
  'help.matches.none':
    'Nous n’avons trouvé personne qui réponde à cette demande. Vous pouvez la conserver ou la formuler autrement.',
  'help.understood.language': 'Langue reconnue dans votre texte : {language}.',
  'help.understood.topics': 'Thèmes sur lesquels il nous semble porter : {topics}.',
  'help.correct': 'Ce n’est pas cela',
  'help.ask.question': 'De quoi s’agit-il principalement ?',
  'help.ask.label': 'Le thème',
  'help.ask.again': 'Chercher de nouveau',
  'help.again': 'Recommencer avec d’autres mots',
  'help.why': 'Pourquoi nous vous l’indiquons',
  'help.languages': 'Langues :',
  'help.go_there': 'S’y adresser directement',
  'help.go_there.only': 'Aucune demande ne peut lui être transmise d’ici : son contact n’est pas confirmé.',

  'help.reason.topic': 'S’occupe de ce thème : {topic}.',
  'help.reason.words': 'Sa description contient des mots de votre texte.',
  'help.reason.kind': 'Correspond à ce que vous semblez chercher : {kind}.',
  'help.reason.country': 'S’adresse aux personnes de votre pays : {country}.',
  'help.reason.other_country': 'S’adresse aux personnes d’un autre pays : {country}.',
  'help.reason.region': 'Couvre votre région : {region}.',
  'help.reason.other_region': 'Couvre une autre région : {region}.',
  'help.reason.narrow': 'Il s’adresse à une seule région : {region}.',
  'help.reason.global': 'S’adresse aux personnes du monde entier.',
  'help.reason.elsewhere': 'Ne couvre peut-être pas votre pays.',
  'help.reason.language': 'Travaille dans votre langue : {language}.',
  'help.reason.eligibility': 'Il s’adresse à des personnes comme vous : {who}.',
  'help.reason.other_eligibility': 'Il dit s’adresser à d’autres : {who}.',
  'help.reason.freshness': 'Personne n’a confirmé depuis longtemps que ces indications sont toujours exactes.',
  'help.lack.country': 'Contrairement au premier, il n’est pas destiné spécialement à votre pays.',
  'help.lack.language': 'Contrairement au premier, il ne travaille pas dans votre langue.',
  'help.lack.kind': 'Contrairement au premier, ce n’est pas tout à fait ce que vous semblez chercher.',
  'help.lack.contact': 'Contrairement au premier, il n’a pas confirmé qu’il accepte les demandes transmises d’ici.',
  'help.reason.learned': 'Ce que sont devenues les demandes précédentes a été pris en compte.',
  'help.reason.contact': 'A confirmé recevoir les demandes transmises d’ici.',

  'help.emergency.title': 'Avant tout',
  'help.emergency.self_harm':
    'D’après ce que vous écrivez, il se peut que vous, ou une personne proche, pensiez à mourir. Vous n’avez pas à traverser cela sans soutien. Si le danger est immédiat, appelez, s’il vous plaît, le numéro d’urgence local, ou parlez-en tout de suite à quelqu’un près de vous. Les services indiqués plus bas répondent moins vite.',
  'help.emergency.threat_to_life':
    'D’après ce que vous écrivez, la vie de quelqu’un est peut-être menacée. Si le danger est immédiat, mettez-vous à l’abri si vous le pouvez et appelez, s’il vous plaît, le numéro d’urgence local ou la police. Les services indiqués plus bas répondent moins vite.',
  'help.emergency.child_in_danger':
    'D’après ce que vous écrivez, un enfant est peut-être en danger. Si cela se passe en ce moment, appelez tout de suite, s’il vous plaît, le numéro d’urgence local ou la police. Les services indiqués plus bas répondent moins vite.',
  'help.emergency.call.emergency': 'Numéro d’urgence',
  'help.emergency.call.crisis': 'Ligne d’écoute en cas de crise',
  'help.emergency.call.child': 'Ligne d’écoute pour les enfants',
  'help.emergency.call.directory_crisis': 'Lignes d’écoute dans tous les pays',
  'help.emergency.call.directory_child': 'Lignes d’écoute pour les enfants dans tous les pays',
  'help.emergency.call': 'Qui appeler',
  'help.emergency.number': '{label} : {phone}',
  'help.emergency.change':
    'Un numéro peut changer. Si personne ne répond, appelez la police ou rendez-vous à l’hôpital le plus proche.',
  'help.emergency.said': '{advice} {calls}.',

  'help.request.title': 'Faire transmettre votre demande',
  'help.request.lead':
    'Cochez les services qui peuvent être sollicités. Le premier service coché reçoit votre demande ; s’il ne peut pas vous aider, elle passe au suivant. Personne d’autre ne la reçoit.',
  'help.request.desks': 'Qui peut être sollicité',
  'help.request.desks.hint': 'Les services sont sollicités l’un après l’autre, dans cet ordre.',
  'help.request.text': 'Voici ce qui sera envoyé',
  'help.request.text.hint':
    'Vous pouvez le modifier. Sont joints la langue et le pays, ainsi que votre nom si vous l’indiquez ; rien d’autre.',
  'help.request.name.hint': 'Le service le verra. Vous pouvez laisser ce champ vide.',
  'help.request.email.hint':
    'Aucun service ne la verra jamais. Vous recevrez de courts avis qui ne disent rien de votre demande. Vous pouvez aussi vous en passer, grâce au lien qui vous est donné aussitôt.',
  'help.request.consent': 'J’accepte que mon texte soit remis aux services que j’ai cochés',
  'help.request.consent.hint':
    'Vous pouvez retirer votre demande à tout moment, mais un service peut déjà l’avoir lue.',
  'help.request.send': 'Envoyer ma demande',
  'help.keep.title': 'Conserver votre demande',
  'help.keep.lead':
    'Aucun de ces services ne peut encore être sollicité d’ici : adressez-vous-y directement par les liens ci-dessus. Vous pouvez aussi conserver votre demande ici et y revenir par un lien secret.',
  'help.keep.button': 'Conserver ma demande sans l’envoyer',
  'help.kept':
    'Votre demande est conservée sous forme chiffrée. Elle est lue par vous, par le service auquel elle est transmise et, au besoin, par le Secrétariat. Quatre-vingt-dix jours après sa clôture, le texte, le nom et l’adresse sont supprimés.',

  'help.tracking.title': 'Votre demande d’aide',
  'help.tracking.keep':
    'Conservez l’adresse de cette page : elle seule permet d’y revenir. Quiconque la détient peut lire votre demande. Si d’autres personnes utilisent votre téléphone, ne l’y enregistrez pas.',
  'help.state.open': 'Conservée ; personne n’a été sollicité',
  'help.state.referred': 'Transmise',
  'help.state.answered': 'Réponse reçue',
  'help.state.closed_unanswered': 'Close sans réponse',
  'help.state.withdrawn': 'Retirée',
  'help.next.open':
    'Personne n’a encore lu votre demande. Choisissez ci-dessous qui peut être sollicité, ou adressez-vous directement à l’un des services.',
  'help.next.sent':
    'Votre demande a été envoyée à {desk}. Sans réponse au bout de trois jours ouvrables, nous lui envoyons un rappel ; au bout de cinq, le service suivant que vous avez coché est sollicité, ou vous choisissez de nouveau.',
  'help.next.accepted': '{desk} a pris votre demande en charge.',
  'help.next.queued': {
    one: '{n} autre service que vous avez coché attend, au cas où celui-ci ne pourrait pas vous aider.',
    other: '{n} autres services que vous avez cochés attendent, au cas où celui-ci ne pourrait pas vous aider.',
  },
  'help.next.nobody_left':
    'Les services que vous avez cochés n’ont pas pu vous aider. Choisissez ci-dessous qui d’autre peut être sollicité.',
  'help.next.answered': 'Votre demande est close : vous avez obtenu une réponse.',
  'help.next.closed_unanswered': 'Votre demande est close. Vous pouvez en faire une autre à tout moment.',
  'help.next.withdrawn': 'Vous avez retiré votre demande. Son texte ne se trouve plus ici.',
  'help.next.secretariat':
    'Plusieurs services n’ont pas pu vous aider. Si vous le souhaitez, écrivez au Secrétariat du Forum en indiquant cette référence : {reference}. Il cherchera quelqu’un d’autre.',
  'help.step.request.submitted': 'Votre demande a été reçue.',
  'help.step.request.answered': 'Vous avez indiqué avoir obtenu une réponse.',
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
  'help.step.reason': 'Motif : {reason}.',
  'help.declined.scope': 'hors de son domaine',
  'help.declined.language': 'pas dans cette langue',
  'help.declined.region': 'pas pour ce pays ou cette région',
  'help.declined.eligibility': 'réservé à d’autres publics',
  'help.declined.capacity': 'pas de disponibilité pour le moment',
  'help.further': 'Qui d’autre peut être sollicité',
  'help.close': 'Avez-vous obtenu une réponse ?',
  'help.close.lead':
    'Vous êtes la seule personne à pouvoir le dire. Une fois la demande close, personne d’autre n’est sollicité.',
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
    'Vous n’avez pas pu prendre cette demande en charge. Elle a été transmise à un autre service. Merci de l’avoir signalé.',
  'help.desk.state.bounced': 'Cette demande n’a pas pu être remise ; elle a été transmise à un autre service.',
  'help.desk.state.expired': 'Cette demande a attendu cinq jours ouvrables ; elle a été transmise à un autre service.',
  'help.desk.state.closed': 'Cette demande est close. Il n’y a plus rien à faire.',
  'help.desk.state.withdrawn':
    'La personne a retiré cette demande. Veuillez supprimer tout ce que vous en avez conservé. Il n’y a plus rien à faire.',
  'help.desk.accept': 'Nous la prenons en charge',
  'help.desk.accept.hint':
    'La personne verra que vous vous en occupez. Vous pourrez répondre plus tard sur cette page.',
  'help.desk.accept.button': 'Prendre en charge',
  'help.desk.answered': 'Nous avons une réponse',
  'help.desk.answer': 'Votre réponse à la personne',
  'help.desk.answer.hint':
    'Elle apparaîtra sur la page de la personne. Veuillez indiquer comment vous joindre si elle le souhaite : son adresse ne vous est pas communiquée.',
  'help.desk.answered.button': 'Répondre et clore',
  'help.desk.decline': 'Nous ne pouvons pas la prendre en charge',
  'help.desk.decline.hint': 'La demande passe au service suivant choisi par la personne.',
  'help.desk.reason': 'Motif',
  'help.desk.decline.button': 'Décliner',

  'help.mail.desk.subject': 'Une demande transmise par Waypost',
  'help.mail.desk.why':
    'Une personne cherche de l’aide et a choisi {desk}. Waypost, le portail du Forum sur la gouvernance de l’Internet, transmet ces demandes ; il ne dispose pas de son propre service d’aide.',
  'help.mail.desk.reminder':
    'Il y a trois jours ouvrables, nous avons transmis cette demande à {desk}. Sans nouvelles d’ici deux jours ouvrables, le service suivant sera sollicité.',
  'help.mail.desk.language': 'Langue : {language}',
  'help.mail.desk.country': 'Pays ou zone : {country}',
  'help.mail.desk.name': 'Nom indiqué : {name}',
  'help.mail.desk.what':
    'Veuillez indiquer, par l’un de ces liens, ce que vous pouvez faire. Aucun compte n’est nécessaire.',
  'help.mail.desk.privacy':
    'La personne a accepté que vous lisiez ceci, mais personne d’autre. Veuillez ne pas le transmettre, et le supprimer une fois la demande traitée.',
  'help.mail.desk.withdrawn':
    'La demande {reference} a été retirée par la personne. Veuillez supprimer tout ce que vous en avez conservé. Il n’y a plus rien à faire.',
  'help.mail.person.subject': 'Du nouveau sur Waypost',
  'help.mail.person.text': 'Il y a du nouveau pour vous sur Waypost.',
  'help.mail.person.link': 'Ouvrir votre page',

  'error.consent': '« {field} » : sans cela, votre texte ne peut être remis à personne.',
  'error.contact_unconfirmed':
    '« {field} » : l’un de ces services ne peut pas être sollicité d’ici, car son contact n’est pas confirmé.',
} as const
