import { join } from 'node:path'
import { writeWhole } from '../build/write-file.ts'

/** An outgoing mail as it is put into MAIL_DIR. */
export type Mail = { id: string; to: string; replyTo?: string; subject: string; text: string; html: string }

/**
 * Writes one mail as one JSON file; when this resolves, the mail is there whole. File names sort by time (of the
 * machine, since the app's clock may go back) and carry the mail's id.
 */
export async function writeMail(folder: string, mail: Mail): Promise<void> {
  const time = new Date().toISOString().replaceAll(':', '-')
  const safeId = mail.id.replaceAll(/[^A-Za-z0-9_-]/g, '_').slice(0, 80)
  await writeWhole(join(folder, `${time}-${safeId}.json`), `${JSON.stringify(mail, null, 2)}\n`)
}
