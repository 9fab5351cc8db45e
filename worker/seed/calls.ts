import { demoCall, demoIssues } from '../../schema/data/demo-issues.ts'
import { type PastCall, pastCalls } from '../../schema/data/past-calls.ts'
import { topics } from '../../schema/data/topics.ts'
import { issue } from '../../schema/tables/calls.ts'
import { type Locale, locales } from '../../schema/vocabulary.ts'
import { callStatements, publishedFigures } from '../features/calls/making.ts'
import { issueScope, publishIssue } from '../features/calls/publication.ts'
import { build, type Statement, statement, touch } from '../platform/database.ts'
import { publishedItem } from './published-item.ts'
import type { SeedCtx } from './seed.ts'

const day = 24 * 60 * 60_000

/** What a past call is called, with the forum's name as the call that is open has it. */
const pastTitles: Record<Locale, (year: number) => string> = {
  ar: (year) => `منتدى إدارة الإنترنت ${year}: الدعوة إلى تقديم القضايا`,
  zh: (year) => `${year}年互联网治理论坛议题征集`,
  en: (year) => `IGF ${year}: call for issues`,
  fr: (year) => `FGI ${year}\u00a0: appel à contributions`,
  ru: (year) => `ФУИ ${year}: приём предложений`,
  es: (year) => `IGF ${year}: convocatoria de propuestas`,
}

/** The past calls with their published figures, and an open call with its example issues. */
export async function seedCalls(ctx: SeedCtx): Promise<Statement[]> {
  return [...pastCalls.flatMap((call) => pastCall(ctx, call)), ...(await openCall(ctx))]
}

function pastCall(ctx: SeedCtx, call: PastCall): Statement[] {
  const region = Object.fromEntries(
    Object.entries(call.region).filter((pair): pair is [string, number] => pair[1] !== null),
  )
  return [
    ...callStatements(
      {
        slug: call.slug,
        cycle: `igf-${call.year}`,
        kind: 'issues',
        opensAt: call.opens === null ? null : `${call.opens}T00:00:00.000Z`,
        closesAt: call.closes === null ? null : `${call.closes}T23:59:59.000Z`,
        stage: 'archived',
        texts: Object.fromEntries(locales.map((l) => [l, { title: pastTitles[l](call.year), guidance: '' }])),
        languages: ['en', 'fr', 'es', 'ru', 'zh', 'ar'],
        source: `intgovforum.org, IGF ${call.year} Proposed Issues`,
      },
      ctx.now,
    ),
    ...publishedFigures(call.slug, { stakeholderGroup: { ...call.stakeholder }, region }),
  ]
}

/** The example call opened three weeks before the seed and runs for ten more, so that a new copy always has one open. */
async function openCall(ctx: SeedCtx): Promise<Statement[]> {
  const title = demoCall.title as Record<string, string>
  const guidance = demoCall.guidance as Record<string, string>
  const statements = callStatements(
    {
      slug: demoCall.slug,
      cycle: demoCall.cycle,
      kind: 'issues',
      opensAt: new Date(ctx.now.getTime() - 21 * day).toISOString(),
      closesAt: new Date(ctx.now.getTime() + 70 * day).toISOString(),
      stage: 'public',
      texts: Object.fromEntries(
        Object.keys(title).map((l) => [l, { title: title[l] ?? '', guidance: guidance[l] ?? '' }]),
      ),
      languages: ['en', 'fr', 'es', 'ru', 'zh', 'ar'],
    },
    ctx.now,
  )
  for (const [i, example] of demoIssues.entries()) {
    const themes = example.themes.map(topicOfTag)
    const item = await publishedItem(ctx, {
      kind: 'issue',
      parent: demoCall.slug,
      series: { prefix: 'IGF2027-', width: 4, number: i + 1 },
      // Spread over the three weeks, so that the chart by day shows something.
      receivedAt: new Date(ctx.now.getTime() - (20 - i) * day),
      language: example.language,
      author: example,
    })
    const content = {
      id: item.row.id,
      call: demoCall.slug,
      title: example.title,
      description: example.description,
      desiredOutcome: null,
      themes,
      policyQuestions: [...example.policyQuestions],
      stream: 'proposal',
      continues: null,
      firstTime: null,
      answers: {},
      issueGroup: null,
    }
    statements.push(
      ...item.statements,
      statement(build.insert(issue).values(content)),
      ...publishIssue(item.row, content),
    )
  }
  return [...statements, ...touch(issueScope(demoCall.slug), 'calls')]
}

/** The topic that absorbs a loose tag; a topic stands for itself. */
function topicOfTag(tag: string): string {
  const topic =
    topics.find((candidate) => candidate.id === tag) ?? topics.find((candidate) => candidate.tags.includes(tag))
  if (topic === undefined) throw new Error(`no topic for ${tag}`)
  return topic.id
}
