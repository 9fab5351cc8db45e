/** The half of the labelled issues that nothing was chosen on: see `pairs.ts`. */
export const test = `
== work
-
en | Delivery riders managed by an app | Riders are paid, ranked and dismissed by an algorithm that nobody explains to them. They ask for access to the data about them, for a human who answers, and for insurance when an accident happens.
en | My boss is an algorithm | Couriers of three cities told us the same story: the application lowers the fee, gives fewer orders to those who refuse, and closes an account with no word. Labour inspectors have no means to look inside.
es | Repartidores despedidos por un algoritmo | La aplicación asigna pedidos, baja la tarifa y desconecta cuentas sin explicar nada. Quienes reparten piden conocer los criterios, hablar con una persona y tener seguro.
-
en | Reskilling for workers replaced by automation | Call centres and back offices are losing jobs to generative systems. Public programmes should be in place before the layoffs, paid in part by those who save the wages.
fr | Reconversion des salariés remplacés par l’automatisation | Les centres d’appels suppriment des emplois au profit de l’IA générative. La formation doit commencer avant les licenciements et être financée aussi par ceux qui en profitent.
zh | 被自动化取代的员工如何再就业 | 客服中心大量岗位被生成式人工智能取代。再培训应当在裁员之前开始，并由节省工资的企业分担费用。
== health
-
en | Telemedicine stops where coverage ends | Remote consultations were a success in towns. In mountain districts the nurse climbs a hill to find a signal. Health programmes should budget for connectivity of rural clinics first.
fr | La télémédecine s’arrête là où il n’y a plus de réseau | En ville, les consultations à distance fonctionnent. Dans les zones de montagne, l’infirmière cherche du signal. Il faut d’abord raccorder les centres de santé ruraux.
ru | Телемедицина там, где нет связи | В городах удалённые консультации работают, а в горных районах медсестра не может отправить снимок. Сначала нужно подключить сельские больницы.
-
en | Health data sold to insurers | Data of fitness watches and period trackers ends up with data brokers and then with insurers. Users never agreed to that in a way they could understand. Ban the sale of health data without a separate, plain consent.
es | Venta de datos de salud a aseguradoras | Los datos de relojes deportivos y aplicaciones de ciclo menstrual llegan a intermediarios y de ahí a las aseguradoras. Nadie dio un consentimiento claro. Debe prohibirse esa venta.
zh | 健康数据被卖给保险公司 | 运动手表和经期应用收集的数据经数据经纪商流向保险公司，用户并没有明确同意。应当禁止未经单独同意出售健康数据。
== education
-
en | Schools without electricity or Internet | Half of the primary schools of our province have no power. Solar panels and a shared link cost less than the textbooks of one year. Donors should pay for maintenance too, not only for equipment.
fr | Des écoles sans électricité ni connexion | La moitié des écoles primaires de la province n’a pas de courant. Des panneaux solaires et une liaison partagée coûtent moins que les manuels. Il faut aussi financer l’entretien.
ar | مدارس بلا كهرباء ولا إنترنت | نصف المدارس الابتدائية في إقليمنا بلا كهرباء. الألواح الشمسية ووصلة مشتركة أرخص من الكتب المدرسية، وعلى المانحين تمويل الصيانة أيضا.
-
en | Learning apps that follow children | Software that schools made compulsory during the pandemic sends data about pupils to advertisers. Ministries buy without checking. We want a list of approved products and an audit each year.
es | Aplicaciones educativas que rastrean al alumnado | Programas obligatorios en las escuelas envían datos de niñas y niños a empresas de publicidad. Los ministerios compran sin revisar. Pedimos una lista de productos auditados.
ru | Школьные приложения следят за детьми | Обязательные для школ программы передают данные учеников рекламным компаниям. Министерства закупают их без проверки. Нужен перечень одобренных продуктов и ежегодный аудит.
== finance
-
en | Loan apps that shame borrowers | Small loans are given in minutes on the phone. Who pays late finds that the lender has written to all contacts with insults. Regulators should license lenders and forbid access to the contact list.
en | Digital lenders harass the families of debtors | Mobile credit came with a hidden price: the application copies the address book and, after a missed instalment, calls parents and colleagues. App stores keep offering such products although complaints are known.
zh | 网贷应用骚扰借款人的亲友 | 手机小额贷款几分钟到账，一旦逾期，放贷方就给通讯录里的所有人发侮辱信息。监管部门应发放牌照，并禁止读取通讯录。
-
en | Sending money home costs too much | Migrants lose seven per cent of what they send to their families. Connected payment systems between countries would make remittances through mobile money nearly free.
es | Enviar remesas sigue siendo caro | Las personas migrantes pierden hasta el siete por ciento de lo que mandan a sus familias. Conectar los sistemas de pago móvil entre países abarataría las transferencias.
ar | كلفة تحويل الأموال إلى الأهل | يخسر المهاجرون سبعة في المئة مما يرسلونه إلى أسرهم. ربط أنظمة الدفع عبر الهاتف بين البلدان يجعل التحويلات شبه مجانية.
== cybersecurity
-
en | Hospitals held to ransom | Ransomware closed three regional hospitals this year and operations were postponed. Small hospitals have no security staff. A shared national team and rules on paying ransom are needed.
fr | Hôpitaux paralysés par des rançongiciels | Trois hôpitaux régionaux ont dû reporter des opérations après une attaque. Les petits établissements n’ont personne pour la sécurité. Une équipe nationale partagée et une règle sur le paiement des rançons s’imposent.
ru | Больницы под ударом вымогателей | В этом году вирусы-вымогатели остановили три областные больницы, операции отложили. У маленьких клиник нет специалистов по безопасности. Нужна общая национальная команда.
-
en | Researchers who report a flaw are sued | A student found a hole in the tax portal, told the ministry and got a letter from the prosecutor. Laws should protect those who report vulnerabilities in good faith.
es | Denunciados por avisar de un fallo de seguridad | Un estudiante encontró una vulnerabilidad en el portal de impuestos, avisó y terminó ante la fiscalía. La ley debe proteger a quien informa de buena fe.
ar | ملاحقة من يبلغون عن الثغرات | اكتشف طالب ثغرة في بوابة الضرائب فأبلغ الوزارة، فاستدعته النيابة. ينبغي أن يحمي القانون من يبلغ عن الثغرات بحسن نية.
== accessibility
-
en | Captchas that shut out blind users | To prove that one is human one must recognise bicycles in pictures. People who use a screen reader cannot. Public sites should use checks that everybody can pass.
zh | 视障人士无法通过图片验证码 | 网站要求辨认图片中的自行车来证明自己是真人，使用读屏软件的人无法完成。公共网站应采用人人都能通过的验证方式。
fr | Des captchas infranchissables pour les personnes aveugles | Il faut reconnaître des vélos sur des images pour prouver qu’on est humain. Avec un lecteur d’écran, c’est impossible. Les sites publics doivent proposer autre chose.
-
en | Sign language at online meetings | Remote participation works for those who hear. Deaf delegates need sign language interpreters and captions of good quality at every session, not only the opening.
es | Lengua de señas en las reuniones virtuales | La participación a distancia funciona para quienes oyen. Las personas sordas necesitan intérpretes y subtítulos en todas las sesiones.
ru | Жестовый язык на онлайн-заседаниях | Дистанционное участие удобно тем, кто слышит. Глухим участникам нужны переводчики жестового языка и субтитры на каждом заседании, а не только на открытии.
== data
-
en | Data must stay in the country, says the new law | Localisation laws oblige every service to store data on national servers. Small firms cannot pay for it, and the data becomes easier to seize. Which less costly guarantees for privacy exist?
ru | Требование хранить данные внутри страны | Законы о локализации обязывают хранить данные на национальных серверах. Малому бизнесу это не по карману, а изъять данные становится проще. Какие есть менее затратные гарантии?
zh | 强制数据本地化的代价 | 新法要求所有服务把数据存储在境内服务器。小企业负担不起，数据也更容易被调取。有没有成本更低的隐私保障？
-
en | Open data of public transport and budgets | Ministries publish reports as pictures. Data on budgets, buses and air quality in open formats would let citizens and start-ups build services. A right to machine-readable data should be part of access to information laws.
fr | Ouvrir les données des budgets et des transports | Les ministères publient des images numérisées. Des données ouvertes, lisibles par machine, permettraient aux citoyens et aux jeunes pousses de créer des services.
ar | فتح بيانات الميزانيات والنقل العام | تنشر الوزارات تقاريرها صورا لا يمكن معالجتها. البيانات المفتوحة المقروءة آليا تتيح للمواطنين والشركات الناشئة بناء خدمات مفيدة.
== journalism
-
en | Spyware on the phones of reporters | Traces of commercial spyware were found on the phones of eleven journalists. The vendor says it sells only to governments. Export controls and a register of buyers are overdue.
es | Periodistas vigilados con programas espía | En los teléfonos de once periodistas se hallaron rastros de un programa espía comercial. La empresa dice vender solo a gobiernos. Urge controlar la exportación y registrar a los compradores.
ar | برامج تجسس على هواتف الصحفيين | عُثر على آثار برنامج تجسس تجاري في هواتف أحد عشر صحفيا. تقول الشركة إنها تبيع للحكومات وحدها. لا بد من رقابة على التصدير وسجل للمشترين.
-
en | Local newspapers lose their income to search and social media | Readers see the headline in the feed and never visit the paper. Advertising has gone to two companies. We want to discuss payment for news and public support that keeps editors independent.
fr | La presse locale ne vit plus de la publicité | Les lecteurs voient le titre dans un moteur de recherche ou un réseau social et ne viennent plus. Comment rémunérer l’information et aider les rédactions sans les rendre dépendantes ?
en | Who pays for reporting in small towns? | Since two platforms take nearly all advertising money, regional papers close one after the other. Compensation for articles shown by platforms and transparent public funds are two ways worth comparing.
== governance
-
en | Visas and travel costs keep the South away from meetings | Half of our accepted speakers could not come because a visa was refused or the ticket cost a year’s budget. Host countries should promise visas in time and travel support should be announced earlier.
fr | Sans visa ni bourse de voyage, pas de participation | La moitié des intervenants africains retenus n’a pas pu venir : visa refusé ou billet trop cher. Le pays hôte devrait garantir les visas et les aides au voyage être annoncées plus tôt.
zh | 签证和旅费让发展中国家代表无法参会 | 一半入选发言人因为拒签或机票太贵而缺席。东道国应承诺及时签发签证，差旅资助应更早公布。
-
en | What became of last year’s recommendations? | Every forum ends with messages that nobody follows up. We propose a public table of recommendations with the body addressed, the answer, and what was done after a year.
es | ¿Qué pasó con las recomendaciones del año anterior? | Cada foro termina con mensajes a los que nadie da seguimiento. Proponemos una tabla pública con la recomendación, el destinatario, su respuesta y lo hecho un año después.
ru | Что стало с прошлогодними рекомендациями? | Каждый форум завершается посланиями, о которых потом забывают. Предлагаем открытую таблицу: рекомендация, адресат, ответ и что сделано за год.
== network economics
-
en | Zero-rated packages and open Internet | Packages that count only one social network are all that poor users know of the Internet. Is free access to one service better than nothing, or does it lock people into one company?
es | Planes con redes sociales gratis y neutralidad de la red | Para mucha gente pobre, Internet es la única red social que no gasta datos. ¿Es mejor que nada o encierra a las personas en una sola empresa?
ar | باقات مجانية لتطبيق واحد وحياد الشبكة | باقات لا تحتسب استهلاك شبكة تواصل واحدة هي كل ما يعرفه الفقراء عن الإنترنت. هل الوصول المجاني إلى خدمة واحدة خير من لا شيء أم أنه احتكار؟
-
en | An exchange point for every country | Traffic between two neighbours of the same city still travels through another continent. A local exchange point lowers prices and delay; it needs a neutral host and a few trained engineers.
fr | Un point d’échange Internet dans chaque pays | Le trafic entre deux voisins passe encore par un autre continent. Un point d’échange neutre réduit les prix et la latence ; il faut un hébergeur neutre et quelques ingénieurs formés.
zh | 每个国家都应有互联网交换中心 | 同城两家网络之间的流量仍要绕道其他大洲。本地交换中心能降低价格和延迟，需要中立的机房和受过培训的工程师。
== rights and culture
-
en | Archives of endangered languages online | Recordings of the last speakers lie on tapes that decay. Communities want to digitise them and decide themselves who may listen. Funders usually demand that everything be open.
es | Archivos digitales de lenguas en peligro | Las grabaciones de los últimos hablantes se deterioran. Las comunidades quieren digitalizarlas y decidir quién puede escucharlas, pero los financiadores exigen acceso abierto a todo.
ru | Цифровые архивы исчезающих языков | Записи последних носителей портятся на плёнках. Общины хотят оцифровать их и сами решать, кому слушать, а доноры требуют полной открытости.
-
en | Authors unpaid when models learn from their books | Generative systems were trained on millions of books and songs without asking. Artists of small markets have no collective to negotiate for them. A licence scheme should reach them as well.
fr | Des œuvres aspirées par l’IA sans rémunération | Des millions de livres et de chansons ont servi à entraîner des systèmes génératifs sans accord. Les artistes des petits marchés n’ont personne pour négocier à leur place.
zh | 模型训练使用作品却不付报酬 | 生成式系统未经许可用数百万本书和歌曲训练。小市场的艺术家没有集体组织代为谈判，许可机制也应覆盖他们。
== same words, English
-
en | Disclosure of artificial intelligence in public services | We suggest a workshop on the use of artificial intelligence by public authorities. Citizens do not know when a machine decides on their benefits. Participants will discuss a public register of such systems and share good practice.
en | A public register of AI used by authorities | Citizens have no idea when a machine decides about their benefits. A register of the systems that public authorities use, open to everyone, would change that.
en | Who tells me that a computer refused my pension? |
-
en | Disclosure of lobbying in public services | We suggest a workshop on the influence of technology companies on public authorities. Citizens do not know who met whom. Participants will discuss a public register of such meetings and share good practice.
en | Meetings between technology firms and ministers should be published | A lobby register with dates, names and subjects exists in four countries and could be copied by others.
== same words, French
-
fr | Formation des juges au numérique | Nous souhaitons organiser une session sur la formation des magistrats aux preuves numériques. Les affaires se multiplient et les tribunaux manquent de connaissances. Les participants présenteront des modules déjà éprouvés.
fr | Former les magistrats aux preuves numériques | Les tribunaux manquent de connaissances sur les preuves électroniques alors que les affaires se multiplient. Des modules éprouvés existent.
fr | Des juges perdus devant les fichiers et les journaux de connexion |
-
fr | Formation des enseignants au numérique | Nous souhaitons organiser une session sur la formation des enseignants aux outils numériques. Les élèves en savent plus que leurs maîtres. Les participants présenteront des modules déjà éprouvés.
fr | Les instituteurs demandent des cours sur l’intelligence artificielle | À l’école primaire, personne n’a été formé à parler des agents conversationnels avec les élèves.
== same words, Spanish
-
es | Alerta temprana ante huracanes por telefonía móvil | Solicitamos un espacio para tratar los sistemas de alerta temprana por telefonía móvil. Tras el último huracán las antenas cayeron y nadie recibió avisos. Los actores del Caribe podrían coordinar normas comunes.
es | Avisos de emergencia que no llegan al celular | Cuando el huracán derriba las antenas, la población no recibe alertas. En el Caribe hacen falta normas comunes y respaldo por satélite.
es | Sistemas de alerta temprana por telefonía móvil en el Caribe | Tras el ultimo huracán las antenas cayeron y nadie recibió avisos; los actores podrían coordinar normas.
-
es | Calidad de la telefonía móvil en zonas turísticas | Solicitamos un espacio para tratar la calidad de la telefonía móvil en zonas turísticas. En temporada alta las antenas se saturan y nadie puede llamar. Los actores del Caribe podrían coordinar normas comunes.
es | Antenas saturadas en temporada alta | Los destinos de playa multiplican su población en verano y la red móvil no aguanta. Falta exigir inversión a las operadoras.
== same words, Russian
-
ru | Открытый код в государственных системах | Просим включить в программу обсуждение открытого исходного кода в государственных информационных системах. Ведомства платят за одни и те же программы много раз. Участники поделятся опытом.
ru | Государству нужен свободный софт | Ведомства снова и снова покупают одинаковые программы. Если код, оплаченный бюджетом, открыт, его могут использовать регионы.
ru | Код, оплаченный налогоплательщиками, должен быть открытым |
-
ru | Открытые вакансии в государственных информационных системах | Просим включить в программу обсуждение нехватки кадров в государственных информационных системах. Ведомства платят специалистам меньше рынка. Участники поделятся опытом.
ru | Программисты не идут на госслужбу | Зарплаты ниже рыночных, наём занимает полгода. Предлагаем стажировки и гибкий график.
== same words, Arabic
-
ar | استهلاك الذكاء الاصطناعي للطاقة | نرغب في عقد جلسة عن استهلاك أنظمة الذكاء الاصطناعي للكهرباء والمياه. لا تنشر الشركات أرقامها. سيعرض المشاركون طرقا للقياس ومعايير للإفصاح.
ar | كم تستهلك أنظمة الذكاء الاصطناعي من الكهرباء؟ | لا أحد يعرف كلفة تدريب النماذج على المناخ لأن الشركات لا تفصح. نريد معايير للقياس والإفصاح.
ar | البصمة البيئية للذكاء الاصطناعي |
-
ar | استهلاك الأطفال للألعاب الإلكترونية | نرغب في عقد جلسة عن استهلاك الأطفال للألعاب الإلكترونية وصناديق الغنائم. لا تنشر الشركات أرقامها. سيعرض المشاركون طرقا للحماية ومعايير للإفصاح.
ar | صناديق الغنائم قمار للصغار | تدفع الألعاب الأطفال إلى شراء صناديق لا يعرفون ما فيها. يجب حظرها لمن هم دون الثامنة عشرة.
== same words, Chinese
-
zh | 农村电商与物流 | 希望设立专题讨论农村电子商务的发展。农民有好产品却缺少网络销售技能和物流。与会者将交流各地经验并提出建议。
zh | 帮助农民在网上卖农产品 | 很多农户不会开网店，快递也不到村。需要培训和物流补贴。
zh | 农村电商缺技能、缺物流 |
-
zh | 农村学校与网络 | 希望设立专题讨论农村学校的网络接入。学校有电脑却缺少网络和教师。与会者将交流各地经验并提出建议。
zh | 山区小学连不上网 | 教室里的电脑没有网络，老师只能用手机热点上课。需要政府投资光纤到校。
`
