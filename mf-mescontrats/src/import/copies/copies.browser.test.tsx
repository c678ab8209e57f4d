import type { Contrat } from '@mon-espace/domain'
import type { LigneDossier } from '@mon-espace/domain/api'
import { CALLS } from '@mon-espace/domain/api'
import { hold, received, refuse, restore } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, describe, expect, test } from 'vitest'
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

describe('a table of many people', () => {
  const nomsDe = (racine: string) =>
    Array.from({ length: 60 }, (_, i) => `${racine}${String(i).padStart(2, '0')}`)
  /** Names alone: what is asked of each is said once, in the contract copied. */
  const table = (racine: string) =>
    ['Nom\tPrénom', ...nomsDe(racine).map((nom) => `${nom}\tZoé`)].join('\r\n')
  const envois = () => received(copyDossierForMany).filter(({ search }) => search.get('simulation') === null)
  const creer = () => screen.getByRole('button', { name: 'Créer 60 brouillons' })
  const reprendre = () => screen.getByRole('button', { name: 'Reprendre la création' })
  const crees = async (racine: string) => {
    const { elements } = await service.ask<{ elements: LigneDossier[] }>('POST', '/dossiers/recherche', {
      q: racine,
      limite: 100,
    })
    return elements.map(({ apprenti }) => apprenti).sort()
  }

  test('tells how many are made, keeps them when it is stopped, and goes on without making any twice', async () => {
    await coller(table('Alba'))
    await expect.element(creer()).toBeVisible()
    const suite = hold(copyDossierForMany, () => envois().length === 2)
    creer().element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByText('25 contrats préparés sur 60')).toBeVisible()
    expect(await accessibilityFaults()).toEqual([])
    for (const une of declarations()) await expect.element(une).toBeDisabled()
    screen.getByRole('button', { name: 'Interrompre la création' }).element().focus()
    await userEvent.keyboard('{Enter}')
    suite()
    await expect
      .element(screen.getByText(/^50\scontrats préparés sur 60\s: ils sont dans votre liste/))
      .toBeVisible()
    await expect.element(reprendre()).toHaveFocus()
    expect(await accessibilityFaults()).toEqual([])
    expect(await crees('Alba')).toHaveLength(50)
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('heading', { name: '60 brouillons créés' })).toHaveFocus()
    expect(await crees('Alba')).toEqual(nomsDe('Alba').map((nom) => `Zoé ${nom}`))
    const cles = envois().map(({ headers }) => headers.get('idempotency-key'))
    expect([cles.length, new Set(cles).size]).toEqual([3, 3])
  })

  test('says why it stopped where a call fails, and takes that one up again under its key', async () => {
    await coller(table('Bruno'))
    await expect.element(creer()).toBeVisible()
    refuse(copyDossierForMany, 'service_occupe')
    await creer().click()
    await expect.element(screen.getByText('La création n’a pas abouti')).toBeVisible()
    restore(copyDossierForMany)
    await reprendre().click()
    await expect.element(screen.getByRole('heading', { name: '60 brouillons créés' })).toBeVisible()
    expect(await crees('Bruno')).toHaveLength(60)
    const cles = envois().map(({ headers }) => headers.get('idempotency-key'))
    expect([cles.length, new Set(cles).size, cles[0] === cles[1]]).toEqual([4, 3, true])
  })
})
