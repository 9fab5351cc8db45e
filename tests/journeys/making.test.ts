import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type Served, serve } from '../support/served.ts'
import { pick, press, signIn, typeInto, visit, ways } from '../support/visitor.ts'

let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

describe.each(ways)('the Secretariat $way', ({ way, javaScriptEnabled }) => {
  it('makes a call with a question of its own by keyboard, looks at it, publishes it, and the public is asked', async () => {
    const page = await visit(browser, waypost.origin, javaScriptEnabled)
    await signIn(waypost, page)
    await page.goto('/en/secretariat/calls')
    await press(page, 'a[href$="/calls/new"]')
    await page.waitForURL('**/calls/new')
    await typeInto(page, 'newCycle', 'igf-2030')
    await typeInto(page, 'title', `Call ${way}`)
    await typeInto(page, 'guidance', 'Say what *matters*.')
    // Days and months alike, so that the order in which the browser asks for them does not matter.
    await typeInto(page, 'opensDate', '01012026')
    await typeInto(page, 'closesDate', '03032030')
    await press(page, 'form.narrow button[type="submit"]')
    await page.waitForURL('**done=made')
    expect(await page.innerText('main')).toContain('Draft')

    await press(page, 'main a[href$="/questions"]')
    await page.waitForURL('**/questions')
    await pick(page, 'kind', 'Num')
    await typeInto(page, 'label-en', 'How many people does it concern?')
    await press(page, 'button[value="save"]')
    await page.waitForURL('**/questions?done=saved')
    expect(await page.innerText('main')).toContain('How many people does it concern?')

    await press(page, 'main a[href$="/preview"]')
    await page.waitForURL('**/preview')
    expect(await page.innerText('main')).toContain('Preview: this is how the public will see it')
    expect(await page.innerText('.prose em')).toBe('matters')
    await press(page, 'main a[href*="part=form"]')
    await page.waitForURL('**part=form')
    expect(await page.innerText('main')).toContain('How many people does it concern?')
    expect(await page.isDisabled('[name="description"]')).toBe(true)

    const desk = page.waitForURL(/calls\/igf-2030-call-[a-z-]+$/)
    await press(page, 'main a[href*="/secretariat/calls/igf-2030-call"]')
    await desk
    await press(page, 'main a[href$="/stage"]')
    await page.waitForURL('**/stage')
    await press(page, 'button[value="publish"]')
    await page.waitForURL('**/stage?done=saved')
    const slug = /calls\/([^/]+)\/stage/.exec(page.url())?.[1] ?? ''
    expect(slug).toBe(`igf-2030-call-${way.replace(' ', '-')}`)

    const reader = await visit(browser, waypost.origin, javaScriptEnabled)
    await reader.goto(`/en/calls/${slug}/submit`)
    // Scripts turn the form into steps, of which one is shown at a time.
    expect(await reader.textContent('main form')).toContain('How many people does it concern?')
    await Promise.all([page, reader].map((one) => one.context().close()))
  })
})
