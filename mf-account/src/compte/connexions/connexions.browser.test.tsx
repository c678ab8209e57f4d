import { CALLS, type CleAcces, type CompteEntreprise, type Session } from '@mon-espace/domain/api'
import { answer, answerCalls, received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { open, screen } from '../../testing/open.ts'

answerCalls()

const SIRET = '99912345800013'
const compte = {
  id: 'c-1',
  email: 'admin@interim-demo.example',
  civilite: 'M.',
  nom: 'Martin',
  prenom: 'Paul',
  fonction: null,
  telephone: '0140000000',
}
const session: Session = {
  compte,
  entreprises: [{ siret: SIRET, siren: '999123458', denomination: 'Intérim Démo', role: 'administrateur' }],
  role: 'administrateur',
}
const moi: CompteEntreprise = {
  ...compte,
  role: 'administrateur',
  etat: 'actif',
  creeLe: '2026-01-05T09:00:00.000Z',
  courrielPerduLe: null,
  etablissements: null,
}
const sirh: CleAcces = {
  id: 'k-1',
  libelle: 'SIRH',
  prefixe: 'mec_Ab12Cd',
  droits: ['lecture', 'ecriture'],
  creeLe: '2026-09-01T08:00:00.000Z',
  creePar: 'Paul Martin',
  utiliseeLe: '2026-09-02T08:00:00.000Z',
}
const paie: CleAcces = { ...sirh, id: 'k-2', libelle: 'Paie', droits: ['lecture'], utiliseeLe: null }

const button = (name: string) => screen.getByRole('button', { name, exact: true })

async function openConnexions(cles: CleAcces[]) {
  answer(CALLS.readAvis, { dossiers: 'aussitot', messages: 'quotidien', echeances: 'quotidien' })
  answer(CALLS.readCalendrier, { creeLe: null })
  answer(CALLS.listEntreprises, [])
  answer(CALLS.listSessions, { elements: [] })
  answer(CALLS.listComptes, { elements: [moi] })
  answer(CALLS.listCles, { elements: cles })
  const told = await open('/compte', { session })
  expect(received(CALLS.listCles)).toEqual([])
  await button('Gérer les connexions').click()
  return told
}

test('an administrator makes a key, which is shown once, and copies it', async () => {
  await openConnexions([])
  await expect.element(screen.getByText('Aucune clé pour l’instant.')).toBeVisible()
  await button('Créer une clé d’accès').click()
  await button('Créer la clé').click()
  await expect.element(screen.getByText('Indiquez à quoi servira la clé.').first()).toBeVisible()
  expect(received(CALLS.createCle)).toEqual([])
  await screen.getByRole('textbox', { name: 'Nom de la clé' }).fill('SIRH')
  await screen.getByRole('radio', { name: 'Lire et saisir les contrats' }).click()
  const cle = 'mec_Ab12Cd9999999999999999999999'
  answer(CALLS.createCle, { ...sirh, cle })
  answer(CALLS.listCles, { elements: [sirh] })
  await button('Créer la clé').click()
  const given = screen.getByRole('textbox', { name: 'Clé d’accès « SIRH »' })
  await expect.element(given).toHaveValue(cle)
  await expect.element(given).toHaveFocus()
  expect(received(CALLS.createCle).at(-1)).toMatchObject({
    path: `/entreprises/${SIRET}/cles`,
    body: { libelle: 'SIRH', droits: ['lecture', 'ecriture'] },
  })
  expect(await accessibilityFaults()).toEqual([])
  await button('C’est noté, masquer').click()
  await expect.element(given).not.toBeInTheDocument()
  await expect.element(screen.getByText('mec_Ab12Cd…')).toBeVisible()
})

test('an administrator reads what keys may do and when they last served, and revokes one, asked twice', async () => {
  const told = await openConnexions([sirh, paie])
  await expect.element(screen.getByText(/Dernière utilisation le\s2\sseptembre\s2026/)).toBeVisible()
  await expect.element(screen.getByText(/Lire les contrats\..*Jamais utilisée/)).toBeVisible()
  await button('Révoquer Paie').click()
  expect(await accessibilityFaults()).toEqual([])
  answer(CALLS.deleteCle)
  answer(CALLS.listCles, { elements: [sirh] })
  await button('Révoquer la clé').click()
  await expect.element(button('Révoquer Paie')).not.toBeInTheDocument()
  expect(received(CALLS.deleteCle).at(-1)?.path).toBe(`/entreprises/${SIRET}/cles/k-2`)
  expect(told.announced).toEqual(['La clé «\u00a0Paie\u00a0» est révoquée.'])
})
