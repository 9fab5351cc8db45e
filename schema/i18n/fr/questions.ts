export const questions = {
  'questions.title': 'Questions de politique publique',
  'questions.lead':
    'Les questions que les contributions publiées invitent le Forum à débattre. Celles qui sont presque identiques sont réunies, les plus posées d’abord ; chacune mène à ses contributions.',
  'questions.none': 'Aucune contribution publiée ne pose encore de question.',
  'questions.asked_in': 'Posée dans',
  'questions.count': { one: 'Posée une fois', other: 'Posée {n} fois' },
} as const
