export const catalogue = {
  'catalogue.title':
    'Observatorio Waypost: catálogo de observatorios, servicios de ayuda, bases de datos e iniciativas sobre políticas digitales',
  'catalogue.description':
    'Observatorios, servicios de ayuda, bases de datos e iniciativas existentes que informan sobre políticas digitales en cualquier parte del mundo, propuestos por sus responsables y usuarios y comprobados por la Secretaría del Foro para la Gobernanza de Internet.',
  'catalogue.publisher': 'Foro para la Gobernanza de Internet',
  'embed.title': 'Mostrar fichas en su propio sitio',
  'embed.text':
    'Puede mostrar fichas del observatorio en otro sitio. La lista se puede limitar por tema, región, tipo y palabras; los valores son los de las direcciones de las páginas del observatorio.',
  'embed.frame': 'En un marco',
  'embed.frame.text': 'Funciona sin script y no instala cookies. Los enlaces se abren en toda la ventana.',
  'embed.fetch': 'Mediante la API',
  'embed.fetch.text':
    'La API se puede leer desde cualquier sitio. Una respuesta contiene hasta 100 fichas e indica dónde empiezan las siguientes.',
  'embed.heading': 'Del observatorio del Foro para la Gobernanza de Internet',
  'embed.more': 'Más en Waypost',
} as const
