import type { Context } from 'hono'

/** Why a body could not be read, before any rule is asked. */
export class BodyError extends Error {
  override name = 'BodyError'
  readonly status: 400 | 413 | 415
  constructor(status: 400 | 413 | 415, message: string) {
    super(message)
    this.status = status
  }
}

/** Largest body of a public request: an issue of 12,000 characters in any script, percent-encoded, fits. */
export const maxBody = 64 * 1024
/** Largest file that staff import, in bytes. */
export const maxFile = 16 * 1024 * 1024
/** Percent-encoding triples a form in a script of three bytes a letter, for no fault of the writer. */
const maxForm = 3 * maxBody

/**
 * Reads the body as UTF-8 text of at most `max` bytes, without taking more than that into memory.
 * @throws BodyError 413 when it is larger, 400 when it is not UTF-8
 */
async function readText(c: Context, max: number): Promise<string> {
  const tooLarge = () => new BodyError(413, `the body is larger than ${max} bytes`)
  if (Number(c.req.header('content-length') ?? 0) > max) throw tooLarge()
  const stream = c.req.raw.body
  if (stream === null) return ''
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let text = ''
  let size = 0
  try {
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > max) throw tooLarge()
      text += decoder.decode(chunk, { stream: true })
    }
    return text + decoder.decode()
  } catch (error) {
    if (error instanceof BodyError) throw error
    throw new BodyError(400, 'the body is not valid UTF-8')
  }
}

/**
 * Reads the body as it is, without taking more than `max` bytes into memory.
 * @throws BodyError 413 when it is larger
 */
export async function readBytes(c: Context, max: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new BodyError(413, `the body is larger than ${max} bytes`)
  if (Number(c.req.header('content-length') ?? 0) > max) throw tooLarge()
  const stream = c.req.raw.body
  const chunks: Uint8Array[] = []
  let size = 0
  if (stream !== null) {
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > max) throw tooLarge()
      chunks.push(chunk)
    }
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}

/** A form with a file: its fields, and the files that came along. */
export interface Upload {
  form: Form
  files: Record<string, { name: string; bytes: Uint8Array<ArrayBuffer> }>
}

/** What the frame of a multipart form may take beside its file and its fields. */
const multipartFrame = 64 * 1024

/**
 * Reads a form that may carry a file (multipart/form-data, RFC 7578). A field of text keeps its bytes as a file does, so
 * that a table that was pasted is read in the same way.
 * @param max bytes of all fields and files together
 * @throws BodyError 415 for another type, 413 when too large, 400 when it is no such form
 */
export async function readUpload(c: Context, max: number): Promise<Upload> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) throw new BodyError(415, 'a form with a file must be sent as multipart')
  const bytes = await readBytes(c, max + multipartFrame)
  let data: FormData
  try {
    data = await new Response(bytes, { headers: { 'Content-Type': type } }).formData()
  } catch {
    throw new BodyError(400, 'the form cannot be read')
  }
  const upload: Upload = { form: Object.create(null) as Form, files: {} }
  for (const [name, value] of data.entries()) {
    if (typeof value === 'string') upload.form[name] = [...(upload.form[name] ?? []), value]
    else if (value.size > 0)
      upload.files[name] = { name: cleanText(value.name), bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return upload
}

/**
 * Brings text to one form: NFC, line feeds only, no control characters, no half of a surrogate pair. What is left
 * is shown as text everywhere, so nothing else needs to be taken out.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
  )
}

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanDeep)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanDeep(inner)]))
  }
  return value
}

/** A form as it was typed: field name -> values. */
export type Form = Record<string, string[]>

/**
 * Reads a form sent by a page.
 * @param max bytes taken in; more than of the public only where staff write long texts
 * @throws BodyError 415 for another type, 413 when too large, 400 when not UTF-8
 */
export async function readForm(c: Context, max = maxForm): Promise<Form> {
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) throw new BodyError(415, 'a form must be sent URL-encoded')
  const text = await readText(c, max)
  // Without a prototype, since a field may be called `constructor`.
  const form = Object.create(null) as Form
  for (const pair of text.split('&')) {
    if (pair === '') continue
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    const key = decode(name)
    const typed = cleanText(decode(value))
    const before = form[key]
    // Added in place: copied for each value, ninety thousand fields of one name would cost a quarter of a minute.
    if (before === undefined) form[key] = [typed]
    else before.push(typed)
  }
  return form
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    throw new BodyError(400, 'the form is not valid UTF-8')
  }
}

/**
 * Reads a JSON body, its strings cleaned.
 * @throws BodyError 415 when it is not declared as JSON, 413 when too large, 400 when it is not UTF-8 or not JSON
 */
export async function readJson(c: Context, max = maxBody): Promise<unknown> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new BodyError(415, 'send application/json')
  const text = await readText(c, max)
  try {
    return cleanDeep(JSON.parse(text))
  } catch {
    throw new BodyError(400, 'the body is not JSON')
  }
}
