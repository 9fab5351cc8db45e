export const observatory = {} as const
