import { usePage } from '../../page.tsx'

/** Where an entry was copied from, as one of the facts about it; nothing where it was made here. */
export function OriginFact({ origin }: { origin: string | null }) {
  const { t } = usePage()
  if (origin === null || !URL.canParse(origin)) return null
  return (
    <div>
      <dt>{t('harvest.origin')}</dt>
      <dd>
        <a href={origin} rel="nofollow ugc noopener" dir="ltr">
          {new URL(origin).host}
        </a>
      </dd>
    </div>
  )
}
