/**
 * Turns the sections of a long form into steps: one in view, with ways back and on. Each step has an entry in the
 * history of the window, so that the browser's own button goes back a step; everything stays in the one form.
 * @param entered called when a step comes into view, with whether it is the last
 */
export function walkThroughSteps(form: HTMLFormElement, entered: (last: boolean) => void): void {
  const steps = [...form.querySelectorAll<HTMLElement>('[data-step]')]
  const walk = form.querySelector<HTMLElement>('[data-walk]')
  const [back, next] = ['[data-back]', '[data-next]'].map((name) => walk?.querySelector<HTMLElement>(name))
  const progress = walk?.querySelector<HTMLElement>('[data-progress]')
  if (!walk || !back || !next || !progress || steps.length < 2) return
  const words = progress.textContent ?? ''
  let current = 0
  progress.id = 'progress'

  const stepOf = (element: Element | null) => steps.findIndex((step) => step.contains(element))
  const show = (wanted: number) => {
    current = Math.min(Math.max(wanted, 0), steps.length - 1)
    for (const [i, step] of steps.entries()) step.hidden = i !== current
    for (const intro of form.querySelectorAll<HTMLElement>('[data-first]')) intro.hidden = current > 0
    back.hidden = current === 0
    next.hidden = current === steps.length - 1
    progress.textContent = words.replace('{n}', String(current + 1)).replace('{of}', String(steps.length))
    // The heading takes the focus, and says with it which step this is.
    steps[current]?.prepend(progress)
    steps[current]?.querySelector('h2')?.setAttribute('aria-describedby', progress.id)
    entered(current === steps.length - 1)
  }
  const go = (wanted: number) => {
    history.pushState(null, '', `#step-${wanted + 1}`)
    show(wanted)
    steps[wanted]?.querySelector('h2')?.focus()
  }
  /** The step in the address; the first where there is none. */
  const addressed = () => Number(/^#step-(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1

  next.addEventListener('click', () => go(current + 1))
  back.addEventListener('click', () => go(current - 1))
  addEventListener('popstate', () => {
    show(addressed())
    steps[current]?.querySelector('h2')?.focus()
  })
  form.addEventListener('click', (event) => {
    const target = event.target as HTMLElement
    const to = target.dataset.to
    if (to !== undefined) go(Number(to))
    const link = target.closest<HTMLAnchorElement>('.errors a')
    const field = link === null ? null : document.getElementById(link.hash.slice(1))
    if (field === null) return
    event.preventDefault()
    if (stepOf(field) !== current) go(stepOf(field))
    field.focus()
  })
  form.addEventListener('keydown', (event) => {
    // Enter in a line of text would send the whole form.
    const inLine = (event.target as Element).matches('input:not([type=checkbox],[type=radio])')
    if (event.key !== 'Enter' || !inLine || current === steps.length - 1) return
    event.preventDefault()
    go(current + 1)
  })

  walk.hidden = false
  const wrong = form.querySelector<HTMLAnchorElement>('.errors a')
  const field = wrong === null ? null : document.getElementById(wrong.hash.slice(1))
  show(field === null ? 0 : stepOf(field))
}

/** Repeats on the last step what was typed, each step with a way back to it. */
export function showOverview(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[data-overview]')
  if (place === null) return
  const parts: HTMLElement[] = []
  for (const [i, step] of form.querySelectorAll<HTMLElement>('[data-step]').entries()) {
    if (step.contains(place)) break
    const name = step.querySelector('h2')?.textContent ?? ''
    const heading = make('h3', name)
    const list = make('dl', '')
    list.className = 'facts'
    const change = make('button', place.dataset.overview ?? '') as HTMLButtonElement
    change.type = 'button'
    change.className = 'quiet'
    change.dataset.to = String(i)
    change.setAttribute('aria-label', `${place.dataset.overview} – ${name}`)
    for (const field of step.querySelectorAll<HTMLElement>('.field')) {
      const text = said(field)
      if (text === '') continue
      const label = field.querySelector('legend,label')?.cloneNode(true) as HTMLElement
      label.querySelector('.optional')?.remove()
      const value = make('dd', text)
      value.dir = 'auto'
      value.className = 'verbatim'
      const pair = make('div', '')
      pair.append(make('dt', label.textContent ?? ''), value)
      list.append(pair)
    }
    parts.push(heading, list.firstChild ? list : make('p', place.dataset.empty ?? ''), change)
  }
  place.replaceChildren(...parts)
  place.hidden = false
}

function make(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a field holds, as its labels say it. */
function said(field: HTMLElement): string {
  const parts = [...field.querySelectorAll<Control>('input,select,textarea')].map((control) => {
    if (control instanceof HTMLSelectElement) return control.value && control.selectedOptions[0]?.textContent
    if (!/^(checkbox|radio)$/.test(control.type)) return control.value
    // A box says yes by being named.
    return (control as HTMLInputElement).checked ? (control.labels?.[0]?.textContent ?? '') : ''
  })
  return parts.filter(Boolean).join(' · ')
}
