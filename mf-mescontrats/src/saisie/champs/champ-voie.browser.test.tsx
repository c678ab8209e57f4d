import { CALLS } from '@mon-espace/domain/api'
import { answer, received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveDraft } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { champ, fill, openSaisie } from '../testing/open-saisie.tsx'

const VOIE = 'employeur.adresse.voie'
const QUAI = {
  libelle: '8 Quai de la Confluence 69002 Lyon',
  numero: '8',
  voie: 'Quai de la Confluence',
  codePostal: '69002',
  commune: 'Lyon',
  codeInsee: '69382',
}

async function open(etat: 'trouve' | 'indisponible', elements = [QUAI]) {
  answer(CALLS.readAdresses, { proposees: true })
  answer(CALLS.searchAdresses, { etat, elements })
  const servi = await serveDraft(contratComplet())
  await openSaisie('employeur')
  await expect.poll(() => champ(VOIE).getAttribute('role')).toBe('combobox')
  return servi
}

test('an address chosen in the list answers all of it', async () => {
  const { contrat } = await open('trouve')
  await fill('employeur.adresse.numero', '6')
  await fill(VOIE, 'qu')
  await fill(VOIE, 'quai de la conf')
  await expect.element(screen.getByRole('option', { name: QUAI.libelle })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  expect(received(CALLS.searchAdresses).map(({ body }) => body)).toEqual([
    { q: '6 quai de la conf', codePostal: '75013' },
  ])
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(champ(VOIE).value).toBe(QUAI.voie)
  const { libelle: _, ...adresse } = QUAI
  await expect.poll(async () => (await contrat()).employeur.adresse).toMatchObject(adresse)
})

test('a street that is in no list stays as it is typed, Tab included', async () => {
  const { contrat } = await open('trouve')
  await fill(VOIE, 'quai inventé')
  await expect.element(screen.getByRole('option', { name: QUAI.libelle })).toBeVisible()
  await userEvent.tab()
  expect(champ(VOIE).value).toBe('quai inventé')
  await expect
    .poll(async () => (await contrat()).employeur.adresse)
    .toMatchObject({
      voie: 'quai inventé',
      codePostal: '75013',
    })
})

test('an outage is a word, and the street is typed', async () => {
  await open('indisponible', [])
  await fill(VOIE, 'quai de la conf')
  await expect.element(screen.getByText(/ne peuvent pas être proposées pour le moment/)).toBeVisible()
  expect(champ(VOIE).value).toBe('quai de la conf')
})

test('without a service the street is a line of text, and nothing is asked', async () => {
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  await expect.poll(() => received(CALLS.readAdresses).length).toBe(1)
  await fill(VOIE, 'quai de la conf')
  expect(champ(VOIE).getAttribute('role')).toBeNull()
  expect(received(CALLS.searchAdresses)).toEqual([])
})
