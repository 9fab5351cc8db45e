import { staff } from '../../schema/tables/accounts.ts'
import { deriveKeys, sortableId } from '../platform/crypto.ts'
import { build, type Statement, statement } from '../platform/database.ts'

/** Makes the first administrator of a new copy, who signs in by a mail to this address. Nothing where one exists. */
export async function firstAdministrator(options: {
  email: string
  now: Date
  secretKey: string
}): Promise<Statement[]> {
  const keys = await deriveKeys(options.secretKey)
  const id = sortableId(options.now)
  return [
    statement(
      build
        .insert(staff)
        .values({
          id,
          name: 'Administrator',
          role: 'administrator',
          locale: 'en',
          email: await keys.encrypt(options.email, id),
          emailIndex: await keys.addressIndex(options.email),
          createdAt: options.now.toISOString(),
        })
        .onConflictDoNothing(),
    ),
  ]
}
