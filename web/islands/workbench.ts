/** Where the focus was when a step was sent, so that the next page goes on from there. */
const place = 'waypost-bench'
/** Set where a reader switched the shortcuts off. */
const off = 'waypost-keys-off'

/** Makes the workbench quick by keyboard: single keys move, tick and lead to the fields of a step. */
export function offerShortcuts(): void {
  const bench = document.querySelector<HTMLElement>('[data-bench]')
  const help = document.querySelector<HTMLDetailsElement>('[data-keys]')
  const toggle = document.querySelector<HTMLInputElement>('#keys-on')
  if (bench === null || help === null || toggle === null) return
  help.hidden = false
  toggle.checked = localStorage.getItem(off) === null
  toggle.addEventListener('change', () => {
    if (toggle.checked) localStorage.removeItem(off)
    else localStorage.setItem(off, '1')
  })

  const items = [...bench.querySelectorAll<HTMLInputElement>('[data-item]')]
  let at = -1
  const go = (to: number) => {
    if (items.length === 0) return
    at = Math.max(0, Math.min(to, items.length - 1))
    items[at]?.focus()
  }
  bench.addEventListener('focusin', (event) => {
    const index = items.indexOf(event.target as HTMLInputElement)
    if (index >= 0) at = index
  })
  document.addEventListener('submit', () => sessionStorage.setItem(place, `${at} ${location.pathname}`))

  const [index, path] = (sessionStorage.getItem(place) ?? '').split(' ')
  sessionStorage.removeItem(place)
  // What a form got wrong has the focus already.
  if (path === location.pathname && document.querySelector('[data-focus]') === null && Number(index) >= 0) {
    go(Number(index))
  }

  /** The field or button of a step: that of the form one is in, else the first of the page. */
  const target = (key: string) =>
    items[at]?.form?.querySelector<HTMLElement>(`[data-key="${key}"]`) ??
    document.querySelector<HTMLElement>(`[data-key="${key}"]`)

  document.addEventListener('keydown', (event) => {
    const { key } = event
    const focused = event.target as HTMLElement
    const typing = focused.matches('select, textarea, input:not([type="checkbox"])') || focused.isContentEditable
    if (!toggle.checked || typing || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    if (key === 'j') go(at + 1)
    else if (key === 'k') go(at - 1)
    else if (key === 'x') items[at]?.click()
    else if (key === '?') {
      help.open = !help.open
      help.querySelector('summary')?.focus()
    } else if (/^[gnmsau]$/.test(key)) {
      const found = target(key)
      if (found instanceof HTMLButtonElement) found.click()
      else found?.focus()
    } else return
    event.preventDefault()
  })
}
