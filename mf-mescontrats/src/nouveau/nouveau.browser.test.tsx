import { CALLS, type Dossier } from '@mon-espace/domain/api'
import {
  AUTRE,
  EMPLOYEUR,
  leavePage,
  received,
  refuse,
  restore,
  withRealService,
} from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { chemins } from '../routes/chemins.ts'
import { Pages } from '../routes/pages.tsx'
import { monter, screen } from '../testing/monter.tsx'

const { createDossier } = CALLS
const service = withRealService({ as: EMPLOYEUR })
const brouillons = async () => (await service.ask<{ elements: Dossier[] }>('GET', '/dossiers')).elements

/** The draft that the service made since, where the page is led to. */
async function opened(navigated: readonly string[], known: readonly Dossier[]): Promise<Dossier> {
  await expect.poll(() => navigated.length).toBe(1)
  const fresh = (await brouillons()).filter(({ id }) => !known.some((one) => one.id === id))
  expect(fresh.map(({ id }) => chemins.saisie(id))).toEqual(navigated)
  return service.ask('GET', `/dossiers/${fresh[0]?.id}`)
}

test('asks for which establishment where there are several', async () => {
  const known = await brouillons()
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  await expect.element(screen.getByText('Choisissez un établissement.')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  expect(await opened(told.navigated, known)).toMatchObject({
    siret: '99912345800021',
    type: 'apprentissage',
  })
})

test('another establishment after a failure is another draft: it does not replay the first', async () => {
  const known = await brouillons()
  refuse(createDossier, 'service_occupe')
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  const commencer = screen.getByRole('button', { name: 'Commencer la saisie' })
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await commencer.click()
  await expect.poll(() => received(createDossier).length).toBe(1)
  await expect.element(screen.getByRole('alert')).toBeVisible()
  await commencer.click()
  await expect.poll(() => received(createDossier).length).toBe(2)
  restore(createDossier)
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE PARIS' }).click()
  await commencer.click()
  expect(await opened(told.navigated, known)).toMatchObject({ siret: '99912345800013' })
  const [premier, encore, autre] = received(createDossier).map(({ headers }) =>
    headers.get('idempotency-key'),
  )
  expect(encore).toBe(premier)
  expect(autre).not.toBe(premier)
})

test('asks nothing where there is only one', async () => {
  await service.signIn(AUTRE)
  const known = await brouillons()
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  await opened(told.navigated, known)
  expect(received(createDossier)).toHaveLength(1)
})

/** A demand of the portal for temporary work. */
async function serveDemande(): Promise<string> {
  const demande = { id: 'dem-1', siret: '99912345800013', siren: '999123458', public: 'interimaire' }
  const dates = { cree_le: '2026-08-25T08:00:00.000Z', expire_le: '2026-09-24T08:00:00.000Z' }
  await service.deps.db
    .insertInto('demande')
    .values({ ...demande, ...dates, type: 'apprentissage' })
    .execute()
  return demande.id
}

test('opens the draft that the portal asked for, the same one each time', async () => {
  const known = await brouillons()
  const demande = await serveDemande()
  const told = await monter(<Pages />, { at: `/mes-contrats?demande=${demande}` })
  const { contrat } = await opened(told.navigated, known)
  expect(contrat.contrat.modeContractuel).toBe('3')
  await leavePage()
  await monter(<Pages />, { at: `/mes-contrats?demande=${demande}` })
  await expect.poll(() => received(createDossier).length).toBe(2)
  const keys = received(createDossier).map(({ headers }) => headers.get('idempotency-key'))
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
  expect(keys[1]).toBe(keys[0])
  expect(await brouillons()).toHaveLength(known.length + 1)
})

test('says so when the demand is no longer there', async () => {
  await monter(<Pages />, { at: '/mes-contrats?demande=perdue' })
  await expect.element(screen.getByText('Cette demande n’est plus disponible')).toBeVisible()
})
