import { CALLS } from '@mon-espace/domain/api'
import { ARTICLES } from '@mon-espace/domain/professionnalisation/articles'
import { answer } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratPro, contratProCdd } from '../../../../testing/contrat-pro.ts'
import { serveDraftPro, serveValidatedPro } from '../../../../testing/monde.ts'
import { screen } from '../../../../testing/monter.tsx'
import { asked, champ, erreurDe, fill, openSaisie, select } from '../../../testing/open-saisie.tsx'

const open = () => openSaisie('contrat', 'professionnalisation')

/** What is told under a heading, as one reads it. */
const dit = (titre: string) =>
  screen
    .getByRole('heading', { name: titre, exact: true })
    .query()
    ?.closest('.mc-calcule')
    ?.textContent?.replaceAll(/\s/g, ' ') ?? ''
const part = () => dit('Part de la formation dans le contrat')

test('the pay of temporary work is by the hour, and says every reason', async () => {
  const contrat = contratPro()
  await serveDraftPro(contrat)
  await open()
  await expect.poll(() => dit('Salaire brut horaire à l’embauche')).toMatch(/8,62 €.*70 % du SMIC/)
  await screen.getByText('Pourquoi ce montant\u00a0?').click()
  const paie = screen.getByRole('heading', { name: 'Salaire brut horaire à l’embauche' }).element()
  const titres = [...(paie.closest('.mc-calcule')?.querySelectorAll('.mc-regle__titre') ?? [])].map(
    ({ textContent }) => textContent,
  )
  expect(titres).toEqual(ARTICLES.remuneration(contrat)?.minimum.explications.map(({ titre }) => titre))
  expect(titres.length).toBeGreaterThan(4)
})

test('that of a CDD is by the month, and a lower one is refused at its field', async () => {
  await serveDraftPro(contratPro())
  await open()
  await screen.getByRole('radio', { name: 'CDD' }).click()
  await expect.poll(() => dit('Salaire brut mensuel à l’embauche')).toMatch(/ du SMIC/)
  expect(asked('contrat.entrepriseUtilisatrice.siret')).toBe(false)
  await expect
    .element(screen.getByRole('textbox', { name: /Salaire brut à l’embauche/ }))
    .toHaveAccessibleDescription(/Brut par mois/)
  await fill('contrat.salaireBrutCentimes', '900')
  await userEvent.tab()
  await expect.poll(() => erreurDe('contrat.salaireBrutCentimes')).toContain('par mois, le minimum légal')
  await fill('contrat.salaireBrutCentimes', '2 500')
  await expect
    .poll(() => dit('Salaire brut mensuel à l’embauche'))
    .toMatch(/2 500,00 €.*Minimum légal : .* par mois/)
})

test('the share of training is told in words, with its limits and its base', async () => {
  const contrat = contratProCdd()
  contrat.formation.dureeEnseignementsHeures = 150
  await serveDraftPro(contrat)
  await open()
  await expect
    .poll(part)
    .toMatch(/22 % du contrat.*Dans les limites – 400 heures sur 1 820.*de 273 à 455 heures/)
  expect(part()).toContain('35 h par semaine pendant 1 an, soit 1 820 heures')
  expect(asked('contrat.accordFormation')).toBe(false)
  await fill('formation.dureeHeures', '200')
  await expect.poll(part).toMatch(/11 % du contrat.*Sous le minimum/)
  await userEvent.tab()
  await expect.poll(() => erreurDe('formation.dureeHeures')).toMatch(/au moins 273\sheures/)
  await fill('formation.dureeHeures', '600')
  await expect.poll(part).toMatch(/33 % du contrat.*Au-delà du maximum sans accord/)
  await expect.poll(() => asked('contrat.accordFormation')).toBe(true)
  await fill('contrat.accordFormation', 'Accord du 8 novembre 2019')
  await expect.poll(part).toContain('par accord de branche')
})

test('temporary work may train for half of the contract, where what it aims at lets it', async () => {
  const contrat = contratPro()
  contrat.formation.dureeHeures = 600
  await serveDraftPro(contrat)
  await open()
  await expect.poll(part).toMatch(/33 % du contrat.*Dans les limites.*de 273 à 910 heures/)
  await screen.getByRole('radio', { name: /convention collective nationale/ }).click()
  await expect.poll(part).toMatch(/Au-delà du maximum sans accord.*de 273 à 455 heures/)
})

test('a « public prioritaire » brings the higher amount by the hour, and says why', async () => {
  const contrat = contratProCdd()
  contrat.employeur.codeIdcc = '9999'
  await serveDraftPro(contrat)
  await open()
  await expect.poll(() => dit('Prise en charge')).toMatch(/15,00 € par heure.*6 000,00 €.*Code du travail/)
  await screen.getByText('Pourquoi cette prise en charge\u00a0?').click()
  await expect.element(screen.getByText('Article D6332-86 du Code du travail')).toBeVisible()
})

test('a question is asked where its answer changes something', async () => {
  const contrat = contratProCdd()
  contrat.salarie.diplomePlusEleve = '51'
  await serveDraftPro(contrat)
  await open()
  const cachees = [
    'contrat.dateEffetAvenant',
    'contrat.accordDuree',
    'contrat.minimumConventionnelMensuelCentimes',
    'formation.attestationServiceInterne',
  ]
  expect(cachees.filter(asked)).toEqual([])
  await select('contrat.type', '30')
  await expect.poll(() => asked('contrat.dateEffetAvenant')).toBe(true)
  await fill('contrat.dateFin', '13/09/2028')
  await expect.poll(() => asked('contrat.accordDuree')).toBe(true)
  await screen
    .getByRole('radiogroup', { name: /service de formation interne/ })
    .getByRole('radio', { name: 'Oui' })
    .click()
  await expect.poll(() => asked('formation.attestationServiceInterne')).toBe(true)
  expect(asked('formation.codeRncp')).toBe(true)
  await screen.getByRole('radio', { name: /CQP\)$/ }).click()
  await expect.poll(() => asked('formation.codeRncp')).toBe(false)
})

test('the branch minimum is asked from 26 on', async () => {
  const contrat = contratProCdd()
  contrat.salarie.dateNaissance = '2000-12-20'
  await serveDraftPro(contrat)
  await open()
  await expect.poll(() => asked('contrat.minimumConventionnelMensuelCentimes')).toBe(true)
  const frise = screen.getByRole('list', { name: 'Rémunération, période par période' }).first()
  await expect.poll(() => frise.element().textContent).toMatch(/25\sans.*26 ans/)
})

test('what is chosen in the list of diplomas brings its title, its code, its level and its speciality', async () => {
  const contrat = contratPro()
  Object.assign(contrat.formation, {
    diplomeVise: null,
    codeRncp: null,
    intitulePrecis: null,
    specialite: null,
  })
  await serveDraftPro(contrat)
  const element = {
    code: '50025524',
    libelle: 'CAP Electricien',
    codeRncp: '38401',
    niveau: 3,
    diplomeCerfa: '33',
  }
  answer(CALLS.searchReferentiel, { elements: [element], version: 'essai' })
  await open()
  await fill('formation.intitulePrecis', 'électricien')
  await screen.getByRole('option', { name: /CAP Électricien/ }).click()
  expect(champ('formation.intitulePrecis').value).toBe('CAP Électricien')
  expect(champ('formation.codeRncp').value).toBe('38401')
  expect(champ('formation.diplomeVise').value).toBe('51')
  expect(champ('formation.specialite').value).toBe('255')
  const deduits = () => screen.getByText('déduit de l’intitulé choisi').elements().length
  await expect.poll(deduits).toBe(3)
  await fill('formation.specialite', '201')
  await expect.poll(deduits).toBe(2)
})

const GRETA = {
  denomination: 'GRETA Exemple',
  siret: '99955443900029',
  numeroDeclarationActivite: '11750000199',
}

test('the SIRET of a body that trains is known from the last contracts, or from the directory', async () => {
  const connu = contratPro()
  connu.formation.organisme = GRETA
  await serveValidatedPro(connu)
  const contrat = contratPro()
  Object.assign(contrat.formation.organisme, {
    denomination: null,
    siret: null,
    numeroDeclarationActivite: null,
  })
  const servi = await serveDraftPro(contrat)
  await open()
  await fill('formation.organisme.siret', '999 554 439 00029')
  await expect.poll(() => champ('formation.organisme.denomination').value).toBe(GRETA.denomination)
  await expect.element(screen.getByText('Établissement reconnu\u00a0: GRETA Exemple.')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await expect.poll(async () => (await servi.contrat()).formation.organisme).toEqual(GRETA)

  // Another SIRET brings its own name, and takes away what only the first had.
  await fill('formation.organisme.siret', '99955443900011')
  await expect.poll(() => champ('formation.organisme.denomination').value).toBe('CFA DEMO DES METIERS')
  expect(champ('formation.organisme.numeroDeclarationActivite').value).toBe('')
  await fill('formation.organisme.denomination', 'Le nom que je veux')
  await fill('formation.organisme.siret', GRETA.siret)
  await expect.element(screen.getByText('Établissement reconnu\u00a0: GRETA Exemple.')).toBeVisible()
  expect(champ('formation.organisme.denomination').value).toBe('Le nom que je veux')
})

test('is accessible with every question asked', async () => {
  const contrat = contratPro()
  Object.assign(contrat.contrat, { type: '30', dateFin: '2029-09-13' })
  Object.assign(contrat.salarie, { dateNaissance: '1999-12-20', diplomePlusEleve: '51' })
  Object.assign(contrat.formation, { serviceInterne: true, dureeHeures: 3000 })
  await serveDraftPro(contrat)
  await open()
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await screen.getByText('Pourquoi ce montant\u00a0?').click()
  expect(await accessibilityFaults()).toEqual([])
})
