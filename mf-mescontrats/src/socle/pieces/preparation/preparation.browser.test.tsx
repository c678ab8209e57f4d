import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { callForBlob } from '@mon-espace/module-kit/api'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { PDFDocument, type PDFPage } from 'pdf-lib'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../../testing/contrat-complet.ts'
import { serveDraft, serveValidated, service } from '../../../testing/monde.ts'
import { monter, screen } from '../../../testing/monter.tsx'
import { readPdf } from '../../apercu/pdf.ts'
import { DepotPiece } from '../depot-piece.tsx'
import { lookAtCerfa } from './lecture.ts'
import { assemblePhotos } from './photos.ts'

const pdfFile = (octets: BlobPart, nom = 'cerfa.pdf') => new File([octets], nom, { type: 'application/pdf' })

const cerfaOf = async ({ id }: { id: string }) =>
  pdfFile(await callForBlob(CALLS.drawCerfa, { params: { id } }))

/** The same file with something drawn on its second page, where one signs. */
async function signed(file: File, sign: (page: PDFPage) => unknown): Promise<File> {
  const pdf = await PDFDocument.load(await file.arrayBuffer())
  await sign(pdf.getPage(1))
  return pdfFile(new Uint8Array(await pdf.save()))
}

/** The first page as a phone takes it: a little askew, on a table, in a poor light. */
async function photoOf(file: File): Promise<File> {
  const lecture = readPdf(await file.arrayBuffer())
  const page = await (await lecture.document).getPage(1)
  const viewport = page.getViewport({ scale: 2.4 })
  const paper = document.createElement('canvas')
  paper.width = viewport.width
  paper.height = viewport.height
  await page.render({ canvas: paper, viewport }).promise
  lecture.close()
  const photo = new OffscreenCanvas(1800, 2500)
  const ink = photo.getContext('2d')
  if (!ink) throw new Error('no canvas')
  ink.fillStyle = '#8d8578'
  ink.fillRect(0, 0, photo.width, photo.height)
  ink.translate(260, 120)
  ink.rotate(0.05)
  ink.drawImage(paper, 0, 0)
  ink.fillStyle = 'rgb(120 110 80 / 25%)'
  ink.fillRect(-300, -300, 3000, 3500)
  return new File([await photo.convertToBlob({ type: 'image/jpeg', quality: 0.7 })], 'photo.jpg', {
    type: 'image/jpeg',
  })
}

/** Corrected and validated again. */
async function validateAgain({ id, version }: Dossier): Promise<Dossier> {
  const { version: rouvert } = await service.ask<Dossier>(
    'POST',
    `/dossiers/${id}/correction`,
    { motif: 'Une date' },
    version,
  )
  return service.ask('POST', `/dossiers/${id}/validation`, undefined, rouvert)
}

test('the file that was printed here is recognised, and the same once signed is not', async () => {
  const dossier = await serveValidated(contratComplet())
  const original = await cerfaOf(dossier)
  expect(await lookAtCerfa(original, dossier)).toEqual({ code: 'non_signe' })
  // Saved again by some other software: the bytes are others, the pages are not.
  expect(await lookAtCerfa(await signed(original, () => undefined), dossier)).toEqual({ code: 'non_signe' })
  const paraphe = 'M 0 0 C 10 20 20 -20 30 0 C 40 20 50 -20 60 0'
  expect(
    await lookAtCerfa(
      await signed(original, (page) => page.drawSvgPath(paraphe, { x: 60, y: 150 })),
      dossier,
    ),
  ).toBeNull()
  expect(
    await lookAtCerfa(
      await signed(original, (page) => page.drawText('Lu et approuvé', { x: 60, y: 150 })),
      dossier,
    ),
  ).toBeNull()
})

test('another dossier’s and an earlier version’s are told, from the words of a PDF and from a photo', async () => {
  const [voisin, dossier] = [await serveValidated(contratComplet()), await serveValidated(contratComplet())]
  const [deVoisin, premiere] = [await cerfaOf(voisin), await cerfaOf(dossier)]
  const autre = { code: 'autre_dossier', numero: voisin.numero }
  expect(await lookAtCerfa(deVoisin, dossier)).toEqual(autre)
  expect(await lookAtCerfa(await photoOf(deVoisin), dossier)).toEqual(autre)
  expect(await lookAtCerfa(await assemblePhotos([await photoOf(deVoisin)], 'scan.pdf'), dossier)).toEqual(
    autre,
  )
  expect(await lookAtCerfa(await photoOf(premiere), dossier)).toBeNull()

  const corrige = await validateAgain(dossier)
  expect(corrige.validations).toBe(2)
  const ancienne = { code: 'version_anterieure', version: 1 }
  expect(await lookAtCerfa(premiere, corrige)).toEqual(ancienne)
  expect(await lookAtCerfa(await photoOf(premiere), corrige)).toEqual(ancienne)
  expect(await lookAtCerfa(await photoOf(await cerfaOf(corrige)), corrige)).toBeNull()
})

test('a project is told; what has nothing of ours on it is not judged', async () => {
  const { id } = await serveDraft(contratComplet())
  const projet = await cerfaOf({ id })
  const dossier = await serveValidated(contratComplet())
  expect(await lookAtCerfa(projet, dossier)).toEqual({ code: 'projet' })
  const ailleurs = await PDFDocument.create()
  ailleurs.addPage().drawText('Contrat imprime ailleurs')
  expect(await lookAtCerfa(pdfFile(new Uint8Array(await ailleurs.save())), dossier)).toBeNull()
  expect(await lookAtCerfa(pdfFile('%PDF-1.7 abîmé'), dossier)).toBeNull()
})

/** A JPEG 200 wide and 100 high whose maker says to turn it a quarter to the right (Exif, orientation 6). */
async function turnedPhoto(nom: string): Promise<File> {
  const plain = new OffscreenCanvas(200, 100)
  plain.getContext('2d')?.fillRect(0, 0, 20, 20)
  const jpeg = new Uint8Array(await (await plain.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff]
  const app1 = Uint8Array.from([0xff, 0xe1, 0, exif.length + 2, ...exif])
  return new File([jpeg.slice(0, 2), app1, jpeg.slice(2)], nom, { type: 'image/jpeg' })
}

test('several photos become one PDF, each upright on its page, that the service takes', async () => {
  const dossier = await serveValidated(contratComplet())
  const convention = dossier.pieces.find(({ type }) => type === 'convention_formation')
  if (!convention) throw new Error('no such document')
  const fichier = await assemblePhotos(
    [await turnedPhoto('1.jpg'), await turnedPhoto('2.jpg')],
    'Convention.pdf',
  )
  const pages = (await PDFDocument.load(await fichier.arrayBuffer())).getPages()
  expect(pages.map((page) => page.getHeight() > page.getWidth())).toEqual([true, true])

  await monter(<DepotPiece dossier={dossier} piece={convention} />)
  await choose(await turnedPhoto('recto.jpg'), await turnedPhoto('verso.jpg'))
  await expect.element(screen.getByText('Convention de formation.pdf est bien arrivé.')).toBeInTheDocument()
  const { pieces } = await service.ask<Dossier>('GET', `/dossiers/${dossier.id}`)
  expect(pieces.find(({ id }) => id === convention.id)?.versions.map(({ nom }) => nom)).toEqual([
    'Convention de formation.pdf',
  ])
})

test('a photo that only iPhones read is converted where the browser reads it, and told where it does not', async () => {
  const dossier = await serveValidated(contratComplet())
  const convention = dossier.pieces.find(({ type }) => type === 'convention_formation')
  if (!convention) throw new Error('no such document')
  const heic = new File(['ftypheic'], 'IMG_1.HEIC', { type: 'image/heic' })
  await monter(<DepotPiece dossier={dossier} piece={convention} />)
  await choose(heic)
  await expect.element(screen.getByText(/Enregistrez cette photo HEIC au format JPEG/)).toBeVisible()
  await choose(heic, await turnedPhoto('2.jpg'))
  await expect
    .element(screen.getByText(/IMG_1\.HEIC ne s’ouvre pas dans ce navigateur/).first())
    .toBeVisible()

  const lue = await createImageBitmap(new ImageData(30, 40))
  using _safari = vi.spyOn(window, 'createImageBitmap').mockResolvedValueOnce(lue)
  await choose(heic)
  await expect.element(screen.getByText('IMG_1.jpg est bien arrivé.')).toBeInTheDocument()
})

test('a wrong Cerfa is asked about before anything leaves, and leaves only if wanted', async () => {
  const [voisin, dossier] = [await serveValidated(contratComplet()), await serveValidated(contratComplet())]
  const cerfa = dossier.pieces.find(({ type }) => type === 'cerfa_signe')
  if (!cerfa) throw new Error('no such document')
  const versions = async () => {
    const { pieces } = await service.ask<Dossier>('GET', `/dossiers/${dossier.id}`)
    return pieces.find(({ id }) => id === cerfa.id)?.versions.length
  }
  await monter(<DepotPiece dossier={dossier} piece={cerfa} />)
  await choose(await cerfaOf(voisin))
  const boite = screen.getByRole('dialog', { name: 'Ce Cerfa est celui d’un autre dossier' })
  await expect.element(boite.getByText(`Il porte le numéro ${voisin.numero}`, { exact: false })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await boite.getByRole('button', { name: 'Choisir un autre fichier' }).click()
  await expect.element(boite).not.toBeInTheDocument()
  expect(await versions()).toBe(0)

  await choose(await cerfaOf(voisin))
  await boite.getByRole('button', { name: 'L’envoyer quand même' }).click()
  await expect.element(screen.getByText('cerfa.pdf est bien arrivé.')).toBeInTheDocument()
  expect(await versions()).toBe(1)
})

async function choose(...files: File[]): Promise<void> {
  await expect.element(screen.getByRole('button', { name: /Ajouter un fichier|Remplacer/ })).toBeEnabled()
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('nowhere to give a file')
  await userEvent.upload(input, files)
}
