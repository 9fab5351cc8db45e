/** The half of the labelled issues on which weights and thresholds were chosen: see `pairs.ts`. */
export const dev = `
== shutdowns
-
en | Internet shutdowns during exams | Governments switch off the whole network for days so that pupils do not cheat. Clinics, shops and banks stop working. The Forum should ask for alternatives and for the cost to be published.
en | Whole countries go dark because of school tests | Every June mobile data disappears for several hours each morning. Traders lose income and ambulances cannot be reached. Nobody has shown that this prevents copying.
fr | Couper l’Internet pour empêcher la triche aux examens | Chaque année, l’accès est suspendu dans tout le pays pendant les épreuves du baccalauréat. Les entreprises et les hôpitaux en paient le prix. Il existe d’autres moyens de lutter contre la fraude scolaire.
-
en | Blocking of news sites before elections | Several independent news sites and messaging applications were blocked in the week before voting, without any court order. Voters could not compare information. Blocking orders should be public and subject to review.
es | Bloqueo de medios digitales en campaña electoral | En los días previos a la votación se bloquearon periódicos en línea sin orden judicial. La ciudadanía se quedó sin información plural. Pedimos que las órdenes de bloqueo se publiquen y puedan recurrirse.
ar | حجب المواقع الإخبارية قبل الانتخابات | حُجبت مواقع صحفية مستقلة قبل أيام من الاقتراع دون قرار قضائي، فلم يستطع الناخبون مقارنة المعلومات. نطلب نشر أوامر الحجب وإتاحة الطعن فيها.
== community networks
-
en | Affordable licences for community networks | Villages that want to build their own network must pay the same licence fee as a national operator. A light, cheap licence and access to unused spectrum would let cooperatives connect people whom nobody else serves.
en | Let rural cooperatives run their own wireless service | The paperwork and fees are made for telephone companies with millions of users. A cooperative of two hundred families cannot pay them. Regulators should create a simple permit for non-profit local networks.
es | Licencias sencillas para redes comunitarias | Las comunidades rurales que construyen su propia red pagan lo mismo que una gran operadora. Hace falta una licencia de bajo costo y espectro compartido para cooperativas sin fines de lucro.
-
en | Universal service funds that nobody spends | Operators pay a share of their revenue into the universal service fund, yet in many countries most of the money lies unused. Publish the accounts, let communities apply, and measure what was connected.
fr | Les fonds de service universel dorment | Les opérateurs cotisent depuis des années, mais l’argent n’est pas dépensé et les villages restent sans réseau. Il faut publier les comptes du fonds et ouvrir les appels à projets aux collectivités.
zh | 普遍服务基金长期闲置 | 运营商每年向普遍服务基金缴费，但大部分资金没有使用，偏远地区仍然没有网络。建议公开账目，允许地方社区申请，并公布成效。
== child safety
-
en | Scanning private messages to find abuse of children | Proposals oblige messaging services to scan messages on the device before they are encrypted. Child protection is urgent, but weakening end-to-end encryption exposes everybody, children included. What works without breaking encryption?
de | Chatkontrolle und Verschlüsselung | Messenger sollen Nachrichten vor der Verschlüsselung auf dem Gerät durchsuchen, um Missbrauch von Kindern zu finden. Das schwächt die Ende-zu-Ende-Verschlüsselung für alle.
ru | Поиск материалов о насилии над детьми в зашифрованных чатах | Мессенджеры хотят обязать проверять сообщения до шифрования. Защита детей необходима, но ослабление сквозного шифрования ставит под угрозу всех. Какие меры действуют без взлома шифрования?
-
en | Age checks that do not need an identity card | New laws require platforms to verify the age of every user. Handing over an identity card or a face scan creates new risks for privacy. We ask for methods that prove an age without revealing who one is.
fr | Vérifier l’âge sans révéler l’identité | De plus en plus de lois imposent aux plateformes de contrôler l’âge. Donner sa carte d’identité ou son visage à chaque site est disproportionné. Il faut des méthodes respectueuses de la vie privée.
zh | 不泄露身份的年龄验证 | 越来越多的法律要求平台核实用户年龄。上传身份证或人脸会带来新的隐私风险，应当推广只证明年龄、不暴露身份的技术。
== AI and languages
-
en | Language models do not speak our languages | Chatbots answer well in English and badly in Hausa, Quechua or Lao, because there is almost no training data. Communities should be supported to build corpora under their own rules.
fr | Les grands modèles de langage ignorent nos langues | Faute de données d’entraînement, les assistants répondent mal en wolof ou en peul. Les communautés linguistiques doivent pouvoir constituer leurs propres corpus et décider de leur usage.
ar | نماذج لغوية لا تفهم لغاتنا | تجيب روبوتات الدردشة جيدا بالإنجليزية ورديئا باللغات الإفريقية واللهجات لقلة بيانات التدريب. ينبغي دعم المجتمعات لبناء مدوناتها اللغوية بشروطها.
-
en | Automatic moderation fails outside English | Posts in Arabic dialects and in Amharic are deleted by mistake while calls to violence stay up. Platforms should publish how many reviewers they have per language and how often the machine is wrong.
ar | الإشراف الآلي على المحتوى بالعربية يخطئ كثيرا | تُحذف منشورات سليمة باللهجات العربية بينما يبقى التحريض. نطالب المنصات بنشر عدد المشرفين لكل لغة ونسبة الخطأ في القرارات الآلية.
es | La moderación automática se equivoca con nuestras lenguas | Se borran publicaciones legítimas en guaraní y en español caribeño, y quedan las amenazas. Las plataformas deben decir cuántos moderadores tienen por idioma y publicar su tasa de error.
== submarine cables
-
en | Repair of submarine cables takes too long | When the cable was cut, our island was offline for five weeks, because there are few repair ships and permits take days. Regional agreements on repair would shorten outages.
en | One anchor and the island is cut off from the world | A ship broke our only undersea link in January. The vessel that mends such links was on the other side of the ocean and then waited for papers. States of the region should prepare permits in advance and share a ship.
ru | Ремонт подводных кабелей длится неделями | После обрыва кабеля остров месяц оставался без связи: ремонтных судов мало, разрешения выдают медленно. Нужны региональные соглашения о ремонте.
-
en | Satellite constellations and local rules | Low earth orbit satellites now offer access directly to users. Who is responsible for lawful blocking, spectrum interference and prices when the operator has no office in the country?
es | Constelaciones de satélites sin oficina en el país | Los satélites de órbita baja venden acceso directo a la población. ¿Quién responde por las interferencias, los precios y las órdenes judiciales si el operador está en el extranjero?
zh | 低轨卫星上网由谁监管 | 低轨卫星直接向用户提供互联网接入，但运营者在本国没有机构。频谱干扰、价格和法律命令由谁负责，需要国际讨论。
== digital identity
-
en | Digital identity must not exclude people without documents | Public services are moved behind a digital identity. Persons without a birth certificate, migrants and older people lose access to health care and benefits. Keep an alternative at the counter.
fr | L’identité numérique laisse des gens dehors | Quand les démarches passent par une identité numérique obligatoire, les personnes sans acte de naissance et les réfugiés n’ont plus accès aux soins. Un guichet physique doit rester ouvert.
ar | الهوية الرقمية تستبعد من لا يملكون وثائق | صارت الخدمات العامة مشروطة بهوية رقمية، فحُرم منها من لا يملك شهادة ميلاد وكبار السن واللاجئون. يجب أن يبقى بديل حضوري.
-
en | Facial recognition in public space | Cameras with facial recognition are installed in stations and squares without a law that allows it. People who protest fear being followed. We call for a moratorium until safeguards exist.
ru | Распознавание лиц на улицах без закона | Камеры с распознаванием лиц ставят на вокзалах и площадях, хотя закон этого не предусматривает. Участники протестов опасаются преследований. Нужен мораторий до появления гарантий.
en | Stop biometric mass surveillance of squares and stations | Biometric cameras follow everyone who passes, and nobody was asked. Until parliament has set limits and courts can control them, the systems should be switched off.
== gender
-
en | Intimate images shared without consent | Women whose intimate photos are published by a former partner wait weeks until a platform removes them, and the police have no procedure. A common reporting channel and hash sharing would help.
es | Difusión de imágenes íntimas sin consentimiento | Las víctimas esperan semanas para que la plataforma retire sus fotos y la policía no sabe qué hacer. Proponemos un canal de denuncia común y el bloqueo de copias.
fr | Photos intimes publiées sans accord | Des femmes voient leurs photos diffusées par un ancien compagnon ; la plateforme répond tard et la plainte n’aboutit pas. Un signalement unique et le retrait des copies sont nécessaires.
-
en | Girls leave technical studies | In our universities fewer than one in five students of computer science is a woman, and many leave. Scholarships, mentors and safe campuses change this, as two regional programmes show.
fr | Trop peu de filles dans les filières techniques | Moins d’une étudiante sur cinq choisit l’informatique et beaucoup abandonnent. Bourses, mentorat et campus sûrs ont fait leurs preuves dans deux pays.
ru | Девушки уходят из технических специальностей | Среди студентов-программистов женщин меньше пятой части, и многие бросают учёбу. Помогают стипендии, наставники и безопасные кампусы.
== small business and platforms
-
en | Small sellers removed from online marketplaces without reasons | A shop that lives from one marketplace can be closed overnight by an automatic decision. There is no person to talk to. Sellers need reasons, a deadline and an independent appeal.
zh | 电商平台随意封停小商家 | 小商家依赖一个平台，却可能一夜之间被系统自动关店，没有理由，也找不到人工客服。应当说明理由、规定期限并设立独立申诉。
es | Cierre automático de tiendas pequeñas en los mercados en línea | Una pequeña empresa puede perder su tienda en la plataforma de un día para otro, sin explicación ni persona con quien hablar. Pedimos motivos, plazos y un recurso independiente.
-
en | Taxing digital services where value is created | Large platforms earn in developing countries and pay taxes elsewhere. The international agreement on taxing rights is slow; unilateral digital services taxes lead to trade disputes.
fr | Imposer les services numériques là où la valeur est créée | Les géants du numérique réalisent des profits dans les pays en développement sans y payer d’impôt. L’accord international tarde et les taxes nationales provoquent des conflits commerciaux.
ru | Налог на цифровые услуги там, где создаётся стоимость | Крупные платформы зарабатывают в развивающихся странах, а налоги платят в других. Международное соглашение буксует, национальные налоги вызывают торговые споры.
== disinformation
-
en | Fake videos of candidates before elections | Synthetic videos and cloned voices of candidates spread faster than they can be denied. Campaigns, platforms and electoral bodies should agree on labels and on a fast way to check.
es | Videos falsos de candidatos generados con inteligencia artificial | Antes de las elecciones circulan voces clonadas y videos sintéticos que nadie desmiente a tiempo. Hace falta etiquetado y un mecanismo rápido de verificación entre plataformas y autoridades electorales.
zh | 选举前的深度伪造视频 | 候选人的假视频和克隆声音传播很快，辟谣总是太晚。竞选团队、平台与选举机构应就标识和快速核查达成一致。
-
en | Rumours about vaccines in messaging groups | During the epidemic false cures and rumours about vaccines spread in closed messaging groups, where fact-checkers cannot see them. Health workers need tools to answer in the same groups.
ar | شائعات عن اللقاحات في مجموعات المراسلة | انتشرت خلال الوباء علاجات زائفة وشائعات عن اللقاحات في مجموعات مغلقة لا يراها مدققو الحقائق. يحتاج العاملون الصحيون إلى أدوات للرد هناك.
fr | Fausses informations de santé dans les groupes de messagerie | Pendant l’épidémie, faux remèdes et rumeurs sur les vaccins ont circulé dans des groupes fermés. Les soignants manquent d’outils pour y répondre.
== routing and names
-
en | Route hijacks and the slow adoption of RPKI | A wrong announcement took our bank offline for two hours. Signing routes would have prevented it. Operators in small countries need training and tools to sign and validate routes.
en | Validate BGP announcements, also in small networks | Origin validation is free software, and still most local providers accept whatever their neighbours announce. Hands-on workshops and a simple dashboard got ten of them to sign their prefixes.
zh | 路由劫持与RPKI部署缓慢 | 一次错误的路由公告使银行断网两小时。签名和验证路由可以避免，但小国的运营商需要培训和工具。
-
en | E-mail addresses in our own script are refused | Web forms reject addresses with Arabic or Devanagari letters as invalid. Universal acceptance of internationalised domain names should be a condition of public procurement.
ar | مواقع ترفض عناوين البريد الإلكتروني المكتوبة بالعربية | ترفض استمارات كثيرة العناوين بالحروف العربية وتعدها خاطئة. ينبغي أن يكون القبول الشامل لأسماء النطاقات المدولة شرطا في المشتريات الحكومية.
ru | Сайты не принимают кириллические адреса почты | Веб-формы считают адреса на кириллице ошибочными. Универсальное принятие интернационализированных доменных имён должно быть условием госзакупок.
== devices and environment
-
en | Phones without updates become waste | A phone works for eight years, its software support ends after three. Longer security updates and the right to repair would keep cheap devices safe and reduce electronic waste.
fr | Des téléphones abandonnés par leur fabricant | Le matériel dure huit ans, les mises à jour trois. Un soutien logiciel plus long et le droit de réparer éviteraient des montagnes de déchets électroniques.
es | Teléfonos sin actualizaciones que terminan en la basura | El aparato dura ocho años y el fabricante lo actualiza tres. Exigir soporte más largo y derecho a reparar reduciría los residuos electrónicos.
-
en | Data centres and the water of dry regions | New data centres take drinking water and electricity from regions that lack both. Operators should publish consumption per site before a permit is granted.
es | Centros de datos en zonas con sequía | Los nuevos centros de datos consumen agua potable y electricidad donde ya faltan. Las empresas deben publicar el consumo de cada instalación antes de obtener el permiso.
ar | مراكز البيانات ومياه المناطق الجافة | تستهلك مراكز البيانات الجديدة مياه الشرب والكهرباء في مناطق تفتقر إليهما. على المشغلين نشر استهلاك كل موقع قبل منح الترخيص.
== same words, English
-
en | Meaningful connectivity for island states | We propose that the Forum discuss how small island states can finance meaningful connectivity. Prices are five times higher than on the mainland and speed is low. Stakeholders should share experience and agree on recommendations.
en | Meaningful conectivity for small islands | We propose that the Forum discuss how small islands can pay for meaningful connectivity: prices are five times higher than on the mainland, speed is low. Stakeholders should share experiences.
en | Internet in the islands is slow and far too expensive |
-
en | Trust in electronic voting for small states | We propose that the Forum discuss how small states can finance trustworthy electronic voting. Audits are five times more expensive than elsewhere. Stakeholders should share experience and agree on recommendations.
en | Online voting without paper | Can elections be run over the Internet when nobody can recount the ballots? Election officers of small states ask for independent audits.
== same words, French
-
fr | Fracture numérique et personnes âgées | Nous proposons un atelier sur l’accès des personnes âgées aux services en ligne. Beaucoup renoncent à leurs droits parce que tout passe par un site. Les parties prenantes pourraient échanger leurs expériences.
fr | Les aînés face aux démarches en ligne | Beaucoup de personnes âgées renoncent à leurs droits parce que toutes les démarches passent par un site. Un accompagnement humain et un numéro de téléphone devraient rester possibles.
fr | Personnes âgées et services en ligne | Nous proposons un atelier sur l’accès des personnes agées aux services publics en ligne ; beaucoup renoncent à leurs droits.
-
fr | Fracture numérique et agriculture | Nous proposons un atelier sur l’accès des agriculteurs aux données météorologiques. Beaucoup perdent leurs récoltes parce que l’alerte n’arrive pas. Les parties prenantes pourraient échanger leurs expériences.
fr | Des alertes météo pour les paysans | Sans prévisions sur leur téléphone, les petits agriculteurs perdent leur récolte. Les services météorologiques devraient publier leurs données.
== same words, Spanish
-
es | Acoso en línea contra mujeres periodistas | Proponemos una sesión sobre el acoso en línea que sufren las mujeres periodistas. Muchas abandonan las redes. Las partes interesadas deben acordar medidas concretas de protección.
es | Mujeres periodistas acosadas en las redes | Las campañas de insultos y amenazas empujan a las reporteras a abandonar las redes. Se necesitan medidas concretas de protección de las plataformas y de los medios.
es | Acoso digital a las periodistas | Proponemos una sesión sobre el acoso en línea que sufren las mujeres periodistas.
-
es | Acceso en línea a la información pública para periodistas | Proponemos una sesión sobre el acceso en línea a la información pública que necesitan los periodistas. Muchas solicitudes quedan sin respuesta. Las partes interesadas deben acordar medidas concretas.
es | Solicitudes de información que nadie contesta | Las leyes de acceso a la información pública existen, pero los ministerios no responden. Hacen falta plazos y sanciones.
== same words, Russian
-
ru | Мошенничество по телефону и в интернете | Предлагаем обсудить на форуме борьбу с телефонными мошенниками. Пожилые люди теряют сбережения, а банки и операторы не обмениваются сведениями. Нужны общие правила.
ru | Телефонные мошенники и пожилые люди | Пенсионеры теряют сбережения после звонков мошенников. Банки и операторы связи должны обмениваться сведениями о подозрительных номерах.
ru | Защитить пожилых от обмана в сети | Обманщики выдают себя за сотрудников банка и забирают деньги стариков.
-
ru | Доступность интернета для пожилых людей | Предлагаем обсудить на форуме доступность интернета для пожилых людей. Многие не умеют пользоваться телефоном, курсов мало. Нужны общие правила и бесплатное обучение.
ru | Курсы компьютерной грамотности для пенсионеров | В районных библиотеках можно открыть бесплатные курсы, где волонтёры учат старшее поколение пользоваться смартфоном.
== same words, Arabic
-
ar | خطاب الكراهية على منصات التواصل | نقترح أن يناقش المنتدى خطاب الكراهية ضد اللاجئين على منصات التواصل الاجتماعي. تنتشر المنشورات التحريضية بسرعة ولا تستجيب المنصات للبلاغات. يجب تبادل الخبرات بين أصحاب المصلحة.
ar | التحريض ضد اللاجئين في شبكات التواصل | تنتشر منشورات تحرض على كراهية اللاجئين ولا ترد المنصات على البلاغات. نحتاج إلى فرق محلية تفهم اللهجة.
ar | كراهية اللاجئين على الإنترنت | نقترح أن يناقش المنتدى خطاب الكراهية ضد اللاجئين على منصات التواصل الاجتماعي.
-
ar | الدفع الإلكتروني لصغار التجار على منصات التواصل | نقترح أن يناقش المنتدى الدفع الإلكتروني لصغار التجار على منصات التواصل الاجتماعي. الرسوم مرتفعة والحسابات تُغلق بلا سبب. يجب تبادل الخبرات بين أصحاب المصلحة.
ar | رسوم المحافظ الإلكترونية ترهق الباعة الصغار | يدفع الباعة نسبة كبيرة من كل عملية عبر الهاتف. المنافسة بين مقدمي خدمات الدفع ضعيفة.
== same words, Chinese
-
zh | 未成年人沉迷短视频 | 建议论坛讨论未成年人沉迷短视频的问题。推荐算法让孩子停不下来，影响睡眠和学习。各利益攸关方应分享经验，制定共同原则。
zh | 短视频推荐算法与儿童沉迷 | 推荐算法让孩子每天刷几个小时视频，影响睡眠和学习。平台应当限制推送并公开算法原则。
zh | 孩子刷视频停不下来怎么办 | 家长普遍反映短视频成瘾，平台需要承担责任。
-
zh | 未成年人个人信息保护 | 建议论坛讨论未成年人个人信息保护的问题。学校和应用过度收集数据，家长并不知情。各利益攸关方应分享经验，制定共同原则。
zh | 学校过度收集学生人脸信息 | 校门、食堂都要刷脸，家长无法拒绝。应禁止学校强制采集学生生物信息。
`
