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
`
