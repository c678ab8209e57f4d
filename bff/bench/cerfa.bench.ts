/**
 * Our Cerfa of each kind of contract against its official blank filled and flattened field by field with pdf-lib, measured in
 * turn in one run:
 *   node bff/bench/cerfa.bench.ts
 */
import { PDFDocument } from 'pdf-lib'
import { CARTE_10103_14 } from '../src/documents/apprentissage/cerfa-10103-14/carte-officielle.ts'
import { valeursCerfa } from '../src/documents/apprentissage/cerfa-10103-14/valeurs.ts'
import { drawCerfa, type Press } from '../src/documents/draw.ts'
import type { FormulaireInput } from '../src/documents/formulaires.ts'
import { CARTE_12434_05 } from '../src/documents/professionnalisation/cerfa-12434-05/carte-officielle.ts'
import { valeursEj20 } from '../src/documents/professionnalisation/cerfa-12434-05/valeurs.ts'
import { cerfaInput } from '../src/documents/testing/example.ts'
import { ej20Input } from '../src/documents/testing/example-ej20.ts'
import { officiel } from '../src/documents/testing/officiel.ts'
import { testPress } from '../src/documents/testing/press.ts'

const ROUNDS = 25
const FLOOR = 5
const AIM = 10

/** A form: what fills it, and the blank that the ministry gives. */
interface Forme {
  readonly nom: string
  readonly input: () => FormulaireInput
  readonly valeurs: () => Iterable<readonly [nom: string, valeur: string | true]>
  readonly blank: Uint8Array
  readonly champs: Readonly<Record<string, { readonly champ: string } | undefined>>
}

const FORMES: readonly Forme[] = [
  {
    nom: 'FA 13',
    input: cerfaInput,
    valeurs: () => valeursCerfa(cerfaInput()),
    blank: officiel('cerfa-10103-14'),
    champs: CARTE_10103_14.champs,
  },
  {
    nom: 'EJ 20',
    input: ej20Input,
    valeurs: () => valeursEj20(ej20Input()),
    blank: officiel('cerfa-12434-05'),
    champs: CARTE_12434_05.champs,
  },
]

interface Way {
  readonly name: string
  readonly make: () => Promise<Uint8Array>
  readonly times: number[]
  /** Resident memory after a burst of ten documents, over what it was before, in bytes. */
  rss: number
}

const way = (name: string, make: Way['make']): Way => ({ name, make, times: [], rss: 0 })

/** The way of the public implementation: load, set each field, flatten, save. */
async function fillBlank({ blank, valeurs, champs }: Forme): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(blank)
  const form = pdf.getForm()
  for (const [nom, valeur] of valeurs()) {
    const field = champs[nom]?.champ
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

async function waysOf(forme: Forme, press: Press): Promise<Way[]> {
  const { nom, input, blank } = forme
  const official = await testPress({ modeles: [blank] })
  return [
    way(`${nom} drawn by us`, () => drawCerfa(press, input())),
    way(`${nom} on its official blank, our way`, () => drawCerfa(official, input())),
    way(`${nom} on its official blank, field by field`, () => fillBlank(forme)),
  ]
}

const press = await testPress()
const byForm = await Promise.all(FORMES.map((forme) => waysOf(forme, press)))
const ways = byForm.flat()

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
for (const { name, times, rss } of ways)
  console.log(
    `Cerfa ${name}: ${median(times).toFixed(1)} ms (median of ${ROUNDS}), +${megabytes(rss)} for ten`,
  )
console.log(`Resident memory at the end: ${megabytes(process.memoryUsage.rss())}`)
process.exitCode = 0
for (const [i, [ours, , reference]] of byForm.entries()) {
  if (!ours || !reference) continue
  const ratio = median(reference.times) / median(ours.times)
  const verdict = ratio >= AIM ? 'aim reached' : ratio >= FLOOR ? 'floor held' : 'UNDER THE FLOOR'
  console.log(
    `${FORMES[i]?.nom} drawn by us ${ratio.toFixed(1)} × faster than field by field (floor ${FLOOR} ×, aim ${AIM} ×): ${verdict}`,
  )
  if (ratio < FLOOR) process.exitCode = 1
}
