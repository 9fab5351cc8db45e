export const questions = {
  'questions.title': 'Questions de politique publique',
  'questions.lead':
    'Ce que les contributions publiées demandent au Forum de débattre. Les questions presque identiques sont réunies, les plus posées d’abord ; chacune mène à ses contributions.',
  'questions.none': 'Aucune contribution publiée ne pose encore de question.',
  'questions.asked_in': 'Posée dans',
  'questions.count': { one: 'Posée une fois', other: 'Posée {n} fois' },
} as const
