/** How long the person must have stopped typing, in milliseconds. */
const pause = 250

/**
 * Shows what a search finds while one types: asks for the same page that the button would, swaps the parts of it that are
 * marked, keeps the address in step, and says how many there are. Without it the button does all that.
 */
export function findWhileTyping(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[data-said]')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  const look = async () => {
    asking?.abort()
    asking = new AbortController()
    const address = new URL(form.action)
    for (const [name, value] of new FormData(form)) {
      if (value !== '') address.searchParams.append(name, String(value))
    }
    try {
      const answer = await fetch(address, { signal: asking.signal })
      if (!answer.ok) return
      const found = new DOMParser().parseFromString(await answer.text(), 'text/html')
      for (const part of document.querySelectorAll<HTMLElement>('[data-swap]')) {
        const other = found.querySelector(`[data-swap=${part.dataset.swap}]`)
        if (other !== null) part.replaceChildren(...other.childNodes)
      }
      history.replaceState(null, '', address)
      if (said !== null) said.textContent = found.querySelector('[data-total]')?.textContent ?? ''
    } catch {
      // Overtaken by a later question, or the line is down: what is shown stays.
    }
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(look, pause)
  })
}
