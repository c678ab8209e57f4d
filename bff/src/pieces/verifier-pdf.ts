import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFStream } from 'pdf-lib'
import { ABIME, FichierRefuse } from './fichier-refuse.ts'

/** Keys by which a PDF runs something or carries another file. */
const DANGEREUX = [
  'JS',
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
]
const PROTEGE = 'Ce PDF est protégé par un mot de passe : enregistrez-le sans protection, puis renvoyez-le.'
const ACTIF =
  'Ce PDF contient un programme ou un fichier joint : imprimez-le en PDF, puis envoyez la copie obtenue.'
/** Readers look for the end marker in the last kilobyte. */
const FIN = 1024

const latin1 = new TextDecoder('latin1')

/**
 * Opens a PDF and looks at every object of it: encrypted, broken, or able to run or carry anything is refused. So is
 * what follows the end of the file, where another format could hide.
 */
export async function checkPdf(bytes: Uint8Array): Promise<void> {
  const tail = latin1.decode(bytes.subarray(Math.max(0, bytes.length - FIN)))
  const end = tail.lastIndexOf('%%EOF')
  if (end < 0 || tail.slice(end + 5).trim() !== '') throw new FichierRefuse(ABIME)
  const pdf = await load(bytes)
  if (pdf.isEncrypted) throw new FichierRefuse(PROTEGE)
  if (pagesOf(pdf) === 0) throw new FichierRefuse(ABIME)
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    if (isActive(object)) throw new FichierRefuse(ACTIF)
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false })
  } catch {
    throw new FichierRefuse(ABIME)
  }
}

/** None where the catalogue that should list them is missing: the parser only finds out when asked. */
function pagesOf(pdf: PDFDocument): number {
  try {
    return pdf.getPageCount()
  } catch {
    return 0
  }
}

function isActive(object: PDFObject): boolean {
  if (object instanceof PDFStream) return isActive(object.dict)
  if (object instanceof PDFArray) return object.asArray().some(isActive)
  if (!(object instanceof PDFDict)) return false
  for (const [key, value] of object.entries()) {
    if (DANGEREUX.includes(key.decodeText())) return true
    const named = value instanceof PDFName ? value.decodeText() : null
    if (named !== null && DANGEREUX.includes(named) && ['S', 'Type', 'Subtype'].includes(key.decodeText()))
      return true
    if (isActive(value)) return true
  }
  return false
}
