export const pages = {
  'tracking.note': '审核员留言：',
  'tracking.back': '返回您的跟踪页面',
  'tracking.edit.return_by': '可重新提交的截止时间：',
  'tracking.edit.send': '重新提交',
  'tracking.edit.refused': '现在无法重新提交：期限已过，或状态已经改变。您填写的内容仍在此处，可以复制保存。',
  'tracking.email.quiet': '您的地址已确认。您没有要求接收通知。',

  'search.lead': '搜索范围包括观察站和正在进行的议题征集。',
  'search.none': '没有找到与“{q}”相关的内容。请换用或减少词语再试。',
  'search.help': '遇到问题，不知道该问谁？',
  'search.more_entries': '在观察站中查看更多',
  'search.more_issues': '查看本次征集的更多议题',

  'log.lead': '对所提交内容作出的每项决定及其理由都列在这里，最新的在前。给提交者的留言和未发布的文本不予显示。',
  'log.empty': '目前尚未作出任何决定。',
  'log.number': '序号',
  'log.when': '时间',
  'log.what': '决定',
  'log.subject': '对象',
  'log.reason': '理由',
  'log.hash': '哈希值',
  'log.kind.issue': '议题',
  'log.kind.entry': '观察站条目',
  'log.kind.comment': '意见',
  'log.entries': '审核记录',
  'log.verify.title': '自行核验',
  'log.verify.text':
    '本记录是一条链：每一行都带有由本行和前一行算出的哈希值。任何人改动或删去一行，都必须改动其后所有的哈希值。如要核验，请下载全部记录，从第1行开始，对“前一行的哈希值、一个换行符、本行的规范化JSON（RFC 8785）”计算SHA-256，并与所列哈希值比较。',
  'log.json': 'JSON格式的审核记录',

  'data.lead': '这些页面上公开的一切内容同时也是开放数据：无需注册，即可自由阅读、复制和再利用。',
  'data.sets': '数据内容',
  'data.set': '数据集',
  'data.formats': '格式',
  'data.set.calls': '各次征集的日期和说明',
  'data.set.issues': '一次征集中已发布的议题',
  'data.set.statistics': '一次征集的统计数字',
  'data.set.entries': '观察站条目',
  'data.set.topics': '六种语言的主题词表',
  'data.set.drafts': '逐段编排的草案文本',
  'data.set.comments': '对一份草案的已发布意见',
  'data.set.log': '审核记录',
  'data.api.title': '应用程序接口（API）',
  'data.api.text':
    'JSON API向所有程序和网页开放。列表分页返回，请沿“next”继续读取，直到其为空。每个响应都带有ETag：请求时附上If-None-Match，就只返回有变化的内容。',
  'data.api.link': 'API文档',
  'data.csv.title': '表格',
  'data.csv.text':
    '在列表地址末尾加上“.csv”，即可得到含全部行的表格，任何电子表格软件都能打开。可能被误认为公式的单元格，开头会加一个撇号。',
  'data.feeds.title': 'Atom订阅',
  'data.feeds.text': '您可以用任何订阅阅读器跟踪新内容。凡不断增加内容的列表，都提供Atom订阅。',
  'data.licence.title': '许可协议',
  'data.licence.text':
    '您可以根据“知识共享署名4.0”（CC BY 4.0）许可协议，将数据和文本用于任何目的，包括商业目的。请注明来源，说明所作的改动，并附上许可协议的链接。文中观点仅代表其作者。',
  'data.licence.link': '许可协议全文',
  'data.never.title': '绝不包含的内容',
  'data.never.text':
    '不含任何电子邮件地址、跟踪链接和求助请求，也不含待审核的内容。利益攸关方群体和区域以本人申报为准。',

  'standing.privacy.lead': '我们尽量少收集信息，保存时间不超过必要期限，并在此告诉您这些信息的去向。',
  'standing.privacy.public.title': '哪些内容会公开',
  'standing.privacy.public.text':
    '议题、意见和观察站条目经审核后发布，同时显示您的利益攸关方群体、国家或地区以及区域。只有在您勾选之后才会显示姓名；您所代表的组织则一律公开。\n公开的内容任何人都可以复制。我们可以将其从本站撤下，但无法收回他人的副本。',
  'standing.privacy.email.title': '您的电子邮件地址',
  'standing.privacy.email.text':
    '您不必提供地址，有跟踪链接就够了。如果您提供，我们会加密保存，绝不公开，也不转交他人；经您确认后，只用于发送您勾选的通知。\n您撤回所提交的内容时，地址即被删除；最迟在年度周期结束12个月后删除。',
  'standing.privacy.help.title': '在您求助时',
  'standing.privacy.help.text':
    '您的请求只有您本人、您选择的服务台和秘书处可以看到，其他人都看不到。请求只转交给您勾选的服务台。\n请求结束90天后，其文字和有关您的一切信息都会删除。相关邮件的标题不透露内容，正文也不重复您写的话。没有人会询问您的年龄。',
  'standing.privacy.owners.title': '如果您负责观察站中的某个条目',
  'standing.privacy.owners.text':
    '条目负责人的电子邮件地址，以及接收请求的联系方式，均加密保存，绝不公布。我们每年发一封邮件，询问联系人条目是否仍然准确，最多提醒两次；邮件中的链接以及负责人页面的链接仅供收件人本人使用。\n条目在列期间保留这些信息。负责人可随时在该页面上删除自己的地址；联系人可写信给我们要求删除。\n读者就条目提出的意见只有秘书处可以看到。',
  'standing.privacy.technical.title': '您的设备发送的信息',
  'standing.privacy.technical.text':
    '我们不保存IP地址。为了防止短时间内大量提交，我们保留一个用密钥由地址算出的数字；它每天更换，无法还原成地址。\n本站没有广告，没有跟踪，不作访客统计，也不从其他网站加载任何内容。仅有的Cookie用于在您提交后的一分钟内显示最新数据，记住选择参与并支持议题的人，以及保持工作人员的登录状态。',
  'standing.privacy.rights.title': '您可以做什么',
  'standing.privacy.rights.text':
    '凭跟踪链接，您可以查看我们保存的您所提交的内容，在被要求修改时予以更正，也可以撤回。撤回后，文字和有关您的一切信息都会删除；记录中只保留“曾有提交”这一事实及其时间。\n如果您遗失了链接，请写信给我们并注明编号。',
  'standing.privacy.contact.title': '由谁负责',
  'standing.privacy.contact.text': '由运营本门户的秘书处负责。请写信至{address}，这也是我们的发信地址。',

  'standing.accessibility.lead': '无论使用什么设备、网络或阅读方式，人人都应当能够参与。',
  'standing.accessibility.aim.title': '我们的目标',
  'standing.accessibility.aim.text':
    '这些页面按照《网页内容无障碍指南》（WCAG）2.2版AA级的要求制作。每次改动都会对英文和阿拉伯文页面进行自动检测。',
  'standing.accessibility.how.title': '我们能够保证的',
  'standing.accessibility.how.text':
    '只用键盘、使用屏幕阅读器、放大到200%、在窄屏上，或不启用JavaScript，一切功能都能使用。页面很小，在慢速网络和旧手机上也能打开。\n被退回的表单会保留您填写的全部内容，在顶部列出问题，并可直接跳到相应的栏目。填写时不会超时；在征集截止前打开的表单，截止后60分钟内仍可提交。\n颜色随您设备的浅色或深色设置而变化。',
  'standing.accessibility.languages.title': '语言',
  'standing.accessibility.languages.text':
    '页面完整提供联合国六种正式语文版本。您可以用任何语言书写；每段文字都标明所用语言，以便屏幕阅读器正确朗读。',
  'standing.accessibility.limits.title': '尚待改进之处',
  'standing.accessibility.limits.text':
    '参与者写的内容按原样显示，不作翻译。API文档中的说明只有英文。观察站所链接的网站不属于我们，可能存在障碍。',
  'standing.accessibility.contact.title': '请告诉我们',
  'standing.accessibility.contact.text':
    '如果有什么妨碍您参与，请写信至{address}，可用任何语言，并注明页面地址。如果您无法使用表单，请用电子邮件把内容发给我们，由我们代为录入。',

  'standing.conduct.lead':
    '在这里，来自世界各地的政府、企业、工程师、组织和个人相互交流。以下几条规则是为了让所有人都能参与。',
  'standing.conduct.speak.title': '说自己的话，说明白的话',
  'standing.conduct.speak.text':
    '用任何语言、用自己的话，说出您知道的或您希望的事。请说明您以什么身份发言。您尽可以不同意，但请讲道理。',
  'standing.conduct.respect.title': '尊重他人',
  'standing.conduct.respect.text':
    '不辱骂，不威胁，不骚扰。不得因出身、语言、宗教、性别、性别认同、残障、年龄或观点而贬低任何人。',
  'standing.conduct.private.title': '不公开私事',
  'standing.conduct.private.text':
    '请勿公布他人的个人数据：不得公布地址、号码，以及与有关事务无关的非公众人物的姓名；儿童的个人数据一律不得公布。',
  'standing.conduct.topic.title': '不离主题',
  'standing.conduct.topic.text':
    '请写与互联网及其治理有关的内容。不发广告，不反复发送同一文字，不写违法内容，不发布您无权发布的内容。',
  'standing.conduct.check.title': '如何审核',
  'standing.conduct.check.text':
    '一切内容在发布前都由秘书处人员阅读，绝不由机器决定不予通过。观点不是不予通过的理由；理由仅限于一份固定清单。\n看不懂某种语言的人员会转给看得懂的同事。',
  'standing.conduct.appeal.title': '如果您认为我们错了',
  'standing.conduct.appeal.text':
    '我们一定会告诉您理由。您可以在跟踪页面申诉一次，由作出决定者以外的人处理。每项决定都载入公开的审核记录。',

  'api.title': 'API文档',
  'api.lead': '本站全部公开内容，供程序使用。读取无需密钥，其他网站的页面也可以读取。特别标明之处需要秘书处的令牌。',
  'api.language': '以下说明为英文。',
  'api.document': '同一内容的OpenAPI 3.1文件（JSON）',
  'api.contents': '目录',
  'api.parameters': '参数',
  'api.body': '请求正文',
  'api.answers': '响应',
  'api.example': '示例',
  'api.required': '必填',
  'api.token': '需要令牌',
  'api.types': '类型',
  'api.in.path': '在路径中',
  'api.in.query': '在查询中',
  'api.in.header': '在标头中',
} as const
