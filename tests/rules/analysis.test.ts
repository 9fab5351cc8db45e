import { expect, it } from 'vitest'
import { terms } from '../../worker/platform/analysis.ts'

it.each([
  ['حماية البيانات', 'الخصوصية وحماية البيانات'],
  ['وزارة', 'والوزارة'],
  ['الأطفال', 'أطفال'],
  ['children', 'child'],
  ['服务', '数字服务平台'],
  ['регистрация', 'регистрации'],
])('«%s» is found in «%s»', (query, text) => {
  const held = new Set(terms(text))
  expect(terms(query).filter((term) => !held.has(term))).toEqual([])
})
