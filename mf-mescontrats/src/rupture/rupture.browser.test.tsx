import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { unDossier } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import Rupture from './rupture.tsx'

const { readDossier, breakDossier } = CALLS

answerCalls()

const accepte = (part: Partial<Dossier> = {}) =>
  unDossier({ etat: 'prise_en_charge_acceptee', droits: ['copier', 'rompre'], ...part })

async function open(dossier: Dossier) {
  answer(readDossier, dossier)
  const told = await monter(<Rupture id="d-1" />, { at: '/mes-contrats/dossiers/d-1/rupture' })
  await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible()
  return told
}

const declare = () => screen.getByRole('button', { name: 'Déclarer la rupture' }).first().click()
const confirm = () => screen.getByRole('dialog').getByRole('button', { name: 'Déclarer la rupture' }).click()

async function fill() {
  await screen.getByRole('radio', { name: 'L’employeur', exact: true }).click()
  await screen.getByRole('textbox', { name: /Dernier jour/ }).fill('30/4/27')
  await screen.getByRole('textbox', { name: /Jours passés/ }).fill('40')
  await screen.getByRole('textbox', { name: /Pourquoi/ }).fill('Essai non concluant.')
}

test.each([
  ['apprentissage', 'L’apprenti(e)'],
  ['professionnalisation', 'Le salarié ou la salariée'],
])('names whom a contract of %s is made with', async (type, personne) => {
  await open(accepte({ type }))
  await expect.element(screen.getByRole('radio', { name: personne, exact: true })).toBeVisible()
})

test('nothing goes while something is missing: each line leads to its field', async () => {
  await open(accepte())
  await screen.getByRole('radio', { name: 'L’employeur', exact: true }).click()
  await declare()
  await expect.element(screen.getByRole('link', { name: /Indiquez le dernier jour/ })).toBeVisible()
  await expect.element(screen.getByRole('link', { name: /jours passés en entreprise/ })).toBeVisible()
  await expect.element(screen.getByRole('link', { name: /motif/ })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  expect(received(breakDossier)).toEqual([])
})

test('is asked once more, then declared once and shown on its dossier', async () => {
  const told = await open(accepte())
  await fill()
  await declare()
  await expect.element(screen.getByText(/prend fin le 30\savril\s2027/)).toBeVisible()
  expect(received(breakDossier)).toEqual([])
  answer(breakDossier, accepte({ etat: 'rompu', droits: ['copier'] }))
  await confirm()
  await expect.poll(() => told.navigated).toEqual(['/mes-contrats/dossiers/d-1'])
  const [sent] = received(breakDossier)
  expect(sent?.body).toEqual({
    date: '2027-04-30',
    auteur: 'employeur',
    joursEnEntreprise: 40,
    motif: 'Essai non concluant.',
  })
  expect(sent?.headers.get('if-match')).toBe('"v4"')
  expect(sent?.headers.get('idempotency-key')).toBeTruthy()
})

test('what the service refuses is said at its field, and what was typed stays', async () => {
  await open(accepte())
  await fill()
  await declare()
  refuse(breakDossier, 'rupture_impossible', {
    erreurs: [{ chemin: 'date', code: 'rupture_apres_fin', message: 'Indiquez une date au plus tôt.' }],
  })
  await confirm()
  await expect.element(screen.getByRole('link', { name: 'Indiquez une date au plus tôt.' })).toBeVisible()
  await expect.element(screen.getByRole('textbox', { name: /Pourquoi/ })).toHaveValue('Essai non concluant.')
})

test('a kind that counts no days asks for none', async () => {
  await open(accepte({ joursLibres: null }))
  expect(screen.getByRole('textbox', { name: /Jours passés/ }).elements()).toEqual([])
})

test('a contract that is not granted has none', async () => {
  await open(unDossier())
  await expect.element(screen.getByText(/prise en charge est acceptée/)).toBeVisible()
})
