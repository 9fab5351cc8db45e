const minute = 60_000

/** Minutes after which a mail that failed for the n-th time is tried again: 1, 5, 30, then every hour. */
const delays = [1, 5, 30] as const

/** How long a mail is tried before it is given up and shown to the Secretariat. */
export const patience = 24 * 60 * minute

/** A mail that was being sent when its Worker died is taken up again after this time. */
export const lease = 5 * minute

/**
 * What becomes of a mail that could not be sent.
 * @param attempts how often it has been tried, this time included (1 or more)
 */
export function afterFailure(
  createdAt: Date,
  now: Date,
  attempts: number,
): { state: 'failed'; nextAt: Date } | { state: 'dead' } {
  const nextAt = new Date(now.getTime() + (delays[attempts - 1] ?? 60) * minute)
  return nextAt.getTime() - createdAt.getTime() > patience ? { state: 'dead' } : { state: 'failed', nextAt }
}

/** Verification mails that one address may get in 24 hours: a form must not become a way to flood a stranger. */
export const verificationsPerDay = 3

/** The latest cycle whose addresses have served their time: a cycle is a calendar year, and 12 months follow it (UTC). */
export function lastForgottenYear(now: Date): number {
  return now.getUTCFullYear() - 2
}

/** A message id without the angle brackets that some write around it; null for none (RFC 5322, 3.6.4). */
export function bareMessageId(id: string | undefined): string | null {
  return /^\s*<?([^\s<>]{1,500})>?\s*$/.exec(id ?? '')?.[1] ?? null
}
