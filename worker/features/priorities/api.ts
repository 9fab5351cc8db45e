import { apiRouter } from '../../platform/api.ts'

export const priorityApi = apiRouter()
