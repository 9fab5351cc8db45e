import type { MessageKey } from '../../../schema/i18n/index.ts'
import { usePage } from '../../page.tsx'
import { Layout } from '../../ui/Layout.tsx'

/** Pages of prose that say what holds on this site, and the sections of each. */
const sections = {
  privacy: ['public', 'email', 'help', 'owners', 'technical', 'rights', 'contact'],
  accessibility: ['aim', 'how', 'languages', 'limits', 'contact'],
  conduct: ['speak', 'respect', 'private', 'topic', 'check', 'appeal'],
} as const
export type StandingName = keyof typeof sections

/** A page of prose. @param address where people write to */
export function StandingPage({ name, address }: { name: StandingName; address: string }) {
  const { t } = usePage()
  return (
    <Layout title={t(`nav.${name}`)} description={t(`standing.${name}.lead`)}>
      <h1>{t(`nav.${name}`)}</h1>
      <p class="lead">{t(`standing.${name}.lead`)}</p>
      {sections[name].map((section) => (
        <section class="prose" key={section}>
          <h2>{t(`standing.${name}.${section}.title` as MessageKey)}</h2>
          {t(`standing.${name}.${section}.text` as MessageKey, { address })
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
      ))}
    </Layout>
  )
}
