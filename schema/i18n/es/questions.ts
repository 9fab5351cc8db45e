export const questions = {
  'questions.title': 'Preguntas de política pública',
  'questions.lead':
    'Lo que las propuestas publicadas piden al Foro que debata. Las preguntas casi iguales aparecen juntas, primero las más planteadas; cada una lleva a sus propuestas.',
  'questions.none': 'Ninguna propuesta publicada plantea todavía una pregunta.',
  'questions.asked_in': 'Planteada en',
  'questions.count': { one: 'Planteada una vez', other: 'Planteada {n} veces' },
} as const
