/**
 * Our Cerfa against the official blank filled and flattened field by field with pdf-lib, measured in turn in one run:
 *   node bff/bench/cerfa.bench.ts
 */
import { PDFDocument } from 'pdf-lib'
import { valeursCerfa } from '../src/documents/apprentissage/cerfa-10103-14/valeurs.ts'
import { CARTE_10103_14 } from '../src/documents/apprentissage/cerfa-officiel/carte-10103-14.ts'
import { drawCerfa, type Press } from '../src/documents/draw.ts'
import { cerfaInput } from '../src/documents/testing/example.ts'
import { officiel } from '../src/documents/testing/officiel.ts'
import { testPress } from '../src/documents/testing/press.ts'

const ROUNDS = 25
const FLOOR = 5
const AIM = 10

interface Way {
  readonly name: string
  readonly make: () => Promise<Uint8Array>
  readonly times: number[]
  /** Resident memory after a burst of ten documents, over what it was before, in bytes. */
  rss: number
}

const way = (name: string, make: Way['make']): Way => ({ name, make, times: [], rss: 0 })
const drawn = (name: string, press: Press) => way(name, () => drawCerfa(press, cerfaInput()))

/** The way of the public implementation: load, set each field, flatten, save. */
async function fillBlank(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes)
  const form = pdf.getForm()
  for (const [nom, valeur] of valeursCerfa(cerfaInput())) {
    const field = CARTE_10103_14.champs[nom]?.champ
    if (!field) continue
    if (valeur === true) form.getCheckBox(field).check()
    // The standard fonts of the blank know no other letters.
    else form.getTextField(field).setText(valeur.replace(/[^\x20-\xff]/g, '?'))
  }
  form.flatten()
  return pdf.save()
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`

const blank = officiel('cerfa-10103-14')
const ways = [
  drawn('drawn by us', await testPress()),
  drawn('official blank, our way', await testPress({ modele: blank })),
  way('official blank, field by field', () => fillBlank(blank)),
]

for (const one of ways) {
  const before = process.memoryUsage.rss()
  for (let i = 0; i < 10; i += 1) await one.make()
  one.rss = process.memoryUsage.rss() - before
}
// In turn, so that a busy moment of the machine weighs on all of them.
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { make, times } of ways) {
    const start = performance.now()
    await make()
    times.push(performance.now() - start)
  }
}
const [ours, , reference] = ways
for (const { name, times, rss } of ways)
  console.log(
    `Cerfa, ${name}: ${median(times).toFixed(1)} ms (median of ${ROUNDS}), +${megabytes(rss)} for ten`,
  )
console.log(`Resident memory at the end: ${megabytes(process.memoryUsage.rss())}`)
if (ours && reference) {
  const ratio = median(reference.times) / median(ours.times)
  const verdict = ratio >= AIM ? 'aim reached' : ratio >= FLOOR ? 'floor held' : 'UNDER THE FLOOR'
  console.log(
    `Drawn by us ${ratio.toFixed(1)} × faster than field by field (floor ${FLOOR} ×, aim ${AIM} ×): ${verdict}`,
  )
  process.exitCode = ratio >= FLOOR ? 0 : 1
}
