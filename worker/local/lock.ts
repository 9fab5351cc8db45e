import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { PlainError } from '../build/plain-error.ts'

// Held here for as long as the process lives: once collected, the database would be closed and the lock gone.
const held: DatabaseSync[] = []

/**
 * Makes this process the only one that uses the data folder. SQLite's lock serves because the operating system lifts
 * it when the process ends, however it ends; a file with a process number in it would outlive a crash.
 *
 * @throws PlainError when another Waypost holds the folder.
 */
export function lockFolder(dataFolder: string): void {
  const lock = new DatabaseSync(join(dataFolder, 'lock.sqlite'))
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new PlainError(
      `Another Waypost is running on ${dataFolder}. Stop it, or choose another folder with DATA_DIR.`,
    )
  }
  held.push(lock)
}
