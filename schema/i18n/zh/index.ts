import { calls } from './calls.ts'
import { catalogue } from './catalogue.ts'
import { common } from './common.ts'
import { coverage } from './coverage.ts'
import { drafts } from './drafts.ts'
import { entries } from './entries.ts'
import { evaluation } from './evaluation.ts'
import { freshness } from './freshness.ts'
import { groups } from './groups.ts'
import { harvest } from './harvest.ts'
import { help } from './help.ts'
import { helpFigures } from './help-figures.ts'
import { imports } from './imports.ts'
import { mails } from './mails.ts'
import { making } from './making.ts'
import { observatory } from './observatory.ts'
import { outputs } from './outputs.ts'
import { owners } from './owners.ts'
import { pages } from './pages.ts'
import { participants } from './participants.ts'
import { priorities } from './priorities.ts'
import { questions } from './questions.ts'
import { reports } from './reports.ts'
import { secretariat } from './secretariat.ts'
import { similarity } from './similarity.ts'
import { statistics } from './statistics.ts'
import { submitting } from './submitting.ts'
import { threads } from './threads.ts'
import { tracking } from './tracking.ts'
import { workstreams } from './workstreams.ts'

export const zh = {
  ...common,
  ...calls,
  ...observatory,
  ...catalogue,
  ...coverage,
  ...outputs,
  ...harvest,
  ...freshness,
  ...owners,
  ...entries,
  ...help,
  ...helpFigures,
  ...threads,
  ...drafts,
  ...tracking,
  ...secretariat,
  ...pages,
  ...mails,
  ...submitting,
  ...participants,
  ...similarity,
  ...groups,
  ...priorities,
  ...workstreams,
  ...making,
  ...imports,
  ...statistics,
  ...questions,
  ...reports,
  ...evaluation,
}
