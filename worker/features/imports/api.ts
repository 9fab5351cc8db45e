import { apiRouter } from '../../platform/api.ts'

export const importApi = apiRouter()
