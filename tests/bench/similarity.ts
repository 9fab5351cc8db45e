import { clusters, type Pair } from '../../worker/features/similarity/grouping-rules.ts'
import {
  candidates,
  displayThreshold,
  type Features,
  keysOf,
  listLength,
  packFeatures,
  prepare,
  similarity,
  unpackFeatures,
} from '../../worker/features/similarity/rules.ts'
import { generatedCall } from '../support/similar/generated.ts'
import { issues } from '../support/similar/pairs.ts'

/**
 * Measures the processor time of finding similar issues, without the database: a text against 400 and 5,000 issues as a
 * request does it, and the grouping of 5,000 issues as the scheduled work does it. Times depend on the machine, so they
 * are printed and never asserted.
 */
interface Kept {
  packed: string
  keys: ReturnType<typeof keysOf>
}

/** What the database holds of a call. */
function listed(size: number): { kept: Kept[]; lists: Map<string, { key: string; n: number; numbers: string }> } {
  const labelled = [...issues.dev, ...issues.test]
  const kept = generatedCall(size).map((issue, i) => {
    // Half of the generated issues are made of meaningless words: real texts stand in for them.
    const text = issue.matter === null ? (labelled[i % labelled.length] ?? issue) : issue
    const features = prepare(text)
    return { packed: packFeatures(features), keys: keysOf(features) }
  })
  const lists = new Map<string, { key: string; n: number; numbers: string }>()
  for (const [number, { keys }] of kept.entries()) {
    for (const [key] of keys) {
      const list = lists.get(key) ?? { key, n: 0, numbers: '' }
      list.n += 1
      list.numbers = `${list.numbers}.${number.toString(16).padStart(6, '0')}`.slice(-7 * listLength)
      lists.set(key, list)
    }
  }
  return { kept, lists }
}

function near(own: Features, call: ReturnType<typeof listed>, limit: number): [number, number][] {
  const keys = keysOf(own)
  const held = keys.flatMap(([key]) => call.lists.get(key) ?? [])
  return candidates(keys, held, limit).map((number) => {
    return [number, similarity(own, unpackFeatures(call.kept[number]?.packed ?? 'null'))]
  })
}

const rounds = 300
const begun = process.cpuUsage().user
prepare({ title: 'first', description: '' })
console.log('first text of an isolate, ms'.padEnd(44), ((process.cpuUsage().user - begun) / 1000).toFixed(1))

for (const size of [400, 5000]) {
  const call = listed(size)
  for (const length of [600, 12_000]) {
    const text = issues.dev
      .map(({ title, description }) => `${title} ${description}`)
      .join(' ')
      .slice(0, length)
    const once = () => near(prepare({ title: '', description: text }), call, 60)
    for (let i = 0; i < 50; i++) once()
    const before = process.cpuUsage().user
    for (let i = 0; i < rounds; i++) once()
    const each = (process.cpuUsage().user - before) / 1000 / rounds
    console.log(`${length} characters among ${size} issues, CPU ms`.padEnd(44), each.toFixed(2))
  }
}

const whole = listed(5000)
const started = performance.now()
const pairs: Pair[] = whole.kept.flatMap(({ packed }, number) =>
  near(unpackFeatures(packed), whole, 40)
    .filter(([other, score]) => other !== number && score >= displayThreshold)
    .slice(0, 20)
    .map(([other, score]): Pair => [Math.min(number, other), Math.max(number, other), score]),
)
const unique = [...new Map(pairs.map((pair) => [`${pair[0]}.${pair[1]}`, pair])).values()]
const compared = performance.now()
const found = clusters(unique)
console.log('neighbours of 5,000 issues, s'.padEnd(44), ((compared - started) / 1000).toFixed(1))
console.log(
  `clusters of ${unique.length} pairs, s`.padEnd(44),
  ((performance.now() - compared) / 1000).toFixed(2),
  `${found.length} groups`,
)
