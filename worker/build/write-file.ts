import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file whole or not at all: under another name first, then renamed, so that nobody ever reads half of it.
 * Creates missing folders.
 */
export async function writeWhole(path: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}.tmp`
  await writeFile(unfinished, text, { mode })
  await rename(unfinished, path)
}

/** Writes only when the content differs, so that nothing downstream is rebuilt in vain. Answers whether it wrote. */
export async function writeIfChanged(path: string, text: string): Promise<boolean> {
  const present = await readFile(path, 'utf8').catch(() => null)
  if (present === text) return false
  await writeWhole(path, text)
  return true
}
