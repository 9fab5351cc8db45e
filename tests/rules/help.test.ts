import { describe, expect, it } from 'vitest'
import { regionByCountry } from '../../schema/data/regional-groups.ts'
import { countriesWithRegion, serviceRegionsOf } from '../../schema/data/service-regions.ts'
import { serviceRegions } from '../../schema/vocabulary.ts'
import { emergencyIn } from '../../worker/features/help/emergency.ts'
import { countriesNamedIn } from '../../worker/features/help/places.ts'
import {
  hasHad,
  mayMove,
  nextStep,
  offersSecretariat,
  turnOf,
  workingDaysAfter,
} from '../../worker/features/help/rules.ts'
import { languageOf } from '../../worker/platform/language.ts'

describe('the language of a text', () => {
  it.each([
    ['Мой аккаунт взломали, что делать', 'ru'],
    ['حسابي على WhatsApp مخترق', 'ar'],
    ['我的微信账号被盗了，怎么办', 'zh'],
    ['Someone is using my name and I do not know what to do', 'en'],
    ['Quelqu’un utilise mon nom et je ne sais pas quoi faire', 'fr'],
    ['Alguien usa mi nombre y no sé qué hacer', 'es'],
    ['12345 !!!', null],
  ])('%s', (text, language) => {
    expect(languageOf(text)).toBe(language)
  })
})

describe('an emergency', () => {
  it.each([
    ['I want to kill myself, nobody helps me', 'self_harm'],
    ['Je n’ai plus envie de vivre', 'self_harm'],
    ['No quiero vivir más', 'self_harm'],
    ['Я не хочу жить', 'self_harm'],
    ['أفكر في الانتحار', 'self_harm'],
    ['我不想活了', 'self_harm'],
    ['My ex is threatening to kill me and he is outside', 'threat_to_life'],
    ['Mon mari menace de me tuer', 'threat_to_life'],
    ['Мой бывший муж угрожает убить меня', 'threat_to_life'],
    ['زوجي السابق يهددني بالقتل', 'threat_to_life'],
    ['他威胁说要杀了我', 'threat_to_life'],
    ['my daughter is missing since she met someone from a game', 'child_in_danger'],
  ])('is seen in: %s', (text, kind) => {
    expect(emergencyIn(text)).toBe(kind)
  })

  it.each([
    'I write a thesis on suicide prevention policies of platforms',
    'The update killed my website, how do I restore my domain',
    'Je cherche des statistiques sur le suicide et les réseaux sociaux',
    'Нужны данные о кибербуллинге среди подростков',
    '我在写关于青少年自杀预防的论文',
    'أعد دراسة عن الوقاية من الانتحار بين الشباب',
    'this deadline is killing me',
  ])('is not seen in: %s', (text) => {
    expect(emergencyIn(text)).toBe(null)
  })
})

describe('places', () => {
  it('have a service region for each of the 193 Member States, and only regions that exist', () => {
    expect(Object.keys(regionByCountry).filter((code) => serviceRegionsOf(code).length === 0)).toEqual([])
    const known = new Set<string>(serviceRegions)
    expect(countriesWithRegion.flatMap(serviceRegionsOf).filter((region) => !known.has(region))).toEqual([])
  })

  it('are found in what a desk says of its audience, as whole names', () => {
    expect(countriesNamedIn('Individuals in the UK and USA')).toEqual(['GB', 'US'])
    expect(countriesNamedIn('People in Nigeria')).toEqual(['NG'])
    expect(countriesNamedIn('Networks in Papua New Guinea')).toEqual(['PG'])
    expect(countriesNamedIn('Anyone')).toEqual([])
  })
})

describe('the way from desk to desk', () => {
  const at = (...states: string[]) => states.map((state, i) => ({ state, position: i + 1 }))

  it('goes in the order ticked, and nowhere while a desk has the request', () => {
    expect(nextStep(at('declined', 'queued', 'queued'))?.position).toBe(2)
    expect(nextStep(at('sent', 'queued'))).toBe(null)
    expect(nextStep(at('declined', 'accepted', 'queued'))).toBe(null)
    expect(nextStep(at('declined', 'expired', 'bounced'))).toBe(null)
  })

  it('comes back to the person when nobody is left, and offers the Secretariat after three tries', () => {
    expect(turnOf('referred', at('declined'))).toBe('person')
    expect(turnOf('referred', at('declined', 'sent'))).toBe('desk')
    expect(turnOf('answered', at('answered'))).toBe('nobody')
    expect(offersSecretariat('referred', at('declined', 'expired'))).toBe(false)
    expect(offersSecretariat('referred', at('declined', 'expired', 'bounced'))).toBe(true)
    expect(offersSecretariat('withdrawn', at('declined', 'expired', 'bounced'))).toBe(false)
  })

  it('takes a desk’s word only while it has the request', () => {
    expect(mayMove('accept', 'sent', 'referred')).toBe(true)
    expect(mayMove('accept', 'accepted', 'referred')).toBe(false)
    expect(mayMove('decline', 'accepted', 'referred')).toBe(true)
    expect(mayMove('answered', 'expired', 'referred')).toBe(false)
    expect(mayMove('answered', 'sent', 'withdrawn')).toBe(false)
  })

  it('counts working days from Monday to Friday in UTC', () => {
    const friday = new Date('2026-11-20T10:00:00Z')
    expect(workingDaysAfter(friday, 3).toISOString()).toBe('2026-11-25T10:00:00.000Z')
    expect(workingDaysAfter(new Date('2026-11-21T10:00:00Z'), 1).toISOString()).toBe('2026-11-23T10:00:00.000Z')
    expect(hasHad(5, friday.toISOString(), new Date('2026-11-27T09:59:59Z'))).toBe(false)
    expect(hasHad(5, friday.toISOString(), new Date('2026-11-27T10:00:00Z'))).toBe(true)
  })
})
