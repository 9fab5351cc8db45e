/**
 * Names under which nothing public answers: RFC 6761, 6762 and 8375, ICANN's reservation of `.internal`, and what
 * local networks commonly use.
 */
const privateSuffixes = ['localhost', 'local', 'internal', 'intranet', 'home.arpa', 'lan', 'corp', 'home', 'private']

/** IPv4 blocks that are not globally reachable: the IANA special-purpose registry (RFC 6890), multicast and reserved. */
const privateBlocks: readonly (readonly [base: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]

const number = (dotted: string): number => dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

/** @param dotted as `URL` writes every notation of an IPv4 address */
function isPublicIpv4(dotted: string): boolean {
  const value = number(dotted)
  return !privateBlocks.some(([base, bits]) => {
    const size = 2 ** (32 - bits)
    return Math.floor(value / size) === Math.floor(number(base) / size)
  })
}

/**
 * Only global unicast, 2000::/3, is public (RFC 4291): loopback, link-local, unique local, multicast and every form
 * that holds an IPv4 address lie outside it, except 6to4 and Teredo, which carry one too, and the block for examples.
 * @param groups as `URL` writes an IPv6 address, without brackets
 */
function isPublicIpv6(groups: string): boolean {
  if (!/^[23][0-9a-f]{3}:/.test(groups)) return false
  return !/^(?:2002:|2001:(?:0:|:|db8:))/.test(groups)
}

/**
 * Whether the host of a web address can be a public one, by its form alone; nothing is resolved.
 * @param url parsed, so that a host in another notation (`0x7f.1`, `2130706433`) has been brought to the usual one
 */
export function hasPublicHost(url: URL): boolean {
  const host = url.hostname.toLowerCase().replace(/\.$/, '')
  if (host.startsWith('[')) return isPublicIpv6(host.slice(1, -1))
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isPublicIpv4(host)
  // A name of one label is only known to a local network.
  if (!host.includes('.')) return false
  return !privateSuffixes.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
}
