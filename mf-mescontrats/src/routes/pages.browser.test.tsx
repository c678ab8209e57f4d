import { expect, test } from 'vitest'
import { idServi, serveDraft } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'
import { chemins } from './chemins.ts'
import { Pages } from './pages.tsx'

test('the entry without a screen opens on the first one', async () => {
  await serveDraft()
  const told = await monter(<Pages />, { at: `${chemins.dossier(idServi())}/saisie` })
  await screen.getByRole('heading', { level: 1, name: 'Données employeur' }).findElement()
  expect(told.navigated).toEqual([chemins.saisie(idServi())])
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
