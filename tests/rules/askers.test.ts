import { describe, expect, it } from 'vitest'
import { type Asker, askerWords } from '../../schema/data/askers.ts'
import { emergencyWords, onlySaid } from '../../schema/data/emergency-words.ts'
import { helpWords, informationWords } from '../../schema/data/wants.ts'
import { askerIn, wantIn } from '../../worker/features/help/askers.ts'

const askers: [string, Asker[]][] = [
  ['My son gets strange messages', ['parents']],
  ['I am a journalist and my phone behaves oddly', ['journalists']],
  ['our newsroom needs training', ['journalists']],
  ['I am 13 and somebody sends me bad pictures', ['children']],
  ['I am a PhD student', ['researchers']],
  ['As a human rights defender I need advice', ['human_rights_defenders']],
  ['our small shop lost its page', ['small_businesses']],
  ['we run a small ISP', ['operators']],
  ['I work for the ministry of digital affairs', ['government']],
  ['our NGO wants to train women', ['civil_society']],
  ['I was scammed online', ['victims']],
  ['our company needs a plan', ['companies']],
  ['What is a domain name?', []],
  ['Je suis journaliste', ['journalists']],
  ['ma fille reçoit des messages', ['parents']],
  ['j’ai 14 ans', ['children']],
  ['notre association aide les femmes', ['civil_society']],
  ['je suis doctorante en droit', ['researchers']],
  ['notre boutique est en ligne', ['small_businesses']],
  ['je travaille au ministère', ['government']],
  ['on m’a arnaqué sur internet', ['victims']],
  ['soy periodista', ['journalists']],
  ['mi hija usa mucho el celular', ['parents']],
  ['tengo 12 años', ['children']],
  ['tengo una tienda en línea', ['small_businesses']],
  ['soy investigadora de la universidad', ['researchers']],
  ['me estafaron por internet', ['victims']],
  ['trabajo en el ministerio', ['government']],
  ['Я журналист', ['journalists']],
  ['нашему изданию нужна защита', ['journalists']],
  ['моя дочь получает странные письма', ['parents']],
  ['мне 14 лет', ['children']],
  ['мы небольшой провайдер', ['operators']],
  ['меня шантажируют', ['victims']],
  ['пишу диссертацию', ['researchers']],
  ['أنا صحفية', ['journalists']],
  ['ابنتي تتلقى رسائل غريبة', ['parents']],
  ['عمري 13 سنة', ['children']],
  ['جمعيتنا تعمل مع النساء', ['civil_society']],
  ['أنا باحث', ['researchers']],
  ['شخص يبتزني', ['victims']],
  ['عندي متجر صغير', ['small_businesses']],
  ['我是记者', ['journalists']],
  ['我女儿收到奇怪的信息', ['parents']],
  ['我13岁', ['children']],
  ['我开了一家小店', ['small_businesses']],
  ['我是研究生', ['researchers']],
  ['我被人勒索', ['victims']],
]

const wanted: [string, 'help' | 'information' | null][] = [
  ['Where can I find data on school connectivity?', 'information'],
  ['I am looking for statistics on shutdowns', 'information'],
  ['Which countries have a data protection law?', 'information'],
  ['How many people are offline?', 'information'],
  ['My account was hacked, what can I do?', 'help'],
  ['Please help me, who can remove this video?', 'help'],
  ['The weather is nice', null],
  ['Où puis-je trouver des statistiques sur l’accès ?', 'information'],
  ['combien de pays ont une loi ?', 'information'],
  ['on m’a piraté, que puis-je faire ?', 'help'],
  ['aidez-moi à supprimer cette vidéo', 'help'],
  ['¿Dónde puedo encontrar datos sobre brecha digital?', 'information'],
  ['busco informes sobre libertad en la red', 'information'],
  ['me hackearon, ¿qué puedo hacer?', 'help'],
  ['necesito ayuda con mi cuenta', 'help'],
  ['где найти статистику по отключениям', 'information'],
  ['сколько стран приняли закон', 'information'],
  ['меня взломали, что делать', 'help'],
  ['куда обратиться?', 'help'],
  ['أبحث عن إحصاءات عن الإنترنت', 'information'],
  ['كم عدد الدول التي لديها قانون', 'information'],
  ['ماذا أفعل؟ حسابي مخترق', 'help'],
  ['ساعدوني من فضلكم', 'help'],
  ['哪里可以找到互联网普及率的数据', 'information'],
  ['有哪些国家制定了数据保护法', 'information'],
  ['我的账号被盗了怎么办', 'help'],
  ['求助，谁能帮我删除视频', 'help'],
]

describe('who asks', () => {
  it.each(askers)('%s', (text, asker) => {
    expect(askerIn(text)).toEqual(asker)
  })

  it('may be several', () => {
    expect(askerIn('I am a journalist and my account was hacked')).toEqual(['victims', 'journalists'])
  })

  it('takes no number for an age that is something else', () => {
    expect(askerIn('tengo 15 días sin internet')).toEqual([])
  })
})

describe('what is wanted', () => {
  it.each(wanted)('%s', (text, want) => {
    expect(wantIn(text)).toBe(want)
  })
})

describe('the phrases', () => {
  it('have groups that are closed and not nested', () => {
    const lists = [
      ...Object.values(askerWords),
      ...Object.values(emergencyWords),
      helpWords,
      informationWords,
      onlySaid,
    ]
    const wrong = lists
      .flatMap((phrases) => Object.values(phrases))
      .flatMap((list) => list.split(','))
      .filter((phrase) => /\([^)]*\(|^[^(]*\)|\([^)]*$/.test(phrase.trim()))
    expect(wrong).toEqual([])
  })
})
