import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { answer } from '@mon-espace/module-kit/testing'
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

/** A dossier whose convention is signed with its contract; since when it is not any more. */
async function openSigned(caducLe: string | null): Promise<void> {
  const { id } = await serveValidated(contratComplet())
  await servePiece(id, 'convention_formation')
  const dossier = await service.ask<Dossier>('GET', `/dossiers/${id}`)
  answer(CALLS.readDossier, { ...dossier, signature: { enLigne: true, etat: 'en_cours' } })
  answer(CALLS.readSignature, {
    etat: 'en_cours',
    documentSha256: 'a'.repeat(64),
    signataires: [],
    joints: [
      {
        type: 'convention_formation',
        nom: 'la convention de formation',
        documentSha256: 'b'.repeat(64),
        caducLe,
        signataires: [{ role: 'employeur', signeLe: null }],
      },
    ],
    par: 'Claire Petit',
    creeLe: '2026-09-05T08:00:00Z',
    expireLe: '2026-09-20T08:00:00Z',
    finiLe: null,
    motif: null,
  })
  await monter(<DossierPage id={id} />)
}

test('a document that is signed with the contract says what replacing it does', async () => {
  await openSigned(null)
  await expect.element(screen.getByText(/Si vous remplacez ou retirez ce fichier/)).toBeVisible()
  await expect.element(screen.getByText('Avec le contrat\u00a0: Convention de formation.')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('the dossier says of a document that it is no longer signed with the contract', async () => {
  await openSigned('2026-09-06T08:00:00Z')
  await expect
    .element(screen.getByText('N’est plus à signer avec lui\u00a0: Convention de formation.'))
    .toBeVisible()
  expect(screen.getByText(/Si vous remplacez/).elements()).toEqual([])
})
