/** Outlines of the world's countries by ISO 3166-1 alpha-2, made when the Worker is built. */
export { world } from '../../.generated/world.ts'
