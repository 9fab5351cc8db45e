import { apiRouter } from '../../platform/api.ts'

export const evaluationApi = apiRouter()
