import { calls } from './calls.ts'
import { common } from './common.ts'
import { drafts } from './drafts.ts'
import { help } from './help.ts'
import { mails } from './mails.ts'
import { observatory } from './observatory.ts'
import { pages } from './pages.ts'
import { secretariat } from './secretariat.ts'
import { tracking } from './tracking.ts'

export const en = {
  ...common,
  ...calls,
  ...observatory,
  ...help,
  ...drafts,
  ...tracking,
  ...secretariat,
  ...pages,
  ...mails,
}
