import { apiRouter } from '../../platform/api.ts'

export const reportApi = apiRouter()
