import type { Contrat } from '@mon-espace/domain'
import { CALLS, type Dossier } from '@mon-espace/domain/api'
import {
  AUTRE,
  answer,
  EMPLOYEUR,
  leavePage,
  received,
  refuse,
  restore,
  withRealService,
} from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
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

test('asks for which establishment where there are several, and for whom in an agency', async () => {
  const known = await brouillons()
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  await expect
    .element(screen.getByRole('link', { name: 'Gestion des contrats' }))
    .toHaveAttribute('href', chemins.liste)
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  await expect.element(screen.getByText('Choisissez un établissement.')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await expect.element(screen.getByText(/^Indiquez si le contrat est pour/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('radio', { name: 'Un ou une intérimaire' }).click()
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  const ouvert = await opened(told.navigated, known)
  expect(ouvert).toMatchObject({ siret: '99912345800021', type: 'apprentissage' })
  expect((ouvert.contrat as Contrat).contrat.modeContractuel).toBe('3')
  expect((ouvert.contrat as Contrat).employeur.codeIdcc).toBe('2378')
})

test('the kind of contract is in the address, and words agree with it', async () => {
  const known = await brouillons()
  const told = await monter(<Pages />, { at: chemins.nouveau('professionnalisation') })
  await expect
    .element(screen.getByRole('heading', { name: 'Nouveau contrat de professionnalisation' }))
    .toBeVisible()
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await screen.getByRole('radio', { name: 'Un salarié permanent ou une salariée permanente' }).click()
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  const ouvert = await opened(told.navigated, known)
  expect(ouvert).toMatchObject({ type: 'professionnalisation', formulaire: '12434*05' })
  expect((ouvert.contrat as Contrat).employeur.codeIdcc).toBe('1413')
})

test('another establishment after a failure is another draft: it does not replay the first', async () => {
  const known = await brouillons()
  refuse(createDossier, 'service_occupe')
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  const commencer = screen.getByRole('button', { name: 'Commencer la saisie' })
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await screen.getByRole('radio', { name: 'Un ou une intérimaire' }).click()
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

test('says that an establishment is of another OPCO, and begins all the same', async () => {
  const known = await brouillons()
  const notre = { etat: 'operateur', opco: 'OPCO DEMO', sur: true } as const
  const autre = { etat: 'autre', opco: 'OPCO AUTRE', sur: true } as const
  answer(CALLS.readOpco, ({ path }) => (path.includes('99912345800021') ? autre : notre))
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  const avis = screen.getByText('Cet établissement relève de l’opérateur de compétences OPCO AUTRE')
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await expect.element(avis).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE PARIS' }).click()
  await expect.element(avis).not.toBeInTheDocument()
  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE LYON' }).click()
  await screen.getByRole('radio', { name: 'Un ou une intérimaire' }).click()
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  await opened(told.navigated, known)
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
  expect((contrat as Contrat).contrat.modeContractuel).toBe('3')
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

const cellsOf = (sujet: string | RegExp) =>
  screen
    .getByRole('row')
    .filter({ has: screen.getByRole('rowheader', { name: sujet }) })
    .getByRole('cell')

test('who hesitates compares the kinds, and the pay of a person under each', async () => {
  const told = await monter(<Pages />, { at: '/mes-contrats/nouveau' })
  await screen.getByRole('button', { name: /^Vous hésitez/ }).click()
  await expect.element(screen.getByRole('table', { name: 'Les contrats côte à côte' })).toBeVisible()
  await expect.element(cellsOf('Sans réponse de l’OPCO').nth(0)).toMatchTextContent(/réputée refusée/)
  await expect.element(cellsOf('Sans réponse de l’OPCO').nth(1)).toMatchTextContent(/réputée acceptée/)
  const paie = cellsOf(/^Rémunération/)
  await expect.element(paie.nth(0)).toMatchTextContent(/^Indiquez la date de naissance/)
  expect(await accessibilityFaults()).toEqual([])

  const naissance = screen.getByRole('textbox', { name: /^Date de naissance/ })
  await naissance.fill('31/02/2004')
  await userEvent.tab()
  await expect.element(screen.getByText(/^Indiquez une date de naissance, par exemple/)).toBeVisible()
  await naissance.fill('20/05/2004')
  await expect.element(paie.nth(0)).toMatchTextContent(/1re année.*53\s%.*2e année.*61\s%.*3e année.*78\s%/)
  await expect
    .element(paie.nth(1))
    .toMatchTextContent(/Sans bac professionnel.*70\s%.*Bac professionnel.*80\s%/)
  expect(await accessibilityFaults()).toEqual([])
  // Nothing of the person is kept.
  expect(received(createDossier)).toHaveLength(0)

  await screen.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE PARIS' }).click()
  await screen.getByRole('radio', { name: 'Un ou une intérimaire' }).click()
  await expect.element(paie.nth(1)).toMatchTextContent(/de l’heure, soit/)
  await screen.getByRole('link', { name: 'Choisir plutôt\u00a0: contrat de professionnalisation' }).click()
  expect(told.navigated).toEqual([chemins.nouveau('professionnalisation')])
})

test('with one establishment and nothing to ask, the kinds are compared before a draft begins', async () => {
  await service.signIn(AUTRE)
  const known = await brouillons()
  const told = await monter(<Pages />, { at: chemins.comparer('professionnalisation') })
  await expect.element(screen.getByRole('table', { name: 'Les contrats côte à côte' })).toBeVisible()
  await screen.getByRole('textbox', { name: /^Date de naissance/ }).fill('20/05/2004')
  await expect.element(cellsOf(/^Rémunération/).nth(1)).toMatchTextContent(/Sans bac professionnel.*70\s%/)
  expect(await accessibilityFaults()).toEqual([])
  expect([told.navigated, received(createDossier)]).toEqual([[], []])
  await screen.getByRole('button', { name: 'Commencer la saisie' }).click()
  expect(await opened(told.navigated, known)).toMatchObject({ type: 'professionnalisation' })
})
