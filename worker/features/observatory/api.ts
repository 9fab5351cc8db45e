import { apiRouter } from '../../platform/api.ts'

export const observatoryApi = apiRouter()
