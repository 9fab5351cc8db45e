import { calls } from './calls.ts'
import { common } from './common.ts'
import { mails } from './mails.ts'
import { secretariat } from './secretariat.ts'
import { tracking } from './tracking.ts'

export const en = { ...common, ...calls, ...mails, ...secretariat, ...tracking }
