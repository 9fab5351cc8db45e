import { apiRouter } from '../../platform/api.ts'

export const workstreamApi = apiRouter()
