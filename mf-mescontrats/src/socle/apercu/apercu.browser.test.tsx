import { CALLS } from '@mon-espace/domain/api'
import { answerCalls, answerFile } from '@mon-espace/module-kit/testing'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { pieceDeposee } from '../../testing/exemples.ts'
import { monter, screen } from '../../testing/monter.tsx'
import { ApercuFichier } from './apercu-fichier.tsx'

answerCalls()

/** A page with nothing on it; the reader mends what a file this bare lacks. */
const FEUILLE = new Blob(
  [
    `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 210 297]>> endobj
trailer <</Root 1 0 R>>
%%EOF`,
  ],
  { type: 'application/pdf' },
)

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
