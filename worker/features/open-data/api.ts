import { apiRouter } from '../../platform/api.ts'

export const openDataApi = apiRouter()
