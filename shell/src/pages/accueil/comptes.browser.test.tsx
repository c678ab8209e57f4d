import { CALLS, type CompteEntreprise, type EtatCompte } from '@mon-espace/domain/api'
import { answer, answerCalls, received, waiting } from '@mon-espace/module-kit/testing'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Comptes } from './comptes.tsx'

answerCalls()

const collegue = (id: string, etat: EtatCompte): CompteEntreprise => ({
  id,
  email: `${id}@interim-demo.example`,
  civilite: 'Mme',
  nom: 'Petit',
  prenom: 'Claire',
  fonction: null,
  telephone: null,
  role: 'employeur',
  etat,
  courrielPerduLe: null,
  adresseEcartee: null,
  etablissements: null,
  secondFacteur: false,
  creeLe: '2026-01-05T09:00:00.000Z',
})

async function show(role: 'administrateur' | 'employeur') {
  const entreprise = { siret: '99912345800013', siren: '999123458', denomination: 'Intérim Démo', role }
  await render(
    <QueryClientProvider client={new QueryClient()}>
      <Comptes entreprises={[entreprise]} />
    </QueryClientProvider>,
  )
}

test('an administrator is told how many colleagues wait, with the way to them', async () => {
  answer(CALLS.listComptes, {
    elements: [
      collegue('c-1', 'actif'),
      collegue('c-2', 'en_attente_activation'),
      collegue('c-3', 'en_attente_confirmation'),
      collegue('c-4', 'en_attente_activation'),
    ],
  })
  await show('administrateur')
  await expect
    .element(page.getByText('2\u00a0collègues attendent que vous activiez leur compte'))
    .toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Voir les comptes' }))
    .toHaveAttribute('href', '/compte')
})

test('nothing is said when nobody waits, nor asked for who administers nothing', async () => {
  answer(CALLS.listComptes, { elements: [collegue('c-1', 'actif')] })
  await show('administrateur')
  await expect.poll(() => received(CALLS.listComptes).length).toBe(1)
  await expect.poll(waiting).toBe(0)
  await show('employeur')
  expect(received(CALLS.listComptes)).toHaveLength(1)
  expect(page.getByRole('link', { name: 'Voir les comptes' }).elements()).toEqual([])
})
