/** What the Worker is given: see wrangler.toml for a deployment, `worker/local` for local runs. */
export interface Env {
  DB: D1Database
  EMAIL: MailSender
  /** Absent in local runs with RATE_LIMIT=off. */
  WRITE_LIMIT?: RateLimit
  /** Public origin without a trailing slash; mails and feeds link to it. */
  ORIGIN?: string
  MAIL_FROM: string
  /** Where mail of people to the sender's address goes on to; without it such mail is dropped. */
  MAIL_INBOX?: string
  /** 32 random bytes, base64url. Every key of this copy is derived from it. */
  SECRET_KEY: string
  RATE_LIMIT?: string
  /** Local runs only: private hosts with their ports, commas between, that harvests and link checks may visit. */
  LOCAL_HOSTS?: string
  /** Local runs only: how far the app's clock is ahead of the real one. */
  CLOCK?: { shift(): Promise<number> }
}

/** The part of Cloudflare's `send_email` binding that Waypost uses. */
export interface MailSender {
  send(message: {
    from: string
    to: string
    replyTo?: string
    subject: string
    text: string
    html: string
    headers: Record<string, string>
  }): Promise<{ messageId: string }>
}
