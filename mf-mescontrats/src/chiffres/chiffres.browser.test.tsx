import { CALLS, type Figures } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { monter, screen } from '../testing/monter.tsx'
import Chiffres from './chiffres.tsx'

answerCalls()

const FIGURES: Figures = {
  total: 12,
  etats: [
    { etat: 'prise_en_charge_acceptee', nombre: 9 },
    { etat: 'brouillon', nombre: 3 },
  ],
  mois: [
    { mois: null, nombre: 2 },
    { mois: '2026-09', nombre: 10 },
  ],
  etablissements: [{ siret: '99912345800013', denomination: 'Intérim Démo', nombre: 12 }],
  financement: { nombre: 9, montantCentimes: 12_345_600 },
  operateur: null,
}
const OPERATEUR: Figures['operateur'] = {
  delais: [
    { jours: 4, nombre: 3 },
    { jours: 20, nombre: 1 },
    { jours: 23, nombre: 2 },
  ],
  motifs: [
    { piece: 'cerfa_signe', motif: 'Une signature manque.', nombre: 4 },
    { piece: 'rqth', motif: null, nombre: 1 },
  ],
  charge: [{ guichet: null, nombre: 5 }],
}

const row = (name: RegExp) => screen.getByRole('row', { name })
const open = (at = '/mes-contrats/chiffres') => monter(<Chiffres />, { at })

test('an enterprise reads its figures as tables, drawn as bars', async () => {
  answer(CALLS.readFigures, FIGURES)
  await open()
  await expect.element(screen.getByText('12 dossiers')).toBeVisible()
  await expect.element(row(/^Brouillon.* 3 .*25\s%$/)).toBeVisible()
  const brouillons = (await row(/^Brouillon/).findElement()).querySelector('.mc-part__barre')
  const pleine = brouillons?.getBoundingClientRect().width ?? 0
  expect((brouillons?.firstElementChild?.getBoundingClientRect().width ?? 0) / pleine).toBeCloseTo(0.25, 1)
  await expect.element(row(/^Intérim Démo \(999\s123\s458\s00013\)/)).toBeVisible()
  await expect.element(row(/^septembre 2026.* 10 .*83\s%$/)).toBeVisible()
  await expect.element(row(/^Début à préciser.* 2 /)).toBeVisible()
  await expect.element(screen.getByText(/123\s456,00\s€/)).toBeVisible()
  await expect.element(screen.getByRole('heading', { name: /À instruire/ })).not.toBeInTheDocument()
  expect(await accessibilityFaults()).toEqual([])
})

test('a choice goes to the address, beside those made before', async () => {
  answer(CALLS.readFigures, FIGURES)
  const told = await open('/mes-contrats/chiffres?type=apprentissage')
  await screen.getByLabelText('Commençant à partir de').selectOptions('septembre 2026')
  await expect.poll(() => told.navigated).toEqual(['/mes-contrats/chiffres?type=apprentissage&debut=2026-09'])
})

test('an address narrows the figures, and the workbook of them', async () => {
  answer(CALLS.readFigures, FIGURES)
  await open('/mes-contrats/chiffres?type=apprentissage&debut=2026-09')
  await expect
    .poll(() => received(CALLS.readFigures).at(-1)?.search.toString())
    .toBe('type=apprentissage&debut=2026-09')
  const link = screen.getByRole('link', { name: /Exporter vers Excel/ })
  await expect
    .element(link)
    .toHaveAttribute('href', expect.stringContaining('type=apprentissage&debut=2026-09'))
})

test('an officer reads delays against the twenty days, reasons and load', async () => {
  answer(CALLS.readFigures, { ...FIGURES, operateur: OPERATEUR })
  await open()
  await expect.element(row(/^5 jours ou moins.* 3 /)).toBeVisible()
  await expect.element(row(/^16 à 20 jours.* 1 /)).toBeVisible()
  await expect.element(row(/^Plus de 20 jours.* 2 /)).toBeVisible()
  await expect.element(row(/Une signature manque\..* 4 /)).toBeVisible()
  await expect.element(row(/autre motif.* 1 /)).toBeVisible()
  await expect.element(row(/^Sans guichet.* 5 /)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('figures that do not come are asked for again', async () => {
  refuse(CALLS.readFigures, 'service_occupe')
  await open()
  await expect.element(screen.getByRole('alert')).toBeVisible()
  answer(CALLS.readFigures, FIGURES)
  await screen.getByRole('button', { name: /Réessayer/ }).click()
  await expect.element(screen.getByText('12 dossiers')).toBeVisible()
})
