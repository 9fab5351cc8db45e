export const imports = {
  'imports.title': 'Importar y exportar',
  'imports.lead':
    'Incorpore a esta convocatoria propuestas anteriores o recibidas fuera de línea. Un archivo siempre se comprueba primero; no se carga nada antes de que usted vea el informe.',
  'imports.form': 'Comprobar un archivo',
  'imports.file': 'Archivo',
  'imports.file.hint':
    'Una tabla guardada como CSV: coma, punto y coma o tabulador entre las celdas, en UTF-8 (en una hoja de cálculo: “CSV UTF-8” o “Texto Unicode”), de 16 MB como máximo.',
  'imports.text': 'O pegue aquí la tabla',
  'imports.text.hint': 'Con su línea de encabezado. Se usa si no se elige ningún archivo.',
  'imports.pending': 'Dejar las filas en espera de revisión en lugar de publicarlas',
  'imports.check': 'Comprobar el archivo',
  'imports.template': 'Descargar una tabla vacía',
  'imports.columns': 'Qué contiene cada columna',
  'imports.columns.id':
    'El número que usted da a la fila. Un número ya cargado se omite, de modo que un mismo archivo puede enviarse dos veces.',
  'imports.columns.group':
    'Un grupo de partes interesadas, por su código o su nombre en inglés, como civil_society o “Civil society”.',
  'imports.columns.region':
    'País (dos letras o nombre en inglés) o región (código, nombre en inglés, WEOG, GRULAC). La región se deduce del país.',
  'imports.columns.language': 'Idioma del texto: su código, como es, o su nombre en inglés.',
  'imports.columns.date': 'Día u hora en UTC, como 2026-03-01. Si falta: el cierre de la convocatoria, o ahora.',
  'imports.columns.themes': 'Temas separados por “;” y preguntas de política pública separadas por “|”.',
  'imports.columns.answers': 'Una respuesta a una pregunta de la convocatoria.',
  'imports.recent': 'Últimos archivos',
  'imports.pasted': 'Tabla pegada',
  'imports.export': 'Exportar',
  'imports.export.text':
    'Todo lo que contiene esta convocatoria, en todos los estados y con direcciones de correo. Guarde el archivo en lugar seguro; cada descarga queda registrada. Puede volver a importarse sin pérdida.',
  'imports.export.csv': 'Descargar como CSV',
  'imports.export.json': 'Descargar como JSON',
  'imports.figures':
    'Las cifras de esta convocatoria se publicaron sin las propuestas. Cree una convocatoria nueva con fechas pasadas e importe en ella.',
  'imports.nothing': 'Elija un archivo o pegue una tabla.',
  'imports.too_large': 'El archivo supera los 16 MB. Divídalo y cargue las partes una tras otra.',
  'imports.report': 'Informe',
  'imports.state.checked': 'Comprobado, sin cargar',
  'imports.state.wrong': 'Sin cargar: hay filas por corregir',
  'imports.state.loading': 'Cargando',
  'imports.state.done': 'Cargado',
  'imports.rows': { one: '{n} fila', other: '{n} filas' },
  'imports.count.rows': 'Filas del archivo',
  'imports.count.fresh': 'Nuevas',
  'imports.count.skipped': 'Omitidas porque ya están aquí',
  'imports.count.created': 'Cargadas',
  'imports.count.errors': 'Problemas',
  'imports.ignored': 'Columnas que aquí no significan nada y se dejan fuera: {columns}.',
  'imports.as_pending': 'Las filas esperarán una revisión.',
  'imports.load': { one: 'Cargar {n} fila', other: 'Cargar {n} filas' },
  'imports.none_new': 'No hay nada que cargar: todas las filas ya están aquí.',
  'imports.mend': 'No se ha cargado nada. Corrija estas filas en su tabla y compruébela de nuevo.',
  'imports.first_problems': {
    one: 'Se muestra solo el primer problema.',
    other: 'Se muestran los primeros {n} problemas.',
  },
  'imports.row': 'Fila',
  'imports.column': 'Columna',
  'imports.problem': 'Problema',
  'imports.header': 'Encabezado',
  'imports.progress': '{done} de {n} filas cargadas',
  'imports.progress.text': 'Puede salir de esta página; la carga continúa. La página se actualiza cada pocos segundos.',
  'imports.again': 'Comprobar otro archivo',
  'imports.see': 'Ver las propuestas de la convocatoria',
  'imports.error.column': 'Falta la columna “{column}”.',
  'imports.error.encoding': '“{column}”: esto no es UTF-8. Guarde la tabla en UTF-8 y compruébela de nuevo.',
  'imports.error.quotes': 'En esta fila hay unas comillas sin cerrar y no se pueden distinguir sus celdas.',
  'imports.error.moment': '“{column}”: escriba un día como 2026-03-01 o una hora como 2026-03-01T14:30Z.',
  'imports.error.json': '“{column}”: esto no es un objeto JSON de preguntas y respuestas.',
  'imports.error.future': '“{column}”: esta fecha aún no ha llegado.',
  'imports.error.renumbered':
    'No se puede conservar {reference}: ya está asignada, es de otra serie o se adelanta demasiado a la numeración actual. La fila recibe una nueva referencia.',
  'imports.warnings': 'Lo que se deja fuera o se carga de forma distinta al archivo',
  'imports.entries.lead':
    'Incorpore al observatorio las fichas de una tabla. Un archivo siempre se comprueba primero; no se carga nada antes de que usted vea el informe. Las filas que ya figuran se dejan fuera, y el informe las indica.',
  'imports.entries.duplicates': 'Cargar también las filas cuya dirección o cuyo nombre ya figura',
  'imports.entries.export':
    'Todas las fichas, en todos los estados, con las direcciones de correo de los contactos y de quienes las propusieron. Guarde el archivo en lugar seguro; cada descarga queda registrada. Puede volver a importarse sin pérdida.',
  'imports.entries.see': 'Ver el observatorio',
  'imports.entries.columns.lists':
    'Varios valores separados por “;”. Un tema se indica por su código o por su nombre en uno de los seis idiomas.',
  'imports.entries.columns.places':
    'Regiones por su código o nombre en inglés, como africa o “Worldwide”; países por dos letras o nombre en inglés; varios separados por “;”. Se necesita una de las dos columnas.',
  'imports.entries.columns.languages':
    'Por su código, como es, o por su nombre en inglés; varios separados por “;”. “language” es el idioma de los textos de la fila.',
  'imports.entries.columns.questions':
    'Preguntas a las que responde, separadas por “|”; la que está en otro idioma lleva su código delante: “fr: Où demander ?”.',
  'imports.entries.columns.codes': 'Códigos como en la API; los de una lista, separados por “;”.',
  'imports.entries.columns.since': 'Un año, un mes o un día, como 2014, 2014-06 o 2014-06-30.',
  'imports.entries.columns.confirmed': 'Cuándo lo confirmó por última vez su responsable: un día u hora en UTC.',
  'imports.entries.columns.contact':
    'Dirección para las solicitudes y su estado (unconfirmed, confirmed, bouncing). Se guarda cifrada y nunca se publica.',
  'imports.entries.columns.replaced_by': 'Identificador (slug) de la ficha que la sustituyó.',
  'imports.entries.offer':
    '¿Varias fichas a la vez? Envíe una tabla a la Secretaría o remita cada una por la interfaz de programación:',
  'imports.error.translations': '“{column}”: esto no es una lista JSON de traducciones.',
  'imports.error.renamed': 'La dirección “{slug}” ya está ocupada. La ficha recibe una nueva.',
  'imports.error.listed': '“{value}” ya figura en el observatorio; la fila se deja fuera.',
} as const
