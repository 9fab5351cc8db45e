import { apiRouter } from '../../platform/api.ts'

export const helpApi = apiRouter()
