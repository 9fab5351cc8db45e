export const freshness = {} as const
