import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'

/** What the reader tells of an annotation, as far as it is looked at. */
interface Annotation {
  readonly subtype?: string
  readonly fieldType?: string
  readonly fieldValue?: unknown
  readonly hidden?: boolean
  readonly contentsObj?: { readonly str?: string }
}

const FORMULAIRE = new Set(['Tx', 'Ch'])
/** A text laid on the page, and a note whose sign alone is drawn. */
const POSES = new Set(['FreeText', 'Text'])

function texteOf({ subtype, fieldType = '', fieldValue, hidden, contentsObj }: Annotation): string {
  if (hidden) return ''
  if (subtype && POSES.has(subtype)) return contentsObj?.str ?? ''
  if (!FORMULAIRE.has(fieldType)) return ''
  return Array.isArray(fieldValue) ? fieldValue.join(' ') : typeof fieldValue === 'string' ? fieldValue : ''
}

/** What was typed on a page: the answers of its form, the texts laid over it and the notes stuck on it. */
export async function saisiesOf(page: PDFPageProxy): Promise<string[]> {
  const annotations: Annotation[] = await page.getAnnotations()
  return annotations.map((one) => texteOf(one).trim()).filter((texte) => texte !== '')
}

/** Letters and digits alone: a field of cells spaces them, and a narrow one breaks its lines. */
const lettersOf = (texte: string) => texte.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')

/** The letters that the drawing of a page writes for its annotations, as one text. */
async function drawnOf(page: PDFPageProxy): Promise<string> {
  const { fnArray, argsArray } = await page.getOperatorList()
  let within = false
  let texte = ''
  for (const [i, fn] of fnArray.entries()) {
    if (fn === OPS.beginAnnotation) within = true
    else if (fn === OPS.endAnnotation) within = false
    else if (within && fn === OPS.showText) for (const glyph of argsArray[i][0]) texte += glyph?.unicode ?? ''
  }
  return lettersOf(texte)
}

/**
 * What was typed on a page and is not drawn as it was: some tools keep the drawing of the empty form beside its answers, or draw
 * a name such as « Nguyễn » without the letters that their font lacks; and of a note only the sign is drawn.
 */
export async function notShown(pdf: PDFDocumentProxy, numero: number): Promise<string[]> {
  const page = await pdf.getPage(numero)
  const saisies = await saisiesOf(page)
  if (saisies.length === 0) return []
  const drawn = await drawnOf(page)
  return [...new Set(saisies)].filter((texte) => !drawn.includes(lettersOf(texte)))
}
