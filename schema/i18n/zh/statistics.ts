export const statistics = {
  'chart.table': { other: '以表格显示全部{n}个数字' },
  'chart.most': '图中仅显示最多的{n}项，表格列出全部。',
  'statistics.support': { other: '{n} 个议题获得至少五位支持者。' },
  'statistics.supports': { other: '共 {n} 次支持；较小的数字不予显示。' },
  'statistics.compare': '与以往征集比较',
  'comparison.lead': '历次征集的参与者构成。各次征集规模不同，因此所有横条长度相同；具体数字见表格。',
  'comparison.shares': '群体和区域由提交者自行申报。已存档征集的数字为论坛所公布的数字。',
  'comparison.call': '征集',
  'comparison.total': '合计',
} as const
