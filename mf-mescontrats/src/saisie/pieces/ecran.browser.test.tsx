import { expect, test } from 'vitest'
import { chemins } from '../../routes/chemins.ts'
import { accessibilityFaults } from '../../testing/axe.ts'
import { pieceDeposee, unePiece } from '../../testing/exemples.ts'
import { screen } from '../../testing/monter.tsx'
import { contratComplet } from '../testing/contrat-complet.ts'
import { ouvrir } from '../testing/ouvrir.tsx'
import { idServi, serveDraft } from '../testing/service-saisie.ts'

test('lists what to send and why, and says where the contract now is', async () => {
  serveDraft(contratComplet(), {
    etat: 'en_attente_pieces',
    numero: 'AP2026-000001',
    droits: ['deposer'],
    pieces: [
      unePiece('cerfa_signe'),
      pieceDeposee('convention_formation'),
      unePiece('identite', { obligatoire: false }),
    ],
  })
  const told = await ouvrir('pieces')
  await expect
    .element(screen.getByText('Le contrat est maintenant visible dans Gestion des contrats.'))
    .toBeVisible()
  await expect.element(screen.getByText('Il manque encore 1 document.')).toBeVisible()
  await expect.element(screen.getByRole('button', { name: /Ajouter un fichier.*Cerfa/ })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('link', { name: 'Voir le dossier dans Gestion des contrats' }).click()
  expect(told.navigated).toEqual([chemins.dossier(idServi())])
})

test('before validation, tells which documents to prepare and where to validate', async () => {
  serveDraft(contratComplet(), { pieces: [unePiece('cerfa_signe')] })
  const told = await ouvrir('pieces')
  expect(screen.getByRole('button', { name: /Ajouter un fichier/ }).elements()).toEqual([])
  await screen.getByRole('button', { name: /récapitulatif pour valider/ }).click()
  expect(told.navigated).toEqual([chemins.saisie(idServi(), 'recapitulatif')])
})

test('tells of the place that is left before it is missed', async () => {
  const pieces = [unePiece('cerfa_signe'), { ...pieceDeposee('identite'), versionsRestantes: 1 }]
  serveDraft(contratComplet(), {
    etat: 'en_attente_pieces',
    numero: 'AP2026-000001',
    droits: ['deposer'],
    pieces,
    octetsRestants: 12_000_000,
  })
  await ouvrir('pieces')
  await expect.element(screen.getByText(/Il reste 12\sMo pour déposer des fichiers/)).toBeVisible()
  await expect
    .element(screen.getByText('Une seule autre version de ce document pourra être déposée.'))
    .toBeVisible()
})
