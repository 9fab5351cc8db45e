export const statistics = {
  'chart.table': { one: 'The {n} figure as a table', other: 'The {n} figures as a table' },
  'chart.most': 'The {n} most frequent; the table holds all.',
  'statistics.support': {
    one: '{n} issue has at least five supporters.',
    other: '{n} issues have at least five supporters.',
  },
  'statistics.supports': {
    one: '{n} support in all; smaller numbers are not shown.',
    other: '{n} supports in all; smaller numbers are not shown.',
  },
  'statistics.compare': 'Compare with earlier calls',
  'comparison.lead':
    'Who took part in each call. Every bar has the same length, since the calls differ in size; the tables hold the numbers.',
  'comparison.shares':
    'Groups and regions are as the submitters declared them. Figures of archived calls are those that the Forum published.',
  'comparison.call': 'Call',
  'comparison.total': 'In all',
} as const
