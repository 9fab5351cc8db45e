export const help = {
  'help.title': 'Pedir ayuda',
  'help.lead':
    'Escriba lo que necesita, con sus propias palabras y en su idioma. Le indicamos quién atiende ese tipo de consultas.',
  'help.router':
    'Waypost no tiene un servicio de ayuda propio. Conoce los servicios y observatorios que ya existen, le dice cuáles son adecuados y por qué, y solo transmite su solicitud si usted lo desea. No necesita una cuenta y nadie le pregunta la edad.',
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
  'help.matches.list': 'Los más adecuados',
  'help.matches.unsure':
    'No sabemos con certeza si hemos entendido bien su texto. Esto es lo que nos parece más cercano; nos ayudaría que precisara el tema.',
  'help.matches.none':
    'No hemos encontrado a nadie que pueda atender esta solicitud. Puede guardarla o describirla con otras palabras.',
  'help.understood.language': 'Idioma reconocido en su texto: {language}.',
  'help.understood.topics': 'Nos parece que trata de: {topics}.',
  'help.correct': 'No es así',
  'help.ask.question': '¿De qué se trata, principalmente?',
  'help.ask.label': 'El tema',
  'help.ask.again': 'Buscar de nuevo',
  'help.again': 'Empezar de nuevo con otras palabras',
  'help.why': 'Por qué se lo indicamos',
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
  'help.reason.narrow': 'Atiende a una sola región: {region}.',
  'help.reason.global': 'Atiende a personas de todo el mundo.',
  'help.reason.elsewhere': 'Quizá no atienda a su país.',
  'help.reason.language': 'Trabaja en su idioma: {language}.',
  'help.reason.eligibility': 'Está dirigido a personas como usted: {who}.',
  'help.reason.other_eligibility': 'Dice estar dirigido a otras personas: {who}.',
  'help.reason.freshness': 'Hace mucho que nadie confirma que estos datos siguen siendo ciertos.',
  'help.lack.country': 'A diferencia del primero, no está pensado para su país.',
  'help.lack.language': 'A diferencia del primero, no trabaja en su idioma.',
  'help.lack.kind': 'A diferencia del primero, no es exactamente lo que parece buscar.',
  'help.lack.contact': 'A diferencia del primero, no ha confirmado que recibe solicitudes desde aquí.',
  'help.reason.learned': 'Se ha tenido en cuenta lo que pasó con solicitudes anteriores.',
  'help.reason.contact': 'Ha confirmado que recibe las solicitudes transmitidas desde aquí.',

  'help.emergency.title': 'Ante todo',
  'help.emergency.self_harm':
    'Por lo que escribe, parece que usted, o alguien cercano, podría querer morir. No tiene que pasar por esto a solas. Si hay peligro en este momento, llame, por favor, al número de emergencias local o dígaselo enseguida a alguien que esté cerca. Los servicios que figuran más abajo tardan más en responder.',
  'help.emergency.threat_to_life':
    'Por lo que escribe, parece que la vida de alguien está amenazada. Si hay peligro en este momento, vaya, por favor, a un lugar seguro si puede y llame al número de emergencias local o a la policía. Los servicios que figuran más abajo tardan más en responder.',
  'help.emergency.child_in_danger':
    'Por lo que escribe, parece que un niño o una niña está en peligro. Si está ocurriendo en este momento, llame enseguida, por favor, al número de emergencias local o a la policía. Los servicios que figuran más abajo tardan más en responder.',
  'help.emergency.call.emergency': 'Número de emergencias',
  'help.emergency.call.crisis': 'Línea de atención en crisis',
  'help.emergency.call.child': 'Línea de ayuda para la infancia',
  'help.emergency.call.directory_crisis': 'Líneas de atención en crisis de todos los países',
  'help.emergency.call.directory_child': 'Líneas de ayuda para la infancia de todos los países',
  'help.emergency.call': 'A quién llamar',
  'help.emergency.number': '{label}: {phone}',
  'help.emergency.change':
    'Los números pueden cambiar. Si no contestan, llame a la policía o acuda al hospital más cercano.',
  'help.emergency.said': '{advice} {calls}.',

  'help.request.title': 'Transmitir su solicitud',
  'help.request.lead':
    'Marque a qué servicios se puede pedir ayuda. El primero que marque recibe su solicitud; si no puede ayudarle, pasa al siguiente. Nadie más la recibe.',
  'help.request.desks': 'A quién se puede pedir ayuda',
  'help.request.desks.hint': 'Se acude a un servicio tras otro, en este orden.',
  'help.request.text': 'Esto es lo que se enviará',
  'help.request.text.hint':
    'Puede modificarlo. Junto con el texto se envían el idioma y el país, y su nombre si lo indica; nada más.',
  'help.request.name.hint': 'El servicio lo verá. Puede dejar este campo vacío.',
  'help.request.email.hint':
    'Ningún servicio lo verá nunca. Recibirá avisos breves que no dicen nada de su solicitud. También puede no indicarlo y usar el enlace que recibirá al instante.',
  'help.request.consent': 'Acepto que mi texto se entregue a los servicios que he marcado',
  'help.request.consent.hint':
    'Puede retirar su solicitud en cualquier momento, pero es posible que un servicio ya la haya leído.',
  'help.request.send': 'Enviar mi solicitud',
  'help.keep.title': 'Guardar su solicitud',
  'help.keep.lead':
    'Todavía no se puede transmitir una solicitud desde aquí a ninguno de estos servicios: acuda directamente por los enlaces de arriba. También puede guardar aquí su solicitud y volver a ella con un enlace secreto.',
  'help.keep.button': 'Guardar mi solicitud sin enviarla',
  'help.kept':
    'Su solicitud se guarda cifrada. La leen usted, el servicio al que se transmite y, si hace falta, la Secretaría. Noventa días después de su cierre se eliminan el texto, el nombre y la dirección.',

  'help.tracking.title': 'Su solicitud de ayuda',
  'help.tracking.keep':
    'Guarde la dirección de esta página: es la única forma de volver. Quien la tenga puede leer su solicitud. Si otras personas usan su teléfono, no la guarde en él.',
  'help.state.open': 'Guardada; aún no se ha enviado a nadie',
  'help.state.referred': 'Transmitida',
  'help.state.answered': 'Respondida',
  'help.state.closed_unanswered': 'Cerrada sin respuesta',
  'help.state.withdrawn': 'Retirada',
  'help.next.open':
    'Nadie ha leído aún su solicitud. Elija más abajo a quién se puede pedir ayuda o acuda directamente a un servicio.',
  'help.next.sent':
    'Su solicitud se envió a {desk}. Si no responde en tres días hábiles, se le envía un recordatorio; si tampoco responde en cinco, se acude al siguiente servicio que marcó, o usted elige de nuevo.',
  'help.next.accepted': '{desk} se ha hecho cargo de su solicitud.',
  'help.next.queued': {
    one: '{n} servicio más que marcó queda a la espera por si este no puede ayudarle.',
    other: '{n} servicios más que marcó quedan a la espera por si este no puede ayudarle.',
  },
  'help.next.nobody_left':
    'Los servicios que marcó no han podido ayudarle. Elija más abajo a quién más se puede pedir ayuda.',
  'help.next.answered': 'Su solicitud está cerrada: ha recibido respuesta.',
  'help.next.closed_unanswered': 'Su solicitud está cerrada. Puede presentar otra en cualquier momento.',
  'help.next.withdrawn': 'Usted retiró su solicitud. Su texto ya no está aquí.',
  'help.next.secretariat':
    'Varios servicios no han podido ayudarle. Si lo desea, escriba a la Secretaría del Foro e indique esta referencia: {reference}. Buscará a alguien más.',
  'help.step.request.submitted': 'Se recibió su solicitud.',
  'help.step.request.answered': 'Usted indicó que ha recibido respuesta.',
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
  'help.declined.scope': 'queda fuera de su ámbito',
  'help.declined.language': 'no en este idioma',
  'help.declined.region': 'no para este país o región',
  'help.declined.eligibility': 'solo para otros grupos de personas',
  'help.declined.capacity': 'sin disponibilidad por ahora',
  'help.further': 'A quién más se puede pedir ayuda',
  'help.close': '¿Ha recibido respuesta?',
  'help.close.lead': 'Solo usted lo sabe. Cuando cierre la solicitud, no se acudirá a nadie más.',
  'help.close.answered': 'Sí, he recibido respuesta',
  'help.close.unanswered': 'No, pero cerrar la solicitud',
  'help.withdraw': 'Retirar la solicitud y eliminar su texto',

  'help.desk.title': 'Una solicitud transmitida por Waypost',
  'help.desk.request': 'La solicitud',
  'help.desk.name': 'Nombre indicado',
  'help.desk.state.sent': 'Esta persona les pide ayuda. Indiquen, por favor, si pueden hacerse cargo.',
  'help.desk.state.accepted': 'Ustedes se han hecho cargo de esta solicitud.',
  'help.desk.state.answered': 'Ustedes han respondido a esta solicitud. Gracias.',
  'help.desk.state.declined':
    'No han podido hacerse cargo de esta solicitud. Se ha transmitido a otro servicio. Gracias por comunicarlo.',
  'help.desk.state.bounced': 'Esta solicitud no se pudo entregar y se ha transmitido a otro servicio.',
  'help.desk.state.expired': 'Esta solicitud esperó cinco días hábiles y se ha transmitido a otro servicio.',
  'help.desk.state.closed': 'Esta solicitud está cerrada. No queda nada por hacer.',
  'help.desk.state.withdrawn':
    'La persona retiró esta solicitud. Eliminen, por favor, todo lo que conserven de ella. No queda nada por hacer.',
  'help.desk.accept': 'Nos hacemos cargo',
  'help.desk.accept.hint':
    'La persona verá que ustedes se ocupan de su solicitud. Podrán responder más tarde en esta página.',
  'help.desk.accept.button': 'Hacerse cargo',
  'help.desk.answered': 'Tenemos una respuesta',
  'help.desk.answer': 'Su respuesta a la persona',
  'help.desk.answer.hint':
    'Aparecerá en la página de la persona. Indiquen, por favor, cómo puede ponerse en contacto con ustedes si lo desea: su dirección no se les comunica.',
  'help.desk.answered.button': 'Responder y cerrar',
  'help.desk.decline': 'No podemos hacernos cargo',
  'help.desk.decline.hint': 'La solicitud pasa al siguiente servicio que eligió la persona.',
  'help.desk.reason': 'Motivo',
  'help.desk.decline.button': 'Declinar',

  'help.mail.desk.subject': 'Una solicitud transmitida por Waypost',
  'help.mail.desk.why':
    'Una persona busca ayuda y ha elegido {desk}. Waypost, el portal del Foro para la Gobernanza de Internet, transmite estas solicitudes; no tiene un servicio de ayuda propio.',
  'help.mail.desk.reminder':
    'Hace tres días hábiles transmitimos esta solicitud a {desk}. Si no hay respuesta en otros dos días hábiles, se acudirá al siguiente servicio.',
  'help.mail.desk.language': 'Idioma: {language}',
  'help.mail.desk.country': 'País o zona: {country}',
  'help.mail.desk.name': 'Nombre indicado: {name}',
  'help.mail.desk.what':
    'Indiquen, por favor, mediante uno de estos enlaces lo que pueden hacer. No necesitan una cuenta.',
  'help.mail.desk.privacy':
    'La persona aceptó que ustedes, y nadie más, lean esto. Les rogamos que no lo reenvíen y que lo eliminen una vez atendida la solicitud.',
  'help.mail.desk.withdrawn':
    'La persona retiró la solicitud {reference}. Eliminen, por favor, todo lo que conserven de ella. No queda nada por hacer.',
  'help.mail.person.subject': 'Novedades en Waypost',
  'help.mail.person.text': 'Hay algo nuevo para usted en Waypost.',
  'help.mail.person.link': 'Abrir su página',

  'error.consent': '“{field}”: sin esto, su texto no se puede entregar a nadie.',
  'error.contact_unconfirmed':
    '“{field}”: no se puede transmitir una solicitud a uno de estos servicios, porque su contacto no está confirmado.',
} as const
