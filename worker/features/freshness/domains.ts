import { getDomain } from 'tldts'

/** The name that was registered, by the list of public suffixes; the host itself where there is none. */
function registrable(address: string): string {
  return getDomain(address, { allowPrivateDomains: true }) ?? new URL(address).hostname
}

/** Whether an address led to a site that somebody else may hold. */
export function leadsElsewhere(from: string, to: string): boolean {
  return registrable(from) !== registrable(to)
}
