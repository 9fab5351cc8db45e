import { sql } from 'drizzle-orm'
import { submission } from '../../schema/tables/moderation.ts'
import type { ItemKind } from '../../schema/vocabulary.ts'
import { record } from '../features/moderation/events.ts'
import type { Item } from '../features/moderation/moderated.ts'
import { sha256 } from '../platform/crypto.ts'
import { build, type Statement, statement } from '../platform/database.ts'
import type { SeedCtx } from './seed.ts'

export interface SeededAuthor {
  name: string | null
  showName: boolean
  capacity: string | null
  organisation: string | null
  stakeholderGroup: string | null
  country: string | null
  region: string | null
}

/** An item that the seed brings in as published: its common row, its event and the next number of its series. */
export async function publishedItem(
  ctx: SeedCtx,
  of: {
    kind: ItemKind
    parent: string | null
    series: { prefix: string; width: number; number: number }
    receivedAt: Date
    language: string
    author: SeededAuthor
  },
): Promise<{ row: Item; statements: Statement[] }> {
  const id = ctx.newId()
  const { name, showName, capacity, organisation, stakeholderGroup, country, region } = of.author
  const row: Item = {
    id,
    kind: of.kind,
    reference: of.series.prefix + String(of.series.number).padStart(of.series.width, '0'),
    parent: of.parent,
    state: 'published',
    version: 1,
    language: of.language,
    channel: 'import',
    receivedAt: of.receivedAt.toISOString(),
    publishedAt: of.receivedAt.toISOString(),
    editedAt: null,
    returnBy: null,
    name,
    showName,
    capacity,
    organisation,
    stakeholderGroup,
    country,
    region,
    email: null,
    emailIndex: null,
    emailVerifiedAt: null,
    notices: false,
    locale: 'en',
    trackingHash: await sha256(await ctx.keys.trackingToken(id)),
    risk: 0,
    signals: [],
    fingerprint: '',
    appealedAt: null,
    appealOpen: false,
    edit: null,
    erasedAt: null,
  }
  return {
    row,
    statements: [
      statement(build.insert(submission).values(row)),
      ...record(ctx, {
        subjectKind: of.kind,
        subjectId: id,
        action: 'imported',
        actor: 'system',
        toState: 'published',
      }),
      statement(
        sql`insert into counter (name, value) values (${`reference:${of.series.prefix}`}, ${of.series.number}) on conflict (name) do update set value = max(value, excluded.value)`,
      ),
    ],
  }
}
