import type { ComponentChildren } from 'preact'
import type { PublicEntry } from '../../../schema/contracts/observatory.ts'
import { paths } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { ErrorSummary, type FormState } from '../../ui/form.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { Day, Moment } from '../../ui/text.tsx'
import { FreshnessMarks } from '../freshness/Marks.tsx'
import { Comparison, Facts, Outcome } from './Comparison.tsx'
import { type AboutEntry, ToEntry } from './CorrectionPages.tsx'
import type { FactView, ProposalView } from './views.ts'

/** What was just done. */
export type OwnerDone = 'sent' | 'withdrawn' | 'confirmed' | 'taken' | 'still_true'

/** All that an owner can see and do of their entry. */
export function OwnerPage({
  token,
  entry,
  facts,
  now,
  closed,
  open,
  decided,
  suggested,
  done,
}: {
  token: string
  entry: AboutEntry
  facts: readonly FactView[]
  /** What readers are told of how fresh it is. */
  now: Pick<PublicEntry, 'freshness' | 'reachability' | 'lastConfirmedAt'>
  /** The Secretariat closed the record. */
  closed: boolean
  /** The proposal that waits. */
  open: ProposalView | null
  /** The last one that was decided on. */
  decided: ProposalView | null
  /** Questions that others suggested. */
  suggested: readonly string[]
  done: OwnerDone | null
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={t('owner.title')} hidden sheet="desk">
      <h1>{t('owner.title')}</h1>
      <ToEntry entry={entry} />
      {done !== null && (
        <p class="note" role="status">
          {t(`owner.done.${done}`)}
        </p>
      )}
      <p>{t('owner.keep')}</p>
      {open !== null && (
        <section>
          <h2>{t('owner.waiting')}</h2>
          <p>
            {t('owner.waiting.text')} <Moment at={open.madeAt} />
          </p>
          {open.changes.map((change) => (
            <Comparison key={change.field} change={change} heading="h3" />
          ))}
          <form method="post" action={paths.ownerWithdraw(locale, token)}>
            <input type="hidden" name="proposal" value={open.id} />
            <button type="submit" class="quiet">
              {t('owner.withdraw')}
            </button>
          </form>
        </section>
      )}
      {decided !== null && <Decided proposal={decided} />}
      {suggested.length > 0 && <Suggested token={token} questions={suggested} />}
      <StillTrue token={token} now={now} closed={closed} />
      <section>
        <h2>{t('owner.public')}</h2>
        <p class="actions">
          <a class="button" href={paths.ownerEdit(locale, token)}>
            {t(open === null ? 'owner.edit' : 'owner.edit.again')}
          </a>
        </p>
        <Facts facts={facts} />
      </section>
      <section>
        <h2>{t('owner.leave')}</h2>
        <p>{t('owner.leave.text')}</p>
        <form method="post" action={paths.ownerLeave(locale, token)}>
          <div class="choice">
            <input id="sure" type="checkbox" name="sure" value="yes" required />
            <label for="sure">{t('owner.leave.sure')}</label>
          </div>
          <button type="submit" class="quiet">
            {t('owner.leave.button')}
          </button>
        </form>
      </section>
    </Layout>
  )
}

/** The yearly question, which an owner can answer at any time. */
function StillTrue({
  token,
  now,
  closed,
}: {
  token: string
  now: Pick<PublicEntry, 'freshness' | 'reachability' | 'lastConfirmedAt'>
  closed: boolean
}) {
  const { t, locale } = usePage()
  return (
    <section>
      <h2>{t(closed ? 'confirm.closed.title' : 'confirm.title')}</h2>
      <FreshnessMarks entry={now} />
      {closed ? (
        <p>{t('confirm.closed.text')}</p>
      ) : (
        <>
          <dl class="facts rows">
            <div>
              <dt>{t('fresh.confirmed')}</dt>
              <dd>{now.lastConfirmedAt === null ? t('fresh.never') : <Day at={now.lastConfirmedAt} />}</dd>
            </div>
          </dl>
          <p>{t('owner.still_true.text')}</p>
          <form method="post" action={paths.ownerStillTrue(locale, token)}>
            <button type="submit">{t('confirm.button')}</button>
          </form>
        </>
      )}
    </section>
  )
}

function Decided({ proposal }: { proposal: ProposalView }) {
  const { t } = usePage()
  return (
    <section>
      <h2>{t('owner.decided')}</h2>
      {proposal.decidedAt !== null && (
        <p>
          <Moment at={proposal.decidedAt} />
        </p>
      )}
      {proposal.changes.map(({ field, label, decision }) => (
        <div class="change" key={field}>
          <h3>{label}</h3>
          {decision !== null && <Outcome decision={decision} />}
        </div>
      ))}
    </section>
  )
}

function Suggested({ token, questions }: { token: string; questions: readonly string[] }) {
  const { t, locale } = usePage()
  return (
    <section>
      <h2 id="suggested">{t('owner.questions')}</h2>
      <p id="suggested-hint">{t('owner.questions.text')}</p>
      <form method="post" action={paths.ownerQuestions(locale, token)}>
        <fieldset class="field" aria-labelledby="suggested" aria-describedby="suggested-hint">
          {questions.map((question, i) => (
            <div class="choice" key={question}>
              <input id={`q-${i}`} type="checkbox" name="question" value={question} checked />
              <label for={`q-${i}`}>
                <bdi>{question}</bdi>
              </label>
            </div>
          ))}
        </fieldset>
        <button type="submit">{t('owner.questions.confirm')}</button>
      </form>
    </section>
  )
}

/** The entry's own form, prefilled; what is sent waits for the Secretariat. */
export function OwnerEditPage({
  token,
  entry,
  version,
  form,
  children,
}: {
  token: string
  entry: AboutEntry
  /** Of the entry that the form was filled with: another one meanwhile asks to look again. */
  version: number
  form: FormState
  /** The questions about an entry. */
  children: ComponentChildren
}) {
  const { t, locale } = usePage()
  const failed = Object.keys(form.problems).length > 0 || form.notice !== undefined
  return (
    <Layout title={`${t('owner.edit')} – ${entry.name}`} failed={failed} hidden>
      <form class="narrow" method="post" action={paths.ownerEdit(locale, token)} novalidate>
        <ErrorSummary form={form} />
        <h1>{t('owner.edit')}</h1>
        <ToEntry entry={entry} />
        <p>{t('owner.edit.text')}</p>
        <input type="hidden" name="version" value={String(version)} />
        {children}
        <button type="submit">{t('owner.edit.send')}</button>
      </form>
      <p>
        <a href={paths.owner(locale, token)}>{t('owner.title')}</a>
      </p>
    </Layout>
  )
}
