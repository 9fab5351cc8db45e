import { readFile } from 'node:fs/promises'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { fillIn } from '../../worker/deploy/configuration.ts'
import { literalSql } from '../../worker/deploy/literal-sql.ts'
import { readDeploySettings } from '../../worker/deploy/settings.ts'

describe('literalSql', () => {
  it.each([
    "it's",
    "''",
    'a ? b',
    'line\r\nbreak; -- no comment /* none */',
    'عربي 中文 🙂',
    '\\',
    '',
    null,
    0,
    -1.5,
    1e21,
    Number.MAX_SAFE_INTEGER,
  ])('gives SQLite the value %j back', (value) => {
    const row = new DatabaseSync(':memory:').prepare(literalSql({ sql: 'SELECT ? AS v', params: [value] })).get()
    expect(row?.v).toBe(value)
  })

  it('leaves question marks in texts, names and comments alone', () => {
    const sql = 'SELECT \'?\', "a?" /* ? */, ? -- ?'
    expect(literalSql({ sql, params: [1] })).toBe('SELECT \'?\', "a?" /* ? */, 1 -- ?\n;')
  })

  it.each([
    { sql: 'SELECT ?', params: ['a\0b'] },
    { sql: 'SELECT ?', params: [Number.NaN] },
    { sql: 'SELECT ?', params: [Number.POSITIVE_INFINITY] },
    { sql: 'SELECT ?', params: [] },
    { sql: 'SELECT 1', params: [1] },
    { sql: 'SELECT ?1', params: [1] },
    { sql: 'SELECT :name', params: ['x'] },
  ])('refuses %j', (statement) => {
    expect(() => literalSql(statement)).toThrow()
  })
})

const COMPLETE = {
  CLOUDFLARE_API_TOKEN: 'token',
  CLOUDFLARE_ACCOUNT_ID: 'account',
  WAYPOST_D1_ID: '11111111-2222-3333-4444-555555555555',
  WAYPOST_ORIGIN: 'https://waypost.example.org/',
  WAYPOST_MAIL_FROM: 'post@example.org',
}

describe('deploying', () => {
  it('lists everything that is missing at once', () => {
    for (const name of Object.keys(COMPLETE)) expect(() => readDeploySettings({})).toThrow(`${name} is missing`)
  })

  it('fills the operator’s values into wrangler.toml', async () => {
    const filled = fillIn(await readFile('wrangler.toml', 'utf8'), readDeploySettings(COMPLETE))
    expect(filled).toContain('database_id = "11111111-2222-3333-4444-555555555555"')
    expect(filled).toContain('ORIGIN = "https://waypost.example.org"')
    expect(filled).toContain('MAIL_FROM = "post@example.org"')
    expect(filled).toContain('main = "../worker/index.ts"')
    expect(filled).not.toContain('MAIL_INBOX')
  })

  it('tells where mail of people goes on to, where that is given', async () => {
    const settings = readDeploySettings({ ...COMPLETE, WAYPOST_MAIL_INBOX: 'people@example.org' })
    expect(fillIn(await readFile('wrangler.toml', 'utf8'), settings)).toContain('MAIL_INBOX = "people@example.org"')
    expect(() => readDeploySettings({ ...COMPLETE, WAYPOST_MAIL_INBOX: 'nowhere' })).toThrow('WAYPOST_MAIL_INBOX')
  })
})
