import { apiRouter } from '../../platform/api.ts'

export const freshnessApi = apiRouter()
