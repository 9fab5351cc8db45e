import { apiRouter } from '../../platform/api.ts'

export const harvestApi = apiRouter()
