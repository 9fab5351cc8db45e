/** Where an entry was copied from, for the facts about it; null where it was made here. */
export function originLink(origin: string | null) {
  if (origin === null || !URL.canParse(origin)) return null
  return (
    <a href={origin} rel="nofollow ugc noopener" dir="ltr">
      {new URL(origin).host}
    </a>
  )
}
