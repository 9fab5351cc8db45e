/** Never kept: what is not the person's text, and how to reach them. */
const unkept = new Set(['stamp', 'homepage', 'email', 'checked'])

/** Which draft was sent, until the page that confirms it is seen. */
const sentKey = 'sent'

/** Runs what a browser may refuse: storage can be switched off or full. */
function quietly<T>(what: () => T): T | null {
  try {
    return what()
  } catch {
    return null
  }
}

/**
 * Keeps what is typed into a form as a draft in this browser, says so, and offers it when the person comes back. It
 * goes when the person says so, and when the form was received.
 */
export function keepDraft(form: HTMLFormElement): void {
  const note = form.querySelector<HTMLElement>('[data-draft]')
  if (note === null) return
  const part = (name: string) => note.querySelector<HTMLElement>(`[data-draft-${name}]`)
  const key = `draft:${note.dataset.draft}`
  const kept = quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null') as [string, string][] | null)
  let keeping = true
  let waiting: ReturnType<typeof setTimeout> | undefined

  const save = () => {
    if (!keeping) return
    const typed = [...new FormData(form)].filter(([name, value]) => value !== '' && !unkept.has(name))
    quietly(() => localStorage.setItem(key, JSON.stringify(typed)))
  }
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(save, 400)
  })
  addEventListener('pagehide', () => {
    // What was typed in the last moment; nothing where nothing was typed.
    if (waiting !== undefined) save()
  })
  form.addEventListener('submit', () => quietly(() => sessionStorage.setItem(sentKey, key)))

  const found = part('found')
  part('restore')?.addEventListener('click', () => {
    fill(form, kept ?? [])
    if (found !== null) found.hidden = true
    form.dispatchEvent(new Event('input'))
    form.querySelector<HTMLElement>('h2')?.focus()
  })
  part('delete')?.addEventListener('click', (event) => {
    keeping = false
    quietly(() => localStorage.removeItem(key))
    for (const child of note.children) (child as HTMLElement).hidden = !child.matches('[data-draft-deleted]')
    event.preventDefault()
  })
  // What came back from the server is newer than any draft.
  const returned = form.querySelector('.errors') !== null || new FormData(form).get('title') !== ''
  if (found !== null) found.hidden = kept === null || returned
  note.hidden = false
}

/** Takes the draft away whose form was received: its tracking page is what a sender sees next. */
export function dropSentDraft(): void {
  quietly(() => {
    const key = sessionStorage.getItem(sentKey)
    if (key === null || !/^\/\w\w\/t\//.test(location.pathname)) return
    localStorage.removeItem(key)
    sessionStorage.removeItem(sentKey)
  })
}

/** Puts typed values back into the fields of their names. */
function fill(form: HTMLFormElement, typed: readonly (readonly [string, string])[]): void {
  const values = new Map<string, string[]>()
  for (const [name, value] of typed) values.set(name, [...(values.get(name) ?? []), value])
  for (const control of form.elements) {
    const field = control as HTMLInputElement
    if (field.name === '' || unkept.has(field.name) || field.type === 'submit') continue
    const given = values.get(field.name) ?? []
    if (/^(checkbox|radio)$/.test(field.type)) {
      field.checked = given.includes(field.value)
      const fold = field.closest('details')
      if (field.checked && fold !== null) fold.open = true
    } else {
      field.value = given.shift() ?? ''
    }
  }
}
