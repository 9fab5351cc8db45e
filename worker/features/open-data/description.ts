import type { OpenAPIHono } from '@hono/zod-openapi'
import { sha256 } from '../../platform/crypto.ts'

type Describing = Pick<OpenAPIHono, 'getOpenAPI31Document' | 'openAPIRegistry'>
type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>

export interface Description {
  document: ApiDocument
  /** The document as JSON. */
  text: string
  /** Hash of the text: what is cached of it is current while this stays. */
  hash: string
}

const made = new WeakMap<Describing, Promise<Description>>()

/**
 * The OpenAPI 3.1 description of a router with all its parts, made of the contracts that its routes check. Made once
 * for each router an isolate holds, since it changes only with the code.
 */
export function describeApi(router: Describing): Promise<Description> {
  let description = made.get(router)
  if (description === undefined) {
    description = make(router)
    made.set(router, description)
  }
  return description
}

async function make(router: Describing): Promise<Description> {
  router.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token of the Secretariat; its pages make and revoke them',
  })
  router.openAPIRegistry.registerComponent('securitySchemes', 'participant', {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of a participant; POST /participants gives it',
  })
  const document = router.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Waypost',
      version: '1',
      description:
        'Submissions and observatory portal of the Internet Governance Forum. Times are ISO 8601 in UTC, countries ISO 3166-1 alpha-2, languages BCP 47. Lists are cut by key: pass `next` as `cursor` until it is null. Errors are problem+json (RFC 9457), their texts in the language of Accept-Language. Public answers carry an ETag. A POST takes an optional `Idempotency-Key` of 16 to 64 random characters, kept for 24 hours: the same key and body give the same answer. Unknown fields are ignored.',
      license: { name: 'Data: CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    // The paths below begin with the version already.
    servers: [{ url: '/' }],
  })
  const text = JSON.stringify(document)
  return { document, text, hash: (await sha256(text)).slice(0, 16) }
}
