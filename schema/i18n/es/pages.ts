export const pages = {
  'tracking.note': 'Mensaje de la moderación:',
  'tracking.back': 'Volver a su página de seguimiento',
  'tracking.edit.return_by': 'Puede volver a enviarlo hasta el',
  'tracking.edit.send': 'Enviar de nuevo',
  'tracking.edit.refused':
    'Ya no se puede volver a enviar: ha pasado el plazo o su estado ha cambiado. Su texto sigue aquí para que pueda copiarlo.',
  'tracking.email.quiet': 'Su dirección está confirmada. No ha pedido avisos.',

  'search.lead': 'La búsqueda abarca el observatorio y la convocatoria de propuestas que está abierta ahora.',
  'search.none': 'No se ha encontrado nada para “{q}”. Pruebe con otras palabras o con menos.',
  'search.help': '¿Tiene un problema y no sabe a quién acudir?',
  'search.more_entries': 'Ver más en el observatorio',
  'search.more_issues': 'Ver más propuestas de esta convocatoria',

  'log.lead':
    'Aquí figuran todas las decisiones sobre lo que se ha enviado, de la más reciente a la más antigua, con su motivo. No se muestran los mensajes a los autores ni los textos que no se publicaron.',
  'log.empty': 'Todavía no se ha tomado ninguna decisión.',
  'log.number': 'N.º',
  'log.when': 'Fecha',
  'log.what': 'Decisión',
  'log.subject': 'Sobre',
  'log.reason': 'Motivo',
  'log.hash': 'Huella',
  'log.kind.issue': 'Propuesta',
  'log.kind.entry': 'Ficha del observatorio',
  'log.kind.comment': 'Comentario',
  'log.entries': 'El registro',
  'log.verify.title': 'Compruébelo usted',
  'log.verify.text':
    'El registro es una cadena: cada línea lleva una huella de sí misma y de la línea anterior. Nadie puede cambiar ni quitar una línea sin alterar todas las huellas siguientes. Para comprobarlo, descargue el registro, calcule para cada línea, desde la número 1, el SHA-256 de la huella anterior, un salto de línea y la línea en JSON canónico (RFC 8785), y compárelo con la huella indicada.',
  'log.json': 'El registro en JSON',

  'data.lead':
    'Todo lo que es público en estas páginas es también un dato abierto: se puede leer, copiar y reutilizar libremente, sin registrarse.',
  'data.sets': 'Qué datos hay',
  'data.set': 'Conjunto de datos',
  'data.formats': 'Formatos',
  'data.set.calls': 'Convocatorias, con fechas e indicaciones',
  'data.set.issues': 'Propuestas publicadas de una convocatoria',
  'data.set.statistics': 'Estadísticas de una convocatoria',
  'data.set.entries': 'Fichas del observatorio',
  'data.set.topics': 'Vocabulario de temas, en seis idiomas',
  'data.set.drafts': 'Borradores, párrafo por párrafo',
  'data.set.comments': 'Comentarios publicados sobre un borrador',
  'data.set.log': 'Registro de moderación',
  'data.api.title': 'La API',
  'data.api.text':
    'La API JSON está abierta a cualquier programa y a cualquier página web. Las listas vienen por páginas: siga “next” hasta que ese campo esté vacío. Cada respuesta lleva un ETag: pregunte con If-None-Match y recibirá solo lo que haya cambiado.',
  'data.api.link': 'Documentación de la API',
  'data.csv.title': 'Tablas',
  'data.csv.text':
    'Ponga .csv al final de la dirección de una lista y obtendrá todas sus filas en una tabla que abre cualquier hoja de cálculo. Las celdas que una hoja de cálculo tomaría por una fórmula empiezan con un apóstrofo.',
  'data.feeds.title': 'Canales',
  'data.feeds.text': 'Siga las novedades con cualquier lector de canales. Cada lista que crece tiene un canal Atom.',
  'data.licence.title': 'Licencia',
  'data.licence.text':
    'Puede usar los datos y los textos para cualquier fin, incluso comercial, conforme a la licencia Creative Commons Atribución 4.0 (CC BY 4.0). Cite la fuente, indique qué ha cambiado y enlace la licencia. Las opiniones son de quienes las escribieron.',
  'data.licence.link': 'Texto de la licencia',
  'data.never.title': 'Lo que nunca incluye',
  'data.never.text':
    'Ninguna dirección de correo electrónico, ningún enlace de seguimiento, ninguna solicitud de ayuda ni nada que esté pendiente de revisión. El grupo de partes interesadas y la región son los que declaró cada persona.',

  'standing.privacy.lead':
    'Pedimos lo menos posible, no lo guardamos más tiempo del necesario y aquí le decimos qué ocurre con ello.',
  'standing.privacy.public.title': 'Qué se hace público',
  'standing.privacy.public.text':
    'Las propuestas, los comentarios y las fichas del observatorio se publican tras una revisión, con su grupo de partes interesadas, su país y su región. Su nombre aparece solo si marca la casilla; la organización en cuyo nombre se expresa se menciona siempre.\nLo que es público puede copiarlo cualquiera. Podemos retirarlo de este sitio, pero no recuperar las copias.',
  'standing.privacy.email.title': 'Su dirección de correo electrónico',
  'standing.privacy.email.text':
    'Nunca es obligatorio darla: basta el enlace de seguimiento. Si la da, se guarda cifrada, no se publica ni se cede, y se usa, una vez que usted la confirme, solo para los avisos que haya marcado.\nSe elimina cuando retira lo que envió y, a más tardar, 12 meses después del fin del ciclo anual.',
  'standing.privacy.help.title': 'Cuando pide ayuda',
  'standing.privacy.help.text':
    'Su solicitud pueden leerla usted, el servicio que eligió y la Secretaría, y nadie más. Se transmite únicamente a los servicios que haya marcado.\n90 días después de su cierre se eliminan el texto y todo lo que se refiere a usted. Los correos al respecto llevan un asunto neutro y no repiten lo que escribió. Nadie le pregunta la edad.',
  'standing.privacy.owners.title': 'Si usted responde de una ficha del observatorio',
  'standing.privacy.owners.text':
    'La dirección de quien responde de una ficha y el contacto que recibe las solicitudes se guardan cifrados y nunca se publican. Una vez al año, un correo pregunta al contacto si la ficha sigue siendo correcta, con dos recordatorios como máximo; el enlace que contiene, como el de la página del responsable, es solo para quien lo recibe.\nSe conservan mientras la ficha figure en el observatorio. El responsable puede eliminar su dirección en esa página en cualquier momento; el contacto, escribiéndonos.\nLo que un lector señala sobre una ficha solo lo lee la Secretaría.',
  'standing.privacy.technical.title': 'Lo que envía su dispositivo',
  'standing.privacy.technical.text':
    'No guardamos direcciones IP. Para frenar los envíos masivos conservamos un número calculado a partir de la dirección con una clave; cambia cada día y no permite recuperar la dirección.\nNo hay publicidad, rastreo ni estadísticas de visitas, y nada se carga de otros sitios. Las únicas cookies le muestran datos al día durante un minuto después de enviar algo, recuerdan a quienes han elegido participar para que puedan apoyar propuestas y mantienen abierta la sesión del personal.',
  'standing.privacy.rights.title': 'Qué puede hacer',
  'standing.privacy.rights.text':
    'Con su enlace de seguimiento puede ver lo que guardamos de su envío, corregirlo cuando se pidan cambios y retirarlo. Al retirarlo se borran el texto y todo lo que se refiere a usted; en el registro queda que se envió algo y cuándo.\nSi ha perdido el enlace, escríbanos e indique la referencia.',
  'standing.privacy.contact.title': 'Quién es responsable',
  'standing.privacy.contact.text':
    'La Secretaría que gestiona este portal. Escriba a {address}, la dirección desde la que salen nuestros correos.',

  'standing.accessibility.lead':
    'Todas las personas deben poder participar, sea cual sea su dispositivo, su conexión o su forma de leer.',
  'standing.accessibility.aim.title': 'Nuestro objetivo',
  'standing.accessibility.aim.text':
    'Estas páginas están hechas para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA. Se comprueban automáticamente, en inglés y en árabe, con cada cambio.',
  'standing.accessibility.how.title': 'Con qué puede contar',
  'standing.accessibility.how.text':
    'Todo funciona solo con el teclado, con un lector de pantalla, con un zoom del 200 %, en una pantalla estrecha y sin JavaScript. Las páginas son ligeras, para que se abran con conexiones lentas y teléfonos antiguos.\nUn formulario devuelto conserva todo lo que escribió, enumera arriba lo que falla y le lleva a cada campo. Nada caduca mientras escribe; un formulario abierto antes del cierre de una convocatoria se acepta hasta 60 minutos después.\nLos colores siguen el modo claro u oscuro de su dispositivo.',
  'standing.accessibility.languages.title': 'Idiomas',
  'standing.accessibility.languages.text':
    'Las páginas están completas en los seis idiomas oficiales de las Naciones Unidas. Puede escribir en cualquier idioma; cada texto lleva la indicación de su idioma, para que los lectores de pantalla lo pronuncien bien.',
  'standing.accessibility.limits.title': 'Lo que aún no está bien',
  'standing.accessibility.limits.text':
    'Lo que escriben las personas se muestra tal cual, sin traducir. Las descripciones de la documentación de la API están solo en inglés. Los sitios que enlaza el observatorio no son nuestros y pueden presentar barreras.',
  'standing.accessibility.contact.title': 'Díganoslo',
  'standing.accessibility.contact.text':
    'Si algo le impide participar, escriba a {address}, en cualquier idioma, e indique la dirección de la página. Si no puede usar un formulario, envíenos su contenido por correo y lo introduciremos por usted.',

  'standing.conduct.lead':
    'Aquí conversan gobiernos, empresas, ingenieros, organizaciones y particulares de todo el mundo. Estas pocas reglas hacen que haya sitio para todos.',
  'standing.conduct.speak.title': 'Hable por sí y con claridad',
  'standing.conduct.speak.text':
    'Diga lo que sabe o lo que desea, en cualquier idioma y con sus propias palabras. Diga en calidad de qué se expresa. Discrepe cuanto quiera, pero con argumentos.',
  'standing.conduct.respect.title': 'Respete a las personas',
  'standing.conduct.respect.text':
    'Ni insultos, ni amenazas, ni acoso. A nadie se le menosprecia por lo que es: por su origen, idioma, religión, sexo, género, discapacidad, edad u opinión.',
  'standing.conduct.private.title': 'Deje lo privado en privado',
  'standing.conduct.private.text':
    'No publique datos personales de otros: ni direcciones, ni números, ni nombres de personas que no tengan un papel público en el asunto, y nunca los de menores.',
  'standing.conduct.topic.title': 'Cíñase al tema',
  'standing.conduct.topic.text':
    'Escriba sobre Internet y su gobernanza. Nada de publicidad, de textos enviados en serie ni de contenidos ilícitos, ni nada que no tenga derecho a publicar.',
  'standing.conduct.check.title': 'Cómo se revisa',
  'standing.conduct.check.text':
    'Una persona de la Secretaría lo lee todo antes de publicarlo. Ninguna máquina rechaza nada. Una opinión no es motivo de rechazo; solo lo son los motivos de una lista fija.\nQuien no pueda leer un texto lo pasa a alguien que sí pueda.',
  'standing.conduct.appeal.title': 'Si cree que nos equivocamos',
  'standing.conduct.appeal.text':
    'Siempre se le comunica el motivo y puede apelar una sola vez, desde su página de seguimiento. Examinará la apelación una persona distinta de la que tomó la decisión. Cada decisión consta en el registro público de moderación.',

  'api.title': 'Documentación de la API',
  'api.lead':
    'Todo lo que es público en este sitio, para uso de programas. Leer no requiere ninguna clave, y también pueden hacerlo las páginas de otros sitios. Lo que lleva la indicación correspondiente exige un token de la Secretaría.',
  'api.language': 'Las descripciones siguientes están en inglés.',
  'api.document': 'Lo mismo en OpenAPI 3.1 (JSON)',
  'api.contents': 'Índice',
  'api.parameters': 'Parámetros',
  'api.body': 'Cuerpo',
  'api.answers': 'Respuestas',
  'api.example': 'Ejemplo',
  'api.required': 'obligatorio',
  'api.token': 'Requiere un token',
  'api.types': 'Tipos',
  'api.in.path': 'en la ruta',
  'api.in.query': 'en la consulta',
  'api.in.header': 'en un encabezado',
} as const
