import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureHaproxy, haproxyVersion } from '../epreuve/cluster/haproxy.ts'
import { createRandom } from '../epreuve/cluster/random.ts'
import { breakRounds } from '../epreuve/cluster/tours.ts'
import { rollVersions } from '../epreuve/cluster/versions.ts'

const { values } = parseArgs({
  options: {
    /** 0: the rolling releases alone. */
    tours: { type: 'string', default: '20' },
    graine: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    /** The version of the BFF that a rolling release begins with. */
    avant: { type: 'string', default: 'HEAD~1' },
  },
})

if (!ensureHaproxy()) {
  console.error('haproxy is not there and could not be installed (Debian, root): nothing was tried.')
  process.exit(2)
}
const folder = await mkdtemp(join(tmpdir(), 'epreuve-cluster-'))
const tell = (line: string) => console.log(line)
tell(`     ${haproxyVersion()}, --graine ${values.graine}, --tours ${values.tours}, --avant ${values.avant}`)

const tours = Number(values.tours)
const random = createRandom(Number(values.graine))
const parts = [
  ...(tours > 0 ? [() => breakRounds(join(folder, 'pannes'), tours, random, tell)] : []),
  () => rollVersions(join(folder, 'versions'), values.avant, tell),
]
let failed = 0
// Told as it comes: what stops a part says nothing of the one before.
for (const part of parts)
  for (const { line, ok } of await part().catch((fault) => [{ line: String(fault), ok: false }])) {
    tell(`${ok ? 'ok  ' : 'FAIL'} ${line}`)
    if (!ok) failed += 1
  }
if (failed === 0) await rm(folder, { recursive: true })
else tell(`     logs of the servers: ${folder}`)
process.exit(failed === 0 ? 0 : 1)
