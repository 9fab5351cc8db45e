import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { CallDates, type CallView } from './CallCard.tsx'

/** A form before its opening or after its closing: says when. */
export function ClosedPage({ call, notice, typed }: { call: CallView; notice: string; typed: string | null }) {
  const { t } = usePage()
  return (
    <Layout title={call.title}>
      <h1>{call.title}</h1>
      <p class="note">{notice}</p>
      <CallDates call={call} />
      {typed !== null && (
        <section>
          <h2>{t('tracking.content')}</h2>
          <pre dir="auto">{typed}</pre>
        </section>
      )}
    </Layout>
  )
}
