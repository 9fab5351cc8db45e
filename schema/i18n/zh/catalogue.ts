export const catalogue = {
  'catalogue.title': 'Waypost 观察站：数字政策观察站、服务台、数据库和倡议目录',
  'catalogue.description':
    '收录世界各地提供数字政策信息的现有观察站、服务台、数据库和倡议，由其所有者和使用者推荐，并经互联网治理论坛秘书处审核。',
  'catalogue.publisher': '互联网治理论坛',
  'embed.title': '在您的网站上显示条目',
  'embed.text':
    '您可以在其他网站上显示观察站的条目。列表可按主题、区域、类型和关键词筛选；取值与观察站页面地址中的相同。',
  'embed.frame': '使用框架',
  'embed.frame.text': '无需脚本，也不设置 Cookie。链接在整个窗口中打开。',
  'embed.fetch': '通过 API',
  'embed.fetch.text': '任何网站都可以读取 API。每次最多返回 100 个条目，并指明后续条目的起点。',
  'embed.heading': '来自互联网治理论坛观察站',
  'embed.more': '在 Waypost 上查看更多',
} as const
