import { CALLS, type Vue } from '@mon-espace/domain/api'
import { useLocation } from '@mon-espace/module-kit'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test } from 'vitest'
import { monter, screen } from '../../testing/monter.tsx'
import { VuesGardees } from './vues-gardees.tsx'

answerCalls()

const { listVues, createVue, deleteVue } = CALLS
const rentree: Vue = {
  id: 'v-1',
  nom: 'Rentrée',
  filtres: { etat: 'en_attente_pieces', tri: 'apprenti' },
  creeLe: '2026-09-01T08:00:00Z',
}

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

beforeEach(() => answer(listVues, { elements: [rentree] }))

test('opens a kept view, and forgets it with a way back', async () => {
  answer(createVue, rentree)
  answer(deleteVue)
  const told = await monter(<Page />)
  await screen.getByRole('link', { name: 'Rentrée' }).click()
  expect(told.navigated).toEqual(['/mes-contrats?etat=en_attente_pieces'])
  expect(await accessibilityFaults()).toEqual([])
  answer(listVues, { elements: [] })
  await screen.getByRole('button', { name: 'Supprimer la vue Rentrée' }).click()
  await expect.element(screen.getByRole('link', { name: 'Rentrée' })).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect.poll(() => received(createVue)[0]?.body).toEqual({ nom: 'Rentrée', filtres: rentree.filtres })
})

test('keeps what is on the screen under a name that is asked for', async () => {
  answer(createVue, { ...rentree, nom: 'Annulés' })
  await monter(<Page />, { at: '/mes-contrats?etat=annule' })
  await screen.getByRole('button', { name: 'Enregistrer cette vue' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await expect.element(dialog.getByText('Donnez un nom à cette vue.')).toBeVisible()
  await dialog.getByLabelText('Nom de la vue').fill('Annulés')
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await expect.element(screen.getByText(/La vue «\u00a0Annulés\u00a0» est enregistrée/).first()).toBeVisible()
  expect(received(createVue)[0]?.body).toEqual({ nom: 'Annulés', filtres: { etat: 'annule', tri: 'maj' } })
})

test('says when there are too many, and loses nothing typed', async () => {
  refuse(createVue, 'trop_de_vues')
  await monter(<Page />)
  await screen.getByRole('button', { name: 'Enregistrer cette vue' }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByLabelText('Nom de la vue').fill('De trop')
  await dialog.getByRole('button', { name: 'Enregistrer la vue' }).click()
  await expect.element(dialog.getByText(/Supprimez une vue dont vous ne vous servez plus/)).toBeVisible()
  await expect.element(dialog.getByLabelText('Nom de la vue')).toHaveValue('De trop')
})
