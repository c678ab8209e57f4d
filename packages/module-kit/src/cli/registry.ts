import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  endCanary,
  openReleaseStore,
  RegistryError,
  readBuild,
  release,
  rollBack,
} from '../registry/index.ts'

// Run by a module's scripts: `npm run release`, `npm run rollback`, `npm run canary` (-w its folder).
const usage = `usage, in a module's folder (the registry: MODULES_URL, else DATA_DIR, .data by default):
  release  [--canari 0.1] [--version 1.2.3]   check dist/, store it for good, serve it
  rollback                                     serve the version before again
  canary   promote | withdraw                  give the canary to everybody, or to nobody
  history                                      what was served, and when`

/** npm runs a workspace's script in its folder; a relative DATA_DIR is said from where the command was typed. */
const dataDir = resolve(process.env.INIT_CWD ?? process.cwd(), process.env.DATA_DIR ?? '.data')

async function run(): Promise<string> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { canari: { type: 'string' }, version: { type: 'string' } },
  })
  const [command, argument] = positionals
  const store = openReleaseStore(dataDir, process.env)
  const folder = resolve('dist')
  const at = new Date()

  if (command === 'release') {
    const share = values.canari === undefined ? undefined : Number(values.canari)
    if (share !== undefined && !(share >= 0 && share <= 1))
      throw new RegistryError('--canari takes a share from 0 to 1, for instance 0.1')
    const { name, version } = await release(store, folder, {
      at,
      canaryShare: share,
      version: values.version,
    })
    return share === undefined
      ? `${name} ${version} is served to everybody.`
      : `${name} ${version} is served to ${Math.round(share * 100)} % of sessions.`
  }
  const { name } = await readBuild(folder)
  if (command === 'rollback') {
    const { modules } = await store.updatePointers((pointers) => rollBack(pointers, name, at))
    return `${name} ${modules[name]?.line[0]} is served again.`
  }
  if (command === 'canary' && (argument === 'promote' || argument === 'withdraw')) {
    const { modules } = await store.updatePointers((pointers) => endCanary(pointers, name, argument, at))
    return `${name} ${modules[name]?.line[0]} is served to everybody.`
  }
  if (command === 'history') {
    const { modules } = await store.readPointers()
    return (modules[name]?.history ?? [])
      .map((one) => `${one.at}  ${one.action.padEnd(8)}  ${one.version}`)
      .join('\n')
  }
  throw new RegistryError(usage)
}

try {
  console.log(await run())
} catch (error) {
  console.error(error instanceof RegistryError ? error.message : error)
  process.exitCode = 1
}
