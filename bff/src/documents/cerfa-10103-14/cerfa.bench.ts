/**
 * Our Cerfa against the official blank filled and flattened field by field with pdf-lib, in one run:
 *   node bff/src/documents/cerfa-10103-14/cerfa.bench.ts
 */
import { PDFDocument } from 'pdf-lib'
import { drawCerfa } from '../draw.ts'
import { cerfaInput, sharedFile } from '../testing/example.ts'
import { testPress } from '../testing/press.ts'
import { valeursCerfa } from './valeurs.ts'

const blank = sharedFile('cerfa/cerfa_10103-14.pdf')
const mapping = sharedFile('cerfa/cerfa_10103-14.mapping.json')

async function median(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
}

async function fillBlank(bytes: Uint8Array, fields: Record<string, { field: string }>): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes)
  const form = pdf.getForm()
  for (const [nom, valeur] of valeursCerfa(cerfaInput())) {
    const field = fields[nom]?.field
    if (!field) continue
    if (valeur === true) form.getCheckBox(field).check()
    // The standard fonts of the blank know no other letters.
    else form.getTextField(field).setText(valeur.replace(/[^\x20-\xff]/g, '?'))
  }
  form.flatten()
  return pdf.save()
}

const press = await testPress()
const ours = () => drawCerfa(press, cerfaInput())
await median(20, ours)
const drawn = await median(40, ours)
console.log(`Cerfa drawn: ${drawn.toFixed(1)} ms`)
if (blank && mapping) {
  const fields = JSON.parse(new TextDecoder().decode(mapping))
  const filled = await median(9, () => fillBlank(blank, fields))
  console.log(
    `Official blank filled and flattened: ${filled.toFixed(1)} ms, ${(filled / drawn).toFixed(1)} times as long`,
  )
}
