import { apiRouter } from '../../platform/api.ts'

export const coverageApi = apiRouter()
