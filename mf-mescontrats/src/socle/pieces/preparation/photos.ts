import { PDFDocument } from 'pdf-lib'

/** A sheet of A4, in points. */
const A4 = [595.28, 841.89] as const
/** Longest side of a photo kept, in dots: some 200 an inch on A4. */
const COTE_MAX = 2340
const QUALITE = 0.8

/** A photo as it is looked at: turned as its maker says, on white, no larger than paper needs. @throws where the browser cannot read it */
async function redraw(photo: Blob): Promise<{ jpeg: Blob; width: number; height: number }> {
  const image = await createImageBitmap(photo, { imageOrientation: 'from-image' })
  const scale = Math.min(1, COTE_MAX / Math.max(image.width, image.height))
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)]
  const surface = new OffscreenCanvas(width, height)
  const ink = surface.getContext('2d')
  if (ink) {
    ink.fillStyle = 'white'
    ink.fillRect(0, 0, width, height)
    ink.drawImage(image, 0, 0, width, height)
  }
  image.close()
  return { jpeg: await surface.convertToBlob({ type: 'image/jpeg', quality: QUALITE }), width, height }
}

/** The same photo in a format that every reader opens. @throws where the browser cannot read it */
export async function toJpeg(photo: File): Promise<File> {
  const { jpeg } = await redraw(photo)
  return new File([jpeg], photo.name.replace(/\.[^.]*$/, '').concat('.jpg'), { type: jpeg.type })
}

/** Photos as the pages of one PDF, in the order given, each upright on a sheet of A4. @throws where the browser cannot read one */
export async function assemblePhotos(photos: readonly File[], nom: string): Promise<File> {
  const pdf = await PDFDocument.create()
  for (const photo of photos) {
    const { jpeg, width, height } = await redraw(photo)
    const [largeur, hauteur] = width > height ? [A4[1], A4[0]] : A4
    const scale = Math.min(largeur / width, hauteur / height)
    pdf.addPage([largeur, hauteur]).drawImage(await pdf.embedJpg(await jpeg.arrayBuffer()), {
      x: (largeur - width * scale) / 2,
      y: (hauteur - height * scale) / 2,
      width: width * scale,
      height: height * scale,
    })
  }
  return new File([new Uint8Array(await pdf.save())], nom, { type: 'application/pdf' })
}
