import { AUTEUR_SERVICE } from '@mon-espace/domain'
import {
  CALLS,
  type Dossier,
  type Joignable,
  type Piece,
  type PropositionSignature,
  type SignatureDossier,
} from '@mon-espace/domain/api'
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

async function open(dossier: Partial<Dossier> = {}, joignables: PropositionSignature['joignables'] = []) {
  answer(readDossier, unDossier({ signature: { enLigne: true, etat: null }, ...dossier }))
  answer(proposeSignataires, { signataires: propose.signataires.map((one) => ({ ...one })), joignables })
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

const convention = (part: Partial<Joignable> = {}): Joignable => ({
  type: 'convention_formation',
  nom: 'la convention de formation',
  roles: ['employeur', 'cfa'],
  fichier: 'convention.pdf',
  empechement: null,
  ...part,
})

test('a convention that is there may be signed with the contract; what the service refuses of it is told at its box', async () => {
  await open({}, [
    convention(),
    convention({
      type: 'convention_amenagement_duree',
      nom: 'la convention d’aménagement de durée',
      fichier: null,
      empechement: { code: 'absente', message: 'Ce document n’est pas dans le dossier\u00a0: déposez-le.' },
    }),
  ])
  const box = screen.getByRole('checkbox', { name: 'Faire signer aussi la convention de formation' })
  await expect.element(box).not.toBeChecked()
  await expect.element(screen.getByText('convention.pdf, à signer par\u00a0: Employeur, CFA.')).toBeVisible()
  await expect.element(screen.getByText(/n’est pas dans le dossier/)).toBeVisible()
  expect(screen.getByRole('checkbox').elements()).toHaveLength(1)
  await expect.element(screen.getByRole('link', { name: 'Déposer les pièces' })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  await box.click()
  await cfa().getByLabelText('Prénom et nom').fill('Paul Ruiz')
  await cfa().getByLabelText('Adresse e-mail').fill('visa@cfa-demo.example')
  refuse(startSignature, 'corps_invalide', {
    erreurs: [{ chemin: 'joindre.0', code: 'document_conforme', message: 'Elle n’est plus à signer.' }],
  })
  await button('Envoyer les invitations').click()
  await expect.element(box).toHaveAttribute('aria-invalid', 'true')
  await expect.element(screen.getByRole('link', { name: 'Elle n’est plus à signer.' })).toBeVisible()
  answer(startSignature, signature())
  answer(readSignature, signature())
  await box.click()
  await box.click()
  await button('Envoyer les invitations').click()
  await expect.element(screen.getByText('Signature en cours')).toBeVisible()
  const sent = received().flatMap(({ body }) => (body ? [(body as { joindre?: string[] }).joindre] : []))
  expect(sent).toEqual([['convention_formation'], ['convention_formation']])
})

test('where each document stands: signed by some, by all, or no longer to sign', async () => {
  const joint = {
    type: 'convention_formation' as const,
    nom: 'la convention de formation',
    documentSha256: 'b'.repeat(64),
    caducLe: null,
    signataires: [
      { role: 'employeur' as const, signeLe: '2026-09-05T12:02:00Z' },
      { role: 'cfa' as const, signeLe: null },
    ],
  }
  answer(readSignature, signature({ joints: [joint] }))
  await open()
  await expect.element(screen.getByText('Signé par\u00a0: Employeur. À signer par\u00a0: CFA.')).toBeVisible()
  await screen.getByText('Empreinte\u00a0: Convention de formation (SHA-256)').click()
  await expect.element(screen.getByText('b'.repeat(64))).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test.each([
  ['en_cours', '2026-09-06T08:00:00Z', /N’est plus à signer ici/, false],
  ['refusee', '2026-09-06T08:00:00Z', /^Les signatures qu’il avait reçues ne valent plus/, false],
  ['annulee', null, /^Signé par tous, et déposé/, true],
] as const)(
  'a document of a circuit that is %s, out of it since %s',
  async (etat, caducLe, texte, prouve) => {
    const signataires = [{ role: 'employeur' as const, signeLe: '2026-09-05T12:02:00Z' }]
    const nom = 'la convention de formation'
    const joints = [
      { type: 'convention_formation' as const, nom, documentSha256: 'b'.repeat(64), caducLe, signataires },
    ]
    answer(readSignature, signature({ etat, joints }))
    await open()
    await expect.element(screen.getByText(texte)).toBeVisible()
    expect(screen.getByRole('link', { name: /dossier de preuve/ }).elements()).toHaveLength(prouve ? 1 : 0)
  },
)

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

/** The signed contract that the service deposited, after one on paper. */
function parLeService(deposeLe: string): Piece {
  const papier = pieceDeposee('cerfa_signe')
  const versions = papier.versions.flatMap((one) => [one, { ...one, n: 2, deposeLe, par: AUTEUR_SERVICE }])
  return { ...papier, versions }
}

test('signed by all: the proof, and nothing to begin again', async () => {
  // The circuit may have ended a moment before what was signed was deposited.
  answer(readSignature, signature({ etat: 'terminee', finiLe: '2026-09-05T12:02:00.000Z' }))
  await open({ pieces: [parLeService('2026-09-05T12:02:00.007Z')] })
  await expect.element(screen.getByRole('link', { name: 'Télécharger le dossier de preuve' })).toBeVisible()
  expect(screen.getByText(/c’est lui qui compte/).elements()).toEqual([])
  expect(screen.getByRole('button', { name: /Annuler|Relancer|Lancer/ }).elements()).toEqual([])
})

test('signed by all, and taken back since: it can be signed anew', async () => {
  answer(readSignature, signature({ etat: 'terminee' }))
  await open({ pieces: [pieceDeposee('cerfa_signe', { etat: 'non_conforme' })] })
  await expect.element(screen.getByText(/le Cerfa FA 13 signé est à remplacer/)).toBeVisible()
  await button('Lancer une nouvelle signature').click()
  await expect.element(cfa()).toBeVisible()
})

test('a signed contract is there already: nothing is offered, and what to do is told', async () => {
  await open({ pieces: [pieceDeposee('cerfa_signe')] })
  await expect
    .element(screen.getByText(/Cerfa FA 13 signé est déjà dans le dossier.*retirez-le d’abord/))
    .toBeVisible()
  expect(button('Envoyer les invitations').elements()).toEqual([])
})

const [deposee] = pieceDeposee('cerfa_signe').versions
const parCourrier = deposee && pieceDeposee('cerfa_signe', { versions: [{ ...deposee, canal: 'courrier' }] })

test.each([
  [
    'the answer of the OPCO is awaited',
    { etat: 'en_cours_instruction', pieces: [pieceDeposee('cerfa_signe')] },
  ],
  ['it came by post', { pieces: parCourrier ? [parCourrier] : [] }],
] as const)('where it can be taken back no more since %s, the contract is corrected', async (_, part) => {
  await open({ ...part, pieces: [...part.pieces] })
  await expect.element(screen.getByText(/Pour le faire signer autrement, corrigez le contrat/)).toBeVisible()
  expect(screen.getByText(/retirez-le/).elements()).toEqual([])
})

test('a contract that is being corrected is to be signed anew: nothing is said of what was signed before', async () => {
  answer(readSignature, signature({ etat: 'annulee', finiLe: '2026-09-05T12:00:00Z' }))
  await open({ etat: 'brouillon', pieces: [pieceDeposee('cerfa_signe')] })
  await expect.element(screen.getByText('Cette signature a été annulée', { exact: false })).toBeVisible()
  expect(screen.getByText(/plus rien n’est à signer/).elements()).toEqual([])
})

test.each([
  ['en_cours', null, /le contrat signé en ligne prendra sa place/],
  [
    'annulee',
    '2026-09-05T12:00:00Z',
    /Cerfa FA 13 signé déposé dans le dossier qui compte.*plus rien n’est à signer en ligne/,
  ],
  ['terminee', '2026-09-05T12:00:00Z', /a été déposé depuis la signature en ligne/],
] as const)('beside one that is %s, says which signed contract holds', async (etat, finiLe, dit) => {
  answer(readSignature, signature({ etat, finiLe }))
  await open({ pieces: [pieceDeposee('cerfa_signe')] })
  await expect.element(screen.getByText(dit)).toBeVisible()
  expect(screen.getByRole('button', { name: /^Lancer/ }).elements()).toEqual([])
  expect(await accessibilityFaults()).toEqual([])
})

test('where nothing is sealed, the paper way is told', async () => {
  await open({ signature: { enLigne: false, etat: null } })
  await expect.element(screen.getByText(/n’est pas proposée pour ce dossier/)).toBeVisible()
})
