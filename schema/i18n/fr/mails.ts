export const mails = {
  'mail.verify.subject': 'Veuillez confirmer votre adresse',
  'mail.verify.why':
    'Quelqu’un, sans doute vous, a indiqué cette adresse sur le portail des contributions du Forum sur la gouvernance de l’Internet. Confirmez-la pour recevoir les avis sur ce que vous avez envoyé.',
  'mail.verify.link': 'Confirmer cette adresse',
  'mail.verify.ignore': 'Si ce n’était pas vous, ignorez ce courriel : vous n’en recevrez pas d’autre.',
  'mail.decision.subject': 'Du nouveau au sujet de {reference}',
  'mail.decision.publish': 'Votre contribution {reference} est publiée.',
  'mail.decision.request_changes':
    'Votre contribution {reference} doit être modifiée avant de pouvoir être publiée. Vous avez 10 jours pour le faire.',
  'mail.decision.reject': 'Votre contribution {reference} n’a pas été publiée.',
  'mail.decision.hide': 'Votre contribution {reference} n’est plus publique.',
  'mail.decision.restore': 'Votre contribution {reference} est de nouveau publique.',
  'mail.decision.dismiss_appeal':
    'Votre recours concernant {reference} a été examiné par une autre personne ; la décision est maintenue.',
  'mail.decision.reason': 'Motif : {reason}',
  'mail.decision.link': 'Voir où elle en est, la modifier ou former un recours',
  'mail.sign_in.subject': 'Votre lien de connexion',
  'mail.sign_in.text':
    'Ce lien vous connecte à l’espace du Secrétariat. Il ne sert qu’une fois et reste valable 20 minutes.',
  'mail.sign_in.link': 'Se connecter',
  'mail.sign_in.ignore': 'Si vous ne l’avez pas demandé, ignorez ce courriel.',
} as const
