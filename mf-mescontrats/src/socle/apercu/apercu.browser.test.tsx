import { CALLS } from '@mon-espace/domain/api'
import { answerCalls, answerFile } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { pieceDeposee } from '../../testing/exemples.ts'
import { monter, screen } from '../../testing/monter.tsx'
import { ApercuFichier } from './apercu-fichier.tsx'
import ccitt from './testing/ccitt.pdf?url'
import jbig2 from './testing/jbig2.pdf?url'
import jpeg2000 from './testing/jpeg2000.pdf?url'

answerCalls()

/** Pages with nothing on them; the reader mends what a file this bare lacks. */
function feuilles(n: number): Blob {
  const rangs = Array.from({ length: n }, (_, i) => i + 3)
  return new Blob(
    [
      '%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n',
      `2 0 obj <</Type /Pages /Kids [${rangs.map((i) => `${i} 0 R`).join(' ')}] /Count ${n}>> endobj\n`,
      ...rangs.map((i) => `${i} 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 210 297]>> endobj\n`),
      'trailer <</Root 1 0 R>>\n%%EOF',
    ],
    { type: 'application/pdf' },
  )
}
const FEUILLE = feuilles(1)

const PIECES = [pieceDeposee('cerfa_signe'), pieceDeposee('convention_formation')]

function Bureau() {
  const [rang, setRang] = useState(0)
  const piece = PIECES[rang]
  const version = piece?.versions[0]
  return (
    <>
      <button type="button" onClick={() => setRang(1 - rang)}>
        L’autre
      </button>
      {piece && version ? <ApercuFichier key={piece.id} id="d-1" piece={piece} version={version} /> : null}
    </>
  )
}

test('one document after the other, faster than the reader lets go of the last', async () => {
  answerFile(CALLS.readFichier, FEUILLE)
  await monter(<Bureau />)
  const apercu = (libelle: string) => screen.getByRole('region', { name: `Aperçu\u00a0: ${libelle}` })
  const autre = screen.getByRole('button', { name: 'L’autre' })
  await expect.element(apercu('Cerfa FA 13 signé')).toBeVisible()
  await autre.click()
  await expect.element(apercu('Convention de formation')).toBeVisible()
  // Both have come by now: nothing but the reader is waited for. Pressed by the page itself, a task or so apart.
  for (let fois = 0; fois < 20; fois++) {
    ;(autre.element() as HTMLElement).click()
    for (let taches = 0; taches < fois % 5; taches++) await new Promise((resolve) => setTimeout(resolve))
  }
  await expect.element(apercu('Convention de formation')).toBeVisible()
  await expect.element(screen.getByRole('figure', { name: 'Page 1 sur 1' })).toBeVisible()
})

const CERFA = pieceDeposee('cerfa_signe')
const [VERSION] = CERFA.versions
const show = async (blob: Blob) => {
  answerFile(CALLS.readFichier, blob)
  if (VERSION) await monter(<ApercuFichier id="d-1" piece={CERFA} version={VERSION} />)
}
const read = async (url: string) => (await fetch(url)).arrayBuffer()
const canvases = () => [...document.querySelectorAll<HTMLCanvasElement>('.mc-apercu canvas')]
const drawn = () => canvases().filter(({ width }) => width > 0)

/** Part of the dots of a canvas that are dark. */
function encre(canvas: HTMLCanvasElement | undefined): number {
  const dots = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
  let dark = 0
  for (let i = 0; i < dots.length; i += 4) if ((dots[i] ?? 255) < 128) dark += 1
  return dark / (dots.length / 4)
}

test.each([
  ['CCITT', ccitt],
  ['JBIG2', jbig2],
  ['JPEG 2000', jpeg2000],
])('a scan in %s is drawn without WebAssembly', async (_, url) => {
  await show(new Blob([await read(url)], { type: 'application/pdf' }))
  await expect.poll(() => encre(drawn()[0])).toBeGreaterThan(0.005)
  expect(screen.getByText(/n’a pas pu être affichée/).elements()).toEqual([])
})

test('an image that nobody can decode is told, with the file to open elsewhere', async () => {
  const octets = new Uint8Array(await read(jpeg2000))
  const image = new TextDecoder('latin1').decode(octets).indexOf('ftypjp2')
  octets.fill(0x20, image, image + 2000)
  await show(new Blob([octets], { type: 'application/pdf' }))
  await expect.element(screen.getByText('Une partie de cette page n’a pas pu être affichée')).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Télécharger le document' })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('a blank sheet says that it may not be one', async () => {
  await show(FEUILLE)
  await expect.element(screen.getByText('Cette page est vide, ou n’a pas pu être affichée')).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Télécharger le document' })).toBeVisible()
})

test('of a long document, what is near the frame is drawn and the rest let go', async () => {
  await show(feuilles(200))
  await expect.poll(() => canvases().length).toBe(200)
  await expect.poll(() => canvases()[0]?.width).toBeGreaterThan(0)
  expect(drawn().length).toBeLessThan(10)
  canvases().at(-1)?.scrollIntoView()
  await expect.poll(() => canvases().at(-1)?.width).toBeGreaterThan(0)
  await expect.poll(() => canvases()[0]?.width).toBe(0)
  expect(drawn().length).toBeLessThan(10)
})

test('is enlarged and turned, by its buttons and by keys', async () => {
  await show(FEUILLE)
  const frame = screen.getByRole('region', { name: 'Aperçu\u00a0: Cerfa FA 13 signé' })
  const page = () => document.querySelector('.mc-apercu__page')?.getBoundingClientRect() ?? new DOMRect()
  await expect.poll(() => drawn().length).toBe(1)
  const before = page()
  expect(before.height).toBeGreaterThan(before.width)
  await screen.getByRole('button', { name: 'Agrandir' }).click()
  await screen.getByRole('button', { name: 'Agrandir' }).click()
  await expect.element(screen.getByText('200\u00a0%')).toBeVisible()
  expect(page().width).toBeCloseTo(before.width * 2, 0)
  ;(frame.element() as HTMLElement).focus()
  await userEvent.keyboard('-0p')
  await expect.element(screen.getByText('100\u00a0%')).toBeVisible()
  expect(page().width).toBeGreaterThan(page().height)
  await expect.poll(() => drawn().map(({ width, height }) => width > height)).toEqual([true])
  expect(await accessibilityFaults()).toEqual([])
})

test('a photograph lying on its side is turned upright', async () => {
  const paper = new OffscreenCanvas(300, 200)
  paper.getContext('2d')?.fillRect(0, 0, 30, 200)
  await show(await paper.convertToBlob({ type: 'image/png' }))
  await screen.getByRole('button', { name: 'Pivoter' }).click()
  await expect.poll(() => drawn().map(({ width, height }) => [width, height])).toEqual([[200, 300]])
  // What was at the left is at the top.
  const [top] = drawn()
  expect(top?.getContext('2d')?.getImageData(100, 10, 1, 1).data[3]).toBe(255)
  expect(top?.getContext('2d')?.getImageData(100, 200, 1, 1).data[3]).toBe(0)
})

/** A page whose form holds « Nguyễn » in its one field, which is drawn so, or empty, or left to be drawn by who shows it. */
function formulaire({ dessin, note = '' }: { dessin?: string; note?: string }): Blob {
  const texte = dessin === undefined ? '' : `BT /F 12 Tf 2 5 Td (${dessin}) Tj ET`
  const valeur = dessin ? `(${dessin})` : '<FEFF004E0067007500791EC5006E>'
  const apparence = dessin === undefined ? '' : '/AP <</N 6 0 R>>'
  return new Blob(
    [
      '%PDF-1.7\n1 0 obj <</Type /Catalog /Pages 2 0 R /AcroForm 5 0 R>> endobj\n',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n',
      `3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 210 297] /Annots [4 0 R ${note}]>> endobj\n`,
      `4 0 obj <</Type /Annot /Subtype /Widget /F 4 /Rect [10 200 200 220] /FT /Tx /T (nom) /DA (/F 12 Tf 0 g) /V ${valeur} ${apparence} /P 3 0 R>> endobj\n`,
      `5 0 obj <</Fields [4 0 R] /NeedAppearances ${dessin === undefined} /DA (/F 12 Tf 0 g) /DR <</Font <</F 7 0 R>>>>>> endobj\n`,
      `6 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 190 20] /Resources <</Font <</F 7 0 R>>>> /Length ${texte.length}>>\nstream\n${texte}\nendstream endobj\n`,
      '7 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>> endobj\n',
      'trailer <</Root 1 0 R>>\n%%EOF',
    ],
    { type: 'application/pdf' },
  )
}
const NON_MONTRE = /elle ne les montre pas tels quels/
const PAGE = screen.getByRole('figure', { name: 'Page 1 sur 1' })

test('an answer that its form draws empty is told as it was typed, to who sees and to who hears', async () => {
  answerFile(CALLS.readFichier, formulaire({ dessin: '' }))
  await monter(<Bureau />)
  await expect.element(screen.getByText(NON_MONTRE)).toBeVisible()
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('Nguyễn')
  await expect.element(PAGE.getByRole('paragraph').last()).toHaveTextContent('Nguyễn')
})

test('a note, of which a page shows the sign alone, is told', async () => {
  const note = '<</Type /Annot /Subtype /Text /F 4 /Rect [10 10 30 30] /Contents (A signer) >>'
  answerFile(CALLS.readFichier, formulaire({ dessin: 'Nguyen', note }))
  await monter(<Bureau />)
  await expect.element(screen.getByRole('listitem')).toHaveTextContent('A signer')
})

test.each(['Nguyen', undefined])(
  'an answer that is drawn as it was typed is read, and nothing is told',
  async (dessin) => {
    answerFile(CALLS.readFichier, formulaire(dessin ? { dessin } : {}))
    await monter(<Bureau />)
    await expect.element(PAGE.getByText(/^Nguy[eễ]n$/)).toBeInTheDocument()
    await expect.poll(() => PAGE.element().querySelector('canvas')?.width).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(screen.getByText(NON_MONTRE).query()).toBeNull()
  },
)
