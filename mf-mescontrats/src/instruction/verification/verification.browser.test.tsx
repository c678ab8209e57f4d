import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { GESTIONNAIRE, hold, received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { keepSelection, keptSelection } from '../../socle/selection/selection-gardee.ts'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { serveAInstruire, service } from '../../testing/monde.ts'
import { monter, screen } from '../../testing/monter.tsx'
import Instruction from '../instruction.tsx'

const { judgePiece, readFichier } = CALLS

async function serve(...prenoms: string[]): Promise<Dossier[]> {
  const dossiers: Dossier[] = []
  for (const prenom of prenoms) {
    const contrat = contratComplet()
    contrat.apprenti.prenom = prenom
    dossiers.push(await serveAInstruire(contrat))
  }
  return dossiers
}

async function open(dossiers: readonly Dossier[], type = '') {
  const session = await service.signIn(GESTIONNAIRE)
  keepSelection(
    'verification',
    dossiers.map(({ id }) => id),
  )
  return monter(<Instruction />, { at: `/mes-contrats/instruction?verifier=${type}`, session })
}

const heading = (name: RegExp) => screen.getByRole('heading', { level: 1, name })
const conforme = () => screen.getByRole('button', { name: /^Conforme/ })
const etatOf = async ({ id }: Dossier) =>
  (await service.ask<Dossier>('GET', `/dossiers/${id}`)).pieces.find(({ type }) => type === 'cerfa_signe')
    ?.etat

test('the type is chosen among those that wait, then each document is judged by a key, and the last ends it', async () => {
  const [ada, bo] = await serve('Ada', 'Bo')
  const told = await open([ada, bo] as Dossier[])
  await expect.element(screen.getByText('2\u00a0documents à vérifier').first()).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('link', { name: /^Cerfa/ }).click()
  expect(told.navigated.at(-1)).toBe('/mes-contrats/instruction?verifier=cerfa_signe')
  await expect.element(heading(/^Ada/)).toBeVisible()
  await expect.element(screen.getByText(/1 sur 2/)).toBeVisible()
  await expect.element(conforme()).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await userEvent.keyboard('c')
  await expect.element(heading(/^Bo/)).toBeVisible()
  await expect.element(conforme()).toBeVisible()
  await userEvent.keyboard('n')
  await screen.getByLabelText('Motif, tel que l’entreprise le lira').fill('Il manque la signature du CFA.')
  await screen.getByRole('button', { name: 'Déclarer non conforme' }).click()
  await expect.element(heading(/Vérification terminée/)).toHaveFocus()
  await expect
    .element(screen.getByText('2\u00a0documents vérifiés\u00a0: 1 conforme, 1 non conforme.'))
    .toBeVisible()
  expect(await Promise.all([ada, bo].map((one) => etatOf(one as Dossier)))).toEqual([
    'conforme',
    'non_conforme',
  ])
  expect(keptSelection('verification')).toEqual([])
  expect(await accessibilityFaults()).toEqual([])
})

test('nothing is judged that is not on the screen, and one passed over comes back', async () => {
  const [ada, bo] = await serve('Ada', 'Bo')
  const go = hold(readFichier)
  await open([ada, bo] as Dossier[], 'cerfa_signe')
  await expect.element(screen.getByText(/Le document s’affiche/)).toBeVisible()
  await userEvent.keyboard('ccc')
  expect(received(judgePiece)).toEqual([])
  go()
  await expect.element(conforme()).toBeVisible()
  await userEvent.keyboard('s')
  await expect.element(heading(/^Bo/)).toBeVisible()
  await expect.element(conforme()).toBeVisible()
  await userEvent.keyboard('c')
  await expect.element(heading(/^Ada/)).toBeVisible()
  expect(received(judgePiece)).toHaveLength(1)
})

test('a verdict is taken back from its toast, and its document shown again; left, the rest is there to come back to', async () => {
  const [ada, bo] = await serve('Ada', 'Bo')
  await open([ada, bo] as Dossier[], 'cerfa_signe')
  await expect.element(conforme()).toBeVisible()
  await userEvent.keyboard('c')
  await expect.element(heading(/^Bo/)).toBeVisible()
  await screen.getByRole('button', { name: 'Annuler' }).first().click()
  await expect.element(heading(/^Ada/)).toBeVisible()
  expect(await etatOf(ada as Dossier)).toBe('deposee')
  expect(keptSelection('verification')).toHaveLength(2)
})

test('opened without a choice: where to make one', async () => {
  await open([])
  await expect.element(screen.getByText('Aucun dossier choisi')).toBeVisible()
})
