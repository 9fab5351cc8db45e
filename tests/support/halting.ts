import { bindings } from './app.ts'

/** A database that takes some batches and then no more. */
export function halting(after: number): D1Database {
  let batches = 0
  return new Proxy(bindings.DB, {
    get(real, name) {
      if (name !== 'withSession') {
        const value: unknown = Reflect.get(real, name, real)
        return typeof value === 'function' ? value.bind(real) : value
      }
      return (constraint?: string) =>
        new Proxy(real.withSession(constraint), {
          get(session, member) {
            const value: unknown = Reflect.get(session, member, session)
            if (member !== 'batch') return typeof value === 'function' ? value.bind(session) : value
            return (statements: D1PreparedStatement[]) => {
              batches += 1
              if (batches > after) throw new Error('the lights went out')
              return session.batch(statements)
            }
          },
        })
    },
  })
}
