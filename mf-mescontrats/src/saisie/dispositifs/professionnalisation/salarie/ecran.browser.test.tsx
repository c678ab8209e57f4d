import type { Salarie } from '@mon-espace/domain/api'
import { EMPLOYEUR } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeAll, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratPro, contratProCdd } from '../../../../testing/contrat-pro.ts'
import { serveDraftPro, serveSalarie, service } from '../../../../testing/monde.ts'
import { screen } from '../../../../testing/monter.tsx'
import { asked, champ, erreurDe, fill, openSaisie, select } from '../../../testing/open-saisie.tsx'

const open = () => openSaisie('salarie', 'professionnalisation')

/** What is told of the public, as one reads it. */
const dit = () =>
  screen
    .getByRole('heading', { name: 'À quel titre le contrat est ouvert' })
    .element()
    .parentElement?.textContent?.replaceAll(/\s/g, ' ') ?? ''

const answerYesNo = (question: RegExp | string, reponse: 'Oui' | 'Non') =>
  screen.getByRole('radiogroup', { name: question }).getByRole('radio', { name: reponse }).click()

let asa: Salarie

beforeAll(async () => {
  await service.signIn(EMPLOYEUR)
  asa = await serveSalarie({
    nomNaissance: 'Lindqvist',
    prenom: 'Åsa',
    dateNaissance: '1980-01-02',
    emploi: 'Chargée de recrutement',
  })
})

test('which public the person is of, and what it opens, follows the answers', async () => {
  await serveDraftPro(contratPro())
  await open()
  await expect.poll(dit).toMatch(/de 16 à 25 ans.*Public prioritaire.*36 mois.*15 € de l’heure/)
  await select('salarie.diplomePlusEleve', '51')
  await expect.poll(dit).not.toContain('Public prioritaire')
  await fill('salarie.dureeInscriptionMois', '13')
  await expect.poll(dit).toMatch(/Public prioritaire.*depuis plus d’un an/)
})

test('from 26 on, what opens the contract is asked before it is called closed', async () => {
  const contrat = contratPro()
  Object.assign(contrat.salarie, {
    dateNaissance: '1990-05-20',
    inscritFranceTravail: null,
    numeroInscriptionFranceTravail: null,
    dureeInscriptionMois: null,
  })
  await serveDraftPro(contrat)
  await open()
  await expect.poll(dit).toContain('répondez aux questions ci-dessus')
  await answerYesNo(/France Travail/, 'Non')
  await expect.poll(dit).toContain('Contrat fermé au salarié')
  await answerYesNo(/France Travail/, 'Oui')
  await expect.poll(dit).toMatch(/Contrat ouvert au salarié.*26 ans ou plus/)
})

test('while nothing tells the day of conclusion, the age of today is said to be that', async () => {
  const contrat = contratPro()
  Object.assign(contrat.contrat, { dateConclusion: null, dateDebutExecution: null })
  await serveDraftPro(contrat)
  await open()
  await expect.poll(dit).toContain('D’après son âge aujourd’hui')
})

test('the purpose of a diploma is asked where the pay depends on it', async () => {
  const servi = await serveDraftPro(contratPro())
  await open()
  const question = 'salarie.diplomeProfessionnel'
  expect(asked(question)).toBe(false)
  for (const [code, demande] of [
    ['43', true],
    ['42', false],
    ['49', true],
  ] as const) {
    await select('salarie.diplomePlusEleve', code)
    await expect.poll(() => asked(question)).toBe(demande)
  }
  await answerYesNo(/finalité professionnelle/, 'Oui')
  await expect.poll(async () => (await servi.contrat()).salarie.diplomeProfessionnel).toBe(true)
  await fill('salarie.dateNaissance', '20/05/1990')
  await expect.poll(() => asked(question)).toBe(false)
})

test('rights without recognition, and the number of a jobseeker, are asked where they may exist', async () => {
  await serveDraftPro(contratPro())
  await open()
  expect(asked('salarie.equivalenceJeunes')).toBe(true)
  await answerYesNo(/travailleur handicapé/, 'Oui')
  await expect.poll(() => asked('salarie.equivalenceJeunes')).toBe(false)
  expect(asked('salarie.numeroInscriptionFranceTravail')).toBe(true)
  await answerYesNo(/France Travail/, 'Non')
  await expect.poll(() => asked('salarie.numeroInscriptionFranceTravail')).toBe(false)
  expect(asked('salarie.dureeInscriptionMois')).toBe(false)
})

test('a tutor is picked among the employees, and is no longer said to be once renamed', async () => {
  const contrat = contratProCdd()
  contrat.tuteurs.tuteurEmployeur = { nom: null, prenom: null, emploi: null, dateNaissance: null }
  const servi = await serveDraftPro(contrat)
  await open()
  expect(asked('tuteurs.tuteurUtilisatrice.nom')).toBe(false)
  await screen.getByRole('combobox', { name: 'Sélectionner un salarié' }).fill('Lin')
  await screen.getByRole('option', { name: /Åsa Lindqvist/ }).click()
  await expect
    .poll(async () => (await servi.contrat()).tuteurs.tuteurEmployeur)
    .toEqual({
      nom: asa.nomNaissance,
      prenom: asa.prenom,
      emploi: asa.emploi,
      dateNaissance: asa.dateNaissance,
    })
  await expect.element(screen.getByText('Åsa Lindqvist, de la liste de vos salariés')).toBeVisible()
  await fill('tuteurs.tuteurEmployeur.prenom', 'Kaj')
  await expect.poll(() => screen.getByText(/de la liste de vos salariés$/).query()).toBeNull()
})

test('a tutor who was typed may join the list', async () => {
  const contrat = contratProCdd()
  contrat.tuteurs.tuteurEmployeur = {
    nom: 'Berg',
    prenom: 'Kaj',
    emploi: 'Chef d’atelier',
    dateNaissance: null,
  }
  await serveDraftPro(contrat)
  await open()
  const ajouter = screen.getByRole('button', { name: 'Ajouter à la liste de vos salariés' })
  await ajouter.click()
  await expect.element(screen.getByText(/Indiquez d’abord/)).toBeVisible()
  await fill('tuteurs.tuteurEmployeur.dateNaissance', '02/01/1980')
  await ajouter.click()
  await expect.element(screen.getByText(/Kaj Berg est dans la liste/)).toBeVisible()
})

test('temporary work asks for two tutors, and misses the second at its block', async () => {
  const contrat = contratPro()
  contrat.tuteurs.tuteurUtilisatrice = null
  await serveDraftPro(contrat)
  await open()
  await expect.element(screen.getByRole('region', { name: 'Tuteur de votre agence' })).toBeVisible()
  await expect.poll(() => asked('tuteurs.tuteurUtilisatrice.nom')).toBe(true)
  await screen.getByRole('button', { name: 'Continuer' }).click()
  const bloc = screen.getByRole('region', { name: 'Tuteur de l’entreprise utilisatrice' })
  await expect.element(bloc.getByText(/il en faut un là-bas et un dans l’agence/)).toBeVisible()
})

test('a minor has a legal representative, at their own address in a click, across the border too', async () => {
  const contrat = contratProCdd()
  Object.assign(contrat.salarie.adresse, { codePostal: '1000', commune: 'Bruxelles', pays: 'BE' })
  await serveDraftPro(contrat)
  await open()
  expect(asked('salarie.representantLegal.nom')).toBe(false)
  await fill('salarie.dateNaissance', '20/05/2009')
  await expect.poll(() => asked('salarie.representantLegal.nom')).toBe(true)
  await screen.getByRole('button', { name: /Reprendre l’adresse/ }).click()
  expect(champ('salarie.representantLegal.adresse.voie').value).toBe('rue du Beffroi')
  expect(champ('salarie.representantLegal.adresse.pays').value).toBe('BE')
  await fill('salarie.telephone', '+32 2 555 12 12')
  await userEvent.tab()
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await expect.poll(() => erreurDe('salarie.representantLegal.nom')).toBeTruthy()
  expect([
    erreurDe('salarie.representantLegal.adresse.codePostal'),
    erreurDe('salarie.adresse.codePostal'),
    erreurDe('salarie.telephone'),
  ]).toEqual(['', '', ''])
})

test('is accessible with every block open', async () => {
  const contrat = contratPro()
  Object.assign(contrat.salarie, { dateNaissance: '2009-05-20', diplomePlusEleve: '49' })
  contrat.tuteurs.tuteurUtilisatrice = null
  await serveDraftPro(contrat)
  await open()
  await expect.poll(() => asked('salarie.representantLegal.nom')).toBe(true)
  await screen.getByRole('button', { name: 'Continuer' }).click()
  expect(await accessibilityFaults()).toEqual([])
})
