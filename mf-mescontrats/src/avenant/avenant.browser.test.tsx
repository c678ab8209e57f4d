import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { unDossier } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import Avenant from './avenant.tsx'

const { readDossier, listAvenants, createAvenant } = CALLS

answerCalls()

const TYPES = [
  { code: '36', libelle: 'Autres changements', change: 'Maître, durée, paie…' },
  { code: '38', libelle: 'Modification du lieu de formation', change: 'La formation a lieu ailleurs.' },
]

const accepte = (part: Partial<Dossier> = {}) =>
  unDossier({ etat: 'prise_en_charge_acceptee', droits: ['copier', 'rompre', 'amender'], ...part })

async function open(dossier: Dossier, types = TYPES) {
  answer(readDossier, dossier)
  answer(listAvenants, { elements: [], types })
  const told = await monter(<Avenant id="d-1" />, { at: '/mes-contrats/dossiers/d-1/avenant' })
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  return told
}

const begin = () => screen.getByRole('button', { name: 'Commencer l’avenant' }).click()

test('nothing goes while something is missing: each line leads to its field', async () => {
  await open(accepte())
  await begin()
  await expect.element(screen.getByRole('link', { name: 'Choisissez ce qui change.' })).toBeVisible()
  await expect.element(screen.getByRole('link', { name: /Indiquez la date d’effet/ })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  expect(received(createAvenant)).toEqual([])
})

test('each type says what it changes; the draft opens at its entry', async () => {
  const told = await open(accepte())
  await expect.element(screen.getByText('Maître, durée, paie…')).toBeVisible()
  await screen.getByRole('radio', { name: /type 36/ }).click()
  await screen.getByRole('textbox', { name: /Date d’effet/ }).fill('1/3/27')
  answer(createAvenant, accepte({ id: 'd-2', etat: 'brouillon' }))
  await begin()
  await expect.poll(() => told.navigated).toEqual(['/mes-contrats/dossiers/d-2/saisie/employeur'])
  const [sent] = received(createAvenant)
  expect(sent?.body).toEqual({ type: '36', dateEffet: '2027-03-01' })
  expect(sent?.headers.get('idempotency-key')).toBeTruthy()
})

test('what the service refuses is said at its field', async () => {
  await open(accepte())
  await screen.getByRole('radio', { name: /type 38/ }).click()
  await screen.getByRole('textbox', { name: /Date d’effet/ }).fill('1/3/37')
  refuse(createAvenant, 'avenant_impossible', {
    erreurs: [{ chemin: 'dateEffet', code: 'effet_avenant', message: 'Indiquez une date plus tôt.' }],
  })
  await begin()
  await expect.element(screen.getByRole('link', { name: 'Indiquez une date plus tôt.' })).toBeVisible()
})

test('a kind of one type has it chosen', async () => {
  await open(accepte(), TYPES.slice(0, 1))
  await expect.element(screen.getByRole('radio', { name: /type 36/ })).toBeChecked()
})

test('a contract that is not granted, or broken, has none', async () => {
  await open(unDossier())
  await expect.element(screen.getByText(/prise en charge est acceptée, et qui n’est pas rompu/)).toBeVisible()
})
