import { namedIn, type WrittenPart } from '../../../schema/contracts/moderation.ts'
import type { MessageKey, Translate } from '../../../schema/i18n/index.ts'
import { countryName, directionOf, languageName, topicName } from '../../../schema/i18n/names.ts'
import { paths, withQuery } from '../../../schema/paths.ts'
import type {
  EntryKind,
  ItemKind,
  ItemState,
  Locale,
  RiskSignal,
  ServiceRegion,
  Stance,
  SubmitterRelation,
} from '../../../schema/vocabulary.ts'
import { usePage } from '../../page.tsx'
import { type FormState, type Option, Select, TextArea } from '../../ui/form.tsx'
import { Moment, Written } from '../../ui/text.tsx'
import { SecretariatFrame } from './Frame.tsx'
import { DecisionDone, Signals } from './QueuePage.tsx'

export type EmailState = 'none' | 'unverified' | 'verified'

export interface ItemView {
  reference: string
  kind: ItemKind
  state: ItemState
  version: number
  language: string
  receivedAt: string
  channel: string
  title: string
  /** It was harvested or imported: nobody wrote it here. */
  record: boolean
  /** All that the person wrote: field name in the contract -> text. */
  content: readonly WrittenPart[]
  /** The author's edit that waits, while `content` is public; null where none does. */
  edit: readonly WrittenPart[] | null
  author: {
    name: string | null
    showName: boolean
    capacity: string | null
    organisation: string | null
    stakeholderGroup: string | null
    country: string | null
    region: string | null
    email: EmailState
  }
  risk: number
  signals: readonly string[]
  /** Where the public reads it; null while it is not public. */
  publicPath: string | null
  appealOpen: boolean
  /** The appeal is against a decision of the reader's own. */
  ownAppeal: boolean
  history: readonly {
    id: string
    /** What happened, in words. */
    happening: string
    at: string
    who: string
    reason: string | null
    note: string | null
  }[]
  choices: readonly Option[]
}

/** One item: all that is known of it, and the decision. */
export function ItemPage({
  item,
  form,
  kind,
  next,
  done,
}: {
  item: ItemView
  form: FormState
  /** Filter of the queue that the moderator works through. */
  kind: ItemKind | undefined
  /** Reference of the next item of the queue. */
  next: string | null
  /** Reference of the item decided before. */
  done: string | undefined
}) {
  const { t, locale } = usePage()
  return (
    <SecretariatFrame
      title={`${item.reference} ${item.title}`}
      current="queue"
      heading={<Written lang={item.language}>{item.title}</Written>}
      form={form}
    >
      {done !== undefined && <DecisionDone reference={done} />}
      <p class="actions">
        <a href={withQuery(paths.secretariat.queue(locale), { kind })}>{t('secretariat.back')}</a>
        {item.choices.length > 0 && <a href="#decision">{t('secretariat.to_decision')}</a>}
        {next !== null && (
          <a href={withQuery(paths.secretariat.item(locale, next), { kind })}>{t('secretariat.skip')}</a>
        )}
      </p>
      <p class="byline">
        {t(`secretariat.kind.${item.kind}`)} · <span dir="ltr">{item.reference}</span> ·{' '}
        <span class={`tag ${item.state}`}>{t(`state.${item.state}`)}</span> · {languageName(locale, item.language)} ·{' '}
        <Moment at={item.receivedAt} /> · {t(`secretariat.channel.${item.channel}` as MessageKey)}
      </p>
      {item.publicPath !== null && (
        <p>
          <a href={item.publicPath}>{t('tracking.public_page')}</a>
        </p>
      )}
      {item.appealOpen && (
        <p class="note">{t(item.ownAppeal ? 'secretariat.own_appeal' : 'secretariat.appeal_open')}</p>
      )}
      {item.signals.length > 0 && (
        <section>
          <h2>{t('secretariat.signals')}</h2>
          <Signals signals={item.signals as RiskSignal[]} />
          <p class="hint">{t('secretariat.signals.text')}</p>
        </section>
      )}
      <div class="dossier">
        <div>
          {item.edit !== null && (
            <section>
              <h2>{t('tracking.edit.title')}</h2>
              <p class="note">{t('secretariat.edit')}</p>
              <Content content={changedFields(item.content, item.edit)} language={item.language} />
            </section>
          )}
          <section>
            <h2>
              {t(
                item.edit !== null
                  ? 'secretariat.content.public'
                  : item.record
                    ? 'secretariat.content.record'
                    : 'secretariat.content',
              )}
            </h2>
            {item.state === 'withdrawn' ? (
              <p>{t('secretariat.withdrawn')}</p>
            ) : (
              // The title is the heading already.
              <Content
                content={item.content.filter(({ field }) => field !== 'title' && field !== 'name')}
                language={item.language}
              />
            )}
          </section>
          <section>
            <h2>{t(item.record ? 'secretariat.author.record' : 'secretariat.author')}</h2>
            {item.record ? (
              <p>{item.author.name === null ? t('secretariat.channel.import') : <bdi>{item.author.name}</bdi>}</p>
            ) : (
              <Author author={item.author} language={item.language} />
            )}
          </section>
          <section>
            <h2>{t('tracking.history')}</h2>
            <History item={item} />
          </section>
        </div>
        <Decision item={item} form={form} kind={kind} />
      </div>
    </SecretariatFrame>
  )
}

/** What an edit says differently, in full; nothing else needs to be read again. */
function changedFields(before: ItemView['content'], after: ItemView['content']): ItemView['content'] {
  const same = new Set(before.map(({ field, text }) => `${field} ${text}`))
  const named = new Set(after.map(({ field }) => field))
  const missing = before.filter(({ field }) => !named.has(field)).map(emptied)
  return [...after.filter(({ field, text }) => !same.has(`${field} ${text}`)), ...missing]
}

/** A part that is there no more, under its own name. */
function emptied({ field, named }: WrittenPart): WrittenPart {
  if (named === undefined) return { field, text: '—' }
  const names = Object.entries(named).map(([language, { label }]) => [language, { label, text: '—' }])
  return { field, text: '—', named: Object.fromEntries(names) }
}

/** Fields of the contracts that have a label here; any other shows its name. */
const namedFields = [
  'title',
  'description',
  'desiredOutcome',
  'policyQuestions',
  'themes',
  'name',
  'kind',
  'url',
  'summary',
  'topics',
  'regions',
  'countries',
  'languages',
  'requestLanguages',
  'audience',
  'howToAsk',
  'operator',
  'operatorCountry',
  'relation',
  'origin',
  'quote',
  'text',
  'stance',
  'proposedText',
  'paragraphs',
  'inReplyTo',
]

function Content({ content, language }: { content: ItemView['content']; language: string }) {
  const { t, locale } = usePage()
  return (
    <dl class="sheet">
      {content.map((part, i) => {
        const { field, text } = part
        const asked = namedIn(part, [locale])
        const named = asked?.text ?? valueNames(t, locale, field, text)
        return (
          // Several values of one field follow each other, so the place is part of the key.
          <div key={`${field}-${i}`}>
            <dt>
              {asked?.label ?? (namedFields.includes(field) ? t(`secretariat.field.${field}` as MessageKey) : field)}
            </dt>
            {named !== null ? (
              <dd class="verbatim">{named}</dd>
            ) : field === 'url' || field === 'origin' || field === 'inReplyTo' ? (
              <dd class="verbatim" dir="ltr">
                {text}
              </dd>
            ) : (
              <dd class="verbatim" lang={language} dir={directionOf(language)}>
                {text}
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}

/** Codes that a person chose, by their names; null for what a person wrote. */
function valueNames(t: Translate, locale: Locale, field: string, text: string): string | null {
  const naming: Record<string, (code: string) => string> = {
    themes: (code) => topicName(locale, code),
    topics: (code) => topicName(locale, code),
    countries: (code) => countryName(locale, code),
    operatorCountry: (code) => countryName(locale, code),
    languages: (code) => languageName(locale, code),
    requestLanguages: (code) => languageName(locale, code),
    regions: (code) => t(`service.${code as ServiceRegion}`),
    kind: (code) => t(`entry.kind.${code as EntryKind}`),
    relation: (code) => t(`entry.relation.${code as SubmitterRelation}`),
    stance: (code) => t(`comment.stance.${code as Stance}`),
  }
  const name = naming[field]
  return name === undefined
    ? null
    : text
        .split(/\s*,\s*/)
        .map(name)
        .join(' · ')
}

function Author({ author, language }: { author: ItemView['author']; language: string }) {
  const { t, locale } = usePage()
  const rows: [label: string, value: string | null, written?: boolean][] = [
    [t('secretariat.author.name'), author.name, true],
    [t('secretariat.author.name_public'), t(author.showName ? 'form.yes' : 'form.no')],
    [t('author.organisation'), author.organisation, true],
    [t('secretariat.author.speaks_for_it'), t(author.capacity === 'organisation' ? 'form.yes' : 'form.no')],
    [t('author.group'), author.stakeholderGroup === null ? null : t(`group.${author.stakeholderGroup}` as MessageKey)],
    [t('author.country'), author.country === null ? null : countryName(locale, author.country)],
    [t('author.region'), author.region === null ? null : t(`region.${author.region}` as MessageKey)],
    [t('author.email'), t(`secretariat.email.${author.email}`)],
  ]
  return (
    <dl class="facts">
      {rows.map(
        ([label, value, written = false]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{written ? <Written lang={language}>{value}</Written> : value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

function History({ item }: { item: ItemView }) {
  const { t } = usePage()
  return (
    <ol>
      {item.history.map((entry) => (
        <li key={entry.id}>
          {entry.happening} · <bdi>{entry.who}</bdi> · <Moment at={entry.at} />
          {entry.reason !== null && (
            <> · {t('tracking.reason', { reason: t(`reason.${entry.reason}` as MessageKey) })}</>
          )}
          {entry.note !== null && (
            <blockquote class="verbatim" dir="auto">
              {entry.note}
            </blockquote>
          )}
        </li>
      ))}
    </ol>
  )
}

function Decision({ item, form, kind }: { item: ItemView; form: FormState; kind: ItemKind | undefined }) {
  const { t, locale } = usePage()
  return (
    <section id="decision" tabIndex={-1}>
      <h2>{t('secretariat.decision')}</h2>
      {item.choices.length === 0 ? (
        <p>{t('secretariat.no_choice')}</p>
      ) : (
        <form class="narrow" method="post" action={paths.secretariat.item(locale, item.reference)} novalidate>
          <input type="hidden" name="expectedState" value={item.state} />
          <input type="hidden" name="expectedVersion" value={item.version} />
          {kind !== undefined && <input type="hidden" name="kind" value={kind} />}
          <Select
            form={form}
            name="decision"
            label={t('secretariat.decision.choose')}
            hint={t('secretariat.decision.hint')}
            required
            options={item.choices}
            empty={t('form.choose')}
          />
          <TextArea
            form={form}
            name="note"
            label={t('secretariat.note')}
            hint={t('secretariat.note.hint', { language: languageName(locale, item.language) })}
            rows={4}
          />
          <button type="submit">{t('secretariat.decide')}</button>
        </form>
      )}
    </section>
  )
}
