import { expect, test } from 'vitest'
import { contratComplet } from '../testing/contrat-complet.ts'
import { idServi, serveDraft } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import { chemins } from './chemins.ts'
import { ecranQuitte, rememberEcran } from './ecran-quitte.ts'
import { Pages } from './pages.tsx'

test('the entry without a screen opens on the first one', async () => {
  await serveDraft()
  const told = await monter(<Pages />, { at: `${chemins.dossier(idServi())}/saisie` })
  await screen.getByRole('heading', { level: 1, name: 'Données employeur' }).findElement()
  expect(told.navigated).toEqual([chemins.saisie(idServi())])
})

test('the screen a draft is left on is remembered', async () => {
  await serveDraft()
  await monter(<Pages />, { at: chemins.saisie(idServi(), 'contrat') })
  await expect.poll(() => ecranQuitte(idServi())).toBe('contrat')
})

test('a draft is taken up there', async () => {
  await serveDraft()
  rememberEcran(idServi(), 'contrat')
  const told = await monter(<Pages />, { at: chemins.reprise(idServi()) })
  await expect.poll(() => told.navigated).toEqual([chemins.saisie(idServi(), 'contrat')])
})

test('a draft that lacks nothing, never opened here, is taken up where it is validated', async () => {
  const { id } = await serveDraft(contratComplet())
  const told = await monter(<Pages />, { at: chemins.reprise(id) })
  await expect.poll(() => told.navigated).toEqual([chemins.saisie(id, 'recapitulatif')])
})

test('an address that is no screen is not where a draft was left', async () => {
  await serveDraft()
  await monter(<Pages />, { at: chemins.saisie(idServi(), 'septieme') })
  await expect.element(screen.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
  expect(ecranQuitte(idServi())).toBeUndefined()
})

test('an address without a page says so, and leads home', async () => {
  const told = await monter(<Pages />, { at: '/mes-contrats/perdu' })
  await expect.element(screen.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
  await screen.getByRole('link', { name: 'Gestion des contrats' }).click()
  expect(told.navigated).toEqual([chemins.liste])
})

test('a screen that the entry of a contract does not have says so', async () => {
  await serveDraft()
  await monter(<Pages />, { at: chemins.saisie(idServi(), 'septieme') })
  await expect.element(screen.getByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
})

test('a dossier that one may not see is told, in place of its entry', async () => {
  await monter(<Pages />, { at: chemins.saisie('ailleurs') })
  await expect.element(screen.getByText(/n’a pas pu être ouvert|n’existe pas/)).toBeVisible()
})
