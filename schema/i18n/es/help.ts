export const help = {
  'help.title': 'Pedir ayuda',
  'help.lead':
    'Escriba lo que necesita, con sus propias palabras y en su idioma. Le indicamos quién responde a ese tipo de preguntas.',
  'help.router':
    'Waypost no tiene un servicio de ayuda propio. Conoce los servicios y observatorios que ya existen, dice cuáles encajan y por qué, y solo transmite su solicitud si usted lo desea. No necesita una cuenta y nadie le pregunta la edad.',
  'help.leave': 'Salir rápido de esta página',
  'help.leave.keys': 'o pulse la tecla Escape',
  'help.text': '¿Qué necesita?',
  'help.text.hint': 'Bastan unas frases. No escriba contraseñas ni datos bancarios.',
  'help.country.hint': 'Algunos servicios atienden a un solo país o región.',
  'help.not_said': 'Sin indicar',
  'help.language.auto': 'Reconocerlo por el texto',
  'help.find': 'Buscar quién puede ayudar',
  'help.find.hint': 'Todavía no se envía nada a nadie, ni se guarda nada.',

  'help.matches.title': 'Quién podría ayudarle',
  'help.matches.list': 'Lo que mejor encaja',
  'help.matches.unsure':
    'No sabemos con seguridad si le hemos entendido. Esto es lo que nos parece más cercano; una palabra sobre el tema nos ayudaría.',
  'help.matches.none':
    'No hemos encontrado a nadie para esto. Puede guardar su solicitud o describirla con otras palabras.',
  'help.understood.language': 'Hemos leído su texto como escrito en este idioma: {language}.',
  'help.understood.topics': 'Creemos que trata de: {topics}.',
  'help.correct': 'Esto no es correcto',
  'help.ask.question': '¿De qué se trata sobre todo?',
  'help.ask.label': 'El tema',
  'help.ask.again': 'Buscar de nuevo',
  'help.again': 'Empezar de nuevo con otras palabras',
  'help.why': 'Por qué lo indicamos',
  'help.languages': 'Idiomas:',
  'help.go_there': 'Acudir directamente',
  'help.go_there.only': 'No se le puede transmitir una solicitud desde aquí: su contacto no está confirmado.',

  'help.reason.topic': 'Trabaja en este tema: {topic}.',
  'help.reason.words': 'Su descripción contiene palabras de su texto.',
  'help.reason.kind': 'Es lo que usted parece buscar: {kind}.',
  'help.reason.country': 'Atiende a personas de su país: {country}.',
  'help.reason.other_country': 'Atiende a personas de otro país: {country}.',
  'help.reason.region': 'Atiende a su región: {region}.',
  'help.reason.other_region': 'Atiende a otra región: {region}.',
  'help.reason.global': 'Atiende a personas de todo el mundo.',
  'help.reason.elsewhere': 'Quizá no atienda a su país.',
  'help.reason.language': 'Trabaja en su idioma: {language}.',
  'help.reason.audience': 'Está pensado para personas como usted.',
  'help.reason.contact': 'Ha confirmado que recibe las solicitudes transmitidas desde aquí.',

  'help.emergency.title': 'Antes que nada',
  'help.emergency.self_harm':
    'Parece que usted, o alguien cercano, podría querer morir. No tiene que pasar por esto a solas. Si hay peligro ahora, llame al número de emergencias de su país o dígaselo enseguida a alguien que esté cerca. Lo que figura más abajo es más lento.',
  'help.emergency.threat_to_life':
    'Parece que la vida de alguien está amenazada. Si hay peligro ahora, vaya a un lugar seguro si puede y llame al número de emergencias de su país o a la policía. Lo que figura más abajo es más lento.',
  'help.emergency.child_in_danger':
    'Parece que un niño o una niña está en peligro. Si está ocurriendo ahora, llame enseguida al número de emergencias de su país o a la policía. Lo que figura más abajo es más lento.',

  'help.request.title': 'Transmitir su solicitud',
  'help.request.lead':
    'Marque a quién se puede preguntar. El primer servicio marcado recibe su solicitud; si no puede ayudar, la recibe el siguiente. Nadie más la recibe.',
  'help.request.desks': 'A quién se puede preguntar',
  'help.request.desks.hint': 'Se pregunta a uno tras otro, en este orden.',
  'help.request.text': 'Esto es lo que se enviará',
  'help.request.text.hint':
    'Puede cambiarlo. Con el texto van el idioma y el país, y su nombre si lo indica; nada más.',
  'help.request.name.hint': 'El servicio lo verá. Puede dejarlo vacío.',
  'help.request.email.hint':
    'Ningún servicio la ve nunca. Recibirá avisos breves que no dicen nada de su solicitud. También puede prescindir de ella, con el enlace que recibirá enseguida.',
  'help.request.consent': 'Acepto que mi texto se entregue a quienes he marcado',
  'help.request.consent.hint':
    'Puede retirar su solicitud en cualquier momento; lo que un servicio ha leído, lo ha leído.',
  'help.request.send': 'Enviar mi solicitud',
  'help.keep.title': 'Guardar su solicitud',
  'help.keep.lead':
    'Todavía no se puede preguntar desde aquí a ninguno de estos servicios: acuda directamente por los enlaces de arriba. También puede guardar aquí su solicitud y volver a ella con un enlace secreto.',
  'help.keep.button': 'Solo guardarla; volveré más tarde',
  'help.kept':
    'Su solicitud se guarda cifrada. La leen usted, el servicio al que se transmite y, si hace falta, la Secretaría. Noventa días después de cerrarse se eliminan el texto, el nombre y la dirección.',

  'help.tracking.title': 'Su solicitud de ayuda',
  'help.tracking.keep':
    'Conserve la dirección de esta página: es la única forma de volver. Quien la tenga puede leer su solicitud. Si otras personas usan su teléfono, no la guarde en él.',
  'help.state.open': 'Guardada; no se ha preguntado a nadie',
  'help.state.referred': 'Transmitida',
  'help.state.answered': 'Respondida',
  'help.state.closed_unanswered': 'Cerrada sin respuesta',
  'help.state.withdrawn': 'Retirada',
  'help.next.open':
    'Nadie ha leído aún su solicitud. Elija más abajo a quién se puede preguntar, o acuda directamente.',
  'help.next.sent':
    'Su solicitud se envió a {desk}. A los tres días hábiles se le envía un recordatorio; tras cinco sin noticias se pregunta al siguiente que marcó, o usted vuelve a elegir.',
  'help.next.accepted': '{desk} se ha hecho cargo de su solicitud.',
  'help.next.queued': {
    one: '{n} servicio más que marcó espera por si este no puede ayudar.',
    other: '{n} servicios más que marcó esperan por si este no puede ayudar.',
  },
  'help.next.nobody_left':
    'Los servicios que marcó no han podido ayudar. Elija más abajo a quién más se puede preguntar.',
  'help.next.answered': 'Su solicitud está cerrada: tuvo respuesta.',
  'help.next.closed_unanswered': 'Su solicitud está cerrada. Puede volver a preguntar en cualquier momento.',
  'help.next.withdrawn': 'Usted retiró su solicitud. Su texto ya no está aquí.',
  'help.next.secretariat':
    'Varios servicios no han podido ayudar. Si lo desea, escriba a la Secretaría del FGI e indique esta referencia: {reference}. Buscará a otra persona.',
  'help.step.request.submitted': 'Se recibió su solicitud.',
  'help.step.request.answered': 'Usted indicó que su solicitud tuvo respuesta.',
  'help.step.request.closed_unanswered': 'La solicitud se cerró sin respuesta.',
  'help.step.request.withdraw': 'Usted retiró su solicitud.',
  'help.step.request.erased': 'Se eliminaron el texto, el nombre y la dirección.',
  'help.step.referred': 'Enviada a {desk}.',
  'help.step.reminded': 'Se envió un recordatorio a {desk}.',
  'help.step.accepted': '{desk} se hizo cargo.',
  'help.step.answered': '{desk} indica que ha respondido.',
  'help.step.declined': '{desk} no puede hacerse cargo.',
  'help.step.bounced': 'No se pudo contactar con {desk}.',
  'help.step.expired': '{desk} no respondió a tiempo.',
  'help.step.reason': 'Motivo: {reason}.',
  'help.declined.scope': 'no es su ámbito',
  'help.declined.language': 'no en este idioma',
  'help.declined.region': 'no para este país o región',
  'help.declined.eligibility': 'solo para otros grupos de personas',
  'help.declined.capacity': 'sin capacidad por ahora',
  'help.answers': 'Lo que se ha respondido',
  'help.further': 'A quién más se puede preguntar',
  'help.close': '¿Ha tenido respuesta?',
  'help.close.lead': 'Solo usted lo sabe. Cuando la cierre, no se preguntará a nadie más.',
  'help.close.answered': 'Sí, ha tenido respuesta',
  'help.close.unanswered': 'No, pero cerrarla',
  'help.withdraw': 'Retirar la solicitud y eliminar su texto',

  'help.desk.title': 'Una solicitud a través de Waypost',
  'help.desk.request': 'La solicitud',
  'help.desk.name': 'Nombre indicado',
  'help.desk.state.sent': 'Esta persona pide su ayuda. Indique, por favor, si puede hacerse cargo.',
  'help.desk.state.accepted': 'Se ha hecho cargo de esta solicitud.',
  'help.desk.state.answered': 'Ha respondido a esta solicitud. Gracias.',
  'help.desk.state.declined':
    'No ha podido hacerse cargo de esta solicitud. Ha pasado a otro servicio. Gracias por decirlo.',
  'help.desk.state.bounced': 'Esta solicitud no se pudo entregar y ha pasado a otro servicio.',
  'help.desk.state.expired': 'Esta solicitud esperó cinco días hábiles y ha pasado a otro servicio.',
  'help.desk.state.closed': 'Esta solicitud está cerrada. No queda nada por hacer.',
  'help.desk.state.withdrawn':
    'La persona retiró esta solicitud. Elimine, por favor, lo que tenga de ella. No queda nada por hacer.',
  'help.desk.accept': 'Nos hacemos cargo',
  'help.desk.accept.hint':
    'La persona ve que se están ocupando de ello. La respuesta puede llegar más tarde por esta página.',
  'help.desk.accept.button': 'Hacerse cargo',
  'help.desk.answered': 'Tenemos una respuesta',
  'help.desk.answer': 'Su respuesta a la persona',
  'help.desk.answer.hint':
    'Aparece en la página de la persona. Diga cómo puede ponerse en contacto si lo desea: ustedes no reciben su dirección.',
  'help.desk.answered.button': 'Responder y cerrar',
  'help.desk.decline': 'No podemos hacernos cargo',
  'help.desk.decline.hint': 'La solicitud pasa al siguiente servicio que eligió la persona.',
  'help.desk.reason': 'Motivo',
  'help.desk.decline.button': 'Rechazar',

  'help.mail.desk.subject': 'Una solicitud a través de Waypost',
  'help.mail.desk.why':
    'Una persona busca ayuda y ha elegido {desk}. Waypost, el portal del Foro para la Gobernanza de Internet, transmite estas solicitudes; no tiene un servicio de ayuda propio.',
  'help.mail.desk.reminder':
    'Hace tres días hábiles transmitimos esta solicitud a {desk}. Si no hay noticias en otros dos días hábiles, se preguntará al siguiente servicio.',
  'help.mail.desk.language': 'Idioma: {language}',
  'help.mail.desk.country': 'País o zona: {country}',
  'help.mail.desk.name': 'Nombre indicado: {name}',
  'help.mail.desk.what': 'Indique por uno de estos enlaces lo que puede hacer. No necesita una cuenta.',
  'help.mail.desk.privacy':
    'La persona aceptó que usted lea esto, y nadie más. No lo reenvíe, por favor, y elimínelo cuando haya terminado.',
  'help.mail.desk.withdrawn':
    'La persona retiró la solicitud {reference}. Elimine, por favor, lo que tenga de ella. No queda nada por hacer.',
  'help.mail.person.subject': 'Novedades en Waypost',
  'help.mail.person.text': 'Hay algo nuevo para usted en Waypost.',
  'help.mail.person.link': 'Abrir su página',

  'error.consent': '«{field}»: sin esto, su texto no se puede entregar a nadie.',
  'error.contact_unconfirmed':
    '«{field}»: a uno de estos servicios no se le puede preguntar desde aquí, porque su contacto no está confirmado.',
} as const
