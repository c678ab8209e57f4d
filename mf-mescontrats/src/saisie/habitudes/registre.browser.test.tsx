import { CALLS, type ConsultationEtablissement } from '@mon-espace/domain/api'
import { answer, hold, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveDraft } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { champ, fill, openSaisie } from '../testing/open-saisie.tsx'

const UTILISATRICE = 'contrat.travailTemporaire.entrepriseUtilisatrice'
const CHANTIERS = '99944111600012'
const FERME = '99944333600014'
const TU = '99944444100011'

/** A draft whose user company is still to be told. */
async function open(bloc: { denomination?: string; siret?: string } = {}) {
  const contrat = contratComplet()
  contrat.contrat.modeContractuel = '3'
  contrat.contrat.travailTemporaire = {
    experienceMaitreMois: 30,
    entrepriseUtilisatrice: { denomination: null, siret: null, codeApe: null, ...bloc },
    mission: { debut: null, fin: null },
  }
  contrat.formation.cfa = {
    denomination: null,
    uai: null,
    siret: null,
    adresse: { numero: null, voie: null, complement: null, codePostal: null, commune: null, codeInsee: null },
  }
  const servi = await serveDraft(contrat)
  await openSaisie('contrat')
  return {
    ...servi,
    bloc: async () => (await servi.contrat()).contrat.travailTemporaire?.entrepriseUtilisatrice,
  }
}
const nom = () => champ(`${UTILISATRICE}.denomination`).value

test('a user company that no contract names comes from the register, with its activity', async () => {
  const { bloc } = await open()
  await fill(`${UTILISATRICE}.siret`, '999 441 116 00012')
  await expect.element(screen.getByText('Établissement reconnu\u00a0: CHANTIERS DEMO.')).toBeVisible()
  expect(nom()).toBe('CHANTIERS DEMO')
  await expect.poll(bloc).toEqual({ denomination: 'CHANTIERS DEMO', siret: CHANTIERS, codeApe: '4120B' })
  expect(await accessibilityFaults()).toEqual([])
})

test('what she typed stays, and what the register said of another SIRET goes with it', async () => {
  const { bloc } = await open({ denomination: 'Chantiers Nord' })
  await fill(`${UTILISATRICE}.siret`, CHANTIERS)
  await expect.poll(async () => (await bloc())?.codeApe).toBe('4120B')
  expect(nom()).toBe('Chantiers Nord')
  await fill(`${UTILISATRICE}.siret`, '99944222100019')
  await expect.poll(async () => (await bloc())?.codeApe).toBe('5210B')
  expect(nom()).toBe('Chantiers Nord')
})

test.each([
  ['closed', FERME, /FILATURE DEMO, mais le registre des entreprises le dit fermé/, 'FILATURE DEMO'],
  ['not to be published', TU, /ne publie pas son nom ni son adresse/, ''],
  ['unknown', '99967890700018', /ne connaît pas ce numéro/, ''],
])('an establishment that is %s is told, and the lines stay open', async (_, siret, mot, attendu) => {
  await open()
  await fill(`${UTILISATRICE}.siret`, siret)
  await expect.element(screen.getByText(mot)).toBeVisible()
  expect(nom()).toBe(attendu)
  await fill(`${UTILISATRICE}.denomination`, 'Tapée')
  expect(nom()).toBe('Tapée')
})

const rien: ConsultationEtablissement = { etat: 'indisponible', etablissement: null, le: null }

test('a register that is down is told; a service that refuses, or an operator without one, is not', async () => {
  answer(CALLS.readEtablissement, rien)
  await open()
  await fill(`${UTILISATRICE}.siret`, CHANTIERS)
  const mot = screen.getByText(/ne répond pas pour le moment/)
  await expect.element(mot).toBeVisible()
  answer(CALLS.readEtablissement, { ...rien, etat: 'sans' })
  await fill(`${UTILISATRICE}.siret`, '99944222100019')
  await expect.poll(() => received(CALLS.readEtablissement).length).toBeGreaterThan(1)
  await expect.element(mot).not.toBeInTheDocument()
  refuse(CALLS.readEtablissement, 'service_occupe')
  await fill(`${UTILISATRICE}.siret`, FERME)
  await expect.poll(() => received(CALLS.readEtablissement).at(-1)?.path).toContain(FERME)
  expect(nom()).toBe('')
})

test('what comes after she typed another SIRET is dropped', async () => {
  await open()
  const release = hold(CALLS.readEtablissement, ({ path }) => path.endsWith(CHANTIERS))
  await fill(`${UTILISATRICE}.siret`, CHANTIERS)
  await fill(`${UTILISATRICE}.siret`, '99944222100019')
  await expect.poll(nom).toBe('LOGISTIQUE DEMO')
  release()
  await expect.poll(() => received(CALLS.readEtablissement).length).toBe(2)
  expect(nom()).toBe('LOGISTIQUE DEMO')
})

test('a training centre is found by its UAI, with its address', async () => {
  const { contrat } = await open()
  await fill('formation.cfa.uai', '0599999Y')
  await expect.poll(() => champ('formation.cfa.siret').value.replace(/\s/g, '')).toBe('99944555400010')
  await expect
    .poll(async () => (await contrat()).formation.cfa)
    .toMatchObject({
      denomination: 'CFA DEMO DU NORD',
      uai: '0599999Y',
      siret: '99944555400010',
      adresse: { numero: '7', codePostal: '59000', commune: 'Lille', codeInsee: '59350' },
    })
})
