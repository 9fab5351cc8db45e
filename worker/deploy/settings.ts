import { PlainError } from '../build/plain-error.ts'

const REQUIRED = {
  CLOUDFLARE_API_TOKEN: 'a token of your account that may edit Workers and D1 (dash.cloudflare.com/profile/api-tokens)',
  CLOUDFLARE_ACCOUNT_ID: 'the number of your account, shown beside its name in the dashboard',
  WAYPOST_D1_ID: 'the id of the database, as `npx wrangler d1 create waypost` prints it',
  WAYPOST_ORIGIN: 'the address people will use, such as https://waypost.example.org',
  WAYPOST_MAIL_FROM: 'the address that mail is sent from; its domain must be set up for sending in your account',
}

/** What an operator's environment says about a deployment. */
export type DeploySettings = {
  databaseId: string
  /** Without a trailing slash. */
  origin: string
  mailFrom: string
  /** Where mail of people to that address goes on to. */
  mailInbox: string | null
  /** base64url of 32 random bytes; needed at the first deployment only. */
  secretKey: string | null
  /** Address of the first administrator; needed at the first deployment only. */
  administratorEmail: string | null
}

/** @throws PlainError that lists everything missing or malformed at once. */
export function readDeploySettings(environment: NodeJS.ProcessEnv): DeploySettings {
  const wrong: string[] = []
  for (const [name, meaning] of Object.entries(REQUIRED)) {
    if (!environment[name]) wrong.push(`  ${name} is missing: ${meaning}`)
  }
  const origin = (environment.WAYPOST_ORIGIN ?? '').replace(/\/+$/, '')
  if (origin && !isOrigin(origin)) wrong.push('  WAYPOST_ORIGIN must be https:// and a host name, without a path')
  const databaseId = environment.WAYPOST_D1_ID ?? ''
  if (databaseId && !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(databaseId)) {
    wrong.push('  WAYPOST_D1_ID must look like 00000000-0000-0000-0000-000000000000')
  }
  const mailFrom = environment.WAYPOST_MAIL_FROM ?? ''
  if (mailFrom && !isAddress(mailFrom)) wrong.push('  WAYPOST_MAIL_FROM must be a mail address')
  const mailInbox = environment.WAYPOST_MAIL_INBOX || null
  if (mailInbox && !isAddress(mailInbox)) wrong.push('  WAYPOST_MAIL_INBOX must be a mail address')
  const administratorEmail = environment.WAYPOST_ADMIN_EMAIL || null
  if (administratorEmail && !isAddress(administratorEmail)) wrong.push('  WAYPOST_ADMIN_EMAIL must be a mail address')
  const secretKey = environment.WAYPOST_SECRET_KEY || null
  if (secretKey && !/^[A-Za-z0-9_-]{43}$/.test(secretKey)) {
    wrong.push('  WAYPOST_SECRET_KEY must be 32 random bytes in base64url, which is 43 characters')
  }
  if (wrong.length > 0) throw new PlainError(`Nothing was deployed. Please set:\n${wrong.join('\n')}`)
  return { databaseId, origin, mailFrom, mailInbox, secretKey, administratorEmail }
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && text.startsWith('https://') && new URL(text).origin === text
}

function isAddress(text: string): boolean {
  return /^[^\s@"\\]+@[^\s@"\\]+\.[^\s@"\\]+$/.test(text)
}
