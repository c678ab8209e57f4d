import { type Marque, readMarque } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { CALLS } from '@mon-espace/domain/api'
import { callForBlob } from '@mon-espace/module-kit/api'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { readPdf } from '../../apercu/pdf.ts'
import { markOn } from './code.ts'
import { type ConstatCerfa, checkMarque } from './constat.ts'
import { isBare, tracesOn, wordsOn } from './traces.ts'

/** Pages whose words are read: a whole pack has some twenty. */
const PAGES_LUES = 40
/** Pages looked at as pictures: a signed form has two or three. */
const PAGES_VUES = 6
/** Width of a page looked at, in dots: about 150 an inch. */
const LARGEUR = 1240
const PROJET = 'PROJET'
/** Begins every electronic signature of a PDF, which is never compressed (ISO 32000-1, 12.8). */
const SIGNATURE = '/ByteRange'

type Vu = Pick<Dossier, 'id' | 'numero' | 'etat' | 'validations'>

/** The words of the form: whose it is, on which pages it is told, and whether it is a project. */
interface Lu {
  readonly marque: Marque | null
  readonly pages: readonly number[]
  readonly projet: boolean
}

async function readWords(pdf: PDFDocumentProxy): Promise<Lu> {
  const lus: { n: number; marque: Marque; projet: boolean }[] = []
  let projet = false
  for (let n = 1; n <= Math.min(pdf.numPages, PAGES_LUES); n++) {
    const mots = await wordsOn(await pdf.getPage(n))
    const marque = readMarque(mots.join(' '))
    projet ||= mots.includes(PROJET)
    if (marque) lus.push({ n, marque, projet })
  }
  // A letter or an annex beside the form tells the number alone.
  const dit = lus.find(({ marque }) => marque.version !== null) ?? lus[0]
  return {
    marque: dit?.marque ?? null,
    pages: lus.filter(({ marque }) => marque.version !== null).map(({ n }) => n),
    projet: projet && dit?.marque.version == null,
  }
}

async function lookAtPages(pdf: PDFDocumentProxy): Promise<Marque | null> {
  for (let n = 1; n <= Math.min(pdf.numPages, PAGES_VUES); n++) {
    const page = await pdf.getPage(n)
    const viewport = page.getViewport({ scale: LARGEUR / page.getViewport({ scale: 1 }).width })
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    await page.render({ canvas, viewport }).promise
    const marque = markOn(canvas)
    if (marque) return marque
  }
  return null
}

const holds = (octets: ArrayBuffer, texte: string): boolean =>
  new TextDecoder('latin1').decode(octets).includes(texte)

/** Reads a PDF as long as it takes, and lets go of it. */
async function within<T>(octets: ArrayBuffer, read: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  // The reader takes the bytes away with it: it is given a copy.
  const lecture = readPdf(octets.slice(0))
  try {
    return await read(await lecture.document)
  } finally {
    lecture.close()
  }
}

/** Whether these pages are those that the service prints, with nothing added: no pen, no picture of a scan, no signature. */
async function isOriginal(
  pdf: PDFDocumentProxy,
  pages: readonly number[],
  { id }: Pick<Vu, 'id'>,
): Promise<boolean> {
  const deposees = await tracesOn(pdf, pages)
  const octets = await (await callForBlob(CALLS.drawCerfa, { params: { id } })).arrayBuffer()
  return within(octets, async (original) =>
    isBare(deposees, await tracesOn(original, (await readWords(original)).pages)),
  )
}

async function lookAtPdf(file: File, dossier: Vu): Promise<ConstatCerfa | null> {
  const octets = await file.arrayBuffer()
  return within(octets, async (pdf) => {
    const { marque, pages, projet } = await readWords(pdf)
    const lue = marque ?? (await lookAtPages(pdf))
    const constat = lue && checkMarque(lue, dossier)
    if (constat) return constat
    if (projet) return { code: 'projet' }
    const comparable = pages.length > 0 && dossier.etat !== 'brouillon' && !holds(octets, SIGNATURE)
    return comparable && (await isOriginal(pdf, pages, dossier)) ? { code: 'non_signe' } : null
  })
}

async function lookAtPhoto(file: File, dossier: Vu): Promise<ConstatCerfa | null> {
  const image = await createImageBitmap(file)
  try {
    const marque = markOn(image)
    return marque && checkMarque(marque, dossier)
  } finally {
    image.close()
  }
}

/**
 * Looks at a file given as the signed form of a dossier, before it is sent. Nothing is said of what cannot be read: the
 * service refuses what is damaged, and a form printed elsewhere has nothing of ours on it.
 */
export async function lookAtCerfa(file: File, dossier: Vu): Promise<ConstatCerfa | null> {
  try {
    return await (file.type.startsWith('image/') ? lookAtPhoto(file, dossier) : lookAtPdf(file, dossier))
  } catch {
    return null
  }
}
