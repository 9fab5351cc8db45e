/** A text shorter than this tells too little; the server asks for as much. */
const leastText = 40
/** How long the person must have stopped typing, in milliseconds. */
const pause = 1200

/**
 * Shows while one writes which published issues are similar, and puts the topics that the text speaks of first. Only
 * when the person stops for a moment, and only where there is something new to say.
 * @returns looks again now and says whether the person has seen what there is
 */
export function suggestWhileWriting(form: HTMLFormElement): () => Promise<boolean> {
  const places = [...form.querySelectorAll<HTMLElement>('[data-similar]')]
  const address = form.dataset.suggest ?? ''
  let asked = ''
  let shown = ''
  let waiting: ReturnType<typeof setTimeout> | undefined

  const look = async (): Promise<boolean> => {
    clearTimeout(waiting)
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) {
      if (/^(title|description|themes)$/.test(name)) body.append(name, String(value))
    }
    const text = `${body.get('title')}${body.get('description')}`
    if (text.length < leastText || text === asked) return text.length < leastText || asked === shown
    asked = text
    try {
      const answer = await fetch(address, { method: 'POST', body })
      if (!answer.ok) return false
      const html = await answer.text()
      // An answer that was overtaken by a later one is dropped.
      if (asked !== text) return false
      for (const place of places) if (place.innerHTML !== html) place.innerHTML = html
      offerThemes(form, places[0]?.querySelector<HTMLElement>('[data-themes]')?.dataset.themes ?? '')
      shown = text
      return true
    } catch {
      asked = ''
      return false
    }
  }
  form.addEventListener('input', (event) => {
    if (!/^(title|description)$/.test((event.target as HTMLInputElement).name)) return
    clearTimeout(waiting)
    waiting = setTimeout(look, pause)
  })
  return look
}

/** Moves the boxes of topics to where suggestions stand; none is ticked. @param ids separated by spaces */
function offerThemes(form: HTMLFormElement, ids: string): void {
  const place = form.querySelector<HTMLElement>('[data-suggested]')
  if (place === null) return
  for (const id of ids.split(' ').filter(Boolean)) {
    const box = form.querySelector(`input[name=themes][value="${id}"]`)?.closest('label')
    if (box) place.append(box)
  }
  place.hidden = place.querySelector('label') === null
}
