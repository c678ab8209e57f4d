import { CALLS } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { answer } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../../../testing/contrat-complet.ts'
import { serveDraft, serveValidated } from '../../../../testing/monde.ts'
import { screen } from '../../../../testing/monter.tsx'
import { asked, champ, erreurDe, fill, openSaisie, select } from '../../../testing/open-saisie.tsx'

const mineur = () => {
  const contrat = contratComplet()
  contrat.apprenti.dateNaissance = '2010-02-14'
  return contrat
}

test('the duration fills itself in from the dates', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  await expect.element(screen.getByText('Durée du contrat\u00a0: 2\u00a0ans')).toBeVisible()
  await fill('contrat.dateFin', '31 août 2027')
  await expect.element(screen.getByText('Durée du contrat\u00a0: 1\u00a0an')).toBeVisible()
})

test('the pay is a timeline of periods, and says why', async () => {
  await serveDraft(mineur())
  await openSaisie('contrat')
  const frise = screen.getByRole('list', { name: 'Rémunération, période par période' }).first()
  const texte = () => frise.element().textContent?.replace(/\s/g, ' ') ?? ''
  await expect.poll(texte).toMatch(/27 % du SMIC.*504,10 €.*39 % du SMIC.*18 ans51 % du SMIC/)
  await screen.getByText('Pourquoi ce montant\u00a0?').click()
  await expect.element(screen.getByText('Passage à 18 ans')).toBeVisible()
})

test('« SMC » makes the rate of each period typed by hand, held to the floor', async () => {
  const servi = await serveDraft(mineur())
  await openSaisie('contrat')
  await screen.getByRole('radio', { name: /^SMC/ }).click()
  await fill('contrat.smcMensuelCentimes', '2 000')
  await expect.poll(() => asked('contrat.remuneration.2.taux')).toBe(true)
  await fill('contrat.remuneration.0.taux', '20')
  await userEvent.tab()
  await expect.poll(() => erreurDe('contrat.remuneration.0.taux')).toContain('minimum')
  await fill('contrat.remuneration.0.taux', '30,5')
  await expect.poll(() => erreurDe('contrat.remuneration.0.taux')).toBe('')
  await expect
    .poll(async () => (await servi.contrat()).contrat.remuneration?.[0])
    .toMatchObject({ taux: 30.5, base: 'SMC' })
})

test('back to the SMIC, the pay computes itself again, and the rates of the SMC can be taken back', async () => {
  const servi = await serveDraft(mineur())
  await openSaisie('contrat')
  await screen.getByRole('radio', { name: /^SMC/ }).click()
  await fill('contrat.smcMensuelCentimes', '2 000')
  await expect.poll(() => asked('contrat.remuneration.0.taux')).toBe(true)
  await expect.poll(() => screen.getByText('Pourquoi ce montant\u00a0?').query()).toBeNull()
  await fill('contrat.remuneration.0.taux', '26')
  await expect.poll(async () => (await servi.contrat()).contrat.remuneration?.[0]?.taux).toBe(26)
  await screen.getByRole('radio', { name: /^SMIC/ }).click()
  await expect
    .poll(async () => (await servi.contrat()).contrat)
    .toMatchObject({ base: 'SMIC', remuneration: null })
  await screen.getByRole('button', { name: 'Annuler' }).click()
  await expect
    .poll(async () => (await servi.contrat()).contrat)
    .toMatchObject({ base: 'SMC', remuneration: [{ taux: 26 }, {}, {}] })
})

test('a stored rate under the minimum is told at its field and beside the amount, from the opening on', async () => {
  const contrat = mineur()
  contrat.contrat.remuneration = [
    { annee: 1, debut: '2026-09-01', fin: '2027-08-31', taux: 26, base: 'SMIC' },
    { annee: 2, debut: '2027-09-01', fin: '2028-02-29', taux: 39, base: 'SMIC' },
    { annee: 2, debut: '2028-03-01', fin: '2028-08-31', taux: 51, base: 'SMIC' },
  ]
  await serveDraft(contrat)
  await openSaisie('contrat')
  await expect.poll(() => erreurDe('contrat.remuneration.0.taux')).toContain('27')
})

test('paying more than the minimum starts from it, and can be taken back', async () => {
  const servi = await serveDraft(mineur())
  await openSaisie('contrat')
  await screen.getByRole('button', { name: 'Payer plus que le minimum' }).click()
  await expect.poll(() => champ('contrat.remuneration.0.taux').value).toBe('27')
  await fill('contrat.remuneration.0.taux', '40')
  await expect.poll(async () => (await servi.contrat()).contrat.remuneration?.[0]?.taux).toBe(40)
  await screen.getByRole('button', { name: 'Revenir aux minimums calculés' }).click()
  await expect.poll(async () => (await servi.contrat()).contrat.remuneration).toBeNull()
})

test('a year that was cut by hand keeps its periods, and each its rate', async () => {
  const contrat = mineur()
  const periode = (annee: number, debut: string, fin: string, taux: number) => ({
    annee,
    debut,
    fin,
    taux,
    base: 'SMIC',
  })
  contrat.contrat.remuneration = [
    periode(1, '2026-09-01', '2027-02-28', 30),
    periode(1, '2027-03-01', '2027-08-31', 35),
    periode(2, '2027-09-01', '2028-08-31', 60),
  ]
  const servi = await serveDraft(contrat)
  await openSaisie('contrat')
  await expect.element(screen.getByLabelText('1re année, du 01/03/2027 au 31/08/2027')).toHaveValue('35')
  await fill('contrat.remuneration.1.taux', '')
  await fill('contrat.remuneration.1.taux', '36')
  await expect
    .poll(async () => (await servi.contrat()).contrat.remuneration)
    .toEqual(contrat.contrat.remuneration.map((ligne, i) => (i === 1 ? { ...ligne, taux: 36 } : ligne)))
})

test('mode 3 opens the temporary-work block', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  const bloc = 'contrat.travailTemporaire.entrepriseUtilisatrice.siret'
  expect(asked(bloc)).toBe(false)
  await screen.getByRole('radio', { name: 'Entreprise de travail temporaire' }).click()
  await expect.poll(() => asked(bloc)).toBe(true)
  await screen.getByRole('radio', { name: 'À durée limitée' }).click()
  await expect.poll(() => asked(bloc)).toBe(false)
})

test('a contract that follows another asks about it; another place of training opens its block', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  await select('contrat.type', '22')
  await expect.poll(() => asked('contrat.precedent.dernierTaux')).toBe(true)
  expect(asked('contrat.numeroContratPrecedent')).toBe(true)
  await select('contrat.type', '36')
  await expect.poll(() => asked('contrat.precedent.dernierTaux')).toBe(false)
  expect(asked('contrat.dateEffetAvenant')).toBe(true)
  await screen
    .getByRole('radiogroup', { name: /lieu principal/ })
    .getByRole('radio', { name: 'Non' })
    .click()
  await expect.poll(() => asked('formation.lieu.uai')).toBe(true)
})

test('the weekly hours are one question, and hours and minutes of the contract', async () => {
  const servi = await serveDraft(contratComplet())
  await openSaisie('contrat')
  const heures = champ('contrat.dureeHebdoHeures')
  expect(heures.value).toBe('35\u00a0h')
  for (const [saisie, lue] of [
    ['35h30', { dureeHebdoHeures: 35, dureeHebdoMinutes: 30 }],
    ['36,25', { dureeHebdoHeures: 36, dureeHebdoMinutes: 15 }],
    ['35:45', { dureeHebdoHeures: 35, dureeHebdoMinutes: 45 }],
  ] as const) {
    await userEvent.fill(heures, saisie)
    await expect.poll(async () => (await servi.contrat()).contrat).toMatchObject(lue)
  }
  await userEvent.tab()
  expect(heures.value).toBe('35\u00a0h\u00a045')
  await userEvent.fill(heures, 'temps plein')
  await userEvent.tab()
  await expect.poll(() => erreurDe('contrat.dureeHebdoHeures')).toContain('par exemple 35\u00a0h\u00a030')
  expect(heures.value).toBe('temps plein')
})

test('minutes that are none are told where the hours are asked', async () => {
  const contrat = contratComplet()
  contrat.contrat.dureeHebdoMinutes = 75
  await serveDraft(contrat)
  await openSaisie('contrat')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await screen.getByRole('link', { name: 'Indiquez les minutes entre 0 et 59.' }).first().click()
  await expect.poll(() => document.activeElement?.id).toBe('champ-contrat.dureeHebdoHeures')
  expect(erreurDe('contrat.dureeHebdoHeures')).toContain('entre 0 et 59')
})

test('the 15 points and the « licence professionnelle » are not asked of a CAP of two years', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  await expect.poll(() => asked('formation.diplomeVise')).toBe(true)
  expect(asked('contrat.majoration15')).toBe(false)
  expect(asked('contrat.licencePro')).toBe(false)
  await fill('contrat.dateFin', '31/08/2027')
  await expect.poll(() => asked('contrat.majoration15')).toBe(true)
  await select('formation.diplomeVise', '62')
  await expect.poll(() => asked('contrat.licencePro')).toBe(true)
})

test('hours of training that are no whole number are told what to write', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  await fill('formation.dureeHeures', '240,5')
  await userEvent.tab()
  await expect.poll(() => erreurDe('formation.dureeHeures')).toContain('nombre entier')
  expect(champ('formation.dureeHeures').value).toBe('240,5')
})

test('a question that left the screen blocks nothing, and gives back what was typed in it', async () => {
  const servi = await serveDraft(contratComplet())
  const told = await openSaisie('contrat')
  await select('contrat.type', '36')
  await expect.poll(() => asked('contrat.numeroContratPrecedent')).toBe(true)
  await fill('contrat.numeroContratPrecedent', 'AP2026-000033')
  await fill('contrat.dateEffetAvenant', '31/02/2027')
  await userEvent.tab()
  await expect.poll(() => erreurDe('contrat.numeroContratPrecedent')).not.toBe('')
  await select('contrat.type', '11')
  await expect.poll(() => asked('contrat.numeroContratPrecedent')).toBe(false)
  await expect
    .poll(async () => (await servi.contrat()).contrat)
    .toMatchObject({ type: '11', numeroContratPrecedent: null, dateEffetAvenant: null })
  await select('contrat.type', '36')
  await expect.poll(() => asked('contrat.numeroContratPrecedent')).toBe(true)
  await expect.poll(() => champ('contrat.numeroContratPrecedent').value).toBe('AP2026-000033')
  await select('contrat.type', '11')
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await expect.poll(() => told.navigated.at(-1)).toMatch(/recapitulatif$/)
})

test('what the user company does is asked where a minor’s hours depend on it', async () => {
  const contrat = mineur()
  Object.assign(contrat.contrat, { modeContractuel: '3', dureeHebdoHeures: 39 })
  await serveDraft(contrat)
  await openSaisie('contrat')
  const ape = 'contrat.travailTemporaire.entrepriseUtilisatrice.codeApe'
  await expect.poll(() => asked(ape)).toBe(true)
  await userEvent.click(champ('contrat.dureeHebdoHeures'))
  await userEvent.tab()
  await expect.poll(() => erreurDe('contrat.dureeHebdoHeures')).toContain('indiquez le code APE')
  await fill(ape, '4120A')
  await expect.poll(() => erreurDe('contrat.dureeHebdoHeures')).toBe('')
  await fill('contrat.dateDebutExecution', '01/09/2029')
  await expect.poll(() => asked(ape)).toBe(false)
})

test('subrogation is mandatory and explained', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  const question = screen.getByRole('radiogroup', { name: 'Subrogation' })
  await expect.element(screen.getByText(/vous n’avancez rien/)).toBeVisible()
  await question.getByRole('radio', { name: 'Non' }).click()
  await userEvent.tab()
  await expect.poll(() => erreurDe('contrat.subrogation')).not.toBe('')
})

test('a diploma brings its title, its RNCP code, its level and its funding', async () => {
  const contrat = contratComplet()
  Object.assign(contrat.formation, { codeDiplome: null, codeRncp: null, intitule: null, diplomeVise: null })
  await serveDraft(contrat)
  const element = {
    code: '50025524',
    libelle: 'CAP Electricien',
    codeRncp: '38401',
    niveau: 3,
    diplomeCerfa: '33',
  }
  answer(CALLS.searchReferentiel, { elements: [element], version: 'essai' })
  await openSaisie('contrat')
  await expect.element(screen.getByText(/Indiquez le code du diplôme et les dates/)).toBeVisible()
  await fill('formation.codeDiplome', 'électricien')
  await screen.getByRole('option', { name: /CAP Électricien/ }).click()
  expect(champ('formation.codeDiplome').value).toBe('50025524')
  expect(champ('formation.intitule').value).toBe('CAP Électricien')
  expect(champ('formation.codeRncp').value).toBe('38401')
  expect(champ('formation.diplomeVise').value).toBe('33')
  const deduits = ['formation.intitule', 'formation.diplomeVise', 'formation.codeRncp']
  const dits = () =>
    deduits.filter((nom) => champ(nom).closest('.me-field')?.textContent?.includes('déduit du code diplôme'))
  await expect.poll(dits).toEqual(deduits)
  await expect.poll(() => screen.getByText('déduit du code diplôme').elements().length).toBe(3)
  await fill('formation.intitule', 'CAP Électricienne')
  await expect.poll(dits).toEqual(deduits.slice(1))
  await expect.element(screen.getByRole('heading', { name: 'Niveau de prise en charge' })).toBeVisible()
  await screen.getByText('Pourquoi ce niveau\u00a0?').click()
  await expect.element(screen.getByText(/fixé par la CPNE du travail temporaire/)).toBeVisible()
})

test('is accessible with every block open', async () => {
  const contrat = mineur()
  Object.assign(contrat.contrat, {
    modeContractuel: '3',
    type: '22',
    base: 'SMC',
    smcMensuelCentimes: 200_000,
  })
  contrat.formation.cfaEstLieuPrincipal = false
  await serveDraft(contrat)
  await openSaisie('contrat')
  await expect.poll(() => asked('contrat.remuneration.0.taux')).toBe(true)
  await screen.getByRole('button', { name: 'Continuer' }).click()
  expect(await accessibilityFaults()).toEqual([])
})

test('an RNCP code of another diploma is told at its field, in the words of the service', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  await fill('formation.codeRncp', '38362')
  await userEvent.tab()
  await expect
    .element(screen.getByRole('textbox', { name: 'Code RNCP' }))
    .toHaveAccessibleDescription(/^Attention\u00a0: Vérifiez le code RNCP.*50025524/)
})

test('a client of other contracts is proposed, by its name or its SIRET, and fills in its block', async () => {
  const neuf = structuredClone(CONTRAT_EXEMPLE)
  const { travailTemporaire } = neuf.contrat
  if (!travailTemporaire) throw new Error('the example is in temporary work')
  const { entrepriseUtilisatrice: connue } = structuredClone(travailTemporaire)
  Object.assign(travailTemporaire.entrepriseUtilisatrice, { denomination: null, siret: null, codeApe: null })
  neuf.contrat.caisseRetraite = null
  await serveValidated(CONTRAT_EXEMPLE)
  const servi = await serveDraft(neuf)
  await openSaisie('contrat')
  const nom = 'contrat.travailTemporaire.entrepriseUtilisatrice.denomination'
  await userEvent.type(champ(nom), (connue.siret ?? '').slice(0, 9))
  await screen.getByRole('option', { name: /ATELIERS DEMO/ }).click()
  await expect
    .poll(async () => (await servi.contrat()).contrat.travailTemporaire?.entrepriseUtilisatrice)
    .toEqual(connue)
  // The pension fund is that of the last contract, which is said.
  await expect.element(champ('contrat.caisseRetraite')).toHaveValue(CONTRAT_EXEMPLE.contrat.caisseRetraite)
  await expect.element(screen.getByText('comme dans votre dernier contrat')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})
