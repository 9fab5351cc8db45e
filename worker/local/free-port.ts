import { createServer } from 'node:net'
import { PlainError } from '../build/plain-error.ts'

/** Loopback alone: a local run prints an administrator's link, and its clock can be moved by whoever reaches it. */
export const HOST = '127.0.0.1'

/**
 * The port to serve on: `wanted` itself, or any free one for 0.
 *
 * @throws PlainError when the port cannot be had.
 */
export async function freePort(wanted: number): Promise<number> {
  const port = await tryPort(wanted, HOST)
  // "localhost" may mean ::1 first, and a stranger listening there would get our visitors.
  await tryPort(port, '::1', ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'])
  return port
}

function tryPort(wanted: number, host: string, bearable: string[] = []): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code && bearable.includes(error.code)) return resolve(wanted)
      reject(new PlainError(explain(wanted, error)))
    })
    server.listen(wanted, host, () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : wanted
      server.close(() => resolve(port))
    })
  })
}

function explain(port: number, error: NodeJS.ErrnoException): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that one, or choose another port with PORT=….`
  }
  if (error.code === 'EACCES') return `Port ${port} may not be used by this account. Choose another with PORT=….`
  return `Port ${port} cannot be used: ${error.message}.`
}
