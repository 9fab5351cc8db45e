export const making = {} as const
