import { CALLS } from '@mon-espace/domain/api'
import { expect, test } from 'vitest'
import { chemins } from '../routes/chemins.ts'
import { Pages } from '../routes/pages.tsx'
import { ETABLISSEMENTS, idServi, serveDraft } from '../saisie/testing/service-saisie.ts'
import { accessibilityFaults } from '../testing/axe.ts'
import { monter, screen } from '../testing/monter.tsx'
import { recusDe, refuse, repond } from '../testing/service.ts'

const { createDossier, readDemande, listEntreprises } = CALLS

function serve() {
  const servi = serveDraft()
  repond(createDossier, () => servi.dossier)
}

test('asks for which establishment where there are several', async () => {
  serve()
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  await expect.element(screen.getByText('Choisissez un établissement.')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  await expect.poll(() => told.navigated).toEqual([chemins.saisie(idServi())])
  expect(recusDe(createDossier)[0]?.body).toEqual({ siret: '99912345800021', type: 'apprentissage' })
})

test('another establishment after a failure is another draft: it does not replay the first', async () => {
  const servi = serveDraft()
  refuse(createDossier, 'service_occupe')
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  const commencer = screen.getByRole('button', { name: 'Commencer la saisie' })
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await commencer.click()
  await expect.poll(() => recusDe(createDossier).length).toBe(1)
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await commencer.click()
  await expect.poll(() => recusDe(createDossier).length).toBe(2)
  repond(createDossier, () => servi.dossier)
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE PARIS' }).click()
  await commencer.click()
  await expect.poll(() => told.navigated).toEqual([chemins.saisie(idServi())])
  const [premier, encore, autre] = recusDe(createDossier).map(({ headers }) => headers.get('idempotency-key'))
  expect(encore).toBe(premier)
  expect(autre).not.toBe(premier)
})

test('asks nothing where there is only one', async () => {
  serve()
  repond(listEntreprises, ETABLISSEMENTS.slice(0, 1))
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  await expect.poll(() => told.navigated).toEqual([chemins.saisie(idServi())])
  expect(recusDe(createDossier)).toHaveLength(1)
})

test('opens the draft that the portal asked for, the same one each time', async () => {
  serve()
  repond(readDemande, {
    id: 'dem-1',
    siret: '99912345800013',
    public: 'interimaire',
    type: 'apprentissage',
    denomination: 'INTERIM DEMO',
    expireLe: '2026-09-30T00:00:00Z',
  })
  const told = await monter(<Pages />, { at: '/mes-contrats?demande=dem-1' })
  await expect.poll(() => told.navigated).toEqual([chemins.saisie(idServi())])
  const [creation] = recusDe(createDossier)
  expect(creation?.body).toEqual({ siret: '99912345800013', type: 'apprentissage', demandeId: 'dem-1' })
  expect(creation?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
})

test('says so when the demand is no longer there', async () => {
  serve()
  refuse(readDemande, 'introuvable')
  await monter(<Pages />, { at: '/mes-contrats?demande=perdue' })
  await expect.element(screen.getByText('Cette demande n’est plus disponible')).toBeVisible()
})
