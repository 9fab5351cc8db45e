import type { LoadModerated } from '../moderation/moderated.ts'

export const loadComment: LoadModerated = () => Promise.reject(new Error('not moderated yet'))
