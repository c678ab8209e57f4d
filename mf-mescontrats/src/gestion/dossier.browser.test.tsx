import { CALLS } from '@mon-espace/domain/api'
import { answer, answerCalls, answerFile, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test, vi } from 'vitest'
import { pieceDeposee, unDossier, uneEntree, unePiece } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import DossierPage from './dossier.tsx'

answerCalls()

const { readDossier, readHistorique, cancelDossier, drawCerfa } = CALLS
const open = () => monter(<DossierPage id="d-1" />, { at: '/mes-contrats/dossiers/d-1' })

beforeEach(() => answer(readHistorique, { elements: [uneEntree('inconnue_ici')] }))

test('says where it stands, what is missing, and the conformity of each document in words', async () => {
  answer(
    readDossier,
    unDossier({
      pieces: [
        unePiece('cerfa_signe'),
        pieceDeposee('convention_formation', { etat: 'conforme' }),
        pieceDeposee('identite', { etat: 'non_conforme', motif: 'La pièce est périmée.' }),
      ],
    }),
  )
  await open()
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Élise Nguyễn-Lefèvre')
  await expect.poll(() => document.title).toBe('Dossier CAP-2026-0042 – Mon espace')
  await expect.element(screen.getByText(/L’entreprise doit encore déposer/)).toBeVisible()
  await expect.element(screen.getByText('Pièce conforme', { exact: true })).toBeVisible()
  await expect.element(screen.getByText('Pièce non conforme', { exact: true })).toBeVisible()
  await expect.element(screen.getByText(/La pièce est périmée/)).toBeVisible()
  await expect.element(screen.getByText('inconnue ici')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('offers only what may be done now', async () => {
  answer(readDossier, unDossier({ droits: [] }))
  await open()
  await expect.element(screen.getByText(/L’entreprise doit encore déposer/)).toBeVisible()
  expect(
    screen.getByRole('button', { name: /Ajouter|Remplacer|Corriger|Annuler|Copier/ }).elements(),
  ).toEqual([])
})

test('a draft leads back to its entry', async () => {
  answer(readDossier, unDossier({ etat: 'brouillon', numero: null, droits: ['modifier', 'supprimer'] }))
  await open()
  await expect
    .element(screen.getByRole('link', { name: 'Reprendre la saisie' }))
    .toHaveAttribute('href', '/mes-contrats/dossiers/d-1/saisie/employeur')
})

test('a reason outlives a colleague’s change, and is sent on the fresh version', async () => {
  answer(readDossier, unDossier())
  refuse(cancelDossier, 'version_perimee', { versionCourante: 7, sectionsModifiees: [] })
  await open()
  await screen.getByRole('button', { name: 'Annuler le dossier' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Annuler le dossier' }).click()
  await expect.element(dialog.getByText('Indiquez un motif en quelques mots.')).toBeVisible()
  await dialog.getByLabelText(/Pourquoi l’annulez-vous/).fill('Embauche annulée')
  answer(readDossier, unDossier({ version: 7 }))
  await dialog.getByRole('button', { name: 'Annuler le dossier' }).click()
  await expect.element(dialog.getByText('Le dossier a changé entre-temps')).toBeVisible()
  await expect.element(dialog.getByLabelText(/Pourquoi l’annulez-vous/)).toHaveValue('Embauche annulée')
  expect(await accessibilityFaults()).toEqual([])

  answer(cancelDossier, unDossier({ version: 8, etat: 'annule', droits: ['copier'] }))
  await expect.poll(() => received(readDossier).length).toBe(2)
  await dialog.getByRole('button', { name: 'Annuler le dossier' }).click()
  await expect.element(screen.getByText('Annulé', { exact: true })).toBeVisible()
  expect(received(cancelDossier).map(({ headers }) => headers.get('if-match'))).toEqual(['"v4"', '"v7"'])
})

test('a file that does not come says why, where it was asked', async () => {
  answer(readDossier, unDossier())
  refuse(drawCerfa, 'service_occupe')
  await open()
  await screen.getByRole('link', { name: 'Cerfa FA 13 pré-rempli' }).click()
  await expect.element(screen.getByText(/momentanément occupé/)).toBeVisible()
  expect(window.location.pathname).toBe('/mes-contrats/dossiers/d-1')
  expect(await accessibilityFaults()).toEqual([])
})

test('a file that comes is saved under the dossier’s number', async () => {
  answer(readDossier, unDossier())
  answerFile(drawCerfa, new Blob(['%PDF-1.7'], { type: 'application/pdf' }))
  const saved: string[] = []
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  await open()
  await screen.getByRole('link', { name: 'Cerfa FA 13 pré-rempli' }).click()
  await expect.poll(() => saved).toEqual(['cerfa-CAP-2026-0042.pdf'])
  click.mockRestore()
})

test('what belongs to another enterprise does not exist', async () => {
  refuse(readDossier, 'introuvable')
  await open()
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Dossier introuvable')
  expect(await accessibilityFaults()).toEqual([])
})
