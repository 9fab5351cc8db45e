import { getDomain } from 'tldts'

const day = 24 * 60 * 60_000

/** How long the link in a claim's mail works. */
export const claimLife = 7 * day

/** Claim mails that one address gets in 24 hours: the form must not become a way to flood a stranger. */
export const claimsPerDay = 3

/**
 * Domains under which anybody gets an address, so that an address there says nothing about who runs the site; and
 * google.com, whose people do not run the sites that anybody makes there.
 */
const openMailDomains = new Set(
  `gmail.com googlemail.com google.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com
  icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com fastmail.com zoho.com mail.com gmx.com
  gmx.net gmx.de web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it
  tiscali.it terra.com.br uol.com.br bol.com.br mail.ru bk.ru list.ru inbox.ru internet.ru rambler.ru yandex.ru yandex.com
  ya.ru ukr.net i.ua seznam.cz wp.pl o2.pl onet.pl interia.pl qq.com foxmail.com 163.com 126.com yeah.net sina.com
  sina.cn sohu.com aliyun.com naver.com daum.net hanmail.net kakao.com rediffmail.com comcast.net verizon.net att.net
  btinternet.com sky.com bigpond.com`.split(/\s+/),
)

/**
 * The domain that somebody registered of a host: `www.example.org` -> `example.org`. Private suffixes count, so that
 * `a.github.io` and `b.github.io` are two owners (publicsuffix.org). Null for an address of numbers and for a host that
 * is a public suffix itself.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host.toLowerCase(), { allowPrivateDomains: true, validateHostname: true })
}

/**
 * Whether an address is at the entry's own domain.
 * `no_domain`: no address could be, the host being a public suffix, a number, or a site where anybody gets an address.
 * `other_domain`: another address could be.
 * @param url of the entry
 */
export function ownAddress(url: string, email: string): 'own' | 'other_domain' | 'no_domain' {
  const own = claimableDomain(url)
  if (own === null) return 'no_domain'
  return registrableDomain(email.slice(email.lastIndexOf('@') + 1)) === own ? 'own' : 'other_domain'
}

/** The domain whose addresses can claim an entry; null where none can. */
export function claimableDomain(url: string): string | null {
  const domain = URL.canParse(url) ? registrableDomain(new URL(url).hostname) : null
  return domain === null || openMailDomains.has(domain) ? null : domain
}
