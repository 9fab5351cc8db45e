export const participants = {
  'participate.title': 'Participar',
  'participate.lead':
    'Unos pocos datos sobre usted, que se piden una sola vez. Después podrá apoyar propuestas con solo pulsar un botón.',
  'participate.lead.support':
    'Unos pocos datos sobre usted, que se piden una sola vez. Su apoyo a {reference} se contará en cuanto los envíe.',
  'participate.no_account':
    'Esto no es una cuenta: no hay contraseña y solo este navegador le recuerda, mediante una cookie. Puede eliminar estos datos en cualquier momento.',
  'participate.name.hint':
    'No se publica. Solo es público el número de apoyos, y únicamente de grupos de al menos cinco personas.',
  'participate.email.hint': 'Nunca se publica y no es necesario. Si lo indica, recibirá un enlace para confirmarlo.',
  'participate.terms': 'Cada persona participa una sola vez y respeta el código de conducta.',
  'participate.send': 'Participar',
  'participate.send.support': 'Enviar y apoyar',
  'participate.remembered': 'Este navegador le recuerda',
  'participate.email.none': 'No indicado',
  'participate.email.unverified': 'Indicado, aún sin confirmar',
  'participate.email.verified': 'Confirmado',
  'participate.back': 'Volver a la página anterior',
  'participate.forget': 'Eliminar mis datos',
  'participate.forget.text':
    'Se eliminan su nombre, su grupo, su región y su correo electrónico, aquí y en el servidor. Las propuestas que apoya conservan sus cifras, sin que conste de quién era el apoyo, y ya no podrá retirarlo.',
  'participate.forget.button': 'Eliminar mis datos',
  'participate.forgotten': 'Sus datos se han eliminado',
  'participate.forgotten.text': 'Aquí ya nada indica quién es usted. Los apoyos que dio siguen contándose.',

  'support.title': 'Apoyo',
  'support.total': { one: '{n} apoyo', other: '{n} apoyos' },
  'support.few': 'El número de apoyos aparecerá aquí cuando haya al menos cinco.',
  'support.hidden':
    'No se muestran los grupos de menos de cinco personas, ni otros grupos cuyo número permitiría deducir el de uno pequeño. Los grupos y las regiones son los que declararon las propias personas.',
  'support.closed': 'La convocatoria está archivada. Ya no se puede dar ni retirar el apoyo.',
  'support.yours': 'Usted apoya esta propuesta.',
  'support.add': 'Apoyar esta propuesta',
  'support.take_back': 'Retirar mi apoyo',
  'support.once':
    'Se le pedirán, una sola vez, su nombre, su grupo de partes interesadas y su región. No es una cuenta.',

  'issues.sort': 'Orden',
  'issues.sort.newest': 'Primero las más recientes',
  'issues.sort.support': 'Primero las más apoyadas',
  'issues.sort.rest': 'Las propuestas con menos de cinco apoyos van al final, primero las más recientes.',
} as const
