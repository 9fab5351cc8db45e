/**
 * The open call and its issues loaded by SEED=demo. All of it is invented for this project: persons and organisations
 * do not exist, and every title begins with a marker that says so in its own language.
 */

type InterfaceLanguage = 'ar' | 'zh' | 'en' | 'fr' | 'ru' | 'es'

type StakeholderGroup = 'government' | 'intergovernmental' | 'civil_society' | 'private_sector' | 'technical_community'

type Region =
  | 'african'
  | 'asia_pacific'
  | 'eastern_european'
  | 'latin_american_caribbean'
  | 'western_european_others'
  | 'intergovernmental'
  | 'other'

export interface DemoCall {
  slug: string
  cycle: string
  kind: 'issues'
  title: Record<InterfaceLanguage, string>
  /** Markdown. */
  guidance: Record<InterfaceLanguage, string>
}

export interface DemoIssue {
  title: string
  /** Markdown. */
  description: string
  /** BCP 47. */
  language: string
  name: string
  organisation: string | null
  capacity: 'own' | 'organisation'
  showName: boolean
  stakeholderGroup: StakeholderGroup
  /** ISO 3166-1 alpha-2. */
  country: string | null
  region: Region
  /** Ids of topics of the vocabulary. */
  themes: readonly string[]
  /** In the language of the issue. */
  policyQuestions: readonly string[]
}

export const demoCall: DemoCall = {
  slug: 'igf-2027-issues',
  cycle: 'igf-2027',
  kind: 'issues',
  title: {
    en: 'Call for issues, IGF 2027 (example)',
    fr: 'Appel à contributions, FGI 2027 (exemple)',
    es: 'Convocatoria de propuestas, IGF 2027 (ejemplo)',
    ar: 'الدعوة إلى تقديم القضايا، منتدى إدارة الإنترنت 2027 (مثال)',
    zh: '2027年互联网治理论坛议题征集（示例）',
    ru: 'Приём предложений для ФУИ 2027 года (пример)',
  },
  guidance: {
    en: `*This is an example call, made to show how Waypost works.*

Which issue should the forum take up next year? A good submission

- describes **one** problem, and who is affected by it, where and how;
- says why several stakeholder groups need to talk about it, and why now;
- ends with one to three policy questions that can be discussed in an hour.

Write in any language, in plain words; a few paragraphs are enough. You may speak for yourself or for an organisation.

The Secretariat reads every submission and publishes it, or tells you why not. Similar issues are then grouped without being changed, and each stakeholder community names its priorities. You can follow yours through your tracking link.

What is published is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/); copies made by others cannot be called back. Be respectful: the IGF code of conduct applies.`,
    fr: `*Cet appel est un exemple destiné à montrer le fonctionnement de Waypost.*

De quoi le forum devrait-il débattre l’an prochain ? Une bonne contribution

- décrit **un seul** problème : qui il touche, où et comment ;
- explique pourquoi plusieurs groupes de parties prenantes doivent en parler, et pourquoi maintenant ;
- se termine par une à trois questions de politique publique que l’on peut discuter en une heure.

Écrivez simplement, dans la langue de votre choix, en votre nom ou au nom d’une organisation.

Le Secrétariat lit chaque contribution et la publie, ou vous dit pourquoi il ne le fait pas. Les contributions proches sont ensuite regroupées sans être modifiées, puis chaque communauté indique ses priorités. Votre lien de suivi vous permet de suivre la vôtre.

Les textes paraissent sous licence [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.fr) ; les copies déjà faites ne peuvent être rappelées. Le code de conduite du FGI s’applique.`,
    es: `*Esta convocatoria es un ejemplo que muestra cómo funciona Waypost.*

¿Qué debería tratar el foro el próximo año? Una buena propuesta

- describe **un solo** problema: a quién afecta, dónde y de qué manera;
- explica por qué conviene que lo hablen varios grupos de partes interesadas, y por qué ahora;
- termina con una a tres preguntas de política pública que puedan debatirse en una hora.

Escriba con palabras sencillas, en cualquier idioma, a título personal o en nombre de una organización.

La Secretaría lee cada propuesta y la publica o le explica por qué no lo hace. Después, las propuestas parecidas se agrupan sin modificarlas y cada comunidad señala sus prioridades. Con su enlace de seguimiento verá en qué punto está la suya.

Lo publicado queda bajo licencia [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.es); las copias hechas por otros no pueden retirarse. Se aplica el código de conducta del IGF.`,
    ar: `*هذه الدعوة مثال أُعِدّ لبيان طريقة عمل Waypost.*

ما القضية التي ينبغي أن يتناولها المنتدى في العام المقبل؟ المساهمة الجيدة:

- تصف مشكلة **واحدة**: من المتضرر منها، وأين، وكيف؛
- توضّح لماذا تحتاج عدة فئات من أصحاب المصلحة إلى مناقشتها، ولماذا الآن؛
- تُختتم بسؤال واحد إلى ثلاثة أسئلة في السياسات العامة يمكن مناقشتها في ساعة.

اكتبوا بأي لغة وبعبارات بسيطة، وتكفي بضع فقرات. لكم أن تتحدثوا باسمكم الشخصي أو باسم منظمة.

تقرأ الأمانة كل مساهمة ثم تنشرها أو تخبركم بسبب عدم نشرها. بعد ذلك تُجمع القضايا المتشابهة من دون تغيير نصوصها، وتحدد كل فئة أولوياتها. ويمكنكم متابعة مساهمتكم عبر رابط المتابعة الخاص بكم.

تُنشر النصوص بموجب رخصة [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.ar)، ولا يمكن استرجاع النسخ التي أخذها الآخرون. وتسري مدونة قواعد السلوك الخاصة بالمنتدى.`,
    zh: `*本征集为示例，用于演示 Waypost 的功能。*

论坛明年应当讨论什么？一份好的议题应当：

- 只写**一个**问题，说清楚影响到谁、在哪里、怎样影响；
- 说明为什么需要不同利益攸关方共同讨论，为什么是现在；
- 最后提出一至三个可在一小时内讨论的政策问题。

可以使用任何语言，文字尽量平实，几段即可。您可以以个人身份发言，也可以代表组织。

秘书处会阅读每一份议题，予以发布，或向您说明不发布的理由。随后，相近的议题会归为一组，原文保持不变，各利益攸关方群体再提出各自的优先事项。您可以通过跟踪链接查看进展。

发布的内容采用 [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.zh-hans) 许可，他人已保存的副本无法收回。请尊重他人，遵守论坛行为守则。`,
    ru: `*Это пример: он показывает, как работает Waypost.*

Что форуму стоит обсудить в будущем году? Хорошее предложение

- описывает **одну** проблему: кого она затрагивает, где и каким образом;
- объясняет, почему её должны обсудить разные группы заинтересованных сторон и почему именно сейчас;
- завершается одним–тремя вопросами о политике, которые можно обсудить за час.

Пишите на любом языке, простыми словами; достаточно нескольких абзацев. Можно выступать от своего имени или от имени организации.

Секретариат читает каждое предложение и публикует его либо объясняет, почему этого не делает. Затем близкие темы объединяют в группы, не меняя текстов, а каждое сообщество называет свои приоритеты. Следить за своим предложением можно по личной ссылке.

Опубликованное доступно по лицензии [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.ru); сделанные другими копии отозвать нельзя. Действует кодекс поведения ФУИ.`,
  },
}

export const demoIssues: readonly DemoIssue[] = [
  {
    title: '[Example] Public forms that accept the names people really have',
    description: `A valid name, domain name or e-mail address can be written in dozens of scripts. Many public services still refuse them: the field allows only A to Z, the database drops what it cannot store, or the confirmation mail never leaves the server. People invent a Latin spelling, a different one each time, and later cannot prove that they are the same person.

The standards are finished. What is missing is demand from those who buy software for the public. We would like the forum to discuss

- what a procurement clause on scripts and addresses should say;
- how small administrations can test what they already run;
- who repairs the long tail of libraries on which all of this depends.

A discussion would need officials who write tenders, developers of form and mail software, registries, and people who were refused.`,
    language: 'en',
    name: 'Example person 1',
    organisation: 'Example association of mail operators',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'technical_community',
    country: 'IN',
    region: 'asia_pacific',
    themes: ['multilingual-internet', 'digital-identity'],
    policyQuestions: [
      'What should public tenders require so that a service accepts every name and address its users have?',
      'Who should pay for repairing shared software that everybody uses and nobody owns?',
    ],
  },
  {
    title: '[Example] A licence that a village can afford: rules for community networks',
    description: `Where no operator sees a business case, residents have built their own networks with second-hand equipment and a shared uplink. In many countries they remain in a grey zone: the law knows a national operator or a private household, and nothing between. Fees, reporting duties and equipment approval are those of a company with a million customers.

Some regulators have created a light class of licence, opened unused spectrum in rural areas, or let universal service funds pay for training instead of masts. Few of these rules have been compared with each other.

The forum could bring regulators, network volunteers and operators together over three matters: the size up to which a network counts as a community network, the duties that make sense at this size (safety, lawful requests, consumer protection), and fair prices for the link to the rest of the Internet.`,
    language: 'en',
    name: 'Example person 2',
    organisation: null,
    capacity: 'own',
    showName: true,
    stakeholderGroup: 'civil_society',
    country: 'KE',
    region: 'african',
    themes: ['community-networks', 'affordability', 'access-connectivity'],
    policyQuestions: [
      'Which duties of an operator should apply to a network of two hundred households, and which should not?',
      'How can universal service funds support networks that communities own?',
      'What makes a wholesale price for backhaul fair in areas without competition?',
    ],
  },
  {
    title: '[Example] Phones that last: software support as an environmental and an access policy',
    description: `Most of the energy and material that a phone consumes in its life is spent before it is first switched on. A device that lasts seven years instead of three is therefore better for the climate, and cheaper for people with low incomes. Yet many phones end as waste because security updates stop, the battery is glued in, or an application drops older systems.

As a company that refurbishes devices we see good hardware lost for lack of a signed update. We also see the limits: spare parts are costly to store, and old radios use spectrum poorly.

We propose a discussion between manufacturers, app developers, consumer groups and environment ministries on minimum periods of support, on what happens after them, and on the trade in used devices between regions, which must not become the export of waste.`,
    language: 'en',
    name: 'Example person 3',
    organisation: 'Example Refurbishing Company',
    capacity: 'organisation',
    showName: true,
    stakeholderGroup: 'private_sector',
    country: 'DE',
    region: 'western_european_others',
    themes: ['environment-ict', 'affordability'],
    policyQuestions: [
      'For how long should devices receive security updates, and who should maintain them afterwards?',
      'How can trade in used devices widen access without exporting waste?',
    ],
  },
  {
    title: '[Example] Trusted information when the cable is cut',
    description: `After a storm or an earthquake, an island may lose its only submarine cable for days or weeks. Satellite capacity is then rationed. What gets through first is often rumour: old photographs, false warnings of a second wave, invented lists of the missing. Official messages come late, in one language, as an image that a weak link cannot load.

Technical redundancy is part of the answer and is discussed elsewhere. We suggest looking at information itself:

1. agreements made *before* a disaster on which traffic has priority and who decides;
2. warnings as plain text and audio, in all languages of the islands and accessible to persons with disabilities;
3. cooperation with platforms and local radio to correct rumours without switching services off.

Countries with similar experience, operators, broadcasters and humanitarian agencies would all have something to bring.`,
    language: 'en',
    name: 'Example person 4',
    organisation: 'Example Ministry of Communications',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'government',
    country: 'FJ',
    region: 'asia_pacific',
    themes: ['disinformation', 'access-connectivity', 'accessibility-disability'],
    policyQuestions: [
      'Who decides which traffic has priority when capacity is rationed, and by which public rules?',
      'How can rumours be corrected during a disaster without restricting access?',
    ],
  },
  {
    title: '[Exemple] Coupures d’Internet : rendre visible ce qu’elles coûtent aux plus petits',
    description: `Lorsqu’Internet est coupé pendant des examens ou une élection, on chiffre parfois la perte pour l’économie nationale. On parle peu de la vendeuse qui encaisse par téléphone, de l’infirmier qui demande un avis à distance ou de l’étudiante qui manque une inscription. Ces pertes ne sont ni recensées ni indemnisées, et les personnes concernées n’ont souvent aucune voie de recours.

Nous proposons que le forum examine trois points :

- une méthode simple et publique pour documenter les effets d’une coupure, utilisable par une association locale ;
- les obligations de transparence des opérateurs qui reçoivent un ordre de coupure ;
- les solutions moins graves à la disposition des autorités qui invoquent la fraude ou la sécurité.

L’objectif n’est pas de dresser une liste de coupables, mais de donner aux juges, aux parlements et aux régulateurs des éléments pour apprécier la nécessité et la proportionnalité d’une mesure.`,
    language: 'fr',
    name: 'Personne fictive 5',
    organisation: 'Association Exemple pour un Internet ouvert',
    capacity: 'organisation',
    showName: true,
    stakeholderGroup: 'civil_society',
    country: 'SN',
    region: 'african',
    themes: ['shutdowns-censorship', 'freedom-expression'],
    policyQuestions: [
      'Quelles informations un opérateur devrait-il publier lorsqu’il reçoit l’ordre de couper ou de ralentir le réseau ?',
      'Comment une petite entreprise peut-elle faire reconnaître le préjudice subi ?',
    ],
  },
  {
    title: '[Exemple] Former les parlements et les juges avant que la loi ne soit écrite',
    description: `Les textes sur le numérique se multiplient, souvent sur le modèle d’une loi adoptée ailleurs. Les commissions parlementaires disposent de quelques semaines, parfois d’un seul conseiller, et les juges découvrent le sujet à la première affaire. Des formations existent, mais elles sont brèves, dispersées et conçues pour des publics généraux.

Il serait utile de discuter d’un appui continu plutôt que de séminaires isolés : un interlocuteur technique joignable pendant l’examen d’un texte, des dossiers neutres qui exposent plusieurs options, des échanges entre parlements qui ont déjà évalué leur loi. La neutralité de celui qui forme est une question délicate, qu’il s’agisse d’une entreprise, d’un État donateur ou d’une association militante.

Les initiatives nationales et régionales du forum, qui réunissent déjà toutes les parties prenantes, pourraient jouer ici un rôle de passeur.`,
    language: 'fr',
    name: 'Personne fictive 6',
    organisation: 'Organisation intergouvernementale Exemple',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'intergovernmental',
    country: null,
    region: 'intergovernmental',
    themes: ['capacity-building', 'internet-governance'],
    policyQuestions: [
      'Comment garantir la neutralité des formations destinées aux parlements et aux juges ?',
      'Quel appui les initiatives nationales et régionales peuvent-elles offrir pendant l’examen d’un projet de loi ?',
    ],
  },
  {
    title: '[Ejemplo] Violencia digital contra las mujeres: del formulario de denuncia a una respuesta',
    description: `Quien sufre acoso, amenazas o la difusión de imágenes íntimas suele denunciar varias veces: en la plataforma, en la policía, en la escuela o en el trabajo. Cada ventanilla pide las mismas pruebas, con otro formato, y pocas explican qué ocurrirá después. Muchas mujeres abandonan y dejan de participar en la vida pública en línea.

Proponemos que el foro trate la *ruta completa* de una denuncia:

- cómo conservar pruebas sin obligar a la víctima a mirarlas de nuevo;
- plazos de respuesta razonables y en el idioma de la persona;
- acompañamiento por organizaciones locales, con financiación estable;
- datos públicos sobre resultados, sin poner en riesgo a nadie.

Hay experiencias locales valiosas, pero se conocen poco fuera de su país. Harían falta plataformas, fiscalías, líneas de ayuda y, sobre todo, mujeres que hayan pasado por ese camino.`,
    language: 'es',
    name: 'Persona de ejemplo 7',
    organisation: 'Red Ejemplo de acompañamiento digital',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'civil_society',
    country: 'MX',
    region: 'latin_american_caribbean',
    themes: ['online-gender-violence', 'gender', 'content-moderation'],
    policyQuestions: [
      '¿Qué información debería recibir una persona que denuncia, en qué plazo y en qué idioma?',
      '¿Cómo pueden compartirse pruebas entre plataformas y autoridades sin causar un nuevo daño?',
    ],
  },
  {
    title: '[Ejemplo] Equipos pequeños de respuesta a incidentes: cooperar sin grandes presupuestos',
    description: `Un municipio, un hospital o una cooperativa eléctrica rara vez tienen un equipo propio de respuesta a incidentes. Cuando sufren un ataque llaman al proveedor, al primo que sabe de redes o a nadie. Los equipos nacionales existen, pero atienden primero a las infraestructuras declaradas críticas.

En la comunidad técnica vemos que funcionan arreglos modestos: universidades que atienden a su región, sectores que comparten una guardia de fin de semana, listas de contactos que se prueban dos veces al año. También vemos los frenos: el miedo a sanciones por informar, los acuerdos de confidencialidad que nadie firma a tiempo y las normas de protección de datos mal entendidas.

Pedimos una conversación práctica entre equipos, reguladores, aseguradoras y fuerzas de seguridad sobre cómo informar pronto y aprender de cada incidente sin buscar primero un culpable.`,
    language: 'es',
    name: 'Persona de ejemplo 8',
    organisation: null,
    capacity: 'own',
    showName: true,
    stakeholderGroup: 'technical_community',
    country: 'UY',
    region: 'latin_american_caribbean',
    themes: ['cybersecurity-incident', 'cybercrime', 'capacity-building'],
    policyQuestions: [
      '¿Qué protección debería tener quien informa pronto y de buena fe sobre un incidente?',
      '¿Cómo puede financiarse una respuesta compartida para municipios y organizaciones pequeñas?',
    ],
  },
  {
    title: '[مثال] الهوية الرقمية: خدمة للجميع من دون إقصاء أحد',
    description: `تتجه إدارات كثيرة إلى ربط خدماتها بهوية رقمية واحدة. وفي ذلك فائدة واضحة: انتظار أقل، ووثائق أقل، واحتيال أقل. غير أن من لا يملك هاتفًا حديثًا، أو فقد وثائقه، أو كُتب اسمه بطرق مختلفة، قد يجد نفسه خارج المنظومة كلها بعد أن كان خارج خدمة واحدة.

نقترح أن يناقش المنتدى تجارب الدول في أربع مسائل:

- الإبقاء على طريق بديل غير رقمي، ومدة العمل به؛
- تصحيح الخطأ في البيانات خلال أيام لا أشهر، وجهة التظلّم؛
- الحد الأدنى من البيانات اللازم لكل خدمة، ومن يحق له الاطلاع عليها؛
- كتابة الأسماء بالحروف العربية واللاتينية كتابة ثابتة.

ونأمل أن يشارك في النقاش مسؤولون عن السجلات المدنية، وخبراء أمن المعلومات، وجمعيات تعمل مع كبار السن والنازحين، وشركات تطوّر هذه الأنظمة.`,
    language: 'ar',
    name: 'شخص افتراضي 9',
    organisation: 'وزارة الخدمات الرقمية (جهة افتراضية)',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'government',
    country: 'TN',
    region: 'african',
    themes: ['digital-identity', 'digital-inclusion', 'data-protection'],
    policyQuestions: [
      'ما الضمانات التي تكفل ألا يُحرم أحد من خدمة أساسية لأنه لا يملك هوية رقمية؟',
      'من يتحمل مسؤولية الخطأ في بيانات الهوية، وفي أي أجل يجب تصحيحه؟',
    ],
  },
  {
    title: '[مثال] حين لا تفهم الآلة اللهجة: الإشراف على المحتوى العربي',
    description: `تُدار المنصات الكبرى بأدوات آلية دُرّبت في معظمها على العربية الفصحى، بينما يكتب الناس بلهجاتهم، وأحيانًا بحروف لاتينية وأرقام. والنتيجة خطأ في الاتجاهين: تُحذف كلمات عزاء أو نكتة محلية أو توثيق صحفي، وتبقى عبارات تحريض يفهمها كل من يعيش في البلد.

ثم إن الاعتراض على الحذف يحتاج إلى نموذج بلغة أخرى، ولا يعرف صاحبه هل قرأه إنسان. ومن المتضررين صحفيون وأصحاب متاجر صغيرة يعتمد رزقهم على صفحة واحدة.

نطلب نقاشًا يجمع المنصات والباحثين والصحفيين والجهات التنظيمية حول ما يمكن قياسه ونشره: نسب الخطأ بحسب اللهجة، وعدد المراجعين من أهل اللغة، ومدة الرد على الاعتراض. كما نود بحث بناء معاجم مفتوحة للهجات لا تتحول إلى قوائم للمنع.`,
    language: 'ar',
    name: 'شخص افتراضي 10',
    organisation: null,
    capacity: 'own',
    showName: false,
    stakeholderGroup: 'civil_society',
    country: 'JO',
    region: 'asia_pacific',
    themes: ['content-moderation', 'freedom-expression', 'multilingual-internet'],
    policyQuestions: [
      'ما الأرقام التي ينبغي أن تنشرها المنصات عن أخطاء الإشراف بحسب اللغة واللهجة؟',
      'كيف تُبنى موارد لغوية مشتركة من دون أن تصبح أداة للرقابة؟',
    ],
  },
  {
    title: '[示例] 中小企业使用人工智能：责任应当如何分担',
    description: `越来越多的小企业通过接口使用别人开发的人工智能模型，用来回答客户问题、筛选简历或撰写商品说明。模型由谁训练、用了哪些数据、何时更新，小企业大多并不知情；一旦出现错误或歧视，直接面对客户的却是它们。

目前各地的规则多以大型开发者为对象，对下游使用者的要求要么没有写清楚，要么照搬大企业的标准，小企业难以承担。我们建议论坛讨论：

- 模型提供方应向下游说明哪些最基本的信息；
- 与风险相称的简化合规办法，例如共用的评估清单；
- 客户投诉时，怎样找到真正能够纠正错误的一方。

希望开发企业、行业协会、消费者组织、监管部门和研究人员一起参加讨论，特别欢迎发展中国家的小企业讲述自己的经验。`,
    language: 'zh',
    name: '示例人物 11',
    organisation: '示例中小企业协会',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'private_sector',
    country: 'CN',
    region: 'asia_pacific',
    themes: ['ai-governance', 'data-protection'],
    policyQuestions: [
      '人工智能模型的提供方应当向使用它的小企业公开哪些信息？',
      '怎样的合规要求既能保护用户，又是小企业负担得起的？',
    ],
  },
  {
    title: '[示例] 让老年人和残障人士用得上的验证方式',
    description: `登录一项服务，往往要先辨认扭曲的字母、对着镜头眨眼，或者在一分钟内输入短信里的数字。对视力、听力、动作不便的人来说，这道门常常打不开；许多老年人只好把密码交给别人保管，反而更不安全。

无障碍标准早已存在，但验证环节多由第三方提供，网站运营者以为与己无关。安全团队担心放宽要求会带来欺诈，无障碍团队又很少参加安全设计。

我们希望论坛把这两个群体请到一起，讨论以下问题：怎样的验证方式既安全又无障碍；代他人办事（例如子女帮助父母）怎样得到正式授权，而不是共用密码；公共服务在采购时应当怎样测试，并请真正的使用者参与。`,
    language: 'zh',
    name: '示例人物 12',
    organisation: null,
    capacity: 'own',
    showName: true,
    stakeholderGroup: 'technical_community',
    country: 'MY',
    region: 'asia_pacific',
    themes: ['accessibility-disability', 'digital-inclusion', 'digital-identity'],
    policyQuestions: [
      '公共服务应当采用哪些既安全又无障碍的验证方式？',
      '怎样让家人或护理人员在得到授权后代为办理，而不必共用密码？',
    ],
  },
  {
    title: '[Пример] Безопасность детей и шифрование: не выбирать одно вместо другого',
    description: `Спор о защите детей в сети часто сводят к выбору: либо сквозное шифрование, либо безопасность ребёнка. Между тем сами дети нуждаются и в том и в другом. Подростку, который ищет помощи, важно, чтобы его переписку никто не прочёл; ребёнку, которому угрожают, важно, чтобы жалоба сразу попала к человеку.

Предлагаем обсудить меры, которые не требуют читать все сообщения подряд:

- понятная кнопка жалобы и ответ на языке ребёнка;
- настройки по умолчанию, при которых незнакомый взрослый не может написать первым;
- обучение родителей, учителей и полиции;
- поддержка местных линий помощи, в том числе ночью.

Нужен разговор с участием разработчиков мессенджеров, психологов, следователей, специалистов по криптографии и самих подростков. Важно также честно сказать, чего эти меры не решают.`,
    language: 'ru',
    name: 'Вымышленный участник 13',
    organisation: 'Объединение «Пример» в поддержку линий помощи',
    capacity: 'organisation',
    showName: false,
    stakeholderGroup: 'civil_society',
    country: 'AM',
    region: 'eastern_european',
    themes: ['child-online-safety', 'encryption', 'data-protection'],
    policyQuestions: [
      'Какие меры защиты детей совместимы со сквозным шифрованием и уже показали результат?',
      'Как подростки могут участвовать в выработке правил, которые их касаются?',
    ],
  },
  {
    title: '[Exemplo] Pequenos provedores: quem leva a Internet à última rua',
    description: `Em muitas cidades do interior e nas periferias, quem instala a fibra não é uma grande operadora, e sim uma empresa com dez ou vinte funcionários. Esses provedores conhecem a vizinhança, atendem por telefone e aceitam prazos que uma grande empresa não aceitaria. Mesmo assim, enfrentam regras e custos pensados para outra escala.

Três dificuldades se repetem:

1. o aluguel de postes, caro e sem critérios claros;
2. o trânsito até o ponto de troca de tráfego mais próximo, muitas vezes a centenas de quilômetros;
3. o crédito, porque o banco não aceita a rede como garantia.

Propomos que o fórum compare experiências de regulação proporcional, de compartilhamento de infraestrutura e de pontos de troca de tráfego regionais, e que ouça também os usuários: preço baixo sem qualidade nem transparência não é inclusão.`,
    language: 'pt',
    name: 'Pessoa fictícia 14',
    organisation: 'Associação Exemplo de Pequenos Provedores',
    capacity: 'organisation',
    showName: true,
    stakeholderGroup: 'private_sector',
    country: 'BR',
    region: 'latin_american_caribbean',
    themes: ['affordability', 'access-connectivity', 'internet-governance'],
    policyQuestions: [
      'Que obrigações devem ser proporcionais ao tamanho do provedor?',
      'Como garantir acesso justo a postes, dutos e pontos de troca de tráfego?',
    ],
  },
]
