/**
 * Comments on the example draft, loaded by SEED=demo. All of it is invented for this project: persons and organisations
 * do not exist, and every text begins with a marker that says so in its own language.
 */

export interface DemoComment {
  /** Numbers of paragraphs of the draft, from 1; headings do not count, a list counts as one; empty: the whole draft. */
  paragraphs: readonly number[]
  text: string
  stance: 'support' | 'oppose' | 'amend' | 'question' | null
  proposedText: string | null
  /** BCP 47. */
  language: string
  name: string
  organisation: string | null
  capacity: 'own' | 'organisation'
  showName: boolean
  stakeholderGroup: 'government' | 'intergovernmental' | 'civil_society' | 'private_sector' | 'technical_community'
  /** ISO 3166-1 alpha-2. */
  country: string | null
  region:
    | 'african'
    | 'asia_pacific'
    | 'eastern_european'
    | 'latin_american_caribbean'
    | 'western_european_others'
    | 'intergovernmental'
    | 'other'
}

export const demoComments: readonly DemoComment[] = [
  {
    paragraphs: [41],
    text: `[Example] The paragraph asks why so few administrations accept internationalized addresses although the cost is modest. From the inside, the cost is not modest at first: the address is the key in a dozen older systems, and nobody knows which of them will break. What helped in our case was to begin with *sending* to such addresses, and to accept them for log-in a year later.`,
    stance: 'amend',
    proposedText:
      'Administrations can proceed in two steps: first send mail to internationalized addresses, then accept them as an identifier.',
    language: 'en',
    name: 'Example person 21',
    organisation: 'Example Agency for Digital Services',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'government',
    country: 'NZ',
    region: 'western_european_others',
  },
  {
    paragraphs: [18, 41],
    text: '[Example] These two paragraphs belong together. If the tender asks for names and addresses in every script, the supplier brings universal acceptance along, and the deadlock described later is broken without a campaign. I support both and would move the example of the school platform to the later one.',
    stance: 'support',
    proposedText: null,
    language: 'en',
    name: 'Example person 22',
    organisation: null,
    capacity: 'own',
    showName: true,
    stakeholderGroup: 'technical_community',
    country: 'GH',
    region: 'african',
  },
  {
    paragraphs: [],
    text: '[Example] Sign languages appear in the definition, in one region and in the questions, and then vanish from the proposed steps. Is this intended? If the group wants to leave them to others, the draft should say to whom. If not, at least one of the steps ought to concern video, captions and slow links.',
    stance: 'question',
    proposedText: null,
    language: 'en',
    name: 'Example person 23',
    organisation: 'Example Federation of Deaf Internet Users',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'civil_society',
    country: 'CA',
    region: 'western_european_others',
  },
  {
    paragraphs: [38, 50, 53],
    text: `[Exemple] Ces trois paragraphes parlent du consentement comme s’il était donné une fois, par une personne. Dans nos villages, l’accord est collectif, il est oral et il peut être revu à chaque saison. Une clause type devrait indiquer *qui* parle pour la communauté et ce qui se passe en cas de désaccord interne. Sans cela, on signera avec le premier venu.`,
    stance: 'amend',
    proposedText:
      'Le consentement est donné selon les usages de la communauté, qui désigne ses porte-parole et fixe la date à laquelle il sera réexaminé.',
    language: 'fr',
    name: 'Personne fictive 24',
    organisation: 'Association Exemple des radios rurales',
    capacity: 'organisation',
    showName: true,
    stakeholderGroup: 'civil_society',
    country: 'BF',
    region: 'african',
  },
  {
    paragraphs: [33],
    text: '[Exemple] Le jugement porté sur les quotas est trop sévère. Dans notre métier, c’est le quota qui a permis de signer les premiers contrats avec de petits producteurs ; les règles de mise en avant ne sont venues qu’ensuite. Présenter les deux comme indissociables revient à dire qu’il ne faut pas commencer.',
    stance: 'oppose',
    proposedText: null,
    language: 'fr',
    name: 'Personne fictive 25',
    organisation: 'Société Exemple de production audiovisuelle',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'private_sector',
    country: 'BE',
    region: 'western_european_others',
  },
  {
    paragraphs: [12],
    text: '[Ejemplo] Falta decir que muchas radios comunitarias ya publican en línea lo que emiten, pero sin etiquetas ni archivo: al cabo de un mes el programa desaparece. No piden más equipos, sino espacio de almacenamiento y alguien que catalogue unas horas por semana.',
    stance: 'amend',
    proposedText:
      'Las radios comunitarias producen cada día contenido en lenguas indígenas que no se archiva por falta de almacenamiento y de personas que lo cataloguen.',
    language: 'es',
    name: 'Persona de ejemplo 26',
    organisation: null,
    capacity: 'own',
    showName: false,
    stakeholderGroup: 'civil_society',
    country: 'BO',
    region: 'latin_american_caribbean',
  },
  {
    paragraphs: [34],
    text: '[Ejemplo] Apoyamos el compromiso que se propone: terminología común y ortografía local. Lo hemos probado con cuatro variantes de una misma lengua. La condición para que funcione es que el corrector ortográfico admita todas y no marque ninguna como error; eso es más trabajo, pero se hace una sola vez.',
    stance: 'support',
    proposedText: null,
    language: 'es',
    name: 'Persona de ejemplo 27',
    organisation: 'Laboratorio Ejemplo de tecnologías de la lengua',
    capacity: 'organisation',
    showName: true,
    stakeholderGroup: 'technical_community',
    country: 'PE',
    region: 'latin_american_caribbean',
  },
  {
    paragraphs: [15],
    text: '[مثال] وصف دقيق لما نعيشه كل يوم، غير أن القول إن الإصلاح ليس صعبًا يحتاج إلى تفصيل. فالصعوبة ليست في البرمجة بل في الاختبار: لا أحد في فريق التطوير يقرأ من اليمين إلى اليسار. نقترح أن تُذكر هنا حاجة كل فريق إلى مُختبِر واحد على الأقل من مستخدمي هذه الكتابات.',
    stance: 'amend',
    proposedText:
      'ولا يصعب إصلاح أي من هذه العيوب متى شارك في الاختبار، قبل إطلاق الخدمة، من يستخدمون هذه الكتابات كل يوم.',
    language: 'ar',
    name: 'شخص افتراضي 28',
    organisation: 'شركة افتراضية لتصميم الواجهات',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'private_sector',
    country: 'EG',
    region: 'african',
  },
  {
    paragraphs: [36, 40],
    text: '[مثال] أؤيد ما جاء في الفقرتين عن الإشراف على المحتوى، ولا سيما التحذير من أن تتحول المعاجم المشتركة إلى أداة للرقابة. وأضيف أن سلامة المراجعين المحليين مسألة حقيقية في البلدان الصغيرة حيث يعرف الناس بعضهم بعضًا، فينبغي ألا تُنشر أسماؤهم.',
    stance: 'support',
    proposedText: null,
    language: 'ar',
    name: 'شخص افتراضي 29',
    organisation: null,
    capacity: 'own',
    showName: false,
    stakeholderGroup: 'civil_society',
    country: 'LB',
    region: 'asia_pacific',
  },
  {
    paragraphs: [26],
    text: '[示例] 键盘和字体预装到手机里，具体应当由谁去联系厂商？我们的语言只有几万人使用，曾经给三家公司写信，都没有收到答复。如果有成功的例子，希望在这一段写明联系的是哪个部门、用了多长时间，后来者就不必从头摸索。',
    stance: 'question',
    proposedText: null,
    language: 'zh',
    name: '示例人物 30',
    organisation: null,
    capacity: 'own',
    showName: true,
    stakeholderGroup: 'civil_society',
    country: 'CN',
    region: 'asia_pacific',
  },
  {
    paragraphs: [35],
    text: '[示例] 不同意“一半以上的内容可能从未有母语者看过”这句话。正文自己也承认没有人知道确切比例，那么“一半以上”就没有依据，容易被人断章取义地引用。建议删去数字，只说明问题存在，并把测量比例列为后续工作。',
    stance: 'oppose',
    proposedText: null,
    language: 'zh',
    name: '示例人物 31',
    organisation: '示例语言数据研究小组',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'technical_community',
    country: 'SG',
    region: 'asia_pacific',
  },
  {
    paragraphs: [],
    text: '[Пример] Текст полезный, но для тех, кто принимает решения, он слишком длинный. Двухстраничное резюме стоит подготовить уже сейчас, до окончания сбора комментариев, и сразу на нескольких языках: тогда замечания поступят и от тех, кто не читает по-английски. Готовы помочь с переводом и проверкой терминов.',
    stance: null,
    proposedText: null,
    language: 'ru',
    name: 'Вымышленный участник 32',
    organisation: 'Межправительственная организация «Пример»',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'intergovernmental',
    country: null,
    region: 'intergovernmental',
  },
]
