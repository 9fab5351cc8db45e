/** The words of the needs by language, packed: see `worker/build/thesaurus.ts`. */
export { packedThesaurus } from '../../.generated/thesaurus.ts'
