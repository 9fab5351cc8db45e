import type { Env } from './env.ts'
import { keepHouse } from './features/accounts/housekeeping.ts'
import { findEntryTarget } from './features/entry-imports/target.ts'
import { computeDue } from './features/evaluation/results.ts'
import { tellSubmitters } from './features/evaluation/telling.ts'
import { runLinkChecks } from './features/freshness/checks.ts'
import { runFreshnessCycle } from './features/freshness/cycle.ts'
import { markUndelivered } from './features/freshness/undelivered.ts'
import { runHarvests } from './features/harvest/running.ts'
import { runRouteIndexing } from './features/help/indexing.ts'
import { runHelpTimers } from './features/help/timers.ts'
import { runWebhooks } from './features/help/webhooks.ts'
import { closeMonth } from './features/help-figures/closing.ts'
import { continueImports } from './features/imports/uploads.ts'
import { findCallTarget } from './features/issue-imports/target.ts'
import { drainOutbox } from './features/notices/outbox.ts'
import { forgetAddresses } from './features/notices/retention.ts'
import { relistEntries } from './features/observatory/relisting.ts'
import { foldQuestions } from './features/policy-questions/folding.ts'
import { runGrouping } from './features/similarity/grouping.ts'
import { backgroundCtx } from './middleware/context.ts'

/** The work of every minute. Each part stands alone: one that fails does not keep the others from running. */
export async function runScheduled(env: Env, defer: (work: Promise<unknown>) => void): Promise<void> {
  const ctx = await backgroundCtx(env, defer)
  const work = [
    () => runHelpTimers(ctx),
    () => closeMonth(ctx),
    () => runRouteIndexing(ctx),
    () => computeDue(ctx),
    () => runFreshnessCycle(ctx),
    // Before the outbox, which sends what this puts in.
    () => tellSubmitters(ctx),
    () => drainOutbox(ctx, env.EMAIL, env.MAIL_FROM),
    () => markUndelivered(ctx),
    () => foldQuestions(ctx),
    () => continueImports(ctx, [findCallTarget, findEntryTarget]),
    () => keepHouse(ctx),
    () => forgetAddresses(ctx),
    () => runGrouping(ctx),
    () => relistEntries(ctx),
    () => runHarvests(ctx),
    // Last, since these wait for other sites.
    () => runWebhooks(ctx),
    () => runLinkChecks(ctx),
  ]
  for (const part of work) {
    try {
      await part()
    } catch (error) {
      console.error(JSON.stringify({ scheduled: part.toString(), error: String(error) }))
    }
  }
}
