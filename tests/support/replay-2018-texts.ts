/**
 * Invented texts in the manner of the 2018 call: what people wrote about each of the eight categories of that year.
 * Those of one cluster say nearly the same thing in other words, as happens when a network writes together.
 */

/** One way of saying it in one language: a title, and sentences of which a submission takes some. */
export interface Wording {
  language: string
  titles: readonly string[]
  sentences: readonly string[]
}

export interface Cluster {
  /** Ids of the topic vocabulary. */
  themes: readonly string[]
  questions: readonly string[]
  wordings: readonly Wording[]
}

const wording = (language: string, titles: string[], sentences: string[]): Wording => ({ language, titles, sentences })

/** The categories under which the Secretariat listed the issues of 2018, each with its clusters. */
export const categories: Readonly<Record<string, readonly Cluster[]>> = {
  'Cybersecurity, Trust and Privacy': [
    {
      themes: ['data-protection', 'law-governance'],
      questions: [
        'What does the new European regulation on data protection mean for developing countries?',
        'How can small organisations comply with several privacy laws at once?',
      ],
      wordings: [
        wording(
          'en',
          [
            'Data protection after the GDPR',
            'The GDPR and its effect beyond Europe',
            'Privacy and data protection in a world after the GDPR',
            'GDPR: global effects of a regional law',
          ],
          [
            'In May the General Data Protection Regulation enters into force and changes how personal data are handled far beyond the European Union.',
            'Companies in Africa, Asia and Latin America that serve European customers have to comply, often without the staff to do so.',
            'Public WHOIS data of domain names are affected as well, and nobody knows yet what replaces them.',
            'Stakeholders should compare national laws on privacy and find what they have in common.',
            'Data protection authorities of different regions hardly talk to each other.',
          ],
        ),
        wording(
          'fr',
          [
            'La protection des données après le RGPD',
            'Le RGPD et ses effets hors d’Europe',
            'Données personnelles : quelle protection en Afrique ?',
          ],
          [
            'Le règlement général sur la protection des données entre en vigueur en mai et change le traitement des données personnelles bien au-delà de l’Europe.',
            'Beaucoup de pays africains n’ont pas encore de loi ni d’autorité de protection des données.',
            'Les petites organisations ont besoin d’un accompagnement pour se mettre en conformité.',
          ],
        ),
        wording(
          'es',
          ['La protección de datos después del RGPD', 'Efectos del RGPD en América Latina'],
          [
            'El reglamento europeo de protección de datos entra en vigor en mayo y tendrá efectos en toda la región.',
            'Las pequeñas empresas no saben cómo cumplirlo y las autoridades tienen pocos recursos.',
          ],
        ),
      ],
    },
    {
      themes: ['cyber-norms', 'incident-response'],
      questions: ['Which norms of responsible behaviour could all stakeholders implement?'],
      wordings: [
        wording(
          'en',
          [
            'Norms for responsible behaviour in cyberspace',
            'Cyber norms: from words to implementation',
            'Making cybersecurity norms work',
          ],
          [
            'The group of governmental experts ended without consensus, and the work on norms has moved to many smaller forums.',
            'Industry and the technical community proposed norms of their own, such as the protection of the public core of the Internet.',
            'What is missing is a place where all of these are compared and their implementation is followed.',
            'Incident response teams need trust across borders, which norms can support or destroy.',
          ],
        ),
        wording(
          'ru',
          ['Нормы ответственного поведения в киберпространстве', 'Кибербезопасность: от норм к практике'],
          [
            'Переговоры о нормах поведения государств зашли в тупик, и обсуждение перешло на другие площадки.',
            'Форуму следует собрать предложения всех заинтересованных сторон и сравнить их между собой.',
            'Командам реагирования необходимо доверие, которое не знает границ.',
          ],
        ),
      ],
    },
    {
      themes: ['child-online-safety'],
      questions: ['How do we protect children online and respect their right to take part?'],
      wordings: [
        wording(
          'en',
          ['Protecting children online', 'Child online safety and the rights of the child', 'Children’s safety online'],
          [
            'One in three users of the Internet is a child, and hardly a service is designed for them.',
            'Parents, teachers and platforms share the responsibility, and each points at the others.',
            'Protection must not become a reason to shut young people out.',
          ],
        ),
      ],
    },
  ],
  'Development, Innovation and Economic Issues': [
    {
      themes: ['digital-economy', 'digital-trade'],
      questions: ['Should rules on electronic commerce be negotiated in trade agreements at all?'],
      wordings: [
        wording(
          'en',
          [
            'Digital trade and who writes its rules',
            'E-commerce rules in trade agreements',
            'Trade agreements and the digital economy',
          ],
          [
            'Rules about data flows, source code and encryption are agreed in trade talks behind closed doors.',
            'Developing countries fear to lose the means to build a digital industry of their own.',
            'The forum is the place where trade and Internet policy people can meet in public.',
            'Small businesses would gain from simple rules on payments, delivery and consumer protection.',
          ],
        ),
        wording(
          'es',
          ['Comercio digital: quién escribe las reglas', 'Economía digital y acuerdos comerciales'],
          [
            'Los acuerdos comerciales regulan los flujos de datos sin participación de la sociedad.',
            'Los países en desarrollo necesitan espacio para su propia industria digital.',
          ],
        ),
        wording(
          'zh',
          ['数字经济与贸易规则', '电子商务规则由谁制定'],
          ['数据流动和源代码的规则往往在贸易谈判中闭门达成。', '发展中国家希望保留发展本国数字产业的政策空间。'],
        ),
      ],
    },
    {
      themes: ['decent-work', 'ai-governance'],
      questions: ['How can education keep pace with the change of work?'],
      wordings: [
        wording(
          'en',
          ['The future of work in the digital economy', 'Automation, platforms and the future of work'],
          [
            'Automation and platforms change jobs faster than schools change their teaching.',
            'Workers of platforms have no contract, no insurance and nobody to appeal to.',
            'Which skills will be needed in ten years, and who pays for learning them?',
          ],
        ),
        wording(
          'fr',
          ['L’avenir du travail dans l’économie numérique'],
          [
            'L’automatisation et les plateformes transforment l’emploi plus vite que l’école.',
            'Il faut une protection sociale pour les travailleurs des plateformes.',
          ],
        ),
      ],
    },
    {
      themes: ['sustainable-development'],
      questions: ['How does the Internet contribute to each of the goals, and how is it measured?'],
      wordings: [
        wording(
          'en',
          ['The Internet and the Sustainable Development Goals', 'Internet governance for the 2030 Agenda'],
          [
            'The Internet is named in few of the goals and needed for all of them.',
            'Development agencies and Internet people use different words for the same thing.',
            'We propose to map the work of the forum to the goals.',
          ],
        ),
      ],
    },
  ],
  'Digital Inclusion and Accessibility': [
    {
      themes: ['access-connectivity', 'community-networks'],
      questions: [
        'How can community networks be licensed, financed and kept running?',
        'Which policies help to connect the next billion?',
      ],
      wordings: [
        wording(
          'en',
          [
            'Community networks to connect the unconnected',
            'Community networks for rural areas',
            'Connecting the unconnected through community networks',
            'Connecting the next billion',
          ],
          [
            'Half of the world is offline, and operators do not come to villages where they earn nothing.',
            'Community networks show that people can build and run their own infrastructure.',
            'They need spectrum, simple licences and affordable backhaul.',
            'Regulators should share what they learnt from first pilot projects.',
            'Universal service funds lie unused in many countries.',
          ],
        ),
        wording(
          'es',
          ['Redes comunitarias para conectar a los no conectados', 'Redes comunitarias en zonas rurales'],
          [
            'La mitad del mundo sigue sin conexión y los operadores no llegan a las comunidades pequeñas.',
            'Las redes comunitarias necesitan espectro, licencias sencillas y financiación.',
          ],
        ),
        wording(
          'fr',
          ['Les réseaux communautaires pour connecter les zones rurales', 'Connecter le prochain milliard'],
          [
            'La moitié du monde reste hors ligne et les opérateurs ne vont pas dans les villages.',
            'Les réseaux communautaires ont besoin de fréquences et de licences simples.',
            'Les fonds de service universel restent souvent inutilisés.',
          ],
        ),
        wording(
          'ar',
          ['الشبكات المجتمعية لربط غير المتصلين', 'ربط المناطق الريفية بالإنترنت'],
          [
            'نصف العالم ما زال خارج الإنترنت، ولا تصل الشركات إلى القرى الصغيرة.',
            'تحتاج الشبكات المجتمعية إلى الطيف الترددي وتراخيص بسيطة.',
          ],
        ),
      ],
    },
    {
      themes: ['accessibility-disability'],
      questions: ['How can procurement make accessible technology the normal case?'],
      wordings: [
        wording(
          'en',
          [
            'Accessibility for persons with disabilities',
            'An Internet accessible to persons with disabilities',
            'Web accessibility',
          ],
          [
            'A billion people live with a disability, and most websites are not made for them.',
            'Standards exist; what is missing is their use in public procurement and in teaching.',
            'The forum itself should be an example: captions, accessible documents, remote participation.',
          ],
        ),
      ],
    },
    {
      themes: ['gender-equality', 'digital-inclusion'],
      questions: ['What keeps women offline, and what has worked to change it?'],
      wordings: [
        wording(
          'en',
          ['The gender digital divide', 'Bridging the gender digital divide', 'Women’s access to the Internet'],
          [
            'Fewer women than men are online, and in the least developed countries the gap grows.',
            'Cost, skills, safety and social norms all play a role.',
            'Data by sex are missing, so that policies are blind.',
          ],
        ),
      ],
    },
  ],
  'Emerging Technologies': [
    {
      themes: ['ai-governance', 'technology-ethics'],
      questions: [
        'Who is accountable for a decision taken by an algorithm?',
        'Which principles should guide artificial intelligence?',
      ],
      wordings: [
        wording(
          'en',
          [
            'Artificial intelligence and accountability',
            'Ethics and governance of artificial intelligence',
            'Who governs artificial intelligence?',
            'AI, algorithms and human rights',
          ],
          [
            'Algorithms decide about loans, jobs and police checks, and nobody can say why.',
            'There are many sets of principles on artificial intelligence and little exchange between their authors.',
            'Data that teach the machines carry the prejudice of those who gathered them.',
            'Developing countries are users of these systems and seldom at the table.',
          ],
        ),
        wording(
          'fr',
          ['Intelligence artificielle et responsabilité', 'Éthique de l’intelligence artificielle'],
          [
            'Des algorithmes décident de prêts et d’emplois sans que personne ne puisse dire pourquoi.',
            'Les pays en développement sont rarement à la table des discussions.',
          ],
        ),
        wording(
          'zh',
          ['人工智能的伦理与治理', '人工智能与问责'],
          ['算法决定贷款和就业，却没有人能够解释原因。', '各方应就人工智能的原则开展交流，并让发展中国家参与。'],
        ),
      ],
    },
    {
      themes: ['emerging-technologies'],
      questions: ['Which problems does a blockchain solve that a database does not?'],
      wordings: [
        wording(
          'en',
          ['Blockchain beyond the hype', 'Blockchain and its governance'],
          [
            'Ledgers without a centre are proposed for land registers, identity and aid.',
            'Their governance is as political as that of any other system.',
            'Energy use and privacy must be part of the discussion.',
          ],
        ),
      ],
    },
    {
      themes: ['internet-of-things', 'digital-security'],
      questions: ['Who updates a device when its maker is gone?'],
      wordings: [
        wording(
          'en',
          ['Security of the Internet of Things', 'Internet of Things: secure by design'],
          [
            'Billions of devices are sold without a way to update them.',
            'Attacks by cameras and recorders have shown what follows.',
            'Labels, liability and procurement are three ways to improve it.',
          ],
        ),
      ],
    },
  ],
  'Evolution of Internet Governance': [
    {
      themes: ['internet-governance', 'global-digital-cooperation'],
      questions: ['How can the forum produce outcomes without becoming a negotiation?'],
      wordings: [
        wording(
          'en',
          [
            'The future of the IGF',
            'Making the IGF more relevant',
            'Tangible outcomes of the IGF',
            'Strengthening multistakeholder cooperation',
          ],
          [
            'The forum discusses everything and decides nothing; its messages should reach those who decide.',
            'Fewer subjects, prepared during the year, would give it focus.',
            'Governments and companies at high level stay away when they see no result.',
            'National and regional initiatives are its strength and should feed the programme.',
          ],
        ),
        wording(
          'ru',
          ['Будущее Форума по управлению Интернетом'],
          [
            'Форуму нужны понятные результаты, которые дойдут до тех, кто принимает решения.',
            'Национальные и региональные инициативы должны определять повестку дня.',
          ],
        ),
        wording(
          'ar',
          ['مستقبل منتدى إدارة الإنترنت'],
          [
            'يحتاج المنتدى إلى نتائج ملموسة تصل إلى صانعي القرار.',
            'ينبغي أن تسهم المبادرات الوطنية والإقليمية في جدول الأعمال.',
          ],
        ),
      ],
    },
    {
      themes: ['jurisdiction', 'internet-fragmentation'],
      questions: ['How do national laws and a cross-border Internet live together?'],
      wordings: [
        wording(
          'en',
          ['Jurisdiction on a cross-border Internet', 'Fragmentation of the Internet', 'Local laws, global network'],
          [
            'Courts order the removal of content worldwide, and others forbid it.',
            'Rules on keeping data in the country multiply.',
            'Without cooperation the network falls into national pieces.',
          ],
        ),
      ],
    },
  ],
  'Human Rights, Gender and Youth': [
    {
      themes: ['shutdowns-censorship', 'freedom-expression'],
      questions: ['What do shutdowns cost, and what has stopped them?'],
      wordings: [
        wording(
          'en',
          [
            'Internet shutdowns and human rights',
            'Keep it on: ending Internet shutdowns',
            'Internet shutdowns during elections',
          ],
          [
            'Networks are switched off during elections, protests and even school examinations.',
            'Shutdowns harm hospitals, businesses and families, and they do not bring security.',
            'Operators need a common answer to unlawful orders.',
          ],
        ),
        wording(
          'fr',
          ['Coupures d’Internet et droits humains', 'Mettre fin aux coupures d’Internet'],
          [
            'Les réseaux sont coupés pendant les élections et les manifestations.',
            'Les coupures nuisent aux hôpitaux, aux entreprises et aux familles.',
          ],
        ),
        wording(
          'ar',
          ['قطع الإنترنت وحقوق الإنسان'],
          ['تُقطع الشبكات في أثناء الانتخابات والاحتجاجات.', 'يضر قطع الإنترنت بالمستشفيات والشركات والأسر.'],
        ),
      ],
    },
    {
      themes: ['youth'],
      questions: ['How can young people take part in decisions and not only in side events?'],
      wordings: [
        wording(
          'en',
          ['Youth in Internet governance', 'Meaningful participation of youth'],
          [
            'Young people are the majority of users and a minority in the room.',
            'Funding, mentoring and a seat at the table are needed.',
          ],
        ),
        wording(
          'es',
          ['La juventud en la gobernanza de Internet', 'Participación de los jóvenes'],
          [
            'Los jóvenes son mayoría en la red y minoría en la sala.',
            'Hacen falta becas, mentores y voz en el programa.',
          ],
        ),
      ],
    },
    {
      themes: ['online-gender-violence', 'online-harassment'],
      questions: ['How do platforms and the law answer abuse against women without silencing others?'],
      wordings: [
        wording(
          'en',
          ['Online abuse and gender-based violence', 'Violence against women online'],
          [
            'Women who speak in public are threatened until they fall silent.',
            'Reports to platforms remain without an answer, above all in languages other than English.',
            'Police and courts often do not take it seriously.',
          ],
        ),
      ],
    },
  ],
  'Media and Content': [
    {
      themes: ['disinformation', 'elections'],
      questions: [
        'How can disinformation be countered without censorship?',
        'What is the part of media literacy in it?',
      ],
      wordings: [
        wording(
          'en',
          [
            'Fake news and disinformation',
            'Disinformation and elections',
            'Countering fake news without censorship',
            'Fake news, trust and democracy',
          ],
          [
            'False stories travel faster than true ones, and advertising pays for them.',
            'Laws against fake news are used against journalists.',
            'Fact checkers, platforms and schools should compare what works.',
            'Elections in several countries were targets of organised campaigns.',
          ],
        ),
        wording(
          'es',
          ['Noticias falsas y desinformación', 'Desinformación en las elecciones'],
          ['Las noticias falsas viajan más rápido que las verdaderas.', 'Hace falta educación mediática y no censura.'],
        ),
        wording(
          'pt',
          ['Notícias falsas e eleições'],
          [
            'As notícias falsas ameaçam as eleições deste ano.',
            'É preciso educação para as mídias e transparência da publicidade.',
          ],
        ),
      ],
    },
    {
      themes: ['multilingual-internet', 'local-content'],
      questions: ['How do we get more content in the languages that people speak?'],
      wordings: [
        wording(
          'en',
          ['Multilingualism and local content', 'Local languages online', 'Universal acceptance of domain names'],
          [
            'Most content is in ten languages; most people speak another.',
            'Addresses and mail in other scripts still fail in many programmes.',
            'Local content gives people a reason to go online.',
          ],
        ),
        wording(
          'fr',
          ['Multilinguisme et contenus locaux'],
          ['La plupart des contenus sont en dix langues.', 'Les langues africaines sont presque absentes du réseau.'],
        ),
      ],
    },
  ],
  'Technical and Operational Issues': [
    {
      themes: ['ipv6', 'interconnection'],
      questions: ['What holds back the use of IPv6, and what has helped?'],
      wordings: [
        wording(
          'en',
          ['IPv6 deployment', 'Deploying IPv6 and exchange points', 'Best practices for IPv6'],
          [
            'Addresses of the old kind have run out; those of the new kind are used by one in five.',
            'Exchange points keep local traffic local and lower the cost.',
            'Public procurement could ask for IPv6 by default.',
          ],
        ),
        wording(
          'zh',
          ['推进IPv6部署'],
          ['旧地址已经用尽，新地址的使用率仍然不高。', '公共采购可以把IPv6作为默认要求。'],
        ),
      ],
    },
    {
      themes: ['dns-security', 'domain-names-dns'],
      questions: ['Are the operators of resolvers ready for the new root key?'],
      wordings: [
        wording(
          'en',
          ['Security of the domain name system', 'The root key rollover and DNSSEC'],
          [
            'The key of the root was to be changed and the change was put off.',
            'Signing of zones grows slowly, checking of signatures even more slowly.',
          ],
        ),
      ],
    },
  ],
}

/** What also arrives at every call: tests, and words that say little. */
export const scraps: readonly (readonly [title: string, description: string])[] = [
  ['q', 'q'],
  ['test', 'test'],
  ['Cybersecurity', 'Cybersecurity'],
  ['Blockchain', 'Blockchain.'],
  ['Access', 'Affordable access for all'],
  ['Fake news', 'yes'],
]
