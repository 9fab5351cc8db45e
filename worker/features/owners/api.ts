import { apiRouter } from '../../platform/api.ts'

export const ownerApi = apiRouter()
