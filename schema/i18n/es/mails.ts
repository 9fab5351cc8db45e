export const mails = {
  'mail.verify.subject': 'Por favor, confirme su dirección',
  'mail.verify.why':
    'Alguien, probablemente usted, indicó esta dirección en el portal de participación del Foro para la Gobernanza de Internet. Confírmela para recibir avisos sobre lo que envió.',
  'mail.verify.link': 'Confirmar esta dirección',
  'mail.verify.ignore': 'Si no fue usted, no haga caso de este mensaje: no recibirá ningún otro.',
  'mail.decision.subject': 'Novedades sobre {reference}',
  'mail.decision.publish': 'Su texto {reference} se ha publicado.',
  'mail.decision.request_changes':
    'Su texto {reference} necesita cambios antes de poder publicarse. Dispone de 10 días para hacerlos.',
  'mail.decision.reject': 'Su texto {reference} no se ha publicado.',
  'mail.decision.hide': 'Su texto {reference} ya no es público.',
  'mail.decision.restore': 'Su texto {reference} vuelve a ser público.',
  'mail.decision.dismiss_appeal': 'Otra persona ha examinado su apelación sobre {reference}; se mantiene la decisión.',
  'mail.decision.publish_edit': 'La modificación de su texto {reference} se ha publicado.',
  'mail.decision.refuse_edit':
    'La modificación de su texto {reference} no se ha publicado. El texto anterior sigue siendo público.',
  'mail.decision.reason': 'Motivo: {reason}',
  'mail.decision.link': 'Ver el estado de su texto, modificarlo o apelar',
  'mail.sign_in.subject': 'Su enlace de acceso',
  'mail.sign_in.text':
    'Este enlace le da acceso al espacio de la Secretaría una sola vez y es válido durante 20 minutos.',
  'mail.sign_in.link': 'Acceder',
  'mail.sign_in.ignore': 'Si no lo ha solicitado, no haga caso de este mensaje.',
} as const
