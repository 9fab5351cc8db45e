export const reports = {
  'report.title': 'Informe de síntesis',
  'report.of': 'Informe de síntesis: {call}',
  'report.draft_note': 'Esto es un borrador. Solo la Secretaría puede leerlo.',
  'report.back': 'Volver al resumen',
  'report.contents': 'Índice',
  'report.number': 'Número del informe',
  'report.state': 'Estado de la convocatoria en ese momento',
  'report.whole': 'El informe completo en una sola página, para imprimir',
  'report.docx': 'Descargar como documento editable (.docx)',
  'report.others': 'Otros informes de esta convocatoria',
  'report.entry': 'Informe {number}, {language}, {day}',
  'report.intro': 'Introducción',
  'report.conclusions': 'Conclusiones',
  'report.method': 'Cómo se elaboró este informe',
  'report.method.issues': {
    one: 'Abarca la única propuesta de esta convocatoria que estaba publicada en el momento indicado arriba. Lo que venga después no lo cambia.',
    other:
      'Abarca las {n} propuestas de esta convocatoria que estaban publicadas en el momento indicado arriba. Lo que venga después no lo cambia.',
  },
  'report.method.declared':
    'El grupo de partes interesadas, la región y el país son los que declararon quienes enviaron las propuestas; nadie los ha comprobado.',
  'report.method.groups':
    'Un relator reunió las propuestas parecidas en grupos y redactó sus resúmenes. Un programa midió el parecido de los textos, pero solo para sugerir; cada propuesta queda tal como se envió.',
  'report.method.priorities':
    'Lo que una comunidad presenta lo fijó una persona designada para hablar en su nombre. Las comunidades figuran una al lado de otra; nada se clasifica ni se suma.',
  'report.method.questions':
    'Las preguntas de política se citan de las propuestas. Las que preguntan casi lo mismo se cuentan bajo la primera que llegó.',
  'report.method.languages':
    'Lo que las personas escribieron figura en el idioma en que lo escribieron. Los textos retirados u ocultados desde entonces se omiten; las cifras aún los cuentan.',
  'report.comparison': 'Comparación con convocatorias anteriores',
  'report.grouped': { one: '{n} propuesta está en un grupo.', other: '{n} propuestas están en grupos.' },
  'report.ungrouped': { one: '{n} propuesta no está en ninguno.', other: '{n} propuestas no están en ninguno.' },
  'report.groups.all': 'Todos los grupos con sus resúmenes y sus miembros',
  'report.members.more': {
    one: 'Hay {n} propuesta más en este grupo.',
    other: 'Hay {n} propuestas más en este grupo.',
  },
  'report.withheld': 'ya no es público',
  'report.listed': 'Figuran aquí: {listed} de {total}.',
  'report.convergence': 'Convergencia de las comunidades',
  'report.convergence.text':
    'Hay convergencia donde dos o más comunidades presentan el mismo tema o el mismo grupo de propuestas. El orden es el del vocabulario. Una comunidad que no se nombra no se ha pronunciado en contra de nada.',
  'report.shared': 'Lo que comparten varias comunidades',
  'report.alone': 'Donde una comunidad está sola',
  'report.priorities.none': 'Ninguna comunidad ha presentado nada en esta convocatoria.',
  'report.next': 'Qué sigue',
  'report.what': 'Asunto',
  'report.what.call': 'Convocatoria',
  'report.what.draft': 'Comentarios sobre un borrador',
  'report.annex': 'Anexo: las propuestas',
  'report.in_group': 'Grupo n.º',
  'report.open_data': 'Todas las propuestas con su texto completo, como datos abiertos (CSV)',
  'report.part': 'Parte {part} de {parts}',

  'report.make.lead':
    'Con pulsar una vez se elabora un informe de esta convocatoria tal como está ahora: estadísticas, grupos, convergencia, prioridades, preguntas de política y lista de propuestas. Después puede usted escribir una introducción y unas conclusiones, revisarlo y publicarlo. Los informes anteriores quedan como están.',
  'report.make.language': 'Idioma del informe',
  'report.make.language.hint':
    'Los títulos y los nombres van en este idioma; lo que las personas escribieron queda en el suyo.',
  'report.make': 'Elaborar el informe',
  'report.busy':
    'La convocatoria no dejó de cambiar mientras se elaboraba el informe. No se guardó nada; vuelva a pulsar, por favor.',
  'report.list': 'Informes de esta convocatoria',
  'report.list.none': 'Todavía no hay ninguno.',
  'report.is_draft': 'Borrador',
  'report.is_published': 'Publicado',
  'report.done.made': 'El informe está elaborado. Nadie fuera de la Secretaría lo ve hasta que se publique.',
  'report.done.saved': 'La introducción y las conclusiones están guardadas.',
  'report.done.published': 'El informe ya es público.',
  'report.preview': 'Vista previa',
  'report.read': 'Leer el informe',
  'report.is_final':
    'Este informe está publicado y ya no cambia. Puede elaborarse uno más reciente en cualquier momento.',
  'report.texts': 'Introducción y conclusiones',
  'report.texts.hint': 'En el idioma del informe. Como máximo 20.000 caracteres; párrafos, listas, énfasis y enlaces.',
  'report.save': 'Guardar',
  'report.publish': 'Publicar el informe',
  'report.publish.text': 'Desde entonces ya no cambia. Guarde antes la introducción y las conclusiones.',
  'report.stale':
    'Otra persona modificó este informe mientras usted lo tenía abierto. Sus textos actuales figuran más abajo; lo que usted escribió sigue en el formulario. Si vuelve a guardar, los sustituye.',
  'report.stale.published': 'No se cambió nada: otra persona publicó este informe entretanto.',
} as const
