export const submitting = {} as const
