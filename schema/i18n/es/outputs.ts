export const outputs = {} as const
