export const mails = {
  'mail.verify.subject': 'Veuillez confirmer votre adresse',
  'mail.verify.why':
    'Quelqu’un, sans doute vous, a indiqué cette adresse sur le portail de participation du Forum sur la gouvernance de l’Internet. Confirmez-la pour recevoir les avis sur ce que vous avez envoyé.',
  'mail.verify.link': 'Confirmer cette adresse',
  'mail.verify.ignore': 'Si ce n’était pas vous, ignorez ce courriel : vous n’en recevrez pas d’autre.',
  'mail.decision.subject': 'Du nouveau concernant {reference}',
  'mail.decision.publish': 'Votre texte {reference} est publié.',
  'mail.decision.request_changes':
    'Votre texte {reference} doit être modifié avant de pouvoir être publié. Vous avez 10 jours pour le faire.',
  'mail.decision.reject': 'Votre texte {reference} n’a pas été publié.',
  'mail.decision.hide': 'Votre texte {reference} n’est plus public.',
  'mail.decision.restore': 'Votre texte {reference} est de nouveau public.',
  'mail.decision.dismiss_appeal':
    'Votre recours concernant {reference} a été examiné par une autre personne ; la décision est maintenue.',
  'mail.decision.publish_edit': 'La modification de votre texte {reference} est publiée.',
  'mail.decision.refuse_edit':
    'La modification de votre texte {reference} n’a pas été publiée. La version précédente reste publique.',
  'mail.decision.reason': 'Motif : {reason}',
  'mail.decision.link': 'Voir où en est votre texte, le modifier ou former un recours',
  'mail.sign_in.subject': 'Votre lien de connexion',
  'mail.sign_in.text':
    'Ce lien vous connecte à l’espace du Secrétariat. Il ne sert qu’une fois et reste valable 20 minutes.',
  'mail.sign_in.link': 'Se connecter',
  'mail.sign_in.ignore': 'Si vous ne l’avez pas demandé, ignorez ce courriel.',
} as const
