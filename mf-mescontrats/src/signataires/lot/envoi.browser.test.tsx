import { CALLS, type Dossier, type PropositionSignature, type SignatureDossier } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test } from 'vitest'
import { keepSelection } from '../../socle/selection/selection-gardee.ts'
import { unDossier } from '../../testing/exemples.ts'
import { monter, screen } from '../../testing/monter.tsx'
import Envoi from './envoi.tsx'

const { readDossier, startSignature, proposeSignataires } = CALLS

answerCalls()

const SIGNATURE: SignatureDossier = {
  etat: 'en_cours',
  documentSha256: 'a'.repeat(64),
  signataires: [],
  joints: [],
  par: 'Claire Petit',
  creeLe: '2026-09-05T08:00:00Z',
  expireLe: '2026-09-20T08:00:00Z',
  finiLe: null,
  motif: null,
}

/** The dossiers of the service, by id. */
const monde = new Map<string, Dossier>()
const idOf = (path: string) => path.split('/')[2] ?? ''
const dossierAt = (path: string) => monde.get(idOf(path)) ?? unDossier()

/** Starts a circuit as the service does: the dossier says so from then on. */
const start = (go: Promise<void> = Promise.resolve()) =>
  answer(startSignature, async ({ path }) => {
    await go
    monde.set(idOf(path), { ...dossierAt(path), signature: { enLigne: true, etat: 'en_cours' } })
    return SIGNATURE
  })

beforeEach(() => {
  monde.clear()
  answer(readDossier, ({ path }) => dossierAt(path))
  answer(
    proposeSignataires,
    ({ path }): PropositionSignature => ({
      signataires: [
        { role: 'employeur', nom: 'Claire Petit', courriel: 'claire@interim-demo.example', telephone: null },
        {
          role: 'apprenti',
          nom: dossierAt(path).personne,
          courriel: 'ada@courriel.example',
          telephone: null,
        },
        { role: 'cfa', nom: 'Paul Ruiz', courriel: null, telephone: null },
      ],
      joignables: [],
    }),
  )
  start()
})

/** Opens the page on these people, each of a dossier of their name. */
async function open(...dossiers: readonly (Partial<Dossier> & { personne: string })[]) {
  for (const part of dossiers)
    monde.set(
      part.personne,
      unDossier({ id: part.personne, signature: { enLigne: true, etat: null }, ...part }),
    )
  keepSelection(
    'signature',
    dossiers.map(({ personne }) => personne),
  )
  await monter(<Envoi />, { at: '/mes-contrats/signatures' })
}

const rowOf = (nom: string) => screen.getByRole('listitem').filter({ hasText: nom }).first()
const send = (n: string) => screen.getByRole('button', { name: `Envoyer ${n} à la signature` })
const typeCfa = (nom: string) =>
  rowOf(nom).getByLabelText('Adresse e-mail (CFA)').fill('visa@cfa-demo.example')
const keys = () => received(startSignature).map(({ headers }) => headers.get('idempotency-key'))

test('who signs each is shown, what is missing is typed, what cannot go says why; each goes under its own key', async () => {
  await open({ personne: 'Ada' }, { personne: 'Bo' }, { personne: 'Cleo', etat: 'brouillon' })
  await expect
    .element(screen.getByText('0\u00a0contrat prêt à partir, 2 à compléter, 1 qui ne peut pas partir.'))
    .toBeVisible()
  await expect.element(rowOf('Cleo').getByText(/Il est encore un brouillon/)).toBeVisible()
  await expect.element(rowOf('Ada').getByText(/Ada · ada@courriel.example/)).toBeVisible()
  await expect.element(rowOf('Ada').getByText('adresse e-mail à indiquer')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await typeCfa('Ada')
  await expect.element(send('1\u00a0contrat')).toBeVisible()
  await typeCfa('Bo')
  await rowOf('Bo').getByRole('button', { name: 'Modifier les signataires Bo' }).click()
  await rowOf('Bo').getByLabelText('Prénom et nom (Employeur)').fill('Nora Vidal')
  await send('2\u00a0contrats').click()
  await expect.element(screen.getByText('2\u00a0contrats envoyés à la signature.')).toHaveFocus()
  expect(received(startSignature).map(({ path }) => path)).toEqual([
    '/dossiers/Ada/signature',
    '/dossiers/Bo/signature',
  ])
  expect(received(startSignature)[1]?.body).toMatchObject({
    signataires: [
      { role: 'employeur', nom: 'Nora Vidal', ordre: 0 },
      { role: 'apprenti', nom: 'Bo', ordre: 0 },
      { role: 'cfa', nom: 'Paul Ruiz', courriel: 'visa@cfa-demo.example', ordre: 0 },
    ],
  })
  expect(new Set(keys()).size).toBe(2)
  await expect
    .element(screen.getByRole('link', { name: 'Suivre les signatures Ada' }))
    .toHaveAttribute('href', '/mes-contrats/dossiers/Ada/signature')
  expect(await accessibilityFaults()).toEqual([])
})

test('who signs for a training centre is typed once for its other contracts, and for no other centre', async () => {
  await open(
    { personne: 'Ada', centre: 'CFA DEMO' },
    { personne: 'Bo', centre: 'CFA DEMO' },
    { personne: 'Cleo', centre: 'AUTRE CFA' },
  )
  await typeCfa('Ada')
  await screen
    .getByRole('button', { name: 'Reprendre ce signataire pour l’autre contrat de CFA DEMO' })
    .click()
  await expect.element(screen.getByText('2\u00a0contrats prêts à partir, 1 à compléter.')).toBeVisible()
  await expect
    .element(rowOf('Bo').getByLabelText('Adresse e-mail (CFA)'))
    .toHaveValue('visa@cfa-demo.example')
  await expect.element(rowOf('Cleo').getByLabelText('Adresse e-mail (CFA)')).toHaveValue('')
  expect(screen.getByRole('button', { name: /^Reprendre/ }).elements()).toEqual([])
})

test('stopped, what is not started is not; cut off, it is tried again under the same key', async () => {
  await open({ personne: 'Ada' }, { personne: 'Bo' })
  await typeCfa('Ada')
  await typeCfa('Bo')
  const go = Promise.withResolvers<void>()
  start(go.promise)
  await send('2\u00a0contrats').click()
  await screen.getByRole('button', { name: 'Arrêter après le contrat en cours' }).click()
  go.resolve()
  await expect.element(screen.getByText(/1 non envoyé/)).toBeVisible()
  expect(received(startSignature)).toHaveLength(1)
  refuse(startSignature, 'service_occupe')
  await send('1\u00a0contrat').click()
  await expect.element(rowOf('Bo').getByText(/Pas encore envoyé/)).toBeVisible()
  start()
  await send('1\u00a0contrat').click()
  await expect.poll(() => keys().length).toBe(3)
  expect(keys()[2]).toBe(keys()[1])
  await expect.element(rowOf('Bo').getByText(/Envoyé à la signature/)).toBeVisible()
})

test('a refusal is told beside its contract, the next goes on, and what is mended may go', async () => {
  await open({ personne: 'Ada' }, { personne: 'Bo' })
  await typeCfa('Ada')
  await typeCfa('Bo')
  const message = 'Donnez à chaque signataire sa propre adresse.'
  refuse(startSignature, 'corps_invalide', {
    erreurs: [{ chemin: 'signataires.2.courriel', code: 'adresse_partagee', message }],
  })
  await send('2\u00a0contrats').click()
  await expect.element(screen.getByText('0\u00a0contrat envoyé à la signature, 2 à revoir.')).toBeVisible()
  await expect.element(rowOf('Bo').getByText(new RegExp(message))).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  start()
  await rowOf('Bo').getByLabelText('Adresse e-mail (CFA)').fill('autre@cfa-demo.example')
  await send('1\u00a0contrat').click()
  await expect.element(rowOf('Bo').getByText(/Envoyé à la signature/)).toBeVisible()
  expect(received(startSignature)).toHaveLength(3)
})

test('those that are at the signature already are told so, and nobody is asked about them', async () => {
  await open(
    { personne: 'Ada', signature: { enLigne: true, etat: 'en_cours' } },
    { personne: 'Bo', signature: { enLigne: false, etat: null } },
    { personne: 'Cleo', droits: [] },
  )
  await expect.element(screen.getByText(/Il est déjà à la signature/)).toBeVisible()
  await expect.element(screen.getByText(/n’est pas proposée pour ce contrat/)).toBeVisible()
  await expect.element(screen.getByText('Ce dossier n’attend plus de signature.')).toBeVisible()
  expect(received(proposeSignataires)).toEqual([])
  expect(screen.getByRole('button', { name: /^Envoyer/ }).elements()).toEqual([])
})

test('a colleague’s change is not sent unseen: the contract is read again, then goes', async () => {
  await open({ personne: 'Ada' })
  await typeCfa('Ada')
  refuse(startSignature, 'version_perimee', { versionCourante: 5, sectionsModifiees: ['apprenti'] })
  monde.set('Ada', { ...dossierAt('/dossiers/Ada'), version: 5 })
  await send('1\u00a0contrat').click()
  await expect.element(screen.getByText(/modifié entre-temps/)).toBeVisible()
  start()
  await send('1\u00a0contrat').click()
  await expect.element(screen.getByText('1\u00a0contrat envoyé à la signature.')).toBeVisible()
  expect(received(startSignature).map(({ headers }) => headers.get('if-match'))).toEqual(['"v4"', '"v5"'])
  expect(keys()[0]).not.toBe(keys()[1])
})

test('what could not be read is said, and read again', async () => {
  refuse(proposeSignataires, 'role_insuffisant')
  await open({ personne: 'Ada' })
  await expect.element(screen.getByText('Ses signataires n’ont pas pu être lus.')).toBeVisible()
  answer(proposeSignataires, { signataires: [], joignables: [] })
  await screen.getByRole('button', { name: 'Lire le contrat qui reste' }).click()
  await expect.element(screen.getByText('1\u00a0contrat prêt à partir.')).toBeVisible()
})

test('opened without a choice: where to make one', async () => {
  await open()
  await expect.element(screen.getByText('Aucun contrat choisi')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})
