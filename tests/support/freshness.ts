import { runScheduled } from '../../worker/scheduled.ts'
import { bindings, clock, environment, send, sent } from './app.ts'

/** Moves the app's clock to a moment and does the work of a minute, as often as asked. */
export async function runAt(iso: string, times = 1): Promise<void> {
  clock.shift = Date.parse(iso) - Date.now()
  for (let i = 0; i < times; i++) await runScheduled(environment, () => undefined)
}

type Bearer = Record<string, string>

/** Offers and publishes an entry at the clock's time; answers its slug and reference. */
export async function publishEntry(
  moderator: { bearer: Bearer },
  name: string,
  url: string,
  further: Record<string, unknown> = {},
): Promise<{ slug: string; reference: string; tracking: string }> {
  const entry = {
    name,
    kind: 'help_desk',
    url,
    summary: `What ${name} does.`,
    topics: ['dns-security'],
    regions: ['global'],
    languages: ['en'],
    ...further,
  }
  const offered = await send('POST', '/api/v1/entries', { entry, submitter: { name: 'A. Keeper', relation: 'owner' } })
  const { reference, trackingUrl } = (await offered.json()) as { reference: string; trackingUrl: string }
  const decision = { reference, action: 'publish', reason: 'meets_guidelines' }
  await send('POST', '/api/v1/secretariat/decisions', decision, moderator.bearer)
  const row = await bindings.DB.prepare(
    'SELECT slug FROM entry JOIN submission ON submission.id = entry.id WHERE reference = ?',
  )
    .bind(reference)
    .first<{ slug: string }>()
  return { slug: row?.slug ?? '', reference, tracking: new URL(trackingUrl, 'https://waypost.test').pathname }
}

/** Gives an entry a contact. */
export async function setContact(
  administrator: { bearer: Bearer },
  slug: string,
  email: string,
  state = 'unconfirmed',
): Promise<void> {
  const body = { contact: { email, state } }
  const answer = await send('PATCH', `/api/v1/secretariat/entries/${slug}`, body, administrator.bearer)
  if (answer.status !== 200) throw new Error(`the contact was not set: ${answer.status}`)
}

/** An entry as it is in the database. */
export async function stored(slug: string): Promise<Record<string, unknown>> {
  return (await bindings.DB.prepare('SELECT * FROM entry WHERE slug = ?').bind(slug).first()) ?? {}
}

/** What happened to an entry, oldest first. */
export async function happened(slug: string): Promise<string[]> {
  const { results } = await bindings.DB.prepare(
    'SELECT action FROM event WHERE subject_id = (SELECT id FROM entry WHERE slug = ?) ORDER BY at, id',
  )
    .bind(slug)
    .all<{ action: string }>()
  return results.map(({ action }) => action)
}

/** The path of the last link to confirm an entry that was mailed to an address. */
export function confirmLink(to: string): string {
  const text = sent.filter((mail) => mail.to === to).at(-1)?.text ?? ''
  return /\/[a-z]{2}\/confirm\/[\w-]{43}/.exec(text)?.[0] ?? ''
}
