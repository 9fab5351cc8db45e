import { Hono } from 'hono'
import { at, paths } from '../../../schema/paths.ts'
import { PolicyQuestionsPage } from '../../../web/pages/policy-questions/PolicyQuestionsPage.tsx'
import { type AppEnv, pathPart } from '../../middleware/app-env.ts'
import { onNotFound } from '../../middleware/errors.tsx'
import { page, unchanged } from '../../platform/respond.tsx'
import { readCall } from '../calls/actions.ts'
import { viewCall } from '../calls/routes.tsx'
import { browseQuestions } from './actions.ts'

export const policyQuestionRoutes = new Hono<AppEnv>()

/** Questions on one page. */
const perPage = 15

policyQuestionRoutes.get(paths.policyQuestions(at.locale, at.slug), async (c) => {
  const ctx = c.get('ctx')
  const row = await readCall(ctx, pathPart(c, 'slug'))
  if (row === null) return onNotFound(c)
  const same = unchanged(c, [row.revision, row.version])
  if (same !== null) return same
  const cursor = c.req.query('cursor')
  const found = await browseQuestions(ctx, row.slug, { cursor, limit: perPage })
  return page(
    c,
    <PolicyQuestionsPage call={viewCall(c, row)} questions={found.items} next={found.next} cursor={cursor} />,
  )
})
