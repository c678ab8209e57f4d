import type { Dossier } from '@mon-espace/domain/api'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratComplet } from '../testing/contrat-complet.ts'
import { serveDraft, servePiece, serveValidated, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import DossierPage from './dossier.tsx'

const ajouter = (piece: string) => screen.getByRole('button', { name: `Ajouter un fichier\u00a0: ${piece}` })

test('a draft asks for no signed form: there is none to sign yet', async () => {
  const { id } = await serveDraft(contratComplet())
  await monter(<DossierPage id={id} />)
  await expect.element(ajouter('Convention de formation')).toBeVisible()
  await expect.element(ajouter('Cerfa FA 13 signé')).not.toBeInTheDocument()
})

test('what the last document starts is said before it is sent', async () => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'convention_formation')
  await monter(<DossierPage id={id} />)
  await expect
    .element(screen.getByText(/«\u00a0Cerfa FA 13 signé\u00a0» est le dernier document demandé/))
    .toBeVisible()
})

test('a document sent by mistake is taken back while another is awaited', async () => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'convention_formation')
  await monter(<DossierPage id={id} />)
  await screen.getByRole('button', { name: /Retirer ce fichier.*Convention/ }).click()
  const boite = screen.getByRole('dialog')
  expect(await accessibilityFaults()).toEqual([])
  await boite.getByRole('button', { name: 'Retirer ce fichier' }).click()
  await expect.element(boite).not.toBeInTheDocument()
  await expect.element(ajouter('Convention de formation')).toBeVisible()
  await expect
    .element(screen.getByText(/Jusque-là, un document déposé par erreur peut être retiré/))
    .toBeVisible()
})

test('once the file is complete nothing is taken back', async () => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'cerfa_signe')
  await servePiece(id, 'convention_formation')
  await monter(<DossierPage id={id} />)
  await expect.element(screen.getByText(/Le dossier est complet/).first()).toBeVisible()
  await expect.element(screen.getByRole('button', { name: /Retirer ce fichier/ })).not.toBeInTheDocument()
  await expect.element(screen.getByText(/dernier document demandé/)).not.toBeInTheDocument()
})

/** Corrected and validated again. */
async function validateAgain(id: string): Promise<void> {
  const { version } = await service.ask<Dossier>('GET', `/dossiers/${id}`)
  const rouvert = await service.ask<Dossier>(
    'POST',
    `/dossiers/${id}/correction`,
    { motif: 'Une date' },
    version,
  )
  await service.ask('POST', `/dossiers/${id}/validation`, undefined, rouvert.version)
}

test('a form signed before the correction says so beside it', async () => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'cerfa_signe')
  await validateAgain(id)
  await monter(<DossierPage id={id} />)
  await expect.element(screen.getByText(/Celui-ci est d’avant la correction/)).toBeVisible()
})

test('the new one, once signed, has nothing said of it', async () => {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'cerfa_signe')
  await validateAgain(id)
  await servePiece(id, 'cerfa_signe', 60)
  await monter(<DossierPage id={id} />)
  await expect.element(screen.getByText(/Version\u00a02/).first()).toBeVisible()
  await expect.element(screen.getByText(/Celui-ci est d’avant la correction/)).not.toBeInTheDocument()
})
