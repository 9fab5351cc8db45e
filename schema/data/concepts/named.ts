/**
 * What searches name besides subjects: bodies of the field and world regions, under their names in the six languages, as
 * their own sites and United Nations documents give them. See `index.ts` for the form of a line. Names of countries come
 * from `Intl`.
 */
export const namedLines = `
body-un: united nations, un | nations unies, onu | naciones unidas, onu | оон, организаци* объединенных наций | امم متحده | 联合国
body-itu: itu, international telecommunication union | uit, union internationale des télécommunications | uit, unión internacional de telecomunicaciones | мсэ, международн* союз* электросвязи | اتحاد دولي للاتصالات | 国际电信联盟, 国际电联
body-unesco: unesco | unesco | unesco | юнеско | يونسكو | 联合国教科文组织, 教科文组织
body-wipo: wipo, world intellectual property organization | ompi | ompi | воис, всемирн* организац* интеллектуальной собственности | ويبو, منظمه عالميه للملكيه فكريه | 世界知识产权组织
body-wto: wto, world trade organization | omc | omc | вто, всемирн* торгов* организац* | منظمه تجاره عالميه | 世界贸易组织, 世贸组织
body-unctad: unctad | cnuced | unctad | юнктад | اونكتاد | 贸发会议
body-undp: undp, united nations development programme | pnud | pnud | проон | برنامج امم متحده انمائي | 开发计划署
body-unodc: unodc | onudc | unodc, onudd | юнодк, унп оон | مكتب امم متحده معني بالمخدرات | 毒品和犯罪问题办公室
body-unicef: unicef | unicef | unicef | юнисеф | يونيسف | 联合国儿童基金会, 儿基会
body-wsis: wsis, world summit on the information society | smsi | cmsi | ввуио, всемирн* встреч* по вопросам информационного общества | قمه عالميه لمجتمع معلومات | 信息社会世界峰会
body-igf: igf, internet governance forum | fgi | fgi | igf, форум по управлению интернетом, фуи | منتدي اداره انترنت, منتدي حوكمه انترنت | 互联网治理论坛
body-oecd: oecd | ocde | ocde | оэср | منظمه تعاون اقتصادي وتنميه | 经合组织, 经济合作与发展组织
body-eu: eu, european union, european commission | ue, union européenne, commission européenne | ue, unión europea, comisión europea | ес, европейск* союз*, евросоюз*, еврокомисси* | اتحاد اوروبي, مفوضيه اوروبيه | 欧盟, 欧洲联盟, 欧盟委员会
body-coe: council of europe | conseil de l'europe | consejo de europa | совет европы | مجلس اوروبا | 欧洲委员会
body-au: african union | union africaine | unión africana | африканск* союз* | اتحاد افريقي | 非洲联盟, 非盟
body-oas: oas, organization of american states | oea | oea | оаг, организаци* американских государств | منظمه دول امريكيه | 美洲国家组织
body-oic: oic, organisation of islamic cooperation | oci | oci | оис, организац* исламского сотрудничества | منظمه تعاون اسلامي | 伊斯兰合作组织
body-interpol: interpol | interpol | interpol | интерпол* | انتربول | 国际刑警组织
body-europol: europol | europol | europol | европол* | يوروبول | 欧洲刑警组织
body-worldbank: world bank | banque mondiale | banco mundial | всемирн* банк* | بنك دولي | 世界银行
body-icann: icann | icann | icann | икан, айкан | ايكان | 互联网名称与数字地址分配机构
body-ietf: ietf, internet engineering task force | ietf | ietf | инженерн* совет* интернета | فريق مهندسي انترنت | 互联网工程任务组
body-isoc: isoc, internet society | société internet | isoc, sociedad de internet | общество интернета | جمعيه انترنت, مجتمع انترنت | 国际互联网协会, 互联网协会
body-apnic: apnic | apnic | apnic | apnic | ابنيك | 亚太互联网络信息中心, 亚太网络信息中心
body-cnnic: cnnic | cnnic | cnnic | cnnic | cnnic | 中国互联网络信息中心
body-amnesty: amnesty | amnesty | amnistía internacional | международн* амнисти* | منظمه عفو دوليه | 国际特赦组织, 大赦国际
body-hrw: human rights watch | human rights watch | human rights watch | хьюман райтс вотч | هيومن رايتس ووتش | 人权观察
body-rsf: reporters without borders, rsf | reporters sans frontières, rsf | reporteros sin fronteras | репортеры без границ | مراسلون بلا حدود | 无国界记者
body-redcross: red cross, icrc | croix-rouge, cicr | cruz roja, cicr | красн* крест*, мккк | صليب احمر | 红十字
body-freedomhouse: freedom house | freedom house | freedom house | фридом хаус | فريدم هاوس | 自由之家
body-globalvoices: global voices | global voices | global voices | голоса мира | اصوات عالميه | 全球之声
body-eff: electronic frontier foundation, eff | eff | eff | фонд электронных рубежей | مؤسسه جبهه الكترونيه | 电子前哨基金会, 电子前沿基金会
body-gsma: gsma | gsma | gsma | gsma | gsma | 全球移动通信系统协会
body-wef: world economic forum | forum économique mondial | foro económico mundial | всемирн* экономическ* форум* | منتدي اقتصادي عالمي | 世界经济论坛
region-africa: africa* | afriqu*, africain* | áfrica, african* | африк* | افريقي* | 非洲
region-asia-pacific: asia*, pacific | asie, asiatique*, pacifique | asia, asiátic*, pacífico | ази*, тихоокеанск* | اسيا, اسيويه, محيط هادئ | 亚太, 亚洲, 太平洋
region-cis: cis, commonwealth of independent states, central asia* | cei, asie centrale | cei, asia central | снг, центральн* ази* | رابطه دول مستقله, اسيا وسطي | 独联体, 中亚
region-europe: europe* | europe, européen* | europa, europe* | европ* | اوروب* | 欧洲
region-latin-america-caribbean: latin america*, caribbean, lac | amérique latine, caraïbe*, latino-américain* | américa latina, caribe*, latinoamerican* | латинск* америк*, латиноамериканск*, кариб* | امريكا لاتينيه, كاريبي | 拉丁美洲, 拉美, 加勒比
region-middle-east-north-africa: middle east*, north africa*, mena, arab* | moyen-orient, afrique du nord, arabe* | oriente medio, norte de áfrica, árabe* | ближн* восток*, арабск*, северн* африк* | شرق اوسط, شمال افريقيا, عربي* | 中东, 北非, 阿拉伯
region-north-america: north america* | amérique du nord | américa del norte, norteamérica | северн* америк* | امريكا شماليه | 北美
`
