import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { answer } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { chemins } from '../../routes/chemins.ts'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { idServi, serveDraft, servePiece, serveValidated, service } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { openSaisie } from '../testing/open-saisie.tsx'

test('lists what to send and why, and says where the contract now is', async () => {
  const { id, numero } = await serveValidated(contratComplet())
  await servePiece(id, 'convention_formation')
  const told = await openSaisie('pieces')
  await expect
    .element(screen.getByText('Le contrat est maintenant visible dans Gestion des contrats.'))
    .toBeVisible()
  await expect
    .element(screen.getByText(`Contrat validé sous le numéro ${numero}.`, { exact: false }))
    .toBeVisible()
  await expect.element(screen.getByText('Il manque encore 1 document.')).toBeVisible()
  await expect.element(screen.getByText(/PDF, PNG ou JPEG, 10\sMo au plus/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: /Ajouter un fichier.*Cerfa/ })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('link', { name: 'Voir le dossier dans Gestion des contrats' }).click()
  expect(told.navigated).toEqual([chemins.dossier(idServi())])
})

test('before validation, tells which documents to prepare and where to validate', async () => {
  await serveDraft(contratComplet())
  const told = await openSaisie('pieces')
  expect(screen.getByRole('button', { name: /Ajouter un fichier/ }).elements()).toEqual([])
  await screen.getByRole('button', { name: /récapitulatif pour valider/ }).click()
  expect(told.navigated).toEqual([chemins.saisie(idServi(), 'recapitulatif')])
})

test('tells of the place that is left before it is missed', async () => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'cerfa_signe')
  const dossier = await service.ask<Dossier>('GET', `/dossiers/${id}`)
  const pieces = dossier.pieces.map((piece) => ({ ...piece, versionsRestantes: 1 }))
  answer(CALLS.readDossier, { ...dossier, pieces, octetsRestants: 12_000_000 })
  await openSaisie('pieces')
  await expect.element(screen.getByText(/Il reste 12\sMo pour déposer des fichiers/)).toBeVisible()
  await expect
    .element(screen.getByText('Une seule autre version de ce document pourra être déposée.').first())
    .toBeVisible()
})
