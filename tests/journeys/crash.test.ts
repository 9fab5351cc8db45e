import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serve } from '../support/served.ts'

const call = 'igf-2027-issues'
const inFlight = 50

let dataDir: string
let waypost: Served

beforeAll(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'waypost-crash-')), 'data')
  waypost = await serve({ env: { DATA_DIR: dataDir } })
})

afterAll(async () => {
  await waypost.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** Sends one issue; answers its receipt, or null when the connection died first. */
async function send(
  origin: string,
  number: number,
): Promise<{ number: number; reference: string; trackingUrl: string } | null> {
  try {
    const response = await fetch(`${origin}/api/v1/calls/${call}/issues`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `crash-test-key-${String(number).padStart(6, '0')}`,
      },
      body: JSON.stringify({
        title: `Crash issue ${number}`,
        description: `Sent while the power failed, number ${number}.`,
        language: 'en',
        name: 'A. Person',
        stakeholderGroup: 'civil_society',
        region: 'african',
        email: `person${number}@example.org`,
      }),
    })
    if (response.status !== 201) return null
    return { number, ...((await response.json()) as { reference: string; trackingUrl: string }) }
  } catch {
    return null
  }
}

interface QueueItem {
  reference: string
}

async function queue(served: Served): Promise<QueueItem[]> {
  const items: QueueItem[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const response: Response = await fetch(`${served.origin}/api/v1/secretariat/queue?limit=100&cursor=${cursor}`, {
      headers: { authorization: `Bearer ${served.token}` },
    })
    const page = (await response.json()) as { items: QueueItem[]; next: string | null }
    items.push(...page.items)
    cursor = page.next
  }
  return items
}

describe('a power cut while 50 submissions are in flight', () => {
  it('keeps every submission that was answered with a reference, exactly once, with its mail', async () => {
    // Fifty send one after another, each until its connection dies, so that fifty are on their way whenever the cut
    // comes, however fast the machine answers.
    const answered: NonNullable<Awaited<ReturnType<typeof send>>>[] = []
    let sent = 0
    let cut: Promise<void> | null = null
    await Promise.all(
      Array.from({ length: inFlight }, async () => {
        for (;;) {
          const receipt = await send(waypost.origin, sent++)
          if (receipt === null) return
          answered.push(receipt)
          if (answered.length === inFlight) cut = waypost.kill()
        }
      }),
    )
    await cut
    expect(answered.length).toBeGreaterThanOrEqual(inFlight)
    expect(sent - answered.length).toBe(inFlight)

    waypost = await serve({ env: { DATA_DIR: dataDir } })
    const references = (await queue(waypost)).map((item) => item.reference)
    expect(new Set(references).size).toBe(references.length)
    for (const receipt of answered) {
      expect(references.filter((reference) => reference === receipt.reference)).toHaveLength(1)
    }

    // Everyone who got no answer sends again with the same key: what was kept is shown, what was not is taken in.
    const again = await Promise.all(Array.from({ length: sent }, (_, number) => send(waypost.origin, number)))
    expect(again.filter((receipt) => receipt === null)).toEqual([])
    for (const receipt of answered) expect(again[receipt.number]?.reference).toBe(receipt.reference)
    expect(await queue(waypost)).toHaveLength(sent)

    // A mail was queued with each; after the cut all of them go out, each to its own address.
    // A run of the scheduled work sends a bounded number: it runs until nothing more goes out.
    for (let before = -1, out = 0; out > before; ) {
      before = out
      await waypost.tick()
      out = (await waypost.mails()).length
    }
    const recipients = (await waypost.mails()).map((mail) => mail.to)
    expect(new Set(recipients).size).toBe(sent)
  })
})
