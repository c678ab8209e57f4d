import { PDFDocument } from 'pdf-lib'

/** A small, honest PDF; another text makes other bytes. */
export async function smallPdf(text = 'Pièce de test'): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage([200, 200])
  pdf.setTitle(text)
  return pdf.save()
}
