import type { Fichier } from '../pieces/deposer.ts'
import type { FileStore } from '../pieces/file-store.ts'

const FIXED = new Date('2026-01-01T00:00:00Z')
const MAX = 1024 * 1024

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** The one file that every document of the demo holds, put in the file store like any deposit; the same bytes each time. */
export async function keepFichierDemo(files: FileStore): Promise<Fichier> {
  // Only an empty store has it made: a server at rest does without what draws it.
  const { PDFDocument, StandardFonts } = await import('pdf-lib')
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.setTitle('Document de démonstration')
  pdf.setCreationDate(FIXED)
  pdf.setModificationDate(FIXED)
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  pdf.addPage([595, 842]).drawText('Document de démonstration', { x: 60, y: 760, size: 18, font })
  const received = await files.receive(once(await pdf.save()), MAX)
  await received.keep()
  await received.discard()
  return {
    nom: 'document-de-demonstration.pdf',
    taille: received.taille,
    sha256: received.sha256,
    mime: 'application/pdf',
  }
}
