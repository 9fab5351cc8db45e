import { apiRouter } from '../../platform/api.ts'

export const groupApi = apiRouter()
