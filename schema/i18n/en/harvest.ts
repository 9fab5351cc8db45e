export const harvest = {} as const
