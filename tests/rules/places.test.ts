import { describe, expect, it } from 'vitest'
import { placeNames } from '../../schema/data/places/index.ts'
import { regionByCountry } from '../../schema/data/regional-groups.ts'
import { countryIn } from '../../worker/features/help/places.ts'

const told: [string, string | null][] = [
  ['I live in Nairobi and my account was hacked', 'KE'],
  ['We are a small NGO in Ghana', 'GH'],
  ['I am a teacher from Nepal', 'NP'],
  ['My shop in Colombo was attacked', 'LK'],
  ['our Kenyan newspaper is blocked', 'KE'],
  ['Is there a helpline in South Africa?', 'ZA'],
  ['I am in Jordan and need a lawyer', 'JO'],
  ['Jordan hacked my account', null],
  ['I bought a turkey online and it never came', null],
  ['I live in Turkey', 'TR'],
  ['I am in Georgia', null],
  ['I am in Georgia, in Tbilisi', 'GE'],
  ['I moved to Paris, Texas', 'US'],
  ['A man from Nigeria blackmails me', null],
  ['I live in Canada, a man from Nigeria blackmails me', 'CA'],
  ['I come from Senegal but I live in Italy', 'IT'],
  ['My number is +237 699 12 34 56', 'CM'],
  ['I get calls from +234 803 555 1212', null],
  ['our site shop.co.ke is down', 'KE'],
  ['We moved from Guinea-Bissau', null],
  ['We are in Guinea-Bissau', 'GW'],
  ['Kenya or Uganda', null],
  ['I speak French in the office', null],
  ['Je suis sénégalais et on m’a volé mon compte', 'SN'],
  ['j’habite à Douala', 'CM'],
  ['Nous sommes une association au Bénin', 'BJ'],
  ['ici à Kinshasa tout est bloqué', 'CD'],
  ['je vis au Congo', null],
  ['un homme du Nigéria me fait chanter', null],
  ['je parle français et espagnol', null],
  ['nous sommes en Côte d’Ivoire', 'CI'],
  ['Soy mexicana y me hackearon', 'MX'],
  ['vivo en Bogotá', 'CO'],
  ['aquí en Perú no hay ley', 'PE'],
  ['un hombre de Colombia me amenaza', null],
  ['estoy en Valencia', null],
  ['estoy en Valencia, Venezuela', 'VE'],
  ['somos una pyme en Chile', 'CL'],
  ['Мы в Казахстане', 'KZ'],
  ['у нас в Бишкеке', 'KG'],
  ['я из Украины', 'UA'],
  ['живу в Минске', 'BY'],
  ['мужчина из Турции шантажирует меня', null],
  ['Я гражданка Узбекистана', 'UZ'],
  ['أنا من مصر', 'EG'],
  ['أعيش في عمّان بالأردن', 'JO'],
  ['نحن في السودان', 'SD'],
  ['ساكنة بالقاهرة', 'EG'],
  ['رجل من تركيا يبتزني', null],
  ['تعرضت لاحتيال مالي', null],
  ['أنا صحفية في بيروت', 'LB'],
  ['我在马来西亚', 'MY'],
  ['我是越南人', 'VN'],
  ['我们公司在上海', 'CN'],
  ['一个尼日利亚男人骗了我', null],
  ['我住在吉隆坡，被骗了', 'MY'],
  ['人在肯尼亚，手机被偷', 'KE'],
]

describe('the country of the asker', () => {
  it.each(told)('%s', (text, country) => {
    expect(countryIn(text)).toBe(country)
  })

  it('is known for every Member State by its name', () => {
    expect(Object.keys(regionByCountry).filter((code) => placeNames[code] === undefined)).toEqual([])
    const english = new Intl.DisplayNames(['en'], { type: 'region' })
    const missed = Object.keys(regionByCountry).filter((code) => countryIn(`I live in ${english.of(code)}.`) !== code)
    // A name that is also that of a state of the United States.
    expect(missed.sort()).toEqual(['GE'])
  })

  it('takes less than a millisecond', () => {
    const text = `${'Somebody hacked my account and asks for money. '.repeat(20)} I live in Lagos.`
    countryIn(text)
    const from = performance.now()
    for (let i = 0; i < 50; i++) countryIn(text)
    expect((performance.now() - from) / 50).toBeLessThan(3)
  })
})
