export const similarity = {} as const
