import { calls } from './calls.ts'
import { common } from './common.ts'
import { drafts } from './drafts.ts'
import { evaluation } from './evaluation.ts'
import { groups } from './groups.ts'
import { help } from './help.ts'
import { imports } from './imports.ts'
import { mails } from './mails.ts'
import { making } from './making.ts'
import { observatory } from './observatory.ts'
import { pages } from './pages.ts'
import { participants } from './participants.ts'
import { priorities } from './priorities.ts'
import { questions } from './questions.ts'
import { reports } from './reports.ts'
import { secretariat } from './secretariat.ts'
import { similarity } from './similarity.ts'
import { statistics } from './statistics.ts'
import { submitting } from './submitting.ts'
import { tracking } from './tracking.ts'
import { workstreams } from './workstreams.ts'

export const ar = {
  ...common,
  ...calls,
  ...observatory,
  ...help,
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
