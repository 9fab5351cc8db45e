import { type BuiltInField, builtInFields, type CallKind, type Locale, type QuestionKind } from '../vocabulary.ts'

/**
 * What the form of each kind of call asks: which of the fields that every call knows, and which questions of its own.
 * The questions are copied into a call when it is made, where the Secretariat changes, removes or adds to them.
 */

/** A question that a new call of a kind begins with; the same shape as a row of `call_question`. */
export interface PresetQuestion {
  id: string
  kind: QuestionKind
  required: boolean
  /** Language -> what is asked, and a hint where there is one. */
  texts: Record<string, { label: string; hint?: string }>
  /** Of a choice: what can be chosen, in the order shown. */
  choices: { value: string; labels: Record<string, string> }[]
}

interface Preset {
  /** Fields shown besides title, description and language, which every form has. */
  fields: readonly BuiltInField[]
  /** Those of the fields that this kind cannot do without. */
  needs: readonly 'policyQuestions'[]
  questions: readonly PresetQuestion[]
}

/** A label and, where one helps, a hint. */
type Text = readonly [label: string, hint?: string]

function ask(id: string, kind: QuestionKind, texts: Record<Locale, Text>, choices: PresetQuestion['choices'] = []) {
  const written = Object.entries(texts).map(([language, [label, hint]]) => [
    language,
    hint === undefined ? { label } : { label, hint },
  ])
  // Only title, description and author are required of anybody, unless the Secretariat decides otherwise for a call.
  return { id, kind, required: false, texts: Object.fromEntries(written), choices } satisfies PresetQuestion
}

const option = (value: string, labels: Record<Locale, string>) => ({ value, labels })

const otherOption = option('other', {
  ar: 'غير ذلك',
  zh: '其他',
  en: 'Other',
  fr: 'Autre',
  ru: 'Другое',
  es: 'Otro',
})

const sessionProposals = [
  ask(
    'format',
    'choice',
    {
      ar: ['شكل الجلسة'],
      zh: ['会议形式'],
      en: ['Format of the session'],
      fr: ['Format de la séance'],
      ru: ['Формат заседания'],
      es: ['Formato de la sesión'],
    },
    [
      option('panel', {
        ar: 'حلقة نقاش',
        zh: '专题讨论',
        en: 'Panel',
        fr: 'Table ronde d’experts',
        ru: 'Панельная дискуссия',
        es: 'Panel',
      }),
      option('round_table', {
        ar: 'مائدة مستديرة',
        zh: '圆桌会议',
        en: 'Round table',
        fr: 'Table ronde ouverte',
        ru: 'Круглый стол',
        es: 'Mesa redonda',
      }),
      option('break_out', {
        ar: 'مجموعات عمل مصغّرة',
        zh: '分组讨论',
        en: 'Break-out groups',
        fr: 'Discussions en petits groupes',
        ru: 'Работа в малых группах',
        es: 'Grupos de trabajo reducidos',
      }),
      option('debate', { ar: 'مناظرة', zh: '辩论', en: 'Debate', fr: 'Débat', ru: 'Дебаты', es: 'Debate' }),
      option('lightning_talk', {
        ar: 'عرض خاطف',
        zh: '闪电演讲',
        en: 'Lightning talk',
        fr: 'Exposé éclair',
        ru: 'Короткое выступление',
        es: 'Charla relámpago',
      }),
      otherOption,
    ],
  ),
  ask('speakers', 'text', {
    ar: [
      'المتحدثون',
      'ثلاثة على الأقل أكّدوا مشاركتهم مبدئياً: الاسم والمنظمة وفئة أصحاب المصلحة والمجموعة الإقليمية، متحدث في كل سطر.',
    ],
    zh: ['发言者', '至少三位已初步确认的发言者：姓名、组织、利益攸关方群体和区域，每行一位。'],
    en: [
      'Speakers',
      'At least three who have provisionally confirmed: name, organisation, group and region, one a line.',
    ],
    fr: [
      'Intervenants',
      'Au moins trois, ayant donné un accord de principe : nom, organisation, groupe et région, un par ligne.',
    ],
    ru: [
      'Выступающие',
      'Не менее трёх предварительно подтвердивших участие: имя, организация, группа и регион, по одному в строке.',
    ],
    es: [
      'Ponentes',
      'Al menos tres con participación confirmada provisionalmente: nombre, organización, grupo y región, uno por línea.',
    ],
  }),
  ask('diversity', 'text', {
    ar: ['التنوع', 'كيف تجمع الجلسة بين مختلف المناطق والفئات والأجيال ووجهات النظر وبين الجنسين؟'],
    zh: ['多样性', '会议如何兼顾不同区域、群体、性别、年龄和观点？'],
    en: ['Diversity', 'How does the session bring together regions, groups, genders, generations and views?'],
    fr: ['Diversité', 'Comment la séance réunit-elle régions, groupes, genres, générations et points de vue ?'],
    ru: ['Разнообразие', 'Как на заседании представлены регионы, группы, мужчины и женщины, поколения и точки зрения?'],
    es: ['Diversidad', '¿Cómo reúne la sesión regiones, grupos, géneros, generaciones y puntos de vista?'],
  }),
  ask('participation', 'text', {
    ar: ['المشاركة', 'كيف يشارك الحاضرون في القاعة وعن بُعد؟'],
    zh: ['参与方式', '现场和远程参会者如何参与讨论？'],
    en: ['Participation', 'How do those in the room and those online take part?'],
    fr: ['Participation', 'Comment le public, dans la salle et en ligne, prend-il part à la séance ?'],
    ru: ['Участие', 'Как смогут участвовать присутствующие в зале и подключившиеся онлайн?'],
    es: ['Participación', '¿Cómo participan quienes están en la sala y quienes se conectan a distancia?'],
  }),
  ask('earlier_report', 'link', {
    ar: ['تقرير عن جلسة سابقة', 'إن كنتم قد نظّمتم جلسة من قبل: رابط تقريرها.'],
    zh: ['以往会议的报告', '如果您曾经组织过会议，请提供报告链接。'],
    en: ['Report of an earlier session', 'If you organised one before: the address of its report.'],
    fr: ['Compte rendu d’une séance antérieure', 'Si vous en avez déjà organisé une : l’adresse de son compte rendu.'],
    ru: ['Отчёт о прежнем заседании', 'Если вы уже проводили заседание: адрес отчёта.'],
    es: ['Informe de una sesión anterior', 'Si ya organizó alguna: la dirección de su informe.'],
  }),
]

const inputs = [
  ask('worked_well', 'text', {
    ar: ['ما الذي نجح؟', 'في الاجتماع الأخير وفي التحضير له.'],
    zh: ['哪些方面做得好？', '上届会议及其筹备工作。'],
    en: ['What worked well?', 'At the last meeting and in its preparation.'],
    fr: ['Qu’est-ce qui a bien fonctionné ?', 'Lors de la dernière réunion et de sa préparation.'],
    ru: ['Что удалось?', 'На прошлой встрече и при её подготовке.'],
    es: ['¿Qué funcionó bien?', 'En la última reunión y en su preparación.'],
  }),
  ask('to_improve', 'text', {
    ar: ['ما الذي ينبغي تحسينه؟'],
    zh: ['哪些方面需要改进？'],
    en: ['What should be improved?'],
    fr: ['Que faut-il améliorer ?'],
    ru: ['Что следует улучшить?'],
    es: ['¿Qué debería mejorarse?'],
  }),
  ask('suggestions', 'text', {
    ar: ['اقتراحات للدورة المقبلة'],
    zh: ['对下一周期的建议'],
    en: ['Suggestions for the next cycle'],
    fr: ['Suggestions pour le prochain cycle'],
    ru: ['Пожелания к следующему циклу'],
    es: ['Sugerencias para el próximo ciclo'],
  }),
]

const policyQuestions = [
  ask('session', 'text', {
    ar: ['لأي جلسة أو محور هذه الأسئلة؟'],
    zh: ['这些问题面向哪场会议或哪个议题领域？'],
    en: ['Which session or track are the questions for?'],
    fr: ['À quelle séance ou à quel axe ces questions s’adressent-elles ?'],
    ru: ['Для какого заседания или направления эти вопросы?'],
    es: ['¿A qué sesión o línea temática se dirigen las preguntas?'],
  }),
]

const observatoryInformation = [
  ask('address', 'link', {
    ar: ['عنوانه على الإنترنت'],
    zh: ['网址'],
    en: ['Its address on the web'],
    fr: ['Adresse sur le web'],
    ru: ['Адрес в Интернете'],
    es: ['Dirección en la web'],
  }),
  ask('information_held', 'text', {
    ar: ['ما المعلومات التي يقدمها، ولمن؟'],
    zh: ['它提供哪些信息，面向谁？'],
    en: ['What information does it hold, and for whom?'],
    fr: ['Quelles informations y trouve-t-on, et à qui s’adressent-elles ?'],
    ru: ['Какие сведения там содержатся и для кого?'],
    es: ['¿Qué información contiene y para quién?'],
  }),
  ask(
    'updates',
    'choice',
    {
      ar: ['كم مرة يُحدَّث؟'],
      zh: ['多久更新一次？'],
      en: ['How often is it updated?'],
      fr: ['Quelle est la fréquence de mise à jour ?'],
      ru: ['Как часто обновляются сведения?'],
      es: ['¿Con qué frecuencia se actualiza?'],
    },
    [
      option('continuously', {
        ar: 'باستمرار',
        zh: '持续更新',
        en: 'Continuously',
        fr: 'En continu',
        ru: 'Постоянно',
        es: 'De forma continua',
      }),
      option('monthly', {
        ar: 'شهرياً تقريباً',
        zh: '大约每月',
        en: 'About monthly',
        fr: 'Environ chaque mois',
        ru: 'Примерно раз в месяц',
        es: 'Aproximadamente cada mes',
      }),
      option('yearly', {
        ar: 'سنوياً تقريباً',
        zh: '大约每年',
        en: 'About yearly',
        fr: 'Environ chaque année',
        ru: 'Примерно раз в год',
        es: 'Aproximadamente cada año',
      }),
      option('irregularly', {
        ar: 'على فترات غير منتظمة',
        zh: '不定期',
        en: 'Irregularly',
        fr: 'Irrégulièrement',
        ru: 'Нерегулярно',
        es: 'De forma irregular',
      }),
    ],
  ),
  ask('open_access', 'yes_no', {
    ar: ['هل هو متاح مجاناً ودون تسجيل؟'],
    zh: ['是否免费开放且无需注册？'],
    en: ['Is it free to use without registration?'],
    fr: ['L’accès est-il gratuit et sans inscription ?'],
    ru: ['Доступны ли сведения бесплатно и без регистрации?'],
    es: ['¿El acceso es gratuito y sin registro?'],
  }),
]

const sessionReports = [
  ask('session', 'text', {
    ar: ['عن أي جلسة هذا التقرير؟', 'عنوانها أو رقمها المرجعي.'],
    zh: ['报告涉及哪场会议？', '会议标题或编号。'],
    en: ['Which session is reported on?', 'Its title or reference.'],
    fr: ['De quelle séance s’agit-il ?', 'Son titre ou sa référence.'],
    ru: ['О каком заседании отчёт?', 'Его название или номер.'],
    es: ['¿De qué sesión se informa?', 'Su título o referencia.'],
  }),
  ask('key_messages', 'text', {
    ar: ['الرسائل الرئيسية', 'رسالة في كل سطر.'],
    zh: ['要点', '每行一条。'],
    en: ['Key messages', 'One on each line.'],
    fr: ['Messages clés', 'Un par ligne.'],
    ru: ['Главные выводы', 'По одному в строке.'],
    es: ['Mensajes clave', 'Uno por línea.'],
  }),
  ask('participants', 'number', {
    ar: ['كم شخصاً شارك؟', 'في القاعة وعن بُعد، تقديرياً.'],
    zh: ['有多少人参加？', '现场和远程合计，可估算。'],
    en: ['How many people took part?', 'In the room and online; an estimate will do.'],
    fr: ['Combien de personnes y ont participé ?', 'Sur place et en ligne ; une estimation suffit.'],
    ru: ['Сколько человек участвовало?', 'В зале и онлайн; можно приблизительно.'],
    es: ['¿Cuántas personas participaron?', 'En la sala y a distancia; basta una estimación.'],
  }),
  ask('next_steps', 'text', {
    ar: ['الخطوات المقبلة'],
    zh: ['后续步骤'],
    en: ['Next steps'],
    fr: ['Prochaines étapes'],
    ru: ['Дальнейшие шаги'],
    es: ['Próximos pasos'],
  }),
  ask('recording', 'link', {
    ar: ['تسجيل الجلسة أو نصها'],
    zh: ['录像或文字记录'],
    en: ['Recording or transcript'],
    fr: ['Enregistrement ou transcription'],
    ru: ['Запись или стенограмма'],
    es: ['Grabación o transcripción'],
  }),
]

const intersessionalProposals = [
  ask(
    'work_format',
    'choice',
    {
      ar: ['شكل العمل'],
      zh: ['工作形式'],
      en: ['Form of the work'],
      fr: ['Forme du travail'],
      ru: ['Форма работы'],
      es: ['Forma del trabajo'],
    },
    [
      option('best_practice_forum', {
        ar: 'منتدى أفضل الممارسات',
        zh: '最佳实践论坛',
        en: 'Best Practice Forum',
        fr: 'Forum sur les meilleures pratiques',
        ru: 'Форум по передовой практике',
        es: 'Foro sobre mejores prácticas',
      }),
      option('dynamic_coalition', {
        ar: 'تحالف دينامي',
        zh: '动态联盟',
        en: 'Dynamic Coalition',
        fr: 'Coalition dynamique',
        ru: 'Динамическая коалиция',
        es: 'Coalición dinámica',
      }),
      option('policy_network', {
        ar: 'شبكة سياسات',
        zh: '政策网络',
        en: 'Policy Network',
        fr: 'Réseau de politiques',
        ru: 'Сеть по вопросам политики',
        es: 'Red de políticas',
      }),
      otherOption,
    ],
  ),
  ask('work_plan', 'text', {
    ar: ['خطة العمل', 'الخطوات ومواعيدها حتى الاجتماع السنوي.'],
    zh: ['工作计划', '年会之前的步骤和时间安排。'],
    en: ['Work plan', 'The steps and their dates up to the annual meeting.'],
    fr: ['Plan de travail', 'Les étapes et leurs dates jusqu’à la réunion annuelle.'],
    ru: ['План работы', 'Этапы и сроки до ежегодной встречи.'],
    es: ['Plan de trabajo', 'Los pasos y sus fechas hasta la reunión anual.'],
  }),
  ask('coordinators', 'text', {
    ar: ['المنسقون', 'من سيقود العمل، ومن أي فئات ومناطق؟'],
    zh: ['协调人', '由谁牵头，分别来自哪些群体和区域？'],
    en: ['Coordinators', 'Who would lead the work, from which groups and regions?'],
    fr: ['Coordination', 'Qui conduirait le travail, de quels groupes et de quelles régions ?'],
    ru: ['Координаторы', 'Кто возглавит работу, от каких групп и регионов?'],
    es: ['Coordinación', '¿Quién dirigiría el trabajo, y de qué grupos y regiones?'],
  }),
  ask('earlier_work', 'link', {
    ar: ['أعمال سابقة', 'رابط تقرير أو صفحة للعمل الذي يُبنى عليه.'],
    zh: ['以往工作', '所依托工作的报告或网页链接。'],
    en: ['Earlier work', 'The address of a report or page that the work builds on.'],
    fr: ['Travaux antérieurs', 'L’adresse d’un rapport ou d’une page sur lesquels le travail s’appuie.'],
    ru: ['Предшествующая работа', 'Адрес отчёта или страницы, на которые опирается работа.'],
    es: ['Trabajo anterior', 'La dirección de un informe o página en que se apoya el trabajo.'],
  }),
]

const presets: Readonly<Record<CallKind, Preset>> = {
  issues: { fields: builtInFields, needs: [], questions: [] },
  policy_questions: {
    fields: ['why_it_matters', 'policyQuestions', 'themes', 'continues'],
    needs: ['policyQuestions'],
    questions: policyQuestions,
  },
  inputs: { fields: ['themes'], needs: [], questions: inputs },
  observatory_information: { fields: ['themes'], needs: [], questions: observatoryInformation },
  session_proposals: {
    fields: ['why_it_matters', 'desiredOutcome', 'policyQuestions', 'themes', 'continues'],
    needs: [],
    questions: sessionProposals,
  },
  session_reports: { fields: ['themes', 'continues'], needs: [], questions: sessionReports },
  intersessional_proposals: {
    fields: ['why_it_matters', 'desiredOutcome', 'who_else', 'join_others', 'resources', 'themes', 'continues'],
    needs: [],
    questions: intersessionalProposals,
  },
}

/** The questions that a new call of this kind begins with, in the order shown. */
export function presetQuestions(kind: CallKind): PresetQuestion[] {
  return structuredClone([...presets[kind].questions])
}

/** Which of the fields that every call knows the form of this kind shows. */
export function presetFields(kind: CallKind): readonly BuiltInField[] {
  return presets[kind].fields
}

/** Fields without which an item of this kind says nothing. */
export function neededFields(kind: CallKind): readonly 'policyQuestions'[] {
  return presets[kind].needs
}
