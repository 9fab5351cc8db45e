import { describe, expect, it } from 'vitest'
import { diff, joined, words } from '../../worker/features/owners/diff-rules.ts'
import { claimableDomain, ownAddress, registrableDomain } from '../../worker/features/owners/rules.ts'

describe('the domain of an entry', () => {
  it.each([
    ['https://www.example.org/desk', 'desk@example.org'],
    ['https://desk.example.co.uk/', 'A.Person@mail.EXAMPLE.co.uk'],
    ['https://example.org./', 'desk@example.org'],
    ['https://a.github.io/', 'desk@a.github.io'],
    ['https://食狮.中国/', 'desk@mail.xn--85x722f.xn--fiqs8s'],
  ])('%s is claimed by %s', (url, email) => {
    expect(ownAddress(url, email)).toBe('own')
  })

  it.each([
    ['https://example.org/', 'desk@example.com'],
    ['https://example.org/', 'desk@example.org.evil.net'],
    ['https://example.org/', 'desk@notexample.org'],
    ['https://a.github.io/', 'desk@b.github.io'],
    ['https://a.github.io/', 'desk@github.io'],
    ['https://ministry.gov.br/', 'desk@other.gov.br'],
    ['https://one.co.uk/', 'desk@two.co.uk'],
    ['https://example.org/', '"desk@example.org"@evil.net'],
  ])('%s is not claimed by %s', (url, email) => {
    expect(ownAddress(url, email)).toBe('other_domain')
  })

  it.each([
    'https://github.io/',
    'https://gov.uk/',
    'https://192.0.2.7/',
    'https://[2001:db8::1]/',
    'https://sites.google.com/view/a-desk',
    'https://www.qq.com/',
    'no address',
  ])('%s is claimed by nobody', (url) => {
    expect(claimableDomain(url)).toBeNull()
    expect(ownAddress(url, 'desk@qq.com')).toBe('no_domain')
  })

  it('is what somebody registered under the public suffix', () => {
    expect(registrableDomain('WWW.Example.ORG')).toBe('example.org')
    expect(registrableDomain('a.b.example.co.uk')).toBe('example.co.uk')
    expect(registrableDomain('co.uk')).toBeNull()
  })
})

const marks = (before: string, after: string) =>
  joined(diff(words(before), words(after)))
    .map(({ in: side, text }) => (side === 'both' ? text : side === 'before' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

describe('the difference of two texts', () => {
  it('marks what goes and what comes, and leaves what stays', () => {
    expect(marks('We answer within two days.', 'We answer within five days.')).toBe(
      'We answer within [-two -][+five +]days.',
    )
    expect(marks('One. Two.', 'One. And a half. Two.')).toBe('One. [+And a half. +]Two.')
    expect(marks('the same', 'the same')).toBe('the same')
    expect(marks('', 'all new')).toBe('[+all new+]')
    expect(marks('all gone', '')).toBe('[-all gone-]')
  })

  it('gives both texts back from its parts', () => {
    const before = 'a b c a b b a\n\nlast line'
    const after = 'c b a b a c\nlast  line ends'
    const parts = diff(words(before), words(after))
    const side = (not: string) => parts.filter((part) => part.in !== not).map((part) => part.text)
    expect(side('before').join('')).toBe(after)
    expect(side('after').map((word) => word.trim())).toEqual(words(before).map((word) => word.trim()))
  })

  it('finds the longest common part', () => {
    const parts = diff([...'ABCBDAB'], [...'BDCABA'])
    expect(parts.filter((part) => part.in === 'both')).toHaveLength(4)
  })

  it('compares scripts without spaces letter by letter', () => {
    expect(marks('帮助儿童的服务台', '帮助青少年的服务台')).toBe('帮助[-儿童-][+青少年+]的服务台')
  })

  it('stays quick and complete where two long texts have nothing in common', () => {
    const before = Array.from({ length: 2000 }, (_, i) => `a${i} `)
    const after = Array.from({ length: 2000 }, (_, i) => `b${i} `)
    const started = performance.now()
    const parts = diff(['same ', ...before, 'end'], ['same ', ...after, 'end'])
    expect(performance.now() - started).toBeLessThan(200)
    expect(parts).toHaveLength(4002)
    expect(parts[0]).toEqual({ in: 'both', text: 'same ' })
  })
})
