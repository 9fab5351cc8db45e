import { spawnSync } from 'node:child_process'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { chmod, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'

const FONTS_FILE = 'waypost-fonts.conf'
const UNPACKING_MS = 120_000
const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin')

// Our own list: the package's default arguments switch web security off, which our tests must not.
const ARGUMENTS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-pings',
  '--font-render-hinting=none',
]

/** Starts a headless Chromium that came with `npm ci`; the first call on a machine unpacks it. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpacked()
  const executable = join(folder, 'chromium')
  const env: NodeJS.ProcessEnv = { ...process.env, FONTCONFIG_FILE: join(folder, FONTS_FILE) }
  if (lacksLibraries(executable)) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  }
  return chromium.launch({ executablePath: executable, headless: true, args: ARGUMENTS, env })
}

/** Whether the system lacks shared libraries (nss) that Chromium needs; the package brings them. */
function lacksLibraries(executable: string): boolean {
  const { status, stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return status !== 0 || stdout.includes('not found')
}

/** The folder with the unpacked browser: one a machine, account and version, however many tests ask at once. */
async function unpacked(): Promise<string> {
  const { version } = createRequire(import.meta.url)(join(archives, '..', 'package.json')) as { version: string }
  const folder = join(tmpdir(), `waypost-chromium-${version}-${userInfo().username}`)
  const lock = `${folder}.lock`
  for (const deadline = Date.now() + UNPACKING_MS; Date.now() < deadline; await sleep(200)) {
    if (existsSync(folder)) return folder
    if (!(await takeLock(lock))) continue
    try {
      if (!existsSync(folder)) await unpackInto(folder)
    } finally {
      await rm(lock, { recursive: true, force: true })
    }
  }
  throw new Error(`The browser could not be unpacked into ${folder}; delete ${lock} if it is there`)
}

/** Making a folder either succeeds for one process or fails; a lock whose holder died is taken away after a while. */
async function takeLock(lock: string): Promise<boolean> {
  try {
    await mkdir(lock)
    return true
  } catch {
    const age = Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? Date.now())
    if (age > UNPACKING_MS / 2) await rm(lock, { recursive: true, force: true })
    return false
  }
}

async function unpackInto(folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}.tmp`
  await mkdir(unfinished, { recursive: true })
  await inflate('chromium.br', join(unfinished, 'chromium'))
  await chmod(join(unfinished, 'chromium'), 0o700)
  await inflateTar('al2023.tar.br', join(unfinished, 'al2023'))
  await inflateTar('fonts.tar.br', join(unfinished, 'fonts'))
  await inflateTar('swiftshader.tar.br', unfinished)
  await writeFile(join(unfinished, FONTS_FILE), fontConfiguration(join(folder, 'fonts')))
  await rename(unfinished, folder)
}

/** The system's fonts, if it has any, and the one family that the package brings. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`
}

async function inflate(archive: string, file: string): Promise<void> {
  await pipeline(createReadStream(join(archives, archive)), createBrotliDecompress(), createWriteStream(file))
}

async function inflateTar(archive: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  // The package's own dependency, so that no tar program is needed.
  const { extract } = createRequire(join(archives, '..', 'package.json'))('tar-fs') as TarFs
  await pipeline(createReadStream(join(archives, archive)), createBrotliDecompress(), extract(folder))
}

type TarFs = { extract(folder: string): NodeJS.WritableStream }
