/**
 * Makes the way out faster and cleaner: the Escape key leaves too, and the page that is left does not stay in the
 * history of the window.
 */
export function offerQuickLeave(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave]')
  if (link === null) return
  const leave = () => {
    // What is on the screen goes at once, however slow the line is.
    document.body.hidden = true
    location.replace(link.href)
  }
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave()
  })
  for (const hint of document.querySelectorAll<HTMLElement>('[data-leave-keys]')) hint.hidden = false
}
