export const workstreams = {} as const
