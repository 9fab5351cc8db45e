import { buildBundle } from './bundle.ts'
import { workerBundle } from './paths.ts'

await buildBundle()
console.log(`Built ${workerBundle}`)
