/** What a delivery status notification says of one recipient. */
export interface Delivery {
  /** Lower case, such as `failed`. */
  action: string
  /** Of RFC 3463, such as `5.1.1`. */
  status: string
  /** As the last server knew it, and as we wrote it; null where it is not said or no mail address. */
  finalRecipient: string | null
  originalRecipient: string | null
}

/** Recipients of which one notification is taken to speak: a mail of ours has one. */
const mostRecipients = 10

/** Header fields of a message or of one block of a notification, names in lower case; folded lines are unfolded. */
export function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of block
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    if (line === '') break
    const found = /^([!-9;-~]{1,80}):[ \t]*(.*)$/.exec(line)
    const name = found?.[1]?.toLowerCase()
    if (name !== undefined && !fields.has(name)) fields.set(name, found?.[2]?.trim() ?? '')
  }
  return fields
}

/** The recipients of a message/delivery-status part: blocks after the first, which is about the message (RFC 3464, 2). */
export function deliveriesOf(part: string): Delivery[] {
  const blocks = part
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
  return blocks.slice(0, mostRecipients + 1).flatMap((block) => {
    const fields = fieldsOf(block)
    const action = fields.get('action')?.toLowerCase()
    const status = /^\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0]
    if (action === undefined || status === undefined) return []
    return [
      {
        action,
        status,
        finalRecipient: addressOf(fields.get('final-recipient')),
        originalRecipient: addressOf(fields.get('original-recipient')),
      },
    ]
  })
}

/** `rfc822; somebody@example.org` -> `somebody@example.org`. */
function addressOf(field: string | undefined): string | null {
  const found = /^\s*rfc822\s*;\s*<?([^\s<>]{1,254}@[^\s<>]{1,254})>?\s*$/i.exec(field ?? '')
  return found?.[1] ?? null
}

/** Whether a mail will never arrive: what failed for now is tried again by the service that carries it. */
export function isPermanent(delivery: Delivery): boolean {
  return delivery.action === 'failed' && delivery.status.startsWith('5.')
}

/** How long after a mail was sent its failure is believed on the word of its recipient's address alone. */
export const believedFor = 5 * 24 * 60 * 60_000
