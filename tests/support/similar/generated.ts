/**
 * A call of any size with known clusters: matters made of a subject, a place and a demand, each told in several
 * languages and wordings; and issues about nothing else's matter. Chance comes from a fixed sequence.
 */
export interface Generated {
  key: string
  matter: string | null
  language: string
  title: string
  description: string
}

type Said = readonly [language: string, title: string, description: string]

/** What is said of a matter; `%` stands for what tells its issues apart. */
const matters: readonly (readonly Said[])[] = [
  [
    [
      'en',
      'Internet shutdowns %',
      'The government switches off the network during protests; shutdowns hurt shops and hospitals. %',
    ],
    [
      'fr',
      'Coupures d’Internet %',
      'Les coupures d’Internet pendant les manifestations frappent commerces et hôpitaux. %',
    ],
    ['ru', 'Отключения интернета %', 'Отключения интернета во время протестов вредят магазинам и больницам. %'],
    ['zh', '断网%', '抗议期间断网，医院和商店受到影响。%'],
  ],
  [
    [
      'en',
      'Repair of submarine cables %',
      'When the submarine cable breaks the island is offline; repair ships are few. %',
    ],
    [
      'es',
      'Reparación de cables submarinos %',
      'Cuando se corta el cable submarino la isla queda aislada; hay pocos buques para la reparación. %',
    ],
    ['ar', 'إصلاح الكابلات البحرية %', 'عند انقطاع الكابل البحري تنعزل الجزيرة، وسفن إصلاح الكابلات قليلة. %'],
  ],
  [
    [
      'en',
      'Deepfakes before elections %',
      'Fake videos of candidates spread before the vote; label synthetic media. %',
    ],
    [
      'es',
      'Deepfakes en las elecciones %',
      'Los videos falsos de candidatos circulan antes de la votación; hay que etiquetarlos. %',
    ],
    ['zh', '选举中的深度伪造%', '候选人的假视频在投票前传播，应当加标识。%'],
  ],
  [
    [
      'en',
      'Age verification and privacy %',
      'Age checks ask for an identity card; users want methods that protect privacy. %',
    ],
    [
      'fr',
      'Vérification de l’âge et vie privée %',
      'La vérification de l’âge exige une carte d’identité ; il faut protéger la vie privée. %',
    ],
    ['ar', 'التحقق من العمر والخصوصية %', 'يتطلب التحقق من العمر بطاقة هوية، ويجب حماية الخصوصية. %'],
  ],
  [
    ['en', 'Spyware against journalists %', 'Spyware was found on phones of journalists; control its export. %'],
    [
      'ru',
      'Шпионские программы против журналистов %',
      'Шпионские программы нашли на телефонах журналистов; нужен контроль экспорта. %',
    ],
    [
      'es',
      'Programas espía contra periodistas %',
      'Se halló software espía en teléfonos de periodistas; urge vigilar su exportación. %',
    ],
  ],
  [
    [
      'en',
      'Electronic waste of phones %',
      'Phones without software updates become electronic waste; give a right to repair. %',
    ],
    [
      'fr',
      'Déchets électroniques %',
      'Sans mise à jour, les téléphones deviennent des déchets électroniques ; droit de réparer. %',
    ],
    ['zh', '手机电子垃圾%', '手机没有软件更新就成为电子垃圾，应保障维修权。%'],
  ],
  [
    ['en', 'Captchas and screen readers %', 'Blind users with a screen reader cannot pass a captcha. %'],
    [
      'es',
      'Captchas y lectores de pantalla %',
      'Las personas ciegas con lector de pantalla no superan los captchas. %',
    ],
    ['ru', 'Капчи и экранные дикторы %', 'Незрячие с экранным диктором не могут пройти капчу. %'],
  ],
  [
    [
      'en',
      'Couriers managed by algorithms %',
      'Delivery riders are dismissed by an algorithm and ask for explanation. %',
    ],
    ['fr', 'Livreurs et algorithmes %', 'Des livreurs sont déconnectés par un algorithme sans explication. %'],
    ['ar', 'عمال التوصيل والخوارزميات %', 'تفصل الخوارزميات عمال التوصيل دون تفسير. %'],
  ],
]

const syllables = 'ba ke li mo nu ra se ti vo zu da fe gi ho ju'.split(' ')

/** @param size how many issues; half of them belong to a matter */
export function generatedCall(size: number): Generated[] {
  let state = 7
  const chance = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
  const word = () => Array.from({ length: 3 }, () => syllables[chance(syllables.length)]).join('')
  return Array.from({ length: size }, (_, i): Generated => {
    const words = Array.from({ length: 6 }, word)
    const which = chance(matters.length * 2)
    const said = matters[which]
    const one = said?.[chance(said.length)]
    if (one === undefined) {
      return {
        key: `g${i}`,
        matter: null,
        language: 'sw',
        title: words.slice(0, 3).join(' '),
        description: words.join(' '),
      }
    }
    const [language, title, description] = one
    const fill = (text: string, own: readonly string[]) => text.replace('%', own.join(' '))
    return {
      key: `g${i}`,
      matter: String(which),
      language,
      title: fill(title, words.slice(0, 1)),
      description: fill(description, words.slice(1, 4)),
    }
  })
}
