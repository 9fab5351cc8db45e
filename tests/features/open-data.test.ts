import { beforeAll, describe, expect, it } from 'vitest'
import { api, apiBase } from '../../schema/paths.ts'
import { locales } from '../../schema/vocabulary.ts'
import { request, seed } from '../support/app.ts'

interface Operation {
  summary?: string
  tags?: string[]
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean; schema: Record<string, unknown> }[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Record<string, unknown> }> }
  responses: Record<string, { description: string; content?: Record<string, unknown> }>
}
interface Document {
  openapi: string
  info: { title: string; description: string; license: { url: string } }
  servers: { url: string }[]
  components: {
    schemas: Record<string, { properties: Record<string, Record<string, unknown>> }>
    securitySchemes: object
  }
  paths: Record<string, Record<string, Operation>>
}

let document: Document
let operations: [name: string, operation: Operation][]

beforeAll(async () => {
  await seed('demo')
  document = (await (await request(api.openapi)).json()) as Document
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  )
})

/** Every address of the API that `schema/paths.ts` builds, as a pattern. */
function addresses(of: object): string[] {
  return Object.values(of).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String(value('{x}', '{x}'))]
    return addresses(value as object)
  })
}

describe('GET /api/v1/openapi.json', () => {
  it('is OpenAPI 3.1 with title, licence of the data, a server and the way to identify oneself', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(document.info.title).toBe('Waypost')
    expect(document.info.license.url).toContain('creativecommons.org/licenses/by/4.0')
    expect(document.servers).toEqual([{ url: '/' }])
    expect(document.components.securitySchemes).toMatchObject({ bearer: { type: 'http', scheme: 'bearer' } })
  })

  it('can be read by the pages of other sites and is not sent twice', async () => {
    const answer = await request(api.openapi, { headers: { origin: 'https://other.example' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    const etag = answer.headers.get('etag') ?? ''
    expect((await request(api.openapi, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('holds every address of the API', () => {
    const described = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, '{x}'))
    const missing = addresses(api).filter((path) => !described.includes(path))
    expect(missing).toEqual([])
    expect(described.every((path) => path.startsWith(`${apiBase}/`))).toBe(true)
  })

  it('gives every operation a summary, a tag, an answer that is a success, and its path parameters', () => {
    expect(operations.length).toBeGreaterThan(12)
    for (const [name, operation] of operations) {
      expect(operation.summary, name).toMatch(/.{5}/)
      expect(operation.tags, name).toHaveLength(1)
      expect(
        Object.keys(operation.responses).some((status) => /^2\d\d$/.test(status)),
        name,
      ).toBe(true)
      for (const { description } of Object.values(operation.responses)) expect(description, name).toMatch(/./)
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
      const declared = (operation.parameters ?? []).filter((p) => p.in === 'path')
      expect(declared.map((p) => p.name).sort(), name).toEqual(inPath.sort())
      expect(
        declared.every((p) => p.required),
        name,
      ).toBe(true)
      if (operation.requestBody !== undefined) expect(operation.requestBody.required, name).toBe(true)
      expect(operation.security !== undefined, name).toBe(
        name.includes('/secretariat/') || '401' in operation.responses,
      )
    }
  })

  it('points to no schema that is not there', () => {
    const text = JSON.stringify(document)
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(refs.length).toBeGreaterThan(20)
    for (const ref of refs) {
      const target = ref
        .replace(/^#\//, '')
        .split('/')
        .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], document)
      expect(target, ref).toBeTypeOf('object')
    }
  })

  it('describes values as a client can check them', () => {
    const list = document.paths[api.calls]?.get?.parameters ?? []
    expect(list.find((p) => p.name === 'limit')).toMatchObject({
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, default: 20 },
    })
    expect(list.find((p) => p.name === 'cursor')).toMatchObject({ required: false, schema: { type: 'string' } })
    const issue = document.components.schemas.IssueInput?.properties
    expect(issue).toMatchObject({
      email: { type: 'string', format: 'email', maxLength: 254 },
      title: { type: 'string', maxLength: 200 },
      description: { maxLength: 12_000 },
      country: { pattern: '^[A-Z]{2}$' },
      stakeholderGroup: { enum: expect.arrayContaining(['government']) },
      themes: { type: 'array', maxItems: 5 },
    })
  })
})

describe('the page of the API', () => {
  it('names every operation with its parameters, answers and an example, without a script', async () => {
    const html = await (await request('/en/api')).text()
    for (const [name] of operations) {
      const [method = '', path = ''] = name.split(' ')
      expect(html, name).toContain(`${method.toUpperCase()} ${path}`)
      expect(html, name).toContain(`https://waypost.test${path}`)
    }
    expect(html).toContain('Content-Type: application/json')
    expect(html).toContain('Authorization: Bearer TOKEN')
    for (const [, anchor] of html.matchAll(/href="#([^"]+)"/g)) expect(html, anchor).toContain(`id="${anchor}"`)
  })

  it('is at /api in the language of the reader, and can be changed to another', async () => {
    const answer = await request('/api', { headers: { 'accept-language': 'fr' } })
    expect(answer.headers.get('vary')).toContain('Accept-Language')
    const html = await answer.text()
    expect(html).toContain('<html lang="fr"')
    for (const locale of locales) expect(html).toContain(`href="/${locale}/api"`)
  })
})

describe('standing pages', () => {
  const pages = ['data', 'privacy', 'accessibility', 'conduct', 'moderation-log', 'api', 'search']

  it.each(pages)('/{lang}/%s reads in six languages, each in its own words', async (page) => {
    const texts = new Set<string>()
    for (const locale of locales) {
      const answer = await request(`/${locale}/${page}`)
      expect(answer.status, locale).toBe(200)
      const html = await answer.text()
      expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`)
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html, 'a key or a place without a value').not.toMatch(
        />\s*(?:standing|data|log|api)\.[a-z.]+\s*<|\{address\}/,
      )
      texts.add(/<p class="lead">(.*?)<\/p>/s.exec(html)?.[1] ?? '')
    }
    expect(texts.size).toBe(6)
  })

  it('links of the data page lead to data', async () => {
    const html = await (await request('/en/data')).text()
    const links = [...html.matchAll(/<td>.*?<\/td>/gs)].flatMap(([cell]) =>
      [...cell.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? ''),
    )
    expect(links.length).toBeGreaterThan(8)
    for (const link of links) expect((await request(link)).status, link).toBe(200)
  })

  it('robots.txt keeps machines from tracking pages and the Secretariat, and from nothing public', async () => {
    const text = await (await request('/robots.txt')).text()
    expect(text).toContain('User-agent: *')
    for (const locale of locales) expect(text).toContain(`Disallow: /${locale}/t/\n`)
    expect(text).toContain('Disallow: /secretariat\n')
    expect(text).not.toMatch(/Disallow: \/?(?:en\/?)?\n/)
  })

  it('/favicon.ico is 404 without a page', async () => {
    const answer = await request('/favicon.ico')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })
})
