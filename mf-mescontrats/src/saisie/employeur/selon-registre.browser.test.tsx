import { CALLS } from '@mon-espace/domain/api'
import { answer, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveDraft, service } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { champ, fill, openSaisie } from '../testing/open-saisie.tsx'

const AUTREMENT = 'Le registre des entreprises indique autre chose'
const PARIS = '99912345800013'

async function open(change: object = {}) {
  const contrat = contratComplet()
  Object.assign(contrat.employeur, { codeIdcc: '2378', effectif: 240, ...change })
  const servi = await serveDraft(contrat)
  await openSaisie('employeur')
  return servi
}
const codeOf = (chemin: string) => () => champ(chemin).value

test('says nothing where it agrees', async () => {
  await open()
  await expect.poll(() => document.querySelector('.mc-avis-employeur')).not.toBeNull()
  expect(document.querySelector('.mc-avis-employeur')?.textContent).toBe('')
})

test('answers what has no answer; it is stored with what she writes', async () => {
  const { contrat } = await open({ codeApe: null })
  await expect.poll(codeOf('employeur.codeApe')).toBe('7820Z')
  await fill('employeur.telephone', '0140000001')
  await expect.poll(async () => (await contrat()).employeur.codeApe).toBe('7820Z')
})

test('says otherwise without replacing, and is taken over on demand; several agreements are a choice', async () => {
  await open({ codeApe: '7810Z', codeIdcc: '0573', effectif: 20 })
  await expect.element(screen.getByText(AUTREMENT)).toBeVisible()
  await expect.element(screen.getByText(/de 200 à 249 salariés/)).toBeVisible()
  expect([codeOf('employeur.codeApe')(), codeOf('employeur.codeIdcc')()]).toEqual(['7810Z', '0573'])
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('button', { name: 'Reprendre 1413' }).click()
  await expect.poll(codeOf('employeur.codeIdcc')).toBe('1413')
  await expect.element(screen.getByRole('button', { name: 'Reprendre 2378' })).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Reprendre 7820Z' }).click()
  await expect.poll(codeOf('employeur.codeApe')).toBe('7820Z')
})

test('tells that it is closed, or that it does not answer where something is to be completed', async () => {
  const ferme = await service.ask<object>('GET', '/etablissements/99944333600014')
  answer(CALLS.readEtablissement, ferme as never)
  await open()
  await expect.element(screen.getByText(/dit cet établissement fermé/)).toBeVisible()
})

test('that is down is told where something is missing, and the screen is whole', async () => {
  answer(CALLS.readEtablissement, { etat: 'indisponible', etablissement: null, le: null })
  await open({ codeIdcc: null })
  await expect.element(screen.getByText(/complétez vous-même ce qui manque/)).toBeVisible()
})

test('an establishment of another OPCO is told, how surely too; a refusal is not', async () => {
  answer(CALLS.readOpco, { etat: 'autre', opco: 'OPCO AUTRE', sur: false })
  await open()
  await expect
    .element(screen.getByText('Cet établissement relève de l’opérateur de compétences OPCO AUTRE'))
    .toBeVisible()
  await expect.element(screen.getByText(/^D’après une déclaration/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('a service that refuses changes nothing', async () => {
  refuse(CALLS.readOpco, 'service_occupe')
  refuse(CALLS.readEtablissement, 'service_occupe')
  await open()
  await expect.poll(() => document.querySelector('.mc-avis-employeur')?.textContent).toBe('')
  expect(champ('employeur.siret').value).toBe(PARIS)
})
