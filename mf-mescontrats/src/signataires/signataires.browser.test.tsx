import { CALLS, type Dossier, type SignatureDossier } from '@mon-espace/domain/api'
import { answer, answerCalls, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeEach, expect, test } from 'vitest'
import { pieceDeposee, unDossier } from '../testing/exemples.ts'
import { monter, screen } from '../testing/monter.tsx'
import Signataires from './signataires.tsx'

const { readDossier, readSignature, proposeSignataires, startSignature, cancelSignature, remindSignataires } =
  CALLS

answerCalls()

const signature = (part: Partial<SignatureDossier> = {}): SignatureDossier => ({
  etat: 'en_cours',
  documentSha256: 'a'.repeat(64),
  signataires: [
    {
      role: 'employeur',
      nom: 'Claire Petit',
      courriel: 'claire@interim-demo.example',
      telephone: null,
      ordre: 0,
      etat: 'signe',
      inviteLe: '2026-09-05T08:00:00Z',
      vuLe: '2026-09-05T12:00:00Z',
      signeLe: '2026-09-05T12:02:00Z',
      refusMotif: null,
    },
    {
      role: 'apprenti',
      nom: 'Élise Nguyễn-Lefèvre',
      courriel: 'elise@courriel.example',
      telephone: null,
      ordre: 0,
      etat: 'invite',
      inviteLe: '2026-09-05T08:00:00Z',
      vuLe: null,
      signeLe: null,
      refusMotif: null,
    },
  ],
  joints: [],
  par: 'Claire Petit',
  creeLe: '2026-09-05T08:00:00Z',
  expireLe: '2026-09-20T08:00:00Z',
  finiLe: null,
  motif: null,
  ...part,
})

const propose = {
  signataires: [
    { role: 'employeur', nom: 'Claire Petit', courriel: 'claire@interim-demo.example', telephone: null },
    { role: 'apprenti', nom: 'Élise Nguyễn-Lefèvre', courriel: 'elise@courriel.example', telephone: null },
    { role: 'cfa', nom: null, courriel: null, telephone: null },
  ],
} as const

const button = (name: string) => screen.getByRole('button', { name })
const cfa = () => screen.getByRole('region', { name: 'CFA' })

async function open(dossier: Partial<Dossier> = {}) {
  answer(readDossier, unDossier({ signature: { enLigne: true, etat: null }, ...dossier }))
  answer(proposeSignataires, { signataires: propose.signataires.map((one) => ({ ...one })), joignables: [] })
  await monter(<Signataires id="d-1" />, { at: '/mes-contrats/dossiers/d-1/signature' })
}

beforeEach(() => refuse(readSignature, 'introuvable'))

test('people come from the contract; what is missing is told at its field before anything leaves', async () => {
  await open()
  await expect.element(cfa()).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await button('Envoyer les invitations').click()
  await expect.element(screen.getByRole('region', { name: /^Il reste 2 points/ })).toHaveFocus()
  expect(await accessibilityFaults()).toEqual([])
  await cfa().getByLabelText('Prénom et nom').fill('Paul Ruiz')
  await cfa().getByLabelText('Adresse e-mail').fill('visa@cfa-demo.example')
  await screen.getByRole('radio', { name: 'L’un après l’autre' }).click()
  answer(startSignature, signature())
  answer(readSignature, signature())
  await button('Envoyer les invitations').click()
  await expect.element(screen.getByText('Signature en cours')).toBeVisible()
  const asked = received().filter(({ body }) => body !== undefined)
  expect(asked.map(({ body }) => body)).toEqual([
    {
      signataires: [
        { role: 'employeur', nom: 'Claire Petit', courriel: 'claire@interim-demo.example', ordre: 0 },
        { role: 'apprenti', nom: 'Élise Nguyễn-Lefèvre', courriel: 'elise@courriel.example', ordre: 1 },
        { role: 'cfa', nom: 'Paul Ruiz', courriel: 'visa@cfa-demo.example', ordre: 2 },
      ],
    },
  ])
})

test('where each stands; a reminder; and a way out, with a reason', async () => {
  answer(readSignature, signature())
  await open()
  await expect.element(screen.getByText(/A signé le 5\sseptembre\s2026 à 14:02/)).toBeVisible()
  await expect.element(screen.getByText('Invité, n’a pas encore signé')).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  answer(remindSignataires, signature())
  await button('Relancer par e-mail').click()
  await expect
    .element(screen.getByText('L’e-mail est parti à qui doit signer maintenant.').first())
    .toBeVisible()
  await button('Annuler la signature').click()
  const dialog = screen.getByRole('dialog')
  const annulee = signature({ etat: 'annulee', motif: 'Le CFA a changé.' })
  answer(cancelSignature, annulee)
  answer(readSignature, annulee)
  await dialog.getByLabelText('Pourquoi l’annulez-vous\u00a0?').fill('Le CFA a changé.')
  await dialog.getByRole('button', { name: 'Annuler la signature' }).click()
  await expect.element(screen.getByText('Motif\u00a0: Le CFA a changé.')).toBeVisible()
  await button('Lancer une nouvelle signature').click()
  await expect.element(cfa()).toBeVisible()
})

test('signed by all: the proof, and nothing to begin again', async () => {
  answer(readSignature, signature({ etat: 'terminee' }))
  await open({ pieces: [pieceDeposee('cerfa_signe')] })
  await expect.element(screen.getByRole('link', { name: 'Télécharger le dossier de preuve' })).toBeVisible()
  expect(screen.getByRole('button', { name: /Annuler|Relancer|Lancer/ }).elements()).toEqual([])
})

test('signed by all, and taken back since: it can be signed anew', async () => {
  answer(readSignature, signature({ etat: 'terminee' }))
  await open({ pieces: [pieceDeposee('cerfa_signe', { etat: 'non_conforme' })] })
  await expect.element(screen.getByText(/le Cerfa signé est à remplacer/)).toBeVisible()
  await button('Lancer une nouvelle signature').click()
  await expect.element(cfa()).toBeVisible()
})

test('where nothing is sealed, the paper way is told', async () => {
  await open({ signature: { enLigne: false, etat: null } })
  await expect.element(screen.getByText(/n’est pas proposée pour ce dossier/)).toBeVisible()
})
