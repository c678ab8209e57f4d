import { CALLS, type DemandeSignature } from '@mon-espace/domain/api'
import { answer, answerCalls, answerFile, cutOff, received, refuse } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { beforeAll, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { monter, screen } from '../testing/monter.tsx'
import Signature from './signature.tsx'

const { readDemandeSignature, readDocumentASigner, sendCodeSignature, signDocument, refuseSignature } = CALLS

answerCalls()

const PDF = new Blob(
  [
    '%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 210 297]>> endobj\n',
    'trailer <</Root 1 0 R>>\n%%EOF',
  ],
  { type: 'application/pdf' },
)
let sha256 = ''
beforeAll(async () => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await PDF.arrayBuffer()))
  sha256 = Array.from(digest, (octet) => octet.toString(16).padStart(2, '0')).join('')
})

const demande = (part: Partial<DemandeSignature> = {}): DemandeSignature => ({
  etat: 'en_cours',
  role: 'apprenti',
  nom: 'Élise Nguyễn-Lefèvre',
  courriel: 'e•••@courriel.example',
  etatSignataire: 'invite',
  signeLe: null,
  demandeur: { nom: 'Claire Petit', denomination: 'INTERIM DEMO' },
  contrat: 'contrat d’apprentissage',
  numero: 'AP2026-000042',
  documentSha256: 'a'.repeat(64),
  fichierSha256: sha256,
  joints: [],
  consentement: 'J’ai lu ce contrat et je consens à le signer par voie électronique',
  signataires: [
    { role: 'employeur', nom: 'Claire Petit', etat: 'signe' },
    { role: 'apprenti', nom: 'Élise Nguyễn-Lefèvre', etat: 'invite' },
    { role: 'cfa', nom: 'Paul Ruiz', etat: 'invite' },
  ],
  expireLe: '2026-09-20T10:00:00Z',
  ...part,
})
const signe = () =>
  demande({
    etatSignataire: 'signe',
    signeLe: '2026-09-05T12:02:00Z',
    signataires: [
      { role: 'employeur', nom: 'Claire Petit', etat: 'signe' },
      { role: 'apprenti', nom: 'Élise Nguyễn-Lefèvre', etat: 'signe' },
      { role: 'cfa', nom: 'Paul Ruiz', etat: 'invite' },
    ],
  })

const heading = (name: string) => screen.getByRole('heading', { name, level: 1 })
const button = (name: string) => screen.getByRole('button', { name })
const consentement = () => screen.getByRole('checkbox', { name: /J’ai lu ce contrat/ })
const code = () => screen.getByLabelText('Code reçu par e-mail')
const sent = (call: { chemin: string }) =>
  received().filter(({ path }) => path.endsWith(call.chemin.split('/').at(-1) ?? ''))

async function open(part: Partial<DemandeSignature> = {}) {
  answer(readDemandeSignature, demande(part))
  answerFile(readDocumentASigner, PDF)
  answer(sendCodeSignature, { courriel: 'e•••@courriel.example', expireLe: '2026-09-05T12:10:00Z' })
  await monter(<Signature />, { at: '/signature?jeton=j-1' })
}

test('the token leaves the address, the contract is read with its fingerprint, and nothing is used up', async () => {
  await open()
  await expect.element(heading('Signer un contrat d’apprentissage')).toBeVisible()
  expect(window.location.search).toBe('')
  await expect.element(screen.getByText('Apprenti(e)', { exact: true })).toBeVisible()
  await expect.element(screen.getByText(/20\sseptembre\s2026/)).toBeVisible()
  await screen.getByText('Empreinte du document').click()
  await expect.element(screen.getByText(sha256)).toBeVisible()
  expect(new Set(received().map(({ path }) => path))).toEqual(
    new Set(['/signatures/j-1', '/signatures/j-1/document']),
  )
  expect(await accessibilityFaults()).toEqual([])
})

test('consent, code, signature: each asked for before the next', async () => {
  await open()
  await button('Recevoir mon code').click()
  await expect.element(screen.getByText('Cochez la case pour consentir à signer.')).toBeVisible()
  expect(sent(sendCodeSignature)).toEqual([])
  await consentement().click()
  await button('Recevoir mon code').click()
  await expect.element(code()).toHaveFocus()
  await userEvent.keyboard('12{Enter}')
  await expect.element(screen.getByText('Indiquez les 6 chiffres du code reçu par e-mail.')).toBeVisible()
  expect(sent(signDocument)).toEqual([])
  expect(await accessibilityFaults()).toEqual([])
  answer(signDocument, signe())
  await code().fill('123 456')
  await userEvent.keyboard('{Enter}')
  await expect.element(heading('Vous avez signé')).toHaveFocus()
  expect(sent(signDocument).map(({ body }) => body)).toEqual([
    { code: '123456', consentement: true, documents: ['a'.repeat(64)] },
  ])
  await expect.element(screen.getByText(/5\sseptembre\s2026 à 14:02/)).toBeVisible()
  await expect.element(screen.getByText(/Il reste une signature/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

const LES_DEUX =
  'J’ai lu ce contrat et la convention de formation, et je consens à les signer par voie électronique'
const avecConvention = (): Partial<DemandeSignature> => ({
  joints: [
    {
      type: 'convention_formation',
      nom: 'la convention de formation',
      documentSha256: 'c'.repeat(64),
      fichierSha256: sha256,
    },
  ],
  consentement: LES_DEUX,
})

test('each document is read with its fingerprint, and one consent and one code sign all', async () => {
  await open(avecConvention())
  await expect.element(screen.getByText('Le contrat, la convention de formation')).toBeVisible()
  for (const titre of ['Lisez le contrat', 'Lisez la convention de formation'])
    await expect.element(screen.getByRole('heading', { name: titre })).toBeVisible()
  await expect.poll(() => screen.getByText('Empreinte du document').elements().length).toBe(2)
  expect(received().map(({ search }) => search.get('joint'))).toContain('convention_formation')
  expect(await accessibilityFaults()).toEqual([])
  await screen.getByRole('checkbox', { name: LES_DEUX }).click()
  await button('Recevoir mon code').click()
  answer(signDocument, { ...signe(), ...avecConvention() })
  await code().fill('123456')
  await button('Signer ces documents').click()
  await expect.element(heading('Vous avez signé')).toHaveFocus()
  expect(sent(signDocument).map(({ body }) => body)).toEqual([
    { code: '123456', consentement: true, documents: ['a'.repeat(64), 'c'.repeat(64)] },
  ])
  for (const nom of ['le contrat signé', 'la convention de formation signée'])
    await expect.element(screen.getByRole('link', { name: `Télécharger ${nom}` })).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
})

test('a document that changed since it was read is not signed: what is left is read, and agreed to anew', async () => {
  await open(avecConvention())
  await screen.getByRole('checkbox', { name: LES_DEUX }).click()
  await button('Recevoir mon code').click()
  const detail = 'Les documents à signer ne sont plus ceux que vous avez lus.'
  refuse(signDocument, 'transition_impossible', { detail })
  answer(readDemandeSignature, demande())
  await code().fill('123456')
  await button('Signer ces documents').click()
  await expect.element(screen.getByText(detail)).toBeVisible()
  await expect.element(button('Signer le contrat')).toBeVisible()
  await expect.element(consentement()).not.toBeChecked()
  await expect.element(code()).toHaveValue('123456')
  expect(screen.getByRole('heading', { name: 'Lisez la convention de formation' }).elements()).toEqual([])
})

test('a wrong code is told, what was typed stays, and another code can be had', async () => {
  await open()
  await consentement().click()
  await button('Recevoir mon code').click()
  refuse(signDocument, 'code_invalide')
  await code().fill('000000')
  await button('Signer le contrat').click()
  await expect
    .element(screen.getByText('Vérifiez le code reçu par e-mail, ou demandez-en un nouveau.'))
    .toBeVisible()
  await expect.element(code()).toHaveValue('000000')
  await button('Recevoir un autre code').click()
  await expect.poll(() => sent(sendCodeSignature).length).toBe(2)
})

test('consent that is taken back is asked for again before signing', async () => {
  await open()
  await consentement().click()
  await button('Recevoir mon code').click()
  await code().fill('123456')
  await consentement().click()
  await button('Signer le contrat').click()
  await expect.element(consentement()).toHaveFocus()
  expect(sent(signDocument)).toEqual([])
})

test('bytes that are not those announced are not shown', async () => {
  await open({ fichierSha256: 'b'.repeat(64) })
  await expect.element(screen.getByText('Ce document n’est pas celui qui est annoncé')).toBeVisible()
  expect(consentement().elements()).toEqual([])
  await expect.element(button('Je ne signe pas')).toBeVisible()
  answer(readDemandeSignature, demande())
  await button('Afficher à nouveau').click()
  await expect.element(screen.getByText('Empreinte du document')).toBeVisible()
})

test('refusing asks why, and says what happens', async () => {
  await open()
  await button('Je ne signe pas').click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Refuser de signer' }).click()
  expect(sent(refuseSignature)).toEqual([])
  answer(refuseSignature, demande({ etat: 'refusee', etatSignataire: 'refuse' }))
  await dialog.getByLabelText('Pourquoi ne signez-vous pas\u00a0?').fill('La date de début est fausse.')
  expect(await accessibilityFaults()).toEqual([])
  await dialog.getByRole('button', { name: 'Refuser de signer' }).click()
  await expect.element(heading('Vous avez refusé de signer')).toHaveFocus()
  expect(sent(refuseSignature)[0]?.body).toEqual({ motif: 'La date de début est fausse.' })
})

test('the same link again, once signed by all, gives the contract', async () => {
  await open({ ...signe(), etat: 'terminee' })
  await expect.element(screen.getByText(/Tous les signataires ont signé/)).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Télécharger le contrat signé' })).toBeVisible()
})

test.each([
  ['signature_close', 'Ce contrat n’est plus à signer ici'],
  ['jeton_inconnu', 'Ce lien ne sert pas'],
] as const)('%s is told in words, without a way to sign', async (code, titre) => {
  refuse(readDemandeSignature, code)
  await monter(<Signature />, { at: '/signature?jeton=j-2' })
  await expect.element(heading(titre)).toHaveFocus()
  expect(screen.getByRole('checkbox').elements()).toEqual([])
  expect(await accessibilityFaults()).toEqual([])
})

test('no network: tried again from where one is', async () => {
  cutOff(readDemandeSignature)
  await monter(<Signature />, { at: '/signature?jeton=j-3' })
  await expect.element(heading('Le contrat n’a pas pu être affiché')).toBeVisible()
  answer(readDemandeSignature, demande())
  answerFile(readDocumentASigner, PDF)
  await button('Réessayer').click()
  await expect.element(heading('Signer un contrat d’apprentissage')).toBeVisible()
  await expect.element(consentement()).toBeVisible()
})

test('opened without a link: what to do', async () => {
  await monter(<Signature />, { at: '/signature' })
  await expect.element(heading('Ouvrez le lien de votre e-mail')).toBeVisible()
  expect(received()).toEqual([])
})
