import { parseArgs } from 'node:util'
import { openPlatform } from '../node/open-deps.ts'
import { reach } from '../node/reach.ts'
import { bucketOf, readSettings, SettingError } from '../node/settings.ts'
import { giveBackFiles } from '../pieces/rendre-fichiers.ts'

const USAGE = `npm run fichiers:rendre                  brings back every file that the store names and that the bucket has no more, or
                                         altered, from the versions that it keeps; may be done while the service runs
npm run fichiers:rendre -- --essai       tells how many it would bring back; writes nothing
npm run fichiers:rendre -- --manquants   those that are missing alone, without reading the others through

Settings are those of the service; the key of AWS_* must read versions too (s3:ListBucketVersions, s3:GetObjectVersion).`

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}

function optionsOf() {
  try {
    return parseArgs({ options: { essai: { type: 'boolean' }, manquants: { type: 'boolean' } } }).values
  } catch {
    return fail(USAGE)
  }
}

const { essai = false, manquants = false } = optionsOf()
try {
  const settings = readSettings(process.env)
  const address = bucketOf(settings)
  if (!address)
    fail(
      'FICHIERS_URL is not set: of a folder, what was removed comes back by itself (FICHIERS_RETIRES_JOURS)',
    )
  const { deps, close } = await openPlatform({ ...settings, LOG: 'error' })
  const { openVersions } = await import('../node/s3-versions.ts')
  const { db, files } = deps
  const versions = openVersions(address)
  const there = <T>(step: () => Promise<T>) => reach('FICHIERS_URL', step)
  const { fichiers, rendus, introuvables } = await giveBackFiles({
    db,
    files: { verify: (sha256) => there(() => files.verify(sha256)) },
    versions: {
      isThere: (sha256) => there(() => versions.isThere(sha256)),
      find: (sha256) => there(() => versions.find(sha256)),
      restore: (sha256, version) => there(() => versions.restore(sha256, version)),
    },
    essai,
    manquants,
  }).finally(close)
  for (const sha256 of introuvables) console.error(`no version of ${sha256}`)
  const done = essai ? 'to bring back' : 'brought back'
  console.log(`files: ${fichiers} named, ${rendus} ${done}, ${introuvables.length} not found`)
  process.exitCode = introuvables.length > 0 ? 1 : 0
} catch (fault) {
  if (!(fault instanceof SettingError)) throw fault
  fail(fault.message)
}
