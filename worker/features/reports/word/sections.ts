import type { ReportHead, ReportIssue, Taken } from '../../../../schema/contracts/reports.ts'
import { formatDay, formatMoment } from '../../../../schema/i18n/dates.ts'
import type { MessageKey } from '../../../../schema/i18n/index.ts'
import { languageName, topicName } from '../../../../schema/i18n/names.ts'
import { formatNumber } from '../../../../schema/i18n/translate.ts'
import { api, paths, withQuery } from '../../../../schema/paths.ts'
import { regions, stakeholderGroups } from '../../../../schema/vocabulary.ts'
import type { ReadReport } from '../reading.ts'
import type { Library, Piece, Writer } from './writer.ts'

/** Writes all of a report, in the order of the page. */
export function writeReportBody(docx: Library, w: Writer, report: ReadReport, origin: string): void {
  const { t } = w
  const { head, row } = report
  w.title([`${t('report.title')}: `, { text: head.call.title, lang: head.call.language }])
  writeFacts(w, report)
  w.blocks.push(
    w.paragraph([{ text: t('report.contents'), bold: true }]),
    // A table of contents is a block of its own kind, which the library lets stand among paragraphs.
    new docx.TableOfContents(t('report.contents'), {
      hyperlink: true,
      headingStyleRange: '1-2',
    }) as unknown as (typeof w.blocks)[number],
  )
  if (row.intro !== '') {
    w.heading(1, [t('report.intro')])
    w.prose(row.intro, row.language)
  }
  writeMethod(w, head)
  writeStatistics(w, head)
  writeComparison(w, head)
  writeGroups(w, report)
  writeConvergence(w, head)
  writePriorities(w, report)
  writeQuestions(w, report)
  writeWorkstreams(w, head)
  writeNext(w, head)
  if (row.conclusions !== '') {
    w.heading(1, [t('report.conclusions')])
    w.prose(row.conclusions, row.language)
  }
  writeAnnex(w, report, origin)
}

function writeFacts(w: Writer, { head, row }: ReadReport): void {
  const { t } = w
  const { call } = head
  const moment = (at: string) => formatMoment(w.locale, at)
  w.table(
    [1, 2],
    [t('comparison.call'), call.title],
    [
      [t('report.number'), String(row.number)],
      [t('communities.cycle'), call.cycle],
      ...(call.opensAt === null ? [] : [[t('call.opens'), moment(call.opensAt)]]),
      ...(call.closesAt === null ? [] : [[t('call.closes'), moment(call.closesAt)]]),
      [t('report.state'), t(`call.state.${call.state}`)],
      [t('statistics.as_of'), moment(head.asOf)],
    ],
  )
}

function writeMethod(w: Writer, head: ReportHead): void {
  const { t } = w
  w.heading(1, [t('report.method')])
  w.bullet(t('report.method.issues', { n: head.totals.issues }))
  w.bullet(t(head.statistics.figures === 'published' ? 'call.published_figures' : 'report.method.declared'))
  w.bullet(t('report.method.groups'))
  w.bullet(t('report.method.priorities'))
  w.bullet(t('report.method.questions'))
  w.bullet(t('report.method.languages'))
}

function writeStatistics(w: Writer, { statistics }: ReportHead): void {
  const { t, locale } = w
  const counts = (caption: string, of: string, rows: readonly (readonly [string, number])[]) => {
    if (rows.length === 0) return
    w.heading(2, [caption])
    w.table(
      [4, 1],
      [of, t('list.count')],
      rows.map(([label, n]) => [label, formatNumber(locale, n)]),
      [false, true],
    )
  }
  const largestFirst = (by: Readonly<Record<string, number>>, label: (key: string) => string) =>
    Object.entries(by)
      .sort((a, b) => b[1] - a[1])
      .map(([key, n]) => [label(key), n] as const)
  const group = (key: string) => t(`group.${key}` as MessageKey)
  const region = (key: string) => t(`region.${key}` as MessageKey)
  w.heading(1, [t('statistics.title')])
  w.text({ text: t('statistics.total', { n: statistics.total }), bold: true })
  counts(t('statistics.by_group'), t('author.group'), largestFirst(statistics.byStakeholderGroup, group))
  counts(t('statistics.by_region'), t('author.region'), largestFirst(statistics.byRegion, region))
  const { leastDeveloped, other } = statistics.byDevelopmentStatus
  if (leastDeveloped !== null) {
    counts(t('statistics.by_development'), t('author.country'), [
      [t('statistics.least_developed'), leastDeveloped],
      [t('statistics.other_countries'), other ?? 0],
    ])
  }
  counts(
    t('statistics.by_language'),
    t('list.language'),
    largestFirst(statistics.byLanguage, (tag) => languageName(locale, tag)),
  )
  counts(
    t('statistics.by_theme'),
    t('issue.theme'),
    largestFirst(statistics.byTheme, (id) => topicName(locale, id)),
  )
  counts(
    t('statistics.by_day'),
    t('statistics.day'),
    statistics.byDay.map(({ date, count }) => [formatDay(locale, date), count] as const),
  )
  if (statistics.cross.length === 0) return
  const crossed = new Map(statistics.cross.map((cell) => [`${cell.stakeholderGroup}|${cell.region}`, cell.count]))
  w.heading(2, [t('statistics.cross')])
  w.table(
    [2, ...stakeholderGroups.map(() => 1.3)],
    [t('author.region'), ...stakeholderGroups.map(group)],
    regions.map((row) => [
      region(row),
      ...stakeholderGroups.map((column) => formatNumber(locale, crossed.get(`${column}|${row}`) ?? 0)),
    ]),
    [false, ...stakeholderGroups.map(() => true)],
  )
}

function writeComparison(w: Writer, { comparison, statistics }: ReportHead): void {
  const { t, locale } = w
  if (comparison.length === 0) return
  w.heading(1, [t('report.comparison')])
  w.text(t('comparison.shares'))
  const compare = (
    caption: string,
    prefix: 'group' | 'region',
    keys: readonly string[],
    of: (one: ReportHead['comparison'][number]) => Record<string, number>,
  ) => {
    w.heading(2, [caption])
    w.table(
      [2, ...keys.map(() => 1.2), 0.8],
      [t('comparison.call'), ...keys.map((key) => t(`${prefix}.${key}` as MessageKey)), t('comparison.total')],
      comparison.map((one) => [
        one.title,
        ...keys.map((key) => formatNumber(locale, of(one)[key] ?? 0)),
        formatNumber(locale, one.total),
      ]),
      [false, ...keys.map(() => true), true],
    )
  }
  compare(
    t('statistics.by_group'),
    'group',
    Object.keys(statistics.byStakeholderGroup),
    (one) => one.byStakeholderGroup,
  )
  compare(t('statistics.by_region'), 'region', Object.keys(statistics.byRegion), (one) => one.byRegion)
}

function writeGroups(w: Writer, { head, groups }: ReadReport): void {
  const { t } = w
  w.heading(1, [t('groups.title')])
  if (head.totals.groups === 0) {
    w.text(t('groups.none'))
    return
  }
  w.text(`${t('report.grouped', { n: head.totals.grouped })} ${t('report.ungrouped', { n: head.totals.ungrouped })}`)
  const shares = (counts: Readonly<Record<string, number>>, values: readonly string[], prefix: 'group' | 'region') =>
    values
      .filter((value) => (counts[value] ?? 0) > 0)
      .map((value) => t('groups.share', { label: t(`${prefix}.${value}` as MessageKey), count: counts[value] ?? 0 }))
      .join(', ')
  for (const group of groups) {
    w.heading(2, [`${group.number}. `, { text: group.title, lang: group.language }])
    if (group.summary !== '') w.prose(group.summary, group.language)
    const from = [
      t('groups.size', { n: group.size }),
      shares(group.byStakeholderGroup, stakeholderGroups, 'group'),
      shares(group.byRegion, regions, 'region'),
    ]
    w.text({ text: from.filter((part) => part !== '').join(' · '), italic: true })
    for (const issue of group.members) w.bullet(...memberPieces(w, issue))
    const more = group.size - group.members.length
    if (more > 0) w.text(t('report.members.more', { n: more }))
  }
  writeListed(w, groups.length, head.totals.groups)
}

function memberPieces(w: Writer, issue: ReportIssue): Piece[] {
  const from: Piece[] = issue.organisation === null ? [] : [' – ', { text: issue.organisation, lang: issue.language }]
  return [{ text: issue.reference, lang: 'en' }, ' ', titleOf(w, issue), ...from]
}

const titleOf = (w: Writer, { title, language }: ReportIssue): Piece =>
  title === null ? { text: w.t('report.withheld'), italic: true } : { text: title, lang: language }

function writeListed(w: Writer, listed: number, total: number): void {
  if (listed < total) w.text(w.t('report.listed', { listed, total }))
}

const targetOf = (w: Writer, of: Pick<Taken, 'theme' | 'group' | 'groupTitle' | 'groupLanguage'>): Piece =>
  of.theme === null
    ? { text: of.groupTitle ?? of.group ?? '', lang: of.groupLanguage ?? w.locale }
    : topicName(w.locale, of.theme)

function writeConvergence(w: Writer, { convergence, communities }: ReportHead): void {
  const { t, locale } = w
  w.heading(1, [t('report.convergence')])
  w.text(t('report.convergence.text'))
  const list = (items: readonly Taken[], none: string) => {
    if (items.length === 0) w.text(none)
    for (const one of items) {
      w.bullet(targetOf(w, one), `: ${one.communities.map((id) => communities[id] ?? id).join(' · ')}`)
    }
  }
  w.heading(2, [t('report.shared')])
  list(convergence.shared, t('priorities.over_the_top.none'))
  w.heading(2, [t('report.alone')])
  list(convergence.alone, t('priorities.gaps.none'))
  w.heading(2, [t('priorities.gaps')])
  for (const kind of ['no_priority', 'silent'] as const) {
    const gaps = convergence.gaps.filter((gap) => gap.kind === kind)
    w.heading(3, [t(`priorities.gaps.${kind}`)])
    if (gaps.length === 0) w.text(t('priorities.gaps.none'))
    for (const { theme, issues } of gaps) {
      const many = kind === 'no_priority' ? ` (${t('priorities.gaps.issues', { n: issues })})` : ''
      w.bullet(`${topicName(locale, theme)}${many}`)
    }
  }
}

function writePriorities(w: Writer, { priorities }: ReadReport): void {
  const { t, locale } = w
  w.heading(1, [t('priorities.title')])
  w.text(t('priorities.lead'))
  if (priorities.length === 0) {
    w.text(t('report.priorities.none'))
    return
  }
  let community = ''
  for (const item of priorities) {
    if (item.community !== community) {
      community = item.community
      w.heading(2, [item.communityName])
      const { mandate } = item
      if (mandate === null) w.text({ text: t('priorities.no_mandate'), italic: true })
      else {
        const term = { from: formatDay(locale, mandate.from), until: formatDay(locale, mandate.until) }
        w.text(
          { text: `${mandate.holder}, ${mandate.roleTitle}`, lang: mandate.language },
          `, ${t('priorities.nominated_by')} `,
          { text: mandate.nominatedBy, lang: mandate.language },
          ' (',
          { text: t('priorities.nomination'), href: mandate.nomination },
          `) · ${t('priorities.term', term)}`,
        )
      }
    }
    w.heading(3, [targetOf(w, item)])
    w.blocks.push(w.paragraph([{ text: item.statement, lang: item.statementLanguage }], {}, item.statementLanguage))
  }
}

function writeQuestions(w: Writer, { head, questions }: ReadReport): void {
  const { t } = w
  w.heading(1, [t('questions.title')])
  if (questions.length === 0) {
    w.text(t('questions.none'))
    return
  }
  w.numbered(
    questions.map((question) => [
      question.text === null
        ? { text: t('report.withheld'), italic: true }
        : { text: question.text, lang: question.language },
      question.count > 1 ? ` (${t('questions.count', { n: question.count })}: ` : ' (',
      { text: question.issues.join(', '), lang: 'en' },
      ')',
    ]),
  )
  writeListed(w, questions.length, head.totals.questions)
}

function writeWorkstreams(w: Writer, { workstreams }: ReportHead): void {
  const { t } = w
  if (workstreams.length === 0) return
  w.heading(1, [t('workstreams.title')])
  for (const { title, language: lang, rationale, desiredOutcome, timeFrame, result } of workstreams) {
    w.heading(2, [{ text: title, lang }])
    w.text({ text: timeFrame, lang, italic: true }, ` · ${t(`workstream.result.${result}`)}`)
    w.blocks.push(w.paragraph([{ text: rationale, lang }], {}, lang))
    w.text(`${t('workstream.desiredOutcome')}: `, { text: desiredOutcome, lang })
  }
}

function writeNext(w: Writer, { deadlines }: ReportHead): void {
  const { t } = w
  if (deadlines.length === 0) return
  w.heading(1, [t('report.next')])
  const when = (moment: string | null) => (moment === null ? '' : formatMoment(w.locale, moment))
  w.table(
    [3, 1.5, 1.5],
    [t('report.what'), t('call.opens'), t('call.closes')],
    deadlines.map((one) => [
      [`${t(`report.what.${one.kind}`)}: `, { text: one.title, lang: one.language }],
      when(one.opensAt),
      when(one.closesAt),
    ]),
  )
}

function writeAnnex(w: Writer, { head, issues }: ReadReport, origin: string): void {
  const { t, locale } = w
  w.heading(1, [t('report.annex')])
  if (issues.length === 0) {
    w.text(t(head.statistics.figures === 'published' ? 'issues.no_single' : 'issues.none'))
    return
  }
  w.table(
    [1.4, 4, 1.8, 1.8, 0.8],
    [t('issue.reference'), t('issue.title'), t('author.group'), t('author.region'), t('report.in_group')],
    issues.map((issue) => [
      { text: issue.reference, lang: 'en', href: origin + paths.issue(locale, issue.reference) },
      titleOf(w, issue),
      issue.stakeholderGroup === null ? '' : t(`group.${issue.stakeholderGroup}` as MessageKey),
      issue.region === null ? '' : t(`region.${issue.region}` as MessageKey),
      issue.group === null ? '' : String(issue.group),
    ]),
    [false, false, false, false, true],
  )
  writeListed(w, issues.length, head.totals.issues)
  w.text({ text: t('report.open_data'), href: origin + withQuery(api.issuesCsv(head.call.slug), { bom: 1 }) })
}
