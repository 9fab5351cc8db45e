/** How long the person must have stopped typing before a count is said, in milliseconds. */
const pause = 700

/**
 * Counts words and characters of long texts along. The count is said only when the person stops for a moment. Scripts
 * without spaces count by the letter, as their readers do.
 */
export function countWords(form: HTMLFormElement): void {
  const words = form.dataset.counting ?? ''
  const number = new Intl.NumberFormat(document.documentElement.lang, { numberingSystem: 'latn' })
  for (const area of form.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]')) {
    const count = document.createElement('p')
    count.className = 'hint'
    count.setAttribute('aria-live', 'polite')
    area.after(count)
    let waiting: ReturnType<typeof setTimeout> | undefined
    const say = () => {
      const parts = area.value.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []
      const values: Record<string, number> = {
        words: parts.length,
        n: area.value.length,
        limit: Number(area.dataset.limit),
      }
      count.textContent =
        area.value === '' ? '' : words.replace(/\{(\w+)\}/g, (_, name: string) => number.format(values[name] ?? 0))
    }
    form.addEventListener('input', () => {
      clearTimeout(waiting)
      waiting = setTimeout(say, pause)
    })
    say()
  }
}

/** Proposes the region that a chosen country belongs to; the person can choose another afterwards. */
export function proposeRegion(form: HTMLFormElement): void {
  const country = form.querySelector<HTMLSelectElement>('select[name=country]')
  const region = form.querySelector<HTMLSelectElement>('select[name=region]')
  const address = form.dataset.countries
  if (country === null || region === null || address === undefined) return
  let groups: Promise<{ items: { country: string; region: string }[] }> | undefined
  country.addEventListener('change', async () => {
    // Asked for when it is needed: on a slow line the form itself comes first.
    groups ??= fetch(address).then((answer) => answer.json())
    const { items } = await groups.catch(() => ({ items: [] }))
    // Left empty, the region follows from the country on the server.
    region.value = items.find((item) => item.country === country.value)?.region ?? ''
  })
}
