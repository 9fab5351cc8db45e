import { describe, expect, it } from 'vitest'
import { hasPublicHost } from '../../schema/contracts/public-address.ts'
import { nameKeys } from '../../worker/features/observatory/name-rules.ts'
import { addressKey, masked, slugCandidates, slugOfName } from '../../worker/features/observatory/rules.ts'

describe('hasPublicHost', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a?b',
    'https://обсерватория.рф',
    'https://8.8.8.8/',
    'https://172.32.0.1/',
    'https://100.128.0.1/',
    'https://[2001:4860:4860::8888]/',
    'https://localhost.example.org/',
  ])('takes %s', (url) => expect(hasPublicHost(new URL(url))).toBe(true))

  it.each([
    'http://localhost',
    'http://LOCALHOST./',
    'http://app.localhost:3000',
    'http://printer.local',
    'http://wiki.internal/',
    'http://intranet',
    'http://router.home.arpa',
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433',
    'http://0x7f.0.0.1',
    'http://0177.0.0.1',
    'http://127.0.0.1.',
    'http://0.0.0.0',
    'http://10.1.2.3',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.168.1.1',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1',
    'http://100.127.255.255',
    'http://224.0.0.1',
    'http://255.255.255.255',
    'http://[::1]',
    'http://[::]',
    'http://[fe80::1]',
    'http://[fd00::1]',
    'http://[fc00::1]',
    'http://[ff02::1]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:8.8.8.8]',
    'http://[64:ff9b::7f00:1]',
    'http://[2002:7f00:1::]',
    'http://[2001::1]',
    'http://[2001:db8::1]',
  ])('refuses %s', (url) => expect(hasPublicHost(new URL(url))).toBe(false))
})

describe('the slug of a name', () => {
  it.each([
    ['Digital Watch Observatory', 'digital-watch-observatory'],
    ['Área Técnica: «señal»', 'area-tecnica-senal'],
    ['مرصد', ''],
    ['Обсерватория IGF', 'igf'],
    ['Submit', ''],
    [`${'long '.repeat(30)}`, `${'long-'.repeat(12)}`.slice(0, 59)],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('%s -> %s', (name, slug) => expect(slugOfName(name)).toBe(slug))

  it('falls back to the number of the reference', () => {
    expect(slugCandidates('مرصد', 'ENT-0149', '01ABC')).toEqual(['entry-149', '01abc'])
    expect(slugCandidates('OONI', 'ENT-0149', '01ABC')).toEqual(['ooni', 'ooni-149', 'entry-149', '01abc'])
  })
})

it.each([
  ['https://www.Example.org/', 'http://example.org'],
  ['https://example.org/a/#part', 'https://example.org/a'],
  ['https://example.org:443/a?b=1', 'https://example.org/a?b=1'],
])('%s and %s are one address', (one, other) => expect(addressKey(one)).toBe(addressKey(other)))

it('pages of one site are different addresses', () => {
  expect(addressKey('https://example.org/a')).not.toBe(addressKey('https://example.org/b'))
})

it('an address is told by its first letter and its domain', () => {
  expect(masked('desk.person@example.org')).toBe('d•••@example.org')
})

describe('the names by which an entry is known again', () => {
  it.each([
    ['The Observatory of Réseau', 'observatory reseau'],
    ['OBSERVATORY – réseau!', 'observatory reseau'],
    ['مرصد الإنترنت', 'مرصد الانترنت'],
    ['互联网观察站', '互联网观察站'],
    ['Où est', 'ou est'],
  ])('%s is compared as %s', (name, key) => expect(nameKeys({ name })).toEqual([key]))

  it('are the whole, what stands before the brackets and what stands in them, other names and translations', () => {
    const keys = nameKeys({
      name: 'Harbour Watch (HW)',
      aliases: ['Portwatch'],
      translations: [{ name: 'Veille（港口）' }],
    })
    expect(keys).toEqual(['harbour watch hw', 'harbour watch', 'hw', 'portwatch', 'veille 港口', 'veille', '港口'])
  })

  it('are no single letters, and bounded', () => {
    expect(nameKeys({ name: 'X (Z)' })).toEqual(['x z'])
    const aliases = Array.from({ length: 60 }, (_, i) => `Name ${i}`)
    expect(nameKeys({ name: 'Many', aliases }).length).toBeLessThanOrEqual(40)
  })
})
