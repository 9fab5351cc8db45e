import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { figures2018, replayCsv } from '../support/replay-2018.ts'
import { type Served, serve } from '../support/served.ts'
import { visit } from '../support/visitor.ts'

const call = 'igf-2018-replay'
const desk = `/en/secretariat/calls/${call}`
let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

/** The call as it was dated in 2018, without its submissions. */
async function makeCall(): Promise<void> {
  const answer = await fetch(`${waypost.origin}/api/v1/secretariat/calls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${waypost.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      slug: call,
      kind: 'issues',
      title: 'IGF 2018, replayed',
      guidance: 'What should the Forum discuss?',
      opensAt: '2018-03-26T00:00:00Z',
      closesAt: '2018-04-13T23:59:59Z',
      languages: ['en'],
      cycle: 'igf-2018',
    }),
  })
  expect(answer.status).toBe(201)
}

const read = async (path: string) =>
  (await (await fetch(`${waypost.origin}/api/v1/calls/${call}${path}`)).json()) as Record<string, never>

async function loadSubmissions(page: Page): Promise<void> {
  await page.goto(`${desk}/import`)
  await page.fill('textarea', replayCsv())
  await page.getByRole('button', { name: 'Check the file' }).click()
  await page.waitForURL('**/import/*')
  expect(await page.innerText('main')).toContain('Checked, not loaded')
  expect((await read('/statistics')).total).toBe(0)
  await page.getByRole('button', { name: `Load ${figures2018.total} rows` }).click()
  await page.getByRole('link', { name: 'See the issues of the call' }).waitFor()
}

/** The number in the table row of a name, on a page of figures. */
async function figure(page: Page, caption: string, name: string): Promise<string> {
  const rows = page.locator(`figure:has(figcaption:text-is("${caption}")) tr`)
  return await rows
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator('td')
    .innerText()
}

async function compareFigures(page: Page): Promise<void> {
  const { byStakeholderGroup, byRegion, total } = await read('/statistics')
  expect(total).toBe(figures2018.total)
  expect(byStakeholderGroup).toEqual(figures2018.stakeholderGroup)
  expect(byRegion).toEqual(figures2018.region)
  await page.goto(`/en/calls/${call}/statistics`)
  expect(await figure(page, 'By stakeholder group', 'Civil society')).toBe('140')
  expect(await figure(page, 'By region', 'Western European and Others Group')).toBe('152')
  // The same figures as the forum published, side by side.
  await page.goto('/en/calls/igf-2018-issues/statistics')
  expect(await figure(page, 'By stakeholder group', 'Civil society')).toBe('140')
}

/** Accepts suggested groups under titles of the rapporteur's own. */
async function groupIssues(page: Page, titles: readonly string[]): Promise<void> {
  const suggestions = page.locator('form:has(button:text-is("Accept"))')
  // The whole call is compared in slices of the scheduled work.
  for (let slices = 0; slices < 20; slices++) {
    await waypost.tick()
    await page.goto(`${desk}/groups`)
    if ((await suggestions.count()) >= titles.length) break
  }
  for (const title of titles) {
    await suggestions.first().locator('[name="title"]').fill(title)
    await suggestions.first().getByRole('button', { name: 'Accept' }).click()
    await page.waitForURL('**done=**')
    await page.goto(`${desk}/groups`)
  }
  const { items } = (await read('/groups')) as unknown as { items: { title: string; members: string[] }[] }
  expect(items.map((item) => item.title).sort()).toEqual([...titles].sort())
  for (const { members } of items) expect(members.length).toBeGreaterThan(1)
}

/** A community puts the group of this title forward. */
async function putForward(page: Page, community: string, group: string, statement: string): Promise<void> {
  await page.goto(`${desk}/priorities?community=${community}`)
  await page.locator('form.narrow select').first().selectOption({ label: group })
  await page.locator('form.narrow textarea').first().fill(statement)
  await page.locator('form.narrow button[type="submit"]').last().click()
  await page.waitForLoadState('load')
}

async function makeReport(page: Page): Promise<void> {
  await page.goto(`${desk}/report`)
  await page.getByRole('button', { name: 'Make the report' }).click()
  await page.getByText('The report is made.').waitFor()
  await page.getByRole('button', { name: 'Publish the report' }).click()
  await page.getByText('The report is public now.').waitFor()
}

it('the call of 2018 is replayed: loaded, counted, grouped, given priorities, and reported', async () => {
  await makeCall()
  const page = await visit(browser, waypost.origin, true)
  await page.goto(waypost.signInUrl)
  await page.click('main button[type="submit"]')
  await page.waitForURL('**/secretariat/queue')

  await loadSubmissions(page)
  await compareFigures(page)
  await groupIssues(page, ['First matter', 'Second matter', 'Third matter'])
  await putForward(page, 'civil_society', 'First matter', 'Nobody else will say it.')
  await putForward(page, 'government', 'First matter', 'Our capitals ask for it.')
  await putForward(page, 'private_sector', 'Second matter', 'It costs us most.')
  const { items, overTheTop } = (await read('/priorities')) as unknown as {
    items: { community: string; statement: string }[]
    overTheTop: { communities: string[] }[]
  }
  expect(items).toHaveLength(3)
  expect(overTheTop.map(({ communities }) => communities.sort())).toEqual([['civil_society', 'government']])
  await makeReport(page)

  const reader = await visit(browser, waypost.origin, false)
  await reader.goto(`/en/calls/${call}/report?section=all`)
  const report = await reader.innerText('main')
  for (const told of ['345', 'First matter', 'Nobody else will say it.', 'IGF2018-0001']) expect(report).toContain(told)
  const document = await fetch(`${waypost.origin}/en/calls/${call}/report.docx`)
  expect(document.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  )
  expect(new Uint8Array(await document.arrayBuffer()).slice(0, 2)).toEqual(new TextEncoder().encode('PK'))
  expect(await (await fetch(`${waypost.origin}/api/v1/calls/${call}/questions`)).json()).toMatchObject({
    items: expect.arrayContaining([expect.objectContaining({ issues: expect.any(Array) })]),
  })
})
