export const mails = {
  'mail.verify.subject': 'Confirme su dirección, por favor',
  'mail.verify.why':
    'Alguien, probablemente usted, indicó esta dirección en el portal de propuestas del Foro para la Gobernanza de Internet. Confírmela para recibir avisos sobre lo que envió.',
  'mail.verify.link': 'Confirmar esta dirección',
  'mail.verify.ignore': 'Si no fue usted, no haga caso de este mensaje: no recibirá ningún otro.',
  'mail.decision.subject': 'Novedades sobre {reference}',
  'mail.decision.publish': 'Su contribución {reference} se ha publicado.',
  'mail.decision.request_changes':
    'Su contribución {reference} necesita cambios antes de poder publicarse. Dispone de 10 días.',
  'mail.decision.reject': 'Su contribución {reference} no se ha publicado.',
  'mail.decision.hide': 'Su contribución {reference} ya no es pública.',
  'mail.decision.restore': 'Su contribución {reference} vuelve a ser pública.',
  'mail.decision.dismiss_appeal': 'Otra persona ha examinado su apelación sobre {reference}; se mantiene la decisión.',
  'mail.decision.reason': 'Motivo: {reason}',
  'mail.decision.link': 'Ver su estado, modificarla o apelar',
  'mail.sign_in.subject': 'Su enlace de acceso',
  'mail.sign_in.text':
    'Este enlace le da acceso al espacio de la Secretaría una sola vez y es válido durante 20 minutos.',
  'mail.sign_in.link': 'Acceder',
  'mail.sign_in.ignore': 'Si no lo ha solicitado, no haga caso de este mensaje.',
} as const
