import type { BriefPastOutput } from '../../../schema/contracts/outputs.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Written } from '../../ui/text.tsx'

/** The title of an output, leading to its page. */
export function OutputTitle({ output }: { output: BriefPastOutput }) {
  const { locale } = usePage()
  return (
    <a href={paths.pastOutput(locale, output.id)}>
      <Written lang={output.language}>{output.title}</Written>
    </a>
  )
}

/** Kind, body, meeting and year of an output; the year stands alone where the meeting does not tell it. */
export function OutputByline({ output }: { output: BriefPastOutput }) {
  const { t } = usePage()
  const year = String(output.year)
  return (
    <>
      {t(`pastOutput.kind.${output.kind}`)}
      {output.body !== 'other' && <> · {t(`pastOutput.body.${output.body}`)}</>}
      {output.meeting !== null && (
        <>
          {' '}
          · <bdi>{output.meeting}</bdi>
        </>
      )}
      {output.meeting?.includes(year) !== true && <> · {year}</>}
    </>
  )
}

/**
 * Outputs that fit the words asked for, shown below entries, with the way to all of them; without words, or where none
 * fits, only the way.
 */
export function OutputsBeside({ q, outputs }: { q: string | undefined; outputs: readonly BriefPastOutput[] }) {
  const { t, locale } = usePage()
  if (outputs.length === 0) {
    return (
      <p class="note">
        <a href={withQuery(paths.pastOutputs(locale), { q })}>{t('pastOutputs.search')}</a>
      </p>
    )
  }
  return (
    <section>
      <h2>{t('pastOutputs.title')}</h2>
      <ul class="cards">
        {outputs.map((output) => (
          <li class="card" key={output.id}>
            <h3>
              <OutputTitle output={output} />
            </h3>
            <p class="byline">
              <OutputByline output={output} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={withQuery(paths.pastOutputs(locale), { q })}>{t('pastOutputs.more')}</a>
      </p>
    </section>
  )
}
