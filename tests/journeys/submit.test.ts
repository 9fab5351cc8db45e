import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { decideOver, type Served, serve } from '../support/served.ts'
import { pick, press, tabTo, typeInto, visit, ways } from '../support/visitor.ts'

const form = '/en/calls/igf-2027-issues/submit'
let waypost: Served
let browser: Browser

beforeAll(async () => {
  ;[waypost, browser] = await Promise.all([serve(), launchBrowser()])
})
afterAll(async () => {
  await browser.close()
  await waypost.stop()
})

/** Presses the button that leads to the next step, and waits for its heading to have the focus. */
async function toNextStep(page: Page, heading: string): Promise<void> {
  await tabTo(page, '[data-next]')
  await page.keyboard.press('Enter')
  await page.waitForFunction((text) => document.activeElement?.textContent === text, heading)
}

/** Goes on to the last step, where the form is sent, and sends it. Without scripts all is one page. */
async function send(page: Page, stepped: boolean): Promise<void> {
  while (stepped && (await page.isVisible('[data-next]'))) {
    await tabTo(page, '[data-next]')
    await page.keyboard.press('Enter')
  }
  await tabTo(page, 'form.narrow button[type="submit"]')
  await page.keyboard.press('Enter')
}

/** Two issues that do not resemble each other, so that neither person is asked about the other's. */
const written = {
  true: {
    title: 'Repairable networks for small islands',
    description: 'Spare parts take three months to arrive by ship.',
  },
  false: {
    title: 'Radio in the languages of the highlands',
    description: 'Herders hear the weather in a tongue not theirs.',
  },
}

/** Fills in what a form needs of a person, whichever step is in view. */
async function introduce(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.forms[0] as HTMLFormElement
    const set = (name: string, value: string) => {
      const field = form.elements.namedItem(name) as unknown as { value: string }
      field.value = value
    }
    set('name', 'Second Person')
    set('email', 'secret@example.org')
    set('country', 'KE')
    set('stakeholderGroup', 'civil_society')
    form.dispatchEvent(new Event('input'))
  })
}

describe.each(ways)('a person $way, by keyboard alone', ({ javaScriptEnabled }) => {
  const { title, description } = written[`${javaScriptEnabled}`]

  it('submits an issue, mends what is missing, and sees it published', async () => {
    const page = await visit(browser, waypost.origin, javaScriptEnabled)
    await page.goto('/en/')
    await tabTo(page, '.doors a[href="/en/calls"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/en/calls')
    await tabTo(page, 'a[href="/en/calls/igf-2027-issues"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/igf-2027-issues')
    await tabTo(page, 'a[href$="/submit"]')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/submit')

    await typeInto(page, 'title', title)
    if (javaScriptEnabled) {
      for (const heading of ['Why it matters', 'Desired outcome', 'Questions and themes', 'About you'])
        await toNextStep(page, heading)
    }
    await typeInto(page, 'name', 'Keyboard Person')
    await send(page, javaScriptEnabled)
    await page.waitForSelector('.errors')
    expect(await page.title()).toMatch(/^Error:/)
    expect(await page.inputValue('[name="title"]')).toBe(title)

    // The summary leads to the field that is wrong, on whichever step it is.
    await tabTo(page, '.errors a[href="#f-stakeholderGroup"]')
    await page.keyboard.press('Enter')
    if (javaScriptEnabled) expect(await page.isVisible('[name="description"]')).toBe(false)
    await tabTo(page, '[name="stakeholderGroup"]')
    await page.keyboard.press('Space')
    await pick(page, 'country', 'Fiji')
    await tabTo(page, '.errors a[href="#f-description"]')
    await page.keyboard.press('Enter')
    await typeInto(page, 'description', description)
    await send(page, javaScriptEnabled)
    // Whether something resembles it is for the seed to say; it is sent all the same.
    await page.waitForSelector('button[name="checked"], .tag.pending')
    if (await page.isVisible('button[name="checked"]')) await press(page, 'button[name="checked"]')
    await page.waitForURL('**/t/**')

    const reference = /IGF2027-\d{4}/.exec(await page.innerText('main'))?.[0] ?? ''
    expect(reference).not.toBe('')
    const tracking = page.url()

    await decideOver(waypost, reference, 'publish', 'meets_guidelines')

    await page.goto(tracking)
    await tabTo(page, `a[href="/en/issues/${reference}"]`)
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/issues/${reference}`)
    expect(await page.innerText('h1')).toBe(title)
    expect(await page.innerText('article')).toContain('Fiji')
    await page.context().close()
  })

  it('is offered a similar issue before sending, and sends all the same', async () => {
    const page = await visit(browser, waypost.origin, javaScriptEnabled)
    await page.goto(form)
    await typeInto(page, 'title', 'Phones that last: software support as an environmental issue')
    await typeInto(
      page,
      'description',
      'Phones without software support become waste: support is an affordability issue.',
    )
    await introduce(page)
    if (javaScriptEnabled) {
      while (await page.isVisible('[data-next]')) await press(page, '[data-next]')
      // Shown on the last step; so the server asks no second time.
      await page.waitForSelector('section:not([hidden]) .similar a')
      await page.waitForSelector('input[name="checked"]:not([disabled])', { state: 'attached' })
      await press(page, 'form.narrow section:not([hidden]) button[type="submit"]')
    } else {
      await press(page, 'form.narrow button[type="submit"]')
      await page.waitForSelector('button[name="checked"]')
      expect(await page.innerText('h1')).toBe('Before you send')
      expect(await page.getAttribute('.similar a', 'href')).toMatch(/^\/en\/issues\/IGF2027-\d{4}$/)
      await press(page, 'button[name="checked"]')
    }
    await page.waitForURL('**/t/**')
    await page.context().close()
  })
})

describe('a person without scripts', () => {
  it('finds one page with every question on it', async () => {
    const page = await visit(browser, waypost.origin, false)
    await page.goto(form)
    for (const name of ['title', 'answer.why_it_matters', 'desiredOutcome', 'themes', 'name'])
      expect(await page.locator(`[name="${name}"]`).first().isVisible()).toBe(name !== 'themes')
    for (const scripted of ['[data-walk]', '[data-draft]', '[data-overview]'])
      expect(await page.isVisible(scripted)).toBe(false)
    await page.context().close()
  })
})

describe('a person with scripts', () => {
  it('goes back a step with the button of the browser, and nothing is lost', async () => {
    const page = await visit(browser, waypost.origin, true)
    await page.goto(form)
    expect(await page.innerText('[data-progress]')).toBe('Step 1 of 6')
    await typeInto(page, 'title', 'A title')
    // Enter in a line of text goes on, and does not send the form.
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Why it matters')
    await toNextStep(page, 'Desired outcome')
    await page.goBack()
    expect(await page.innerText('section:not([hidden]) h2')).toBe('Why it matters')
    await page.goBack()
    expect(await page.inputValue('[name="title"]')).toBe('A title')
    expect(await page.isVisible('[name="title"]')).toBe(true)
    expect(await page.isVisible('[data-back]')).toBe(false)
    await page.context().close()
  })

  it('is proposed the region of a country, and the themes that the text speaks of, and sees all before sending', async () => {
    const page = await visit(browser, waypost.origin, true)
    await page.goto(form)
    await typeInto(page, 'title', 'Submarine cables')
    await typeInto(page, 'description', 'A submarine cable that breaks is mended after months.')
    await page.waitForFunction(() => document.querySelector('[data-suggested] input') !== null)
    expect(await page.locator('[data-suggested] input:checked').count()).toBe(0)
    expect(await page.innerText('textarea[name="description"] + p')).toBe('Words: 9. Characters: 53 of 12,000.')
    for (const heading of ['Why it matters', 'Desired outcome', 'Questions and themes', 'About you'])
      await toNextStep(page, heading)
    await pick(page, 'country', 'Fiji')
    await expect.poll(() => page.inputValue('[name="region"]')).toBe('asia_pacific')
    await toNextStep(page, 'Check and send')
    const overview = await page.innerText('[data-overview]')
    for (const said of [
      'Submarine cables',
      'A submarine cable that breaks',
      'Fiji',
      'Asia-Pacific Group',
      'Not answered',
    ])
      expect(overview).toContain(said)
    // Nothing touches on a phone, so that a thumb meets one button only.
    await page.setViewportSize({ width: 360, height: 700 })
    const gap = (above: string, below: string) =>
      page.evaluate(
        ([upper = '', lower = '']) =>
          (document.querySelector(lower)?.getBoundingClientRect().top ?? 0) -
          (document.querySelector(upper)?.getBoundingClientRect().bottom ?? 0),
        [above, below],
      )
    expect(await gap('button[type="submit"]', '[data-back]')).toBeGreaterThanOrEqual(8)
    expect(
      await gap('[data-overview] > button:last-child', 'section:not([hidden]) [data-similar]'),
    ).toBeGreaterThanOrEqual(8)
    await press(page, '[data-overview] button[data-to="0"]')
    expect(await page.isVisible('[name="title"]')).toBe(true)
    await page.context().close()
  })

  it('finds the draft again after closing the page, without the e-mail address, until it was sent', async () => {
    const page = await visit(browser, waypost.origin, true)
    await page.goto(form)
    expect(await page.isVisible('[data-draft-note]')).toBe(true)
    expect(await page.isVisible('[data-draft-found]')).toBe(false)
    await typeInto(page, 'title', 'A draft to keep')
    await introduce(page)
    await page.goto('/en/calls')
    expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage })))).not.toContain('secret@')
    await page.goto(form)
    expect(await page.inputValue('[name="title"]')).toBe('')
    await press(page, '[data-draft-restore]')
    expect(await page.inputValue('[name="title"]')).toBe('A draft to keep')

    await page.fill('[name="description"]', 'Qwxzj vbnmk.')
    await introduce(page)
    await send(page, true)
    await page.waitForURL('**/t/**')
    await page.goto(form)
    expect(await page.isVisible('[data-draft-found]')).toBe(false)
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.context().close()
  })

  it('throws the draft away, and nothing more is kept', async () => {
    const page = await visit(browser, waypost.origin, true)
    await page.goto(form)
    await typeInto(page, 'title', 'A draft to delete')
    await press(page, '[data-draft-delete]')
    expect(await page.isVisible('[data-draft-deleted]')).toBe(true)
    await typeInto(page, 'title', 'more')
    await page.goto('/en/calls')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.context().close()
  })
})
