import type { Statement } from '../platform/database.ts'
import type { SeedCtx } from './seed.ts'

export function seedDrafts(_ctx: SeedCtx, _mode: 'demo' | 'catalogue'): Promise<Statement[]> {
  return Promise.resolve([])
}
