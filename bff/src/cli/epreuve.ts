import { parseArgs } from 'node:util'
import { measureStop } from '../epreuve/arret.ts'
import { slowMail, stopOnHungMail } from '../epreuve/courriels.ts'
import { cutDeposits } from '../epreuve/depots-coupes.ts'
import { guessAtOnce } from '../epreuve/devinettes.ts'
import { fillDisk, fillStore } from '../epreuve/disque-plein.ts'
import { measureEnumeration } from '../epreuve/enumeration.ts'
import { signUpCrowd } from '../epreuve/inscriptions.ts'
import { stopPostgres } from '../epreuve/postgres-arrete.ts'
import { twoWriters } from '../epreuve/redacteurs.ts'
import { killRounds } from '../epreuve/tuer.ts'

const { values } = parseArgs({
  options: {
    tours: { type: 'string', default: '50' },
    essais: { type: 'string', default: '200' },
    arrets: { type: 'string', default: '10' },
  },
})

const trials = [
  twoWriters,
  measureStop,
  stopOnHungMail,
  slowMail,
  fillDisk,
  guessAtOnce,
  signUpCrowd,
  fillStore,
  cutDeposits,
  () => stopPostgres(Number(values.arrets)),
  () => killRounds(Number(values.tours)),
  // Each try takes its full least time: 200 of them are some seven minutes.
  () => measureEnumeration(Number(values.essais)),
]

let failed = 0
for (const trial of trials) {
  const { line, ok } = await trial()
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${line}`)
  if (!ok) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
