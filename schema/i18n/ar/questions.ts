export const questions = {
  'questions.title': 'أسئلة السياسات',
  'questions.lead':
    'ما تطلب القضايا المنشورة من المنتدى مناقشته. الأسئلة المتقاربة مجموعة معاً، والأكثر طرحاً أولاً، وكل سؤال يقود إلى قضاياه.',
  'questions.none': 'لا تطرح أي قضية منشورة سؤالاً بعد.',
  'questions.asked_in': 'طُرح في',
  'questions.count': {
    zero: 'لم يُطرح',
    one: 'طُرح مرة واحدة',
    two: 'طُرح مرتين',
    few: 'طُرح {n} مرات',
    many: 'طُرح {n} مرة',
    other: 'طُرح {n} مرة',
  },
} as const
