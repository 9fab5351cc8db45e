import { nameKey } from './rules.ts'

/** By what an entry is known again. */
export interface Marks {
  /** As entries keep it for comparison; null where none is told. */
  address: string | null
  name: string
  aliases: readonly string[]
}

/** Entries by which repetitions are known. */
export interface Known {
  add(marks: Marks): void
  /** The column in which an entry repeats a known one; null where in none. */
  repeated(marks: Marks): 'url' | 'name' | 'aliases' | null
}

/**
 * An entry repeats another whose address it has, whose name or alias is its name, or whose name is among its aliases. Two
 * that share an acronym do not repeat each other.
 */
export function knownEntries(): Known {
  const addresses = new Set<string>()
  const names = new Set<string>()
  const called = new Set<string>()
  return {
    add({ address, name, aliases }) {
      if (address !== null && address !== '') addresses.add(address)
      if (name !== '') names.add(nameKey(name))
      for (const one of [name, ...aliases]) if (one !== '') called.add(nameKey(one))
    },
    repeated({ address, name, aliases }) {
      if (address !== null && addresses.has(address)) return 'url'
      if (name !== '' && called.has(nameKey(name))) return 'name'
      return aliases.some((alias) => names.has(nameKey(alias))) ? 'aliases' : null
    },
  }
}
