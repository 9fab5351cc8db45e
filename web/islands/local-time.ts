/** Adds the reader's own time to every moment that the page states in UTC. */
export function showLocalTimes(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (zone === 'UTC') return
  const language = document.documentElement.lang
  const format = new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : language, {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  for (const element of document.querySelectorAll<HTMLTimeElement>('time[data-local]')) {
    const local = document.createElement('span')
    local.className = 'hint'
    local.textContent = ` (${format.format(new Date(element.dateTime))})`
    element.append(local)
  }
}
