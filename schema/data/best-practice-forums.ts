/**
 * Best Practice Forums of 2014 to 2017: the report template and the themes of each year.
 *
 * Source: background note of the IGF Best Practice Forums, 3 April 2018. English headings and theme titles stand as
 * published there; the headings in the other languages are our own translations.
 */

type Labels = Readonly<Record<'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es', string>>

/** The eight sections of a report, in order. */
export const reportTemplate: readonly { readonly id: string; readonly labels: Labels }[] = [
  {
    id: 'definition',
    labels: {
      ar: 'تعريف المسألة أو المسائل',
      zh: '问题的界定',
      en: 'Definition of the issue(s)',
      fr: 'Définition de la question ou des questions',
      ru: 'Определение проблемы (проблем)',
      es: 'Definición de la cuestión o las cuestiones',
    },
  },
  {
    id: 'regional-specificities',
    labels: {
      ar: 'الخصائص الإقليمية الملحوظة',
      zh: '观察到的区域特点',
      en: 'Regional specificities observed',
      fr: 'Particularités régionales observées',
      ru: 'Выявленные региональные особенности',
      es: 'Particularidades regionales observadas',
    },
  },
  {
    id: 'existing-measures',
    labels: {
      ar: 'تدابير السياسات القائمة ومبادرات القطاع الخاص والعوائق',
      zh: '现有政策措施、私营部门举措及障碍',
      en: 'Existing policy measures and private sector initiatives, impediments',
      fr: 'Politiques en vigueur, initiatives du secteur privé et obstacles',
      ru: 'Действующие меры политики, инициативы частного сектора и препятствия',
      es: 'Medidas de política vigentes, iniciativas del sector privado y obstáculos',
    },
  },
  {
    id: 'what-worked',
    labels: {
      ar: 'ما نجح: تحديد الممارسات الفعالة المشتركة',
      zh: '成效显著的做法：总结共通的有效实践',
      en: 'What worked well, identifying common effective practices',
      fr: 'Ce qui a bien fonctionné : pratiques efficaces communes',
      ru: 'Что удалось: общие эффективные методы',
      es: 'Lo que funcionó bien: prácticas eficaces comunes',
    },
  },
  {
    id: 'unintended-consequences',
    labels: {
      ar: 'النتائج غير المقصودة لتدخلات السياسات، الإيجابية منها والسلبية',
      zh: '政策干预的意外后果（有利与不利）',
      en: 'Unintended consequences of policy interventions, good and bad',
      fr: 'Effets imprévus des interventions publiques, positifs et négatifs',
      ru: 'Непредвиденные последствия мер политики, положительные и отрицательные',
      es: 'Consecuencias no previstas de las intervenciones de política, buenas y malas',
    },
  },
  {
    id: 'unresolved-issues',
    labels: {
      ar: 'مسائل معلقة تحتاج إلى مزيد من التعاون بين أصحاب المصلحة المتعددين',
      zh: '仍需多利益攸关方进一步合作的未决问题',
      en: 'Unresolved issues where further multistakeholder cooperation is needed',
      fr: 'Questions en suspens appelant une coopération multipartite accrue',
      ru: 'Нерешённые вопросы, требующие дальнейшего сотрудничества многих заинтересованных сторон',
      es: 'Cuestiones pendientes que requieren más cooperación entre múltiples partes interesadas',
    },
  },
  {
    id: 'insights',
    labels: {
      ar: 'الدروس المستفادة من التجربة',
      zh: '从实践中获得的启示',
      en: 'Insights gained as a result of the experience',
      fr: 'Enseignements tirés de l’expérience',
      ru: 'Выводы, сделанные на основе опыта',
      es: 'Enseñanzas extraídas de la experiencia',
    },
  },
  {
    id: 'proposed-steps',
    labels: {
      ar: 'خطوات مقترحة لمواصلة الحوار بين أصحاب المصلحة المتعددين',
      zh: '推进多利益攸关方对话的建议步骤',
      en: 'Proposed steps for further multistakeholder dialogue',
      fr: 'Étapes proposées pour poursuivre le dialogue multipartite',
      ru: 'Предлагаемые шаги по продолжению диалога многих заинтересованных сторон',
      es: 'Medidas propuestas para proseguir el diálogo entre múltiples partes interesadas',
    },
  },
]

/** A theme that a forum worked on. */
interface Theme {
  /** In English, as it was published. */
  readonly title: string
  /** Ids of the topic vocabulary; our own reading of the title. */
  readonly topics: readonly string[]
}

/** The forums by year, oldest first, with the annual meeting that each year's work went to. */
export const bestPracticeForums: readonly {
  readonly year: number
  readonly meeting: string
  readonly themes: readonly Theme[]
}[] = [
  {
    year: 2014,
    meeting: 'IGF 2014, Istanbul',
    themes: [
      {
        title: 'Developing meaningful multistakeholder participation mechanisms',
        topics: ['internet-governance'],
      },
      { title: 'Regulation and mitigation of unwanted communications (spam)', topics: ['spam'] },
      {
        title: 'Establishing and supporting Computer Emergency Response Teams (CERTs) for Internet security',
        topics: ['incident-response'],
      },
      { title: 'Creating an enabling environment for the development of local content', topics: ['local-content'] },
      { title: 'Child online protection', topics: ['child-online-safety'] },
    ],
  },
  {
    year: 2015,
    meeting: 'IGF 2015, João Pessoa',
    themes: [
      { title: 'Strengthening multistakeholder participation mechanisms', topics: ['internet-governance'] },
      { title: 'Creating an enabling environment for IPv6 adoption', topics: ['ipv6'] },
      { title: 'Enabling environments for establishing successful IXPs', topics: ['interconnection'] },
      {
        title: 'Establishing and supporting Computer Security Incident Response Teams (CSIRTs)',
        topics: ['incident-response'],
      },
      { title: 'Regulation and mitigation of unsolicited communications (spam)', topics: ['spam'] },
      {
        title: 'Online abuse and gender-based violence against women',
        topics: ['online-gender-violence', 'online-harassment'],
      },
    ],
  },
  {
    year: 2016,
    meeting: 'IGF 2016, Guadalajara',
    themes: [
      {
        title:
          'Cybersecurity: building confidence and security in the use of ICTs through enhanced cooperation and collaboration',
        topics: ['cyber-policy'],
      },
      {
        title: "Gender and access: overcoming barriers to enable women's meaningful Internet access",
        topics: ['gender-equality', 'access-connectivity'],
      },
      {
        title: 'IPv6: understanding the commercial and economic incentives behind a successful IPv6 deployment',
        topics: ['ipv6'],
      },
      {
        title: 'IXPs: contributing to the success and continued development of Internet exchange points',
        topics: ['interconnection'],
      },
    ],
  },
  {
    year: 2017,
    meeting: 'IGF 2017, Geneva',
    themes: [
      {
        title:
          'Cybersecurity: cybersecurity for an enabling environment for ICTs and Internet technologies to contribute to development',
        topics: ['cyber-policy', 'sustainable-development'],
      },
      { title: 'Gender and access', topics: ['gender-equality', 'access-connectivity'] },
      {
        title: 'Local content: Internet cultural and linguistic diversity as an engine for growth',
        topics: ['local-content', 'multilingual-internet'],
      },
    ],
  },
]
