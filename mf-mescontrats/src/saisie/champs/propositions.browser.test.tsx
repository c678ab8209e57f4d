import { nirKey } from '@mon-espace/domain'
import { CALLS } from '@mon-espace/domain/api'
import { answer, type Received, received } from '@mon-espace/module-kit/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveDraft } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { champ, fill, openSaisie } from '../testing/open-saisie.tsx'

const DEBUT = 'contrat.dateDebutExecution'
const PRATIQUE = 'contrat.dateDebutFormationPratique'

const said = (chemin: string) => document.getElementById(`champ-${chemin}-repris`)?.textContent ?? ''

test('the start of the contract is typed once, and stays hers to change elsewhere', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.contrat, { dateDebutExecution: null, dateDebutFormationPratique: null })
  contrat.formation.dateDebut = null
  const servi = await serveDraft(contrat)
  await openSaisie('contrat')
  await fill(DEBUT, '01/09/2026')
  await userEvent.tab()
  await expect.poll(() => champ('formation.dateDebut').value).toBe('01/09/2026')
  // The question she enters is hers to answer; left without an answer, it takes this one.
  expect(document.activeElement?.id).toBe(`champ-${PRATIQUE}`)
  expect(champ(PRATIQUE).value).toBe('')
  await userEvent.tab()
  await expect.poll(() => champ(PRATIQUE).value).toBe('01/09/2026')
  expect(champ('formation.dateDebut').value).toBe('01/09/2026')
  await expect.poll(() => said(PRATIQUE)).toBe('repris du début d’exécution du contrat')
  await fill('formation.dateDebut', '07/09/2026')
  await fill(DEBUT, '02/09/2026')
  await userEvent.click(champ('contrat.caisseRetraite'))
  // What was taken follows; what she changed does not.
  await expect.poll(() => champ(PRATIQUE).value).toBe('02/09/2026')
  expect(champ('formation.dateDebut').value).toBe('07/09/2026')
  await expect.poll(() => said('formation.dateDebut')).toBe('')
  await expect
    .poll(async () => (await servi.contrat()).contrat)
    .toMatchObject({ dateDebutExecution: '2026-09-02', dateDebutFormationPratique: '2026-09-02' })
})

test('a date that does not exist is handed over to nobody', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.contrat, { dateDebutExecution: null, dateDebutFormationPratique: null })
  await serveDraft(contrat)
  await openSaisie('contrat')
  await fill(DEBUT, '31/02/2026')
  await userEvent.tab()
  expect(champ(PRATIQUE).value).toBe('')
})

test('a screen that opens takes the place of signature from the establishment', async () => {
  const contrat = contratComplet()
  contrat.formation.faitA = null
  const servi = await serveDraft(contrat)
  await openSaisie('contrat')
  await expect.poll(() => champ('formation.faitA').value).toBe('Paris')
  await expect.poll(() => said('formation.faitA')).toBe('repris de l’adresse de l’établissement')
  // What a screen works out is stored with the first answer.
  await fill('formation.intitule', 'CAP Électricienne')
  await expect.poll(async () => (await servi.contrat()).formation.faitA).toBe('Paris')
})

test('the NIR tells the sex and the department of birth, and overwrites neither', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.apprenti, { nir: null, sexe: null, departementNaissance: null })
  const servi = await serveDraft(contrat)
  await openSaisie('apprenti')
  // As on the card: the key goes by itself.
  await fill('apprenti.nir', `2060369123456${nirKey('2060369123456')}`)
  await userEvent.tab()
  await expect.poll(() => champ('apprenti.departementNaissance').value).toBe('69')
  await expect.element(screen.getByRole('radio', { name: 'Féminin' })).toBeChecked()
  await expect
    .poll(async () => (await servi.contrat()).apprenti)
    .toMatchObject({ sexe: 'F', nir: '20603********' })
})

const SAINT_DENIS = { code: '93066', libelle: 'Saint-Denis', ville: 'Saint-Denis', codesPostaux: ['93200'] }
const VILLETANEUSE = { ...SAINT_DENIS, code: '93079', libelle: 'Villetaneuse', ville: 'Villetaneuse' }

test.each([
  ['one commune brings it', [SAINT_DENIS], 'Saint-Denis'],
  ['several communes leaves her the choice', [SAINT_DENIS, VILLETANEUSE], ''],
])('a postal code of %s', async (_, elements, commune) => {
  const contrat = contratComplet()
  Object.assign(contrat.apprenti.adresse, { codePostal: null, commune: null, codeInsee: null })
  const servi = await serveDraft(contrat)
  answer(CALLS.searchReferentiel, { elements, version: 'essai' })
  await openSaisie('apprenti')
  await fill('apprenti.adresse.codePostal', '93200')
  await userEvent.tab()
  await expect.poll(() => received(CALLS.searchReferentiel)).not.toEqual([])
  await expect.poll(async () => (await servi.contrat()).apprenti.adresse.codePostal).toBe('93200')
  await expect.poll(() => champ('apprenti.adresse.commune').value).toBe(commune)
  await expect.poll(async () => (await servi.contrat()).apprenti.adresse.commune ?? '').toBe(commune)
})

test('another postal code replaces a commune that it does not serve, with its INSEE code', async () => {
  const servi = await serveDraft(contratComplet())
  answer(CALLS.searchReferentiel, { elements: [SAINT_DENIS], version: 'essai' })
  await openSaisie('apprenti')
  await fill('apprenti.adresse.codePostal', '93200')
  await userEvent.tab()
  await expect.poll(() => champ('apprenti.adresse.commune').value).toBe('Saint-Denis')
  await expect.poll(async () => (await servi.contrat()).apprenti.adresse.codeInsee).toBe('93066')
})

test('the code of a diploma typed whole brings what goes with it, without a choice in the list', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.formation, { codeDiplome: null, intitule: null, codeRncp: null })
  await serveDraft(contrat)
  answer(CALLS.searchReferentiel, ({ search }: Received) => ({
    elements: search.get('q')?.startsWith('5002')
      ? [{ code: '50025524', libelle: 'CAP Électricien', codeRncp: '38401', niveau: 3, diplomeCerfa: '33' }]
      : [],
    version: 'essai',
  }))
  await openSaisie('contrat')
  await fill('formation.codeDiplome', '50025524')
  await userEvent.tab()
  await expect.poll(() => champ('formation.intitule').value).toBe('CAP Électricien')
  expect(champ('formation.codeRncp').value).toBe('38401')
})

test('a commune that comes late leaves what she typed in its place meanwhile', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.apprenti.adresse, { codePostal: null, commune: null, codeInsee: null })
  const servi = await serveDraft(contrat)
  const { promise, resolve } = Promise.withResolvers<{ elements: [typeof SAINT_DENIS]; version: string }>()
  answer(CALLS.searchReferentiel, () => promise)
  await openSaisie('apprenti')
  await fill('apprenti.adresse.codePostal', '93200')
  await userEvent.tab()
  await userEvent.keyboard('S')
  resolve({ elements: [SAINT_DENIS], version: 'essai' })
  await expect.element(screen.getByRole('option', { name: /Saint-Denis/ })).not.toBeInTheDocument()
  await userEvent.keyboard('aint-Ouen')
  await expect.poll(async () => (await servi.contrat()).apprenti.adresse.commune).toBe('Saint-Ouen')
})

test('a postal code corrected while its commune was looked up brings its own', async () => {
  const servi = await serveDraft(contratComplet())
  const tard = Promise.withResolvers<void>()
  answer(CALLS.searchReferentiel, async ({ search }: Received) => {
    if (search.get('q') !== '93200')
      return { elements: [{ ...VILLETANEUSE, codesPostaux: ['93430'] }], version: '' }
    await tard.promise
    return { elements: [SAINT_DENIS], version: '' }
  })
  await openSaisie('apprenti')
  const codePostal = champ('apprenti.adresse.codePostal')
  await userEvent.fill(codePostal, '93200')
  await userEvent.tab()
  await userEvent.fill(codePostal, '93430')
  await userEvent.tab()
  await expect.poll(() => champ('apprenti.adresse.commune').value).toBe('Villetaneuse')
  tard.resolve()
  await fill('apprenti.adresse.complement', 'Bâtiment C')
  await userEvent.tab()
  await expect.poll(async () => (await servi.contrat()).apprenti.adresse.complement).toBe('Bâtiment C')
  expect(champ('apprenti.adresse.commune').value).toBe('Villetaneuse')
})

test('what a code of diploma brings late leaves what she answered meanwhile, and another code', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.formation, { codeDiplome: null, intitule: null, codeRncp: null })
  const servi = await serveDraft(contrat)
  const tard = Promise.withResolvers<void>()
  answer(CALLS.searchReferentiel, async () => {
    await tard.promise
    return {
      elements: [{ code: '50025524', libelle: 'CAP Électricien', codeRncp: '38401', niveau: 3 }],
      version: '',
    }
  })
  await openSaisie('contrat')
  await fill('formation.codeDiplome', '50025524')
  await userEvent.tab()
  await fill('formation.intitule', 'CAP Électricienne')
  tard.resolve()
  await expect.poll(async () => (await servi.contrat()).formation.codeRncp).toBe('38401')
  expect(champ('formation.intitule').value).toBe('CAP Électricienne')
})

test('a commune is looked up among those of its postal code, without a letter and by any of its own', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.apprenti.adresse, { codePostal: '51300', commune: null, codeInsee: null })
  const servi = await serveDraft(contrat)
  const commune = (code: string, libelle: string) => ({ code, libelle, codesPostaux: ['51300'] })
  const vitry = commune('51649', 'Vitry-le-François')
  const find = (...elements: object[]) =>
    answer(CALLS.searchReferentiel, { elements, version: 'essai' } as never)
  find(vitry, commune('51354', 'Marolles'))
  await openSaisie('apprenti')
  const lignes = () =>
    [...document.querySelectorAll('.me-combobox__option > :first-child')].map((ligne) => ligne.textContent)
  await userEvent.click(champ('apprenti.adresse.commune'))
  await expect.poll(lignes).toEqual(['Vitry-le-François', 'Marolles'])
  find(vitry)
  await fill('apprenti.adresse.commune', 'vitry')
  await expect.poll(lignes).toEqual(['Vitry-le-François'])
  await userEvent.tab()
  expect(champ('apprenti.adresse.commune').value).toBe('Vitry-le-François')
  // The one chosen stays, however often the code is left again.
  await userEvent.click(champ('apprenti.adresse.codePostal'))
  await userEvent.tab()
  expect(champ('apprenti.adresse.commune').value).toBe('Vitry-le-François')
  await expect
    .poll(async () => (await servi.contrat()).apprenti.adresse)
    .toMatchObject({ codePostal: '51300', commune: 'Vitry-le-François', codeInsee: '51649' })
  const demandes = received(CALLS.searchReferentiel).map(({ search }) => search.get('q'))
  expect(demandes).toEqual(expect.arrayContaining(['51300', 'vitry 51300']))
})
