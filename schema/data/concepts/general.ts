/** Concepts that so many issues speak of that sharing one says little. */
export const generalConcepts: readonly string[] = (
  'participation funding legislation training global-governance soft-law outcomes-followup explainability regulators ' +
  'measurement innovation digital-economy human-rights igf-itself wsis-gdc civil-society ' +
  'connectivity-gap social-media ai appeals ' +
  'multistakeholder licences email ' +
  'certification reporting-channels digital-skills resilience messaging privacy energy-use'
).split(' ')

/** Words that issues of any subject use, as they are written in the index of words: no subject follows from them. */
export const commonWords: readonly string[] = (
  'internet digital online network service people person country countries user issue forum session workshop propose ' +
  'proposal discuss discussion stakeholder share experience recommendation recommend policy governance government state ' +
  'public national international world global need should must also more many most new use used make help work year time ' +
  'problem solution question support system technology information access right regional local region community company ' +
  'participant present good practice agree concrete measure example often small large every other without before after ' +
  'same one two three only even because while still not no than would could may about into over out all some any each who ' +
  'participants sharing stakeholders ' +
  'numerique ligne reseau personne pay utilisateur proposon propose atelier session forum partie prenante echanger experience ' +
  'politique gouvernance etat public national international monde besoin doit faut doivent falloir faire aide travail annee temp ' +
  'probleme solution question soutien systeme technologie information acce droit region communaute entreprise participant ' +
  'bonne pratique mesure exemple souvent petit grand chaque autre san avant apre meme deux troi seulement encore parce alor ' +
  'peuvent pouvoir etre avoir tout toute tou beaucoup plu moin souhaiton organiser ' +
  'internet digital linea red servicio persona pai usuario proponemo sesion foro parte interesada compartir experiencia ' +
  'politica gobernanza gobierno estado publico publica nacional internacional mundo necesita necesitan debe deben hacer ayuda ' +
  'trabajo ano tiempo problema solucion pregunta apoyo sistema tecnologia informacion acceso derecho region comunidad empresa ' +
  'medida ejemplo menudo pequeno grande cada otro otra sin ante despue mismo dos tres solo todavia nadie mucha mucho solicitamo ' +
  'espacio tratar actor podrian coordinar norma comun acordar hace falta ' +
  'интернет цифров онлайн сеть сети услуг люд люди человек стран пользовател предлага обсудить обсужден форум сесси заинтересованн ' +
  'сторон опыт рекомендац политик управлен правительств государств общ национальн международн мир нужн нужны необходим долж должны ' +
  'может могут делать помощь работ год врем проблем решен вопрос поддержк систем технологи информаци доступ прав регион сообществ ' +
  'компани участник мер пример част мал больш кажд друг без перед после так один два три только еще правил просим включить программ ' +
  'поделят ' +
  'انترنت رقم رقمي رقميه خدم خدمات شبك اشخاص بلد بلدان دول مستخدم نقترح يناقش منتدي جلس ورش عمل مصلح اصحاب تبادل خبرات توصي ' +
  'سياس حوكم حكوم عام وطن دولي عالم حاج يجب ينبغي نحتاج مساعد سن وقت مشكل حل سؤال دعم نظام تكنولوجيا تقن معلوم وصول حق منطق مجتمع ' +
  'شرك مشارك تدبير مثال كثير صغير كبير اخر دون نفس واحد اثن فقط نرغب عقد سيعرض طرق معايير ' +
  '互联 联网 网络 数字 服务 用户 国家 建议 论坛 讨论 专题 利益 益攸 攸关 关方 分享 经验 政策 治理 政府 公共 国际 全球 需要 应当 应该 ' +
  '问题 解决 支持 系统 技术 信息 地区 社区 公司 企业 希望 设立 与会 会者 将交 交流 各地 提出 提供 进行 可以 没有 不能 以及 通过 共同 制定 ' +
  '各利 者将 出建 享经 方应 应分 同原 定共 立专 望设 坛讨 议论 题讨 地经 流各 验并 并提 验制'
).split(' ')
