import { apiRouter } from '../../platform/api.ts'

export const similarityApi = apiRouter()
