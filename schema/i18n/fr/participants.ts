export const participants = {
  'participate.title': 'Participer',
  'participate.lead':
    'Quelques indications à votre sujet, demandées une seule fois. Vous pourrez ensuite soutenir des contributions en appuyant sur un bouton.',
  'participate.lead.support':
    'Quelques indications à votre sujet, demandées une seule fois. Votre soutien à {reference} sera compté dès leur envoi.',
  'participate.no_account':
    'Il ne s’agit pas d’un compte : il n’y a pas de mot de passe, et seul ce navigateur se souvient de vous, au moyen d’un témoin (cookie). Vous pouvez supprimer ces données à tout moment.',
  'participate.name.hint':
    'N’est pas publié. Seul le nombre de soutiens est public, et uniquement pour les groupes d’au moins cinq personnes.',
  'participate.email.hint':
    'N’est jamais publiée et n’est pas nécessaire. Si vous l’indiquez, vous recevrez un lien pour la confirmer.',
  'participate.terms': 'Chaque personne participe une seule fois, dans le respect du code de conduite.',
  'participate.send': 'Participer',
  'participate.send.support': 'Envoyer et soutenir',
  'participate.remembered': 'Ce navigateur se souvient de vous',
  'participate.email.none': 'Aucune',
  'participate.email.unverified': 'Indiquée, pas encore confirmée',
  'participate.email.verified': 'Confirmée',
  'participate.back': 'Revenir à la page précédente',
  'participate.forget': 'Supprimer mes données',
  'participate.forget.text':
    'Votre nom, votre groupe, votre région et votre adresse électronique sont supprimés, ici et sur le serveur. Les contributions que vous soutenez conservent leurs chiffres, sans que rien n’indique qui les soutenait, et vous ne pourrez plus retirer votre soutien.',
  'participate.forget.button': 'Supprimer mes données',
  'participate.forgotten': 'Vos données ont été supprimées',
  'participate.forgotten.text': 'Plus rien ici n’indique qui vous étiez. Vos soutiens restent comptés.',

  'support.title': 'Soutien',
  'support.total': { one: '{n} soutien', other: '{n} soutiens' },
  'support.few': 'Le nombre de soutiens apparaîtra ici à partir de cinq.',
  'support.hidden':
    'Les groupes de moins de cinq personnes ne sont pas indiqués, ni les autres groupes dont le nombre permettrait de déduire celui d’un petit groupe. Les groupes et les régions sont ceux déclarés par les personnes elles-mêmes.',
  'support.closed': 'L’appel est archivé. Il n’est plus possible d’accorder ni de retirer un soutien.',
  'support.yours': 'Vous soutenez cette contribution.',
  'support.add': 'Soutenir cette contribution',
  'support.take_back': 'Retirer mon soutien',
  'support.once':
    'Votre nom, votre groupe de parties prenantes et votre région vous seront demandés, une seule fois. Ce n’est pas un compte.',

  'issues.sort': 'Ordre',
  'issues.sort.newest': 'Les plus récentes d’abord',
  'issues.sort.support': 'Les plus soutenues d’abord',
  'issues.sort.rest': 'Les contributions ayant moins de cinq soutiens suivent à la fin, les plus récentes d’abord.',
} as const
