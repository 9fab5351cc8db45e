import { paths } from '../../schema/paths.ts'
import { apiToken, signInLink, staff } from '../../schema/tables/accounts.ts'
import { deriveKeys, randomToken, sha256, sortableId } from '../platform/crypto.ts'
import { build, type Statement, statement } from '../platform/database.ts'

const hour = 60 * 60_000
const id = 'local-administrator'
const email = 'secretariat@example.org'

/**
 * An administrator for a local run: a fresh link to sign in, and a key of the Secretariat API that ends the keys of
 * earlier runs. Both live
 * for long, since a local clock may be moved by years; the link still works only once.
 */
export async function localAccess(options: {
  now: Date
  secretKey: string
  origin: string
}): Promise<{ statements: Statement[]; signInPath: string; token: string }> {
  const keys = await deriveKeys(options.secretKey)
  const link = randomToken()
  const token = randomToken()
  const now = options.now.toISOString()
  const later = (hours: number) => new Date(options.now.getTime() + hours * hour).toISOString()
  return {
    signInPath: paths.secretariat.enter('en', link),
    token,
    statements: [
      statement(
        build
          .insert(staff)
          .values({
            id,
            name: 'Local administrator',
            role: 'administrator',
            locale: 'en',
            email: await keys.encrypt(email, id),
            emailIndex: await keys.addressIndex(email),
            createdAt: now,
          })
          .onConflictDoNothing(),
      ),
      { sql: "UPDATE api_token SET revoked_at = ? WHERE name = 'Local run' AND revoked_at IS NULL", params: [now] },
      statement(
        build.insert(apiToken).values({
          id: sortableId(options.now),
          tokenHash: await sha256(token),
          name: 'Local run',
          role: 'administrator',
          staffId: id,
          createdAt: now,
          // A local clock may be moved by years.
          expiresAt: later(24 * 366 * 20),
        }),
      ),
      statement(
        build
          .insert(signInLink)
          .values({ tokenHash: await sha256(link), staffId: id, createdAt: now, expiresAt: later(24 * 366 * 20) }),
      ),
    ],
  }
}
