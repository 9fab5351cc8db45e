import { apiRouter } from '../../platform/api.ts'

export const pastOutputApi = apiRouter()
