import { apiRouter } from '../../platform/api.ts'

export const catalogueApi = apiRouter()
