import { type Request, Response } from 'miniflare'
import { type Mail, writeMail } from './mail-folder.ts'
import { parseTime } from './settings.ts'

/**
 * What this process does for the front worker: it keeps the shift of the clock over restarts of workerd, runs the
 * scheduled work one run at a time, and writes mail files.
 */
export class Parent {
  #shift: number
  readonly #mailFolder: string | null
  readonly #runScheduled: () => Promise<void>
  #lastRun: Promise<unknown> = Promise.resolve()

  constructor(clockShift: number, mailFolder: string | null, runScheduled: () => Promise<void>) {
    this.#shift = clockShift
    this.#mailFolder = mailFolder
    this.#runScheduled = runScheduled
  }

  /** Runs the scheduled work after any run that is under way, so that two never compete; rejects when it failed. */
  scheduled(): Promise<void> {
    const run = this.#lastRun.then(this.#runScheduled)
    this.#lastRun = run.catch(() => undefined)
    return run
  }

  /** Answers one request of the front worker. */
  async answer(request: Request): Promise<Response> {
    try {
      switch (new URL(request.url).pathname) {
        case '/clock':
          return request.method === 'POST' ? this.#moveClock(await request.json()) : this.#clock()
        case '/mail':
          if (this.#mailFolder) await writeMail(this.#mailFolder, (await request.json()) as Mail)
          return new Response(null, { status: 204 })
        case '/scheduled':
          await this.scheduled()
          return new Response(null, { status: 204 })
        default:
          return new Response(null, { status: 404 })
      }
    } catch (error) {
      return new Response(error instanceof Error ? error.message : String(error), { status: 500 })
    }
  }

  #moveClock(body: unknown): Response {
    const { at } = body as { at?: string }
    if (at === undefined) return this.#clock()
    const time = parseTime(at)
    if (time === null) return new Response(null, { status: 400 })
    this.#shift = time - Date.now()
    return this.#clock()
  }

  #clock(): Response {
    return Response.json({ shift: this.#shift })
  }
}
