import { verifyJournal } from '../journal/verify.ts'
import { openPlatform } from '../node/open-deps.ts'
import { readSettings } from '../node/settings.ts'

const { deps, close } = await openPlatform({ ...readSettings(process.env), LOG: 'error' })
const { lignes, ruptures } = await verifyJournal(deps.db)
await close()
for (const { fil, rang } of ruptures) console.error(`broken at line ${rang} of ${fil}`)
console.log(`journal: ${lignes} lines, ${ruptures.length} breaks`)
if (ruptures.length > 0) process.exit(1)
