import type { Token } from './phrases.ts'

/**
 * Whether the place that a text names is where the asker is. From 4, said of oneself (`I live in`), over 3 (`I am
 * from`, `our`), 2 (behind a preposition) and 1 (only named) to 0, the place of somebody else.
 */

/** From here on a word that is only sometimes a place is one, and the first of several places counts. */
export const ambiguous = 2

/** Somebody or something that is not the asker, right before or after the name. */
const others = new RegExp(
  `^(?:${[
    'man|men|woman|guy|guys|boy|person|someone|somebody|stranger|scammer|scammers|fraudster|hacker|hackers|attacker|seller|website|site|server|servers|number|numbers|boyfriend|girlfriend|husband|wife|ex|friend|ip|calls|call|hosted|gang|soldier|company abroad',
    'homme|femme|type|mec|quelqu un|inconnu|escroc|escrocs|brouteur|brouteurs|arnaqueur|pirate|pirates|numero|serveur|serveurs|heberge|hebergee|vendeur|copain|copine|mari',
    'hombre|mujer|tipo|chico|chica|alguien|persona|desconocido|estafador|estafadores|hacker|numero|servidor|servidores|alojada|alojado|vendedor|novio|novia|marido|amigo|amiga|banda',
    'мужчин\\p{L}*|женщин\\p{L}*|парень|парня|парнем|девушк\\p{L}*|человек\\p{L}*|незнаком\\p{L}*|мошенник\\p{L}*|хакер\\p{L}*|номер\\p{L}*|сервер\\p{L}*|кто|друг|муж|жена|бывш\\p{L}*',
    '(?:ال)?(?:رجل|شخص|واحد|امراه|شاب|نصاب|محتال|هاكر|مخترق|رقم|ارقام|سيرفر|خادم|موقع|عصابه|صديق|صديقي|زوج|زوجي|حبيبي)',
  ].join('|')})$`,
  'u',
)

/** As {@link others}, before a telephone number. */
export const elsewhere =
  /(?:from|calls?|whatsapp|called|calling|caller|scammer|appel\p{L}*|depuis|llama\p{L}*|desde|звон\p{L}*|номера|من|اتصل\p{L}*|来自|打来)[^.!?\n]{0,20}$/u

const article = /(?: (?:the|la|le|les|el|los|las|l|republic|republique|republica|una?|une?|an?))+$/

const first = '(?:i|we) (?:am|m|are|re|was|were|live|work|study|come|work)|im|me and my family are'
const living =
  'live|living|reside|residing|based|located|here|stay|staying|work|working|study|studying|refugee|am|m|im|are|currently|now'
/** `I live in`, in each language, up to the preposition. */
const home = [
  new RegExp(`(?:^| )(?:i|we|m|am|re|are|im|and|who) (?:\\S+ )?(?:${living}) (?:\\S+ )?(?:in|at|near|inside)$`, 'u'),
  /(?:^| )(?:here in|we in|me in|writing from|based in|reaching out from|greetings from|hello from|hi from|message from|question from)$/u,
  /(?:^| )(?:j habite|nous habitons|on habite|je vis|nous vivons|je suis|nous sommes|on est|ici|chez nous|je reside|je travaille|installee?s?|basee?s?|j etudie|resident) (?:\S+ ){0,2}?(?:a|au|aux|en|dans|depuis|pres de)$/u,
  /(?:^| )(?:vivo|vivimos|estoy|estamos|resido|residimos|aqui|aca|trabajo|trabajamos|radico|radicad[oa]s?|ubicad[oa]s?|residente|nos encontramos|me encuentro|escribo|escribimos) (?:\S+ )?(?:en|desde)$/u,
  /(?:^| )(?:у нас|живу|живем|нахожусь|находимся|проживаю|проживаем|мы|я|здесь|тут|работаю|работаем|учусь|пишу вам|пишу) (?:\S+ )?(?:в|во|на|из|под)$/u,
  /(?:^| )(?:اعيش|نعيش|عايش|عايشه|عايشين|ساكن|ساكنه|ساكنين|اسكن|نسكن|مقيم|مقيمه|مقيمين|اقيم|انا|نحن|احنا|إحنا|حنا|هنا|هون|عندنا|اعمل|نعمل|ادرس|موجود|موجوده) (?:\S+ )?(?:في|فى|داخل|ب)$/u,
]

/** `I am from`, `I am a teacher in`, `our`: said of oneself, but people leave where they come from. */
const own = [
  new RegExp(
    `(?:^| )(?:${first}) (?:(?!with|by|to|against|my)(?!(?!living|working|studying|writing|staying)\\S+ing )\\S+ ){0,4}?(?:from|in|of|at|near)$`,
    'u',
  ),
  /(?:^| )(?:our|as an?|(?:i|we) (?:am|m|are|re)|im)(?: an?)?(?: \S+)?$/u,
  /(?:^| )(?:je viens|nous venons|on vient|je suis|nous sommes|on est|originaires?) (?:\S+ ){0,3}?(?:de|du|d|des|au|aux|en|a)$/u,
  /(?:^| )(?:je suis|nous sommes|en tant que|notre|nos|moi|citoyenn?e?)(?: une?)?(?: \S+)?$/u,
  /(?:^| )(?:soy|somos|vengo|venimos) (?:\S+ ){0,3}?(?:de|del|en)$/u,
  /(?:^| )(?:soy|somos|como|nuestro|nuestra|nuestros|nuestras|ciudadan[oa])(?: una?)?(?: \S+)?$/u,
  /(?:^| )(?:я|мы) (?:\S+ ){0,2}?(?:из|с|в|во)$/u,
  /(?:^| )(?:я|мы|наш|наша|наше|нашей|нашего|нашем|наши|граждан\p{L}*)(?: \S+)?$/u,
  /(?:^| )(?:انا|نحن|احنا|حنا|اني) (?:\S+ ){0,3}?(?:من|في|فى)$/u,
  /(?:^| )(?:انا|نحن|احنا|حنا|بصفتي|مواطن|مواطنه)(?: \S+)?$/u,
]

const preposition = /(?:^| )(?:in|at|near|across|inside|en|au|aux|a|dans|в|во|на|по|في|فى|داخل|عندنا)$/u
const origin = /(?:^| )(?:from|by|depuis|desde|из|от|من|contre|against)$/u
/** He who is, lives, claims to be: not the asker. */
const third =
  /(?:^| )(?:he|she|they|who|which|it|il|elle|ils|qui|ella|ellos|que|он|она|они|который|которая|هو|هي|هم|الذي) (?:\S+ ){0,2}?(?:is|are|was|s|re|lives?|lived|says?|claims?|est|sont|vit|habite|dit|esta|vive|viven|dice|es|живет|живут|находится|يعيش|تعيش|ساكن|موجود|يقول)(?: \S+){0,3}$/u

const ownHan =
  /(?:我|我们|咱们|咱|本人|我家|我司|我校|我公司|我们公司|我们学校|人|现居)(?:都|现在|目前|一直|就|家|人|住|生活|工作|上学|是|来|在|位于|一个|一名|的|自|于|这|里|这里|这边|们)*$/u
const localHan = /(?:在|于|住|到|里|这里|坐标|人在|身处|位于)$/u

/** Spoken language, not country: `in French`, `hablo portugués`, `на китайском`, `بالفرنسية`. */
const languages =
  /^(?:francais|espagnol|portugais|portuguese|portugues|chinese|chinois|chino|russe|ruso|german|allemand|aleman|italian|italien|italiano|japanese|japonais|japones|korean|coreen|coreano|turkish|turc|turco|dutch|neerlandais|polonais|polaco|ukrainian|ukrainien|ucraniano|vietnamese|thai|indonesian|swedish|irish|welsh)$/

/** Whether the word names a language that is spoken or written. */
export function isLanguage(tokens: readonly Token[], start: number): boolean {
  const word = tokens[start]?.text ?? ''
  const before = tokens[start - 1]?.text ?? ''
  if (languages.test(word)) {
    return /^(?:in|en|speak|speaks|speaking|parle|parlons|parler|hablo|hablamos|language|langue|idioma|into|and|y|et|or|ou|o)$/.test(
      before,
    )
  }
  if (/^\p{Script=Cyrillic}+(?:ском|цком|ски)$/u.test(word)) return /^(?:на|по)$/.test(before)
  return /^بال(?:فرنسيه|صينيه|روسيه|اسبانيه|الماني?ه|ايطاليه|تركيه|برتغاليه|يابانيه|كوريه|هولنديه)$/.test(word)
}

/** How surely the asker is at the place that stands from `start` to `end`. */
export function certainty(tokens: readonly Token[], start: number, end: number): number {
  const here = tokens[start]?.text ?? ''
  if (/^\p{Script=Han}/u.test(here)) return certaintyHan(tokens, start, end)
  const words = tokens.slice(Math.max(0, start - 8), start).map(({ text }) => text)
  const attached = /^[وف]?ب/.test(here) && tokens[start]?.forms.includes(here.replace(/^[وف]?ب/, '')) === true
  const before = [...words, ...(attached ? ['في'] : [])].join(' ').replace(article, '')
  const after = tokens[end]?.text ?? ''
  const led = before.replace(/ ?(?:in|at|near|from|of|en|au|aux|a|de|del|du|d|des|desde|в|во|на|из|с|в|في|فى|من)$/u, '')
  const last = led.replace(article, '').split(' ').at(-1) ?? ''
  const said = (list: readonly RegExp[]) => list.some((one) => one.test(before))

  if (third.test(led)) return 0
  // `I am a woman from Kenya` is the asker; `I met a woman from Kenya` is not.
  const oneself = said(own)
  if (others.test(after) && !/(?:^| )(?:i|we) (?:am|m|are|re)(?: an?)?$/.test(before)) return 0
  if (said(home) && !others.test(last)) return 4
  if (oneself) return 3
  if (others.test(last)) return 0
  if (preposition.test(before)) return 2
  return origin.test(before) ? 0.5 : 1
}

function certaintyHan(tokens: readonly Token[], start: number, end: number): number {
  const text = (from: number, to: number) =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join('')
  const before = text(start - 10, start)
  const after = text(end, end + 5)
  if (ownHan.test(before) || /^(?:这边|这里|本地)/.test(after)) return /(?:来自|是)$/.test(before) ? 3 : 4
  if (/^(?:的?(?:男|女|骗子|诈骗|黑客|号码|电话|网站|服务器|朋友|网友)|人|籍)/.test(after)) return 0
  if (/(?:对方|他|她|骗子|他们|黑客)[^我]{0,5}$/.test(before)) return 0
  if (localHan.test(before)) return 2
  return /(?:来自|从|由)$/.test(before) ? 0.5 : 1
}
