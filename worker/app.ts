import type { OpenAPIHono } from '@hono/zod-openapi'
import { Hono } from 'hono'
import { cors } from 'hono/cors'
import { apiBase } from '../schema/paths.ts'
import { bearerActor } from './features/accounts/bearer.ts'
import { accountRoutes } from './features/accounts/routes.tsx'
import { sessionActor } from './features/accounts/session.ts'
import { callApi } from './features/calls/api.ts'
import { makingRoutes } from './features/calls/making-routes.tsx'
import { callRoutes } from './features/calls/routes.tsx'
import { statisticsRoutes } from './features/calls/statistics-routes.tsx'
import { submitRoutes } from './features/calls/submit-routes.tsx'
import { catalogueApi } from './features/catalogue/api.ts'
import { catalogueRoutes } from './features/catalogue/routes.tsx'
import { coverageApi } from './features/coverage/api.ts'
import { coverageRoutes } from './features/coverage/routes.tsx'
import { draftApi } from './features/drafts/api.ts'
import { draftRoutes } from './features/drafts/routes.tsx'
import { entryImportApi } from './features/entry-imports/api.ts'
import { entryImportRoutes } from './features/entry-imports/routes.tsx'
import { evaluationApi } from './features/evaluation/api.ts'
import { evaluationRoutes } from './features/evaluation/routes.tsx'
import { freshnessApi } from './features/freshness/api.ts'
import { freshnessRoutes } from './features/freshness/routes.tsx'
import { groupApi } from './features/groups/api.ts'
import { groupRoutes } from './features/groups/routes.tsx'
import { harvestApi } from './features/harvest/api.ts'
import { harvestRoutes } from './features/harvest/routes.tsx'
import { helpApi } from './features/help/api.ts'
import { deskQueueRoutes } from './features/help/queue-routes.tsx'
import { helpRoutes } from './features/help/routes.tsx'
import { helpStaffRoutes } from './features/help/staff-routes.tsx'
import { threadRoutes } from './features/help/thread-routes.tsx'
import { helpFiguresApi } from './features/help-figures/api.ts'
import { helpFiguresRoutes } from './features/help-figures/routes.tsx'
import { homeRoutes } from './features/home/routes.tsx'
import { searchRoutes } from './features/home/search-routes.tsx'
import { standingRoutes } from './features/home/standing-routes.tsx'
import { issueImportApi } from './features/issue-imports/api.ts'
import { issueImportRoutes } from './features/issue-imports/routes.tsx'
import { moderationApi } from './features/moderation/api.ts'
import { moderationRoutes } from './features/moderation/routes.tsx'
import { observatoryApi } from './features/observatory/api.ts'
import { observatoryRoutes } from './features/observatory/routes.tsx'
import { openDataApi } from './features/open-data/api.ts'
import { openDataRoutes } from './features/open-data/routes.tsx'
import { pastOutputApi } from './features/outputs/api.ts'
import { pastOutputRoutes } from './features/outputs/routes.tsx'
import { ownerApi } from './features/owners/api.ts'
import { ownerRoutes } from './features/owners/routes.tsx'
import { participantApi } from './features/participants/api.ts'
import { participantRoutes } from './features/participants/routes.tsx'
import { policyQuestionApi } from './features/policy-questions/api.ts'
import { policyQuestionRoutes } from './features/policy-questions/routes.tsx'
import { priorityApi } from './features/priorities/api.ts'
import { priorityRoutes } from './features/priorities/routes.tsx'
import { reportApi } from './features/reports/api.ts'
import { reportRoutes } from './features/reports/routes.tsx'
import { secretariatRoutes } from './features/secretariat/routes.tsx'
import { similarityApi } from './features/similarity/api.ts'
import { trackingRoutes } from './features/tracking/routes.tsx'
import { workstreamApi } from './features/workstreams/api.ts'
import { workstreamRoutes } from './features/workstreams/routes.tsx'
import { apiMethods } from './middleware/api-methods.ts'
import type { AppContext, AppEnv } from './middleware/app-env.ts'
import { assets } from './middleware/assets.ts'
import { context } from './middleware/context.ts'
import { onError, onNotFound } from './middleware/errors.tsx'
import { headers } from './middleware/headers.ts'
import { jsonBody } from './middleware/json-body.ts'
import { originCheck } from './middleware/origin-check.ts'
import { repeated } from './middleware/repeated.ts'
import { vary } from './middleware/vary.ts'
import { apiRouter } from './platform/api.ts'

/** The JSON API: bearer tokens or nobody, never cookies. */
export function createApi(): OpenAPIHono<AppEnv> {
  const json = apiRouter()
  json.use(
    `${apiBase}/*`,
    cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'OPTIONS'], exposeHeaders: ['ETag', 'Retry-After'] }),
  )
  // Titles, sentences and addresses follow the client's language.
  json.use(`${apiBase}/*`, vary)
  json.use(`${apiBase}/secretariat/*`, bearerActor)
  json.use(`${apiBase}/*`, apiMethods(json))
  json.use(`${apiBase}/*`, jsonBody)
  json.use(`${apiBase}/secretariat/*`, repeated)
  for (const part of [
    callApi,
    participantApi,
    similarityApi,
    policyQuestionApi,
    groupApi,
    priorityApi,
    workstreamApi,
    issueImportApi,
    entryImportApi,
    reportApi,
    evaluationApi,
    ownerApi,
    freshnessApi,
    harvestApi,
    pastOutputApi,
    coverageApi,
    catalogueApi,
    observatoryApi,
    helpApi,
    helpFiguresApi,
    draftApi,
    moderationApi,
    openDataApi(json),
  ])
    json.route('/', part)
  return json
}

/** The whole site: read this and `schema/paths.ts`, and you know it. */
export function createApp(): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(headers)
  app.use(assets)
  app.use(context)
  app.use(originCheck)

  const json = createApi()
  app.route('/', json)

  app.use(sessionActor)
  for (const pages of [
    homeRoutes,
    searchRoutes,
    callRoutes,
    submitRoutes,
    statisticsRoutes,
    makingRoutes,
    participantRoutes,
    policyQuestionRoutes,
    groupRoutes,
    priorityRoutes,
    workstreamRoutes,
    issueImportRoutes,
    entryImportRoutes,
    reportRoutes,
    evaluationRoutes,
    ownerRoutes,
    freshnessRoutes,
    harvestRoutes,
    pastOutputRoutes,
    coverageRoutes,
    catalogueRoutes,
    observatoryRoutes,
    helpRoutes,
    helpFiguresRoutes,
    threadRoutes,
    deskQueueRoutes,
    helpStaffRoutes,
    draftRoutes,
    trackingRoutes,
    moderationRoutes,
    accountRoutes,
    secretariatRoutes,
    openDataRoutes(json),
    standingRoutes,
  ])
    app.route('/', pages)

  app.notFound((c) => onNotFound(c as AppContext))
  app.onError((error, c) => onError(error, c as AppContext))
  return app
}
