import { rotateNirKey } from '../nir/tourner.ts'
import { openPlatform } from '../node/open-deps.ts'
import { readSettings } from '../node/settings.ts'

const settings = readSettings(process.env)
const [first] = settings.CLES_NIR ?? []
if (!first) {
  console.error('CLES_NIR: put the new key first, the old one after it, then run this again')
  process.exit(1)
}
const { deps, close } = await openPlatform({ ...settings, LOG: 'error' })
const { dossiers, instantanes, webhooks, facteurs, codes, sessions } = await rotateNirKey(deps, first.id)
await close()
console.log(
  `${dossiers} dossiers, ${instantanes} snapshots, ${webhooks} webhooks, ${facteurs} second factors, ${codes} recovery codes and ${sessions} values of sessions are now sealed with ${first.id}; the other keys can go.`,
)
