import { apiRouter } from '../../platform/api.ts'

export const participantApi = apiRouter()
