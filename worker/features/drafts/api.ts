import { apiRouter } from '../../platform/api.ts'

export const draftApi = apiRouter()
