import type { Contrat } from '@mon-espace/domain'
import type { LigneDossier } from '@mon-espace/domain/api'
import { CALLS } from '@mon-espace/domain/api'
import { received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveDraft, service } from '../../testing/monde.ts'
import { monter, screen } from '../../testing/monter.tsx'
import { coller } from '../testing/coller.ts'
import { fichierCsv } from '../testing/fichier-csv.ts'
import Copies from './copies.tsx'

const { copyDossierForMany } = CALLS

const NON_DITES = { 'maitres.attestationEligibilite': '', 'formation.attestationPieces': '' }
const personnes = (...noms: readonly string[]) =>
  fichierCsv(
    '',
    noms.map((nom) => ({ ...NON_DITES, 'apprenti.nomNaissance': nom, 'apprenti.prenom': 'Zoé' })),
  ).text()

const declarations = () => screen.getByRole('checkbox').all()
const brouillons = async () =>
  (await service.ask<{ elements: LigneDossier[] }>('GET', '/dossiers?etat=brouillon&limite=100')).elements

let modele: string
beforeEach(async () => {
  modele = (await serveDraft(contratComplet())).id
  await monter(<Copies id={modele} />, { at: `/mes-contrats/dossiers/${modele}/copies` })
})

test('a table that is pasted is looked over at once, each draft made ready when it is sworn', async () => {
  await expect.element(screen.getByText(/sert de modèle/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  for (const une of declarations()) await une.click()
  await coller(await personnes('Durand', 'Petit'))
  await expect.element(screen.getByText('2 prêts, 0 à compléter, 0 à corriger.')).toBeInTheDocument()
  expect(await accessibilityFaults()).toEqual([])
  const before = await brouillons()
  await screen.getByRole('button', { name: 'Créer 2 brouillons' }).click()
  await expect.element(screen.getByRole('heading', { name: '2 brouillons créés' })).toHaveFocus()
  const neufs = (await brouillons()).filter(({ id }) => !before.some((un) => un.id === id))
  expect(neufs.map(({ apprenti }) => apprenti).sort()).toEqual(['Zoé Durand', 'Zoé Petit'])
  const { contrat } = await service.ask<{ contrat: Contrat }>('GET', `/dossiers/${neufs[0]?.id}`)
  expect(contrat.formation.cfa.denomination).toBe(contratComplet().formation.cfa.denomination)
})

test('a statement that comes afterwards has the table looked over again, the focus left where it is', async () => {
  await coller(await personnes('Durand'))
  await expect.element(screen.getByText('0 prêt, 1 à compléter, 0 à corriger.')).toBeInTheDocument()
  const [premiere, seconde] = declarations()
  await premiere?.click()
  await seconde?.click()
  await expect.element(screen.getByText('1 prêt, 0 à compléter, 0 à corriger.')).toBeInTheDocument()
  expect(document.activeElement).toBe(seconde?.element())
})

test('what was pasted stays when the table is refused, and says what to do', async () => {
  await coller('NIR\tDate de naissance\r\n\t14/02/2009')
  await expect.element(screen.getByText(/Ajoutez les colonnes .*nom de naissance/)).toBeVisible()
  await expect
    .element(screen.getByLabelText('Tableau des personnes'))
    .toHaveValue('NIR\tDate de naissance\n\t14/02/2009')
  await userEvent.clear(screen.getByLabelText('Tableau des personnes'))
  const before = received(copyDossierForMany).length
  await screen.getByRole('button', { name: 'Vérifier le tableau' }).click()
  await expect.element(screen.getByText('Collez d’abord les lignes de votre tableur.')).toBeVisible()
  expect(received(copyDossierForMany)).toHaveLength(before)
})
