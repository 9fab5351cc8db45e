import type { GroupStepView, PublicGroup } from '../../../schema/contracts/groups.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import { usePage } from '../../page.tsx'
import { Byline } from '../../ui/author.tsx'
import { Layout } from '../../ui/Layout.tsx'
import { More } from '../../ui/lists.tsx'
import { Prose, type SafeHtml, Written } from '../../ui/text.tsx'
import type { CallView } from '../calls/CallCard.tsx'
import { OutcomeNote, type OutcomeView } from '../workstreams/OutcomeNote.tsx'
import { type GroupLink, OriginBars, Steps } from './parts.tsx'

/** A member as the page of its group lists it. */
export interface MemberCard {
  reference: string
  title: string
  language: string
  author: Parameters<typeof Byline>[0]['author']
}

/** Who stood in a group at its end, and where each is now. */
export interface FormerCard {
  reference: string
  title: string
  language: string
  now: GroupLink | null
}

/** What a group that is no longer active shows in place of its members. */
export interface Ended {
  into: GroupLink | null
  former: readonly FormerCard[]
  /** Where the next part begins. */
  next: number | null
}

/** One group: what its issues have in common, whose they are, and how it came about. */
export function GroupPage({
  call,
  group,
  texts,
  members,
  next,
  cursor,
  history,
  fate,
  ended,
}: {
  call: CallView
  group: PublicGroup
  texts: { title: string; summary: SafeHtml | null; language: string }
  members: readonly MemberCard[]
  next: string | null
  cursor: string | undefined
  history: readonly GroupStepView[]
  /** Who put it forward as a priority, and what became of it at the end of the cycle. */
  fate: { putForwardBy: readonly string[]; outcome: OutcomeView | null }
  ended: Ended | null
}) {
  const { t, locale } = usePage()
  return (
    <Layout title={texts.title}>
      <p>
        <a href={paths.groups(locale, call.slug)}>{t('groups.back')}</a>
      </p>
      <h1>
        <Written lang={texts.language}>{texts.title}</Written>
      </h1>
      {ended === null ? (
        <p class="lead">{t('groups.size', { n: group.members.length })}</p>
      ) : (
        <EndNote call={call.slug} ended={ended} />
      )}
      {texts.summary !== null && (
        <section>
          <h2>{t('groups.summary')}</h2>
          <Prose of={texts.summary} lang={texts.language} />
          <p class="hint">{t('groups.summary.by')}</p>
        </section>
      )}
      {fate.putForwardBy.length > 0 && (
        <section>
          <h2>{t('priorities.put_forward')}</h2>
          <p>
            <a href={paths.priorities(locale, call.slug)}>
              <bdi>{fate.putForwardBy.join(' · ')}</bdi>
            </a>
          </p>
        </section>
      )}
      {fate.outcome !== null && <OutcomeNote of={fate.outcome} />}
      {ended === null && group.members.length > 0 && (
        <>
          <section>
            <h2>{t('groups.origin')}</h2>
            <OriginBars of={group} />
          </section>
          <section>
            <h2>{t('groups.members')}</h2>
            <ul class="cards">
              {members.map((member) => (
                <li class="card" key={member.reference}>
                  <h3>
                    <a href={paths.issue(locale, member.reference)}>
                      <Written lang={member.language}>{member.title}</Written>
                    </a>
                  </h3>
                  <Byline author={member.author} />
                  <p class="hint">
                    <bdi dir="ltr">{member.reference}</bdi>
                  </p>
                </li>
              ))}
            </ul>
            <More path={paths.group(locale, call.slug, group.id)} query={{ cursor }} next={next} />
            <p>
              <a href={withQuery(paths.issues(locale, call.slug), { group: group.id })}>{t('groups.filter')}</a>
            </p>
          </section>
        </>
      )}
      <section>
        <h2>{t('groups.history')}</h2>
        <Steps call={call.slug} steps={history} />
      </section>
    </Layout>
  )
}

function EndNote({ call, ended }: { call: string; ended: Ended }) {
  const { t, locale } = usePage()
  return (
    <>
      <p class="note">
        {t(ended.into === null ? 'groups.dissolved' : 'groups.merged')}{' '}
        {ended.into !== null && (
          <a href={paths.group(locale, call, ended.into.id)}>
            <Written lang={ended.into.language}>{ended.into.title}</Written>
          </a>
        )}
      </p>
      {ended.former.length > 0 && (
        <section>
          <h2>{t('groups.former')}</h2>
          <ul class="plain">
            {ended.former.map((one) => (
              <li key={one.reference}>
                <a href={paths.issue(locale, one.reference)}>
                  <Written lang={one.language}>{one.title}</Written>
                </a>{' '}
                <span class="hint">
                  {one.now === null ? (
                    t('groups.former.none')
                  ) : (
                    <>
                      {t('groups.former.now')}{' '}
                      <a href={paths.group(locale, call, one.now.id)}>
                        <Written lang={one.now.language}>{one.now.title}</Written>
                      </a>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          {ended.next !== null && (
            <p>
              <a rel="next" href={`?from=${ended.next}`}>
                {t('list.next')}
              </a>
            </p>
          )}
        </section>
      )}
    </>
  )
}
