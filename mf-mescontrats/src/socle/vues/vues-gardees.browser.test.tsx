import { CALLS, VUES_MAX, type Vue } from '@mon-espace/domain/api'
import { useLocation } from '@mon-espace/module-kit'
import { EMPLOYEUR, received, withRealService } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test } from 'vitest'
import { monter, screen } from '../../testing/monter.tsx'
import { VuesGardees } from './vues-gardees.tsx'

const { createVue } = CALLS
const service = withRealService({ as: EMPLOYEUR })
const rentree = { nom: 'Rentrée', filtres: { etat: 'en_attente_pieces', tri: 'apprenti' } }
const keep = (vue: object) => service.ask<Vue>('POST', '/vues', vue)
const kept = async () => (await service.ask<{ elements: Vue[] }>('GET', '/vues')).elements

function Page() {
  const { search } = useLocation()
  const etat = search.get('etat') === 'annule' ? ({ etat: 'annule' } as const) : {}
  return (
    <>
      <h1>Liste</h1>
      <VuesGardees
        filtres={{ ...etat, tri: 'maj' }}
        adresse={({ etat: e }) => `/mes-contrats?etat=${e ?? ''}`}
      />
    </>
  )
}

beforeEach(async () => {
  for (const { id } of await kept()) await service.ask('DELETE', `/vues/${id}`)
  await keep(rentree)
})

test('opens a kept view, and forgets it with a way back', async () => {
  const told = await monter(<Page />)
  await screen.getByRole('link', { name: 'Rentrée' }).click()
  expect(told.navigated).toEqual(['/mes-contrats?etat=en_attente_pieces'])
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Supprimer la vue Rentrée' }).click()
  await expect.element(screen.getByRole('link', { name: 'Rentrée' })).not.toBeInTheDocument()
  expect(await kept()).toEqual([])
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(kept).toMatchObject([rentree])
})

test('keeps what is on the screen under a name that is asked for', async () => {
  await monter(<Page />, { at: '/mes-contrats?etat=annule' })
  await screen.getByRole('button', { name: 'Enregistrer cette vue' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await expect.element(dialog.getByText('Donnez un nom à cette vue.')).toBeVisible()
  await dialog.getByLabelText('Nom de la vue').fill('Annulés')
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await expect.element(screen.getByText(/La vue «\u00a0Annulés\u00a0» est enregistrée/).first()).toBeVisible()
  expect(received(createVue)).toHaveLength(1)
  expect(await kept()).toMatchObject([rentree, { nom: 'Annulés', filtres: { etat: 'annule', tri: 'maj' } }])
})

test('says when there are too many, and loses nothing typed', async () => {
  for (let n = 1; n < VUES_MAX; n += 1) await keep({ ...rentree, nom: `Vue ${n}` })
  await monter(<Page />)
  await screen.getByRole('button', { name: 'Enregistrer cette vue' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByLabelText('Nom de la vue').fill('De trop')
  await dialog.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await expect.element(dialog.getByText(/Supprimez une vue dont vous ne vous servez plus/)).toBeVisible()
  await expect.element(dialog.getByLabelText('Nom de la vue')).toHaveValue('De trop')
})
