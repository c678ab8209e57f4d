import { PDFCheckBox, PDFDict, PDFDocument, type PDFField, PDFRef, PDFTextField } from 'pdf-lib'
import { ModeleRefuse } from '../../modele-refuse.ts'
import { type ForeignPages, readForeignPages } from '../../pdf/foreign-pages.ts'
import type { Champ } from '../edition.ts'
import type { CarteCerfa } from './carte.ts'

/** An official blank, recognised and checked field by field. */
export interface ModeleCerfa {
  readonly carte: CarteCerfa
  readonly pages: ForeignPages
  /** Our boxes where the file itself has them. */
  readonly cases: Readonly<Record<string, Champ>>
  /** Names of our boxes that a field laid on a page stands for. */
  readonly nomsOf: (widget: PDFRef) => readonly string[]
}

/**
 * Opens the official blank given by the operator and finds which edition it is, by its fields.
 * @param cartes the editions that can be filled
 * @throws ModeleRefuse when it is none: a field is missing, of another kind, elsewhere, or unknown
 */
export async function readModele(bytes: Uint8Array, cartes: readonly CarteCerfa[]): Promise<ModeleCerfa> {
  const pdf = await openPdf(bytes)
  const found = fieldsOf(pdf)
  const [best] = cartes
    .map((carte) => ({ carte, faults: compare(carte, found) }))
    .sort((a, b) => a.faults.length - b.faults.length)
  if (!best) throw new ModeleRefuse('no edition is known')
  if (best.faults.length > 0) throw new ModeleRefuse(refusal(cartes, best.carte, best.faults))
  const cases: Record<string, Champ> = {}
  const names = new Map<PDFRef, string[]>()
  for (const [nom, { champ, part }] of Object.entries(best.carte.champs)) {
    const field = found.get(champ)
    if (!field) continue
    cases[nom] = part ? { ...field.place, rect: shareOf(field.place.rect, part) } : field.place
    names.set(field.widget, [...(names.get(field.widget) ?? []), nom])
  }
  return {
    carte: best.carte,
    pages: readForeignPages(pdf),
    cases,
    nomsOf: (widget) => names.get(widget) ?? [],
  }
}

const shareOf = ([x1, y1, x2, y2]: Champ['rect'], [from, to]: readonly [number, number]): Champ['rect'] => [
  x1 + from * (x2 - x1),
  y1,
  x1 + to * (x2 - x1),
  y2,
]

/** @throws ModeleRefuse when the file is not a PDF that can be opened, or has a password */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    if (pdf.getPageCount() === 0) throw new Error('it has no page')
    return pdf
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    throw new ModeleRefuse(`not a PDF that can be opened: ${why}`)
  }
}

interface FoundField {
  readonly place: Champ
  /** `other`: a list, a signature… */
  readonly nature: Champ['nature'] | 'other'
  readonly widget: PDFRef
}

function fieldsOf(pdf: PDFDocument): Map<string, FoundField> {
  const widgets = new Map<PDFDict, { page: number; ref: PDFRef }>()
  pdf.getPages().forEach(({ node }, page) => {
    for (const ref of node.Annots()?.asArray() ?? []) {
      const annot = node.context.lookup(ref)
      if (ref instanceof PDFRef && annot instanceof PDFDict) widgets.set(annot, { page: page + 1, ref })
    }
  })
  const found = new Map<string, FoundField>()
  for (const field of pdf.getForm().getFields()) {
    const [widget] = field.acroField.getWidgets()
    const at = widget && widgets.get(widget.dict)
    if (!widget || !at) continue
    const { x, y, width, height } = widget.getRectangle()
    const nature = natureOf(field)
    const rect = [x, y, x + width, y + height] as const
    const place = { page: at.page, rect, nature: nature === 'case' ? nature : 'texte' } as const
    found.set(field.getName(), { place, nature, widget: at.ref })
  }
  return found
}

function natureOf(field: PDFField): FoundField['nature'] {
  if (field instanceof PDFTextField) return 'texte'
  return field instanceof PDFCheckBox ? 'case' : 'other'
}

interface Fault {
  readonly what: 'missing' | 'of another kind' | 'elsewhere' | 'unknown'
  readonly champ: string
}

/** Points: an edition whose boxes moved further is another edition. */
const TOLERANCE = 2

function compare({ champs, laisses }: CarteCerfa, found: ReadonlyMap<string, FoundField>): Fault[] {
  const faults: Fault[] = []
  const known = new Set(laisses)
  for (const { champ, page, rect, nature } of Object.values(champs)) {
    known.add(champ)
    const field = found.get(champ)
    if (!field) faults.push({ what: 'missing', champ })
    else if (field.nature !== nature) faults.push({ what: 'of another kind', champ })
    else if (
      field.place.page !== page ||
      rect.some((edge, i) => Math.abs(edge - (field.place.rect[i] ?? Number.NaN)) > TOLERANCE)
    )
      faults.push({ what: 'elsewhere', champ })
  }
  for (const champ of found.keys()) if (!known.has(champ)) faults.push({ what: 'unknown', champ })
  return faults
}

const SHOWN = 4

function refusal(cartes: readonly CarteCerfa[], { edition }: CarteCerfa, faults: readonly Fault[]): string {
  const groups = Map.groupBy(faults, ({ what }) => what)
  const said = [...groups].map(([what, same]) => {
    const names = same.slice(0, SHOWN).map(({ champ }) => `"${champ}"`)
    const more = same.length > SHOWN ? ` and ${same.length - SHOWN} more` : ''
    return `${what}: ${names.join(', ')}${more}`
  })
  const editions = cartes.map((carte) => carte.edition).join(', ')
  return `not an edition of a Cerfa that we fill (${editions}). Against ${edition}, fields ${said.join('; ')}`
}
