import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensurePortalKey } from '../server/portail/keys.ts'
import { launch } from './child.ts'
import { readStartSettings, type StartSettings } from './settings.ts'
import { type Kept, keepRunning } from './supervise.ts'

// `npm start`: builds what changed, then keeps the BFF and the shell's server running until we are told to stop.

const root = join(import.meta.dirname, '../..')

function fail(line: string): never {
  console.error(line)
  process.exit(1)
}

function build(): void {
  const { status } = spawnSync(
    join(root, 'node_modules/.bin/turbo'),
    ['run', 'build', '--output-logs=errors-only', '--log-prefix=none'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
    },
  )
  if (status !== 0) fail('The build stopped: run `npm run build` to read why.')
}

/** What the demo adds: the emulated portal, and its public key registered with the BFF as an operator would. */
async function demoEnvironment(dataDir: string): Promise<NodeJS.ProcessEnv> {
  const { publicSet } = await ensurePortalKey(dataDir)
  // The one who tries the demo reads the console; the log of each call is for operators.
  return { LOG: process.env.LOG ?? 'warn', PORTAIL: 'emulation', PORTAIL_CLES: JSON.stringify(publicSet) }
}

/** How the BFF keeps its memory small, as quick: see « Memory » in `bff/README.md`. */
const BFF_FLAGS = ['--max-semi-space-size=1', '--optimize-for-size']
const BFF_MEMORY = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

async function startServers(settings: StartSettings): Promise<readonly Kept[]> {
  const shared = {
    ...process.env,
    MODE: settings.mode,
    DATA_DIR: settings.dataDir,
    URL_PUBLIQUE: settings.urlPublique,
    ...(settings.mode === 'demo' && (await demoEnvironment(settings.dataDir))),
  }
  const tell = (line: string) => console.error(line)
  let shell: Kept | undefined
  const bff = await keepRunning({
    name: 'The BFF',
    start: (port) =>
      launch(
        join(root, 'bff/src/server.mjs'),
        // The shell alone calls it, wherever HOTE has the pages answer.
        { ...shared, ...BFF_MEMORY, PORT: String(port), HOTE: '127.0.0.1' },
        BFF_FLAGS,
      ),
    tell,
    // The shell, at its own port, calls the BFF where it now is.
    moved: () => void shell?.restart(),
  })
  shell = await keepRunning({
    name: 'The shell',
    start: () =>
      launch(join(root, 'shell/server/server.ts'), {
        ...shared,
        PORT: String(settings.port),
        BFF_URL: `http://127.0.0.1:${bff.port}`,
      }),
    tell,
  }).catch(async (error: unknown) => {
    await bff.stop()
    throw error
  })
  return [shell, bff]
}

function tellWhere({ mode, urlPublique, dataDir }: StartSettings): void {
  const demo = [
    '',
    '  Demo accounts, all with the password Demonstration-2026!',
    '    employeur@interim-demo.example       files contracts for INTERIM DEMO, SIRET 99912345800013',
    '    admin@interim-demo.example           activates its accounts',
    '    gestionnaire@opco-demo.example       case officer: reviews documents, decides',
    '    employeur@autre-entreprise.example   another enterprise',
    '',
    `  Mails (none leaves this machine): ${urlPublique}/api/courriels`,
    `  Data: ${dataDir}`,
  ]
  console.log(['', `  Mon espace is ready: ${urlPublique}`, ...(mode === 'demo' ? demo : []), ''].join('\n'))
}

async function main(): Promise<void> {
  const settings = readStartSettings(process.env, root)
  build()
  const servers = await startServers(settings)
  let stopping = false
  const stopAll = async () => {
    if (stopping) return
    stopping = true
    // Ctrl+C tells them too: none of them ends by itself any more.
    for (const server of servers) server.leave()
    // The shell first: no request is then left without its BFF.
    for (const server of servers) await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stopAll())
  // npm, told to stop, ends the shell it ran us in without a word to us: our parent then is another one.
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void stopAll(), 500).unref()
  tellWhere(settings)
}

await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
