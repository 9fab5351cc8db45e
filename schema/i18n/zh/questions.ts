export const questions = {
  'questions.title': '政策问题',
  'questions.lead':
    '已发布的议题希望论坛讨论的问题。意思相近的问题合并显示，提出次数多的在前；每个问题都链接到相应的议题。',
  'questions.none': '目前还没有已发布的议题提出政策问题。',
  'questions.asked_in': '出自',
  'questions.count': { other: '共提出{n}次' },
} as const
