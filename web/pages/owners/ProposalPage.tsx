import type { MessageKey } from '../../../schema/i18n/index.ts'
import { paths } from '../../../schema/paths.ts'
import { refusalReasons } from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { Choices, type FormState, Select, TextField } from '../../ui/form.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { Done, SecretariatFrame } from '../secretariat/Frame.tsx'
import { Comparison, Outcome } from './Comparison.tsx'
import type { AboutEntry } from './CorrectionPages.tsx'
import type { ProposalView } from './views.ts'

/** A proposal, decided on field by field. */
export function ProposalPage({
  proposal,
  entry,
  version,
  source,
  decidedBy,
  form,
  done,
}: {
  proposal: ProposalView
  entry: AboutEntry
  /** Of the entry that is compared: another one meanwhile asks to look again. */
  version: number
  /** The catalogue that proposes; null for an owner. */
  source: string | null
  decidedBy: string | null
  form: FormState
  done: boolean
}) {
  const { t, locale } = usePage()
  const open = proposal.state === 'open'
  return (
    <SecretariatFrame title={`${t('proposal.title')} – ${entry.name}`} current="observatory" form={form}>
      {done && <Done>{t('proposal.done')}</Done>}
      <p>
        <a href={paths.secretariat.observatory(locale)}>{t('desk.back')}</a>
      </p>
      <p class="lead">
        <a href={paths.entry(locale, entry.slug)}>
          <Written lang={entry.language}>{entry.name}</Written>
        </a>
      </p>
      <p class="byline">
        {source === null ? t('proposal.by_owner') : t('proposal.by_source', { source })} ·{' '}
        <Moment at={proposal.madeAt} />
      </p>
      {!open && (
        <p class="note">
          {t(`proposal.state.${proposal.state}`)}{' '}
          {decidedBy !== null && (
            <>
              <bdi>{decidedBy}</bdi>,{' '}
            </>
          )}
          {proposal.decidedAt !== null && <Moment at={proposal.decidedAt} />}
        </p>
      )}
      {open && <p>{t('proposal.lead')}</p>}
      {open ? (
        <form method="post" action={paths.secretariat.ownerProposal(locale, proposal.id)} novalidate>
          <input type="hidden" name="version" value={String(version)} />
          {proposal.changes.map((change) => (
            <Comparison key={change.field} change={change} heading="h2">
              <Choices
                form={form}
                name={`decision-${change.field}`}
                label={t('proposal.decision', { field: change.label })}
                required
                options={[
                  { value: 'accepted', label: t('proposal.accept') },
                  { value: 'refused', label: t('proposal.refuse') },
                ]}
              />
              <details
                open={
                  form.typed[`decision-${change.field}`]?.includes('refused') === true ||
                  form.problems[`reason-${change.field}`] !== undefined
                }
              >
                <summary>{t('proposal.refusal')}</summary>
                <Select
                  form={form}
                  name={`reason-${change.field}`}
                  label={t('proposal.reason', { field: change.label })}
                  unless={t('proposal.reason.if')}
                  empty={t('form.choose')}
                  options={refusalReasons.map((value) => ({ value, label: t(`reason.${value}` as MessageKey) }))}
                />
                <TextField
                  form={form}
                  name={`note-${change.field}`}
                  label={t('proposal.note', { field: change.label })}
                  maxLength={300}
                />
              </details>
            </Comparison>
          ))}
          <p class="actions">
            <button type="submit">{t('proposal.decide')}</button>
            <button type="submit" name="all" value="accept" class="quiet">
              {t('proposal.accept_all')}
            </button>
          </p>
        </form>
      ) : (
        proposal.changes.map((change) => (
          <Comparison key={change.field} change={change} heading="h2">
            {change.decision !== null && <Outcome decision={change.decision} />}
          </Comparison>
        ))
      )}
    </SecretariatFrame>
  )
}
