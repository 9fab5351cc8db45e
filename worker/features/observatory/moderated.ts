import type { LoadModerated } from '../moderation/moderated.ts'

export const loadEntry: LoadModerated = () => Promise.reject(new Error('not moderated yet'))
