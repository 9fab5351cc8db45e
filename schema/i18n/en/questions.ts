export const questions = {
  'questions.title': 'Policy questions',
  'questions.lead':
    'What the published issues ask the Forum to discuss. Questions that say nearly the same stand together, the most asked first; each leads to its issues.',
  'questions.none': 'No published issue asks a policy question yet.',
  'questions.asked_in': 'Asked in',
  'questions.count': { one: 'Asked once', other: 'Asked {n} times' },
} as const
