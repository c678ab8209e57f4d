import {
  CALLS,
  type CleAcces,
  type CompteEntreprise,
  type Livraison,
  type Session,
  type Webhook,
} from '@mon-espace/domain/api'
import { answer, answerCalls, received } from '@mon-espace/module-kit/testing'
import { accessibilityFaults } from '@mon-espace/ui/testing'
import { expect, test } from 'vitest'
import { open, screen } from '../../testing/open.ts'

answerCalls()

const SIRET = '99912345800013'
const compte = {
  id: 'c-1',
  email: 'admin@interim-demo.example',
  civilite: 'M.',
  nom: 'Martin',
  prenom: 'Paul',
  fonction: null,
  telephone: '0140000000',
}
const session: Session = {
  compte,
  entreprises: [{ siret: SIRET, siren: '999123458', denomination: 'Intérim Démo', role: 'administrateur' }],
  role: 'administrateur',
}
const moi: CompteEntreprise = {
  ...compte,
  role: 'administrateur',
  etat: 'actif',
  creeLe: '2026-01-05T09:00:00.000Z',
  courrielPerduLe: null,
  adresseEcartee: null,
  secondFacteur: false,
  etablissements: null,
}
const sirh: CleAcces = {
  id: 'k-1',
  libelle: 'SIRH',
  prefixe: 'mec_Ab12Cd',
  droits: ['lecture', 'ecriture'],
  creeLe: '2026-09-01T08:00:00.000Z',
  creePar: 'Paul Martin',
  utiliseeLe: '2026-09-02T08:00:00.000Z',
}
const paie: CleAcces = { ...sirh, id: 'k-2', libelle: 'Paie', droits: ['lecture'], utiliseeLe: null }

const cfa: CleAcces = { ...sirh, id: 'k-3', libelle: 'CFA', droits: ['depot'], utiliseeLe: null }

const button = (name: string) => screen.getByRole('button', { name, exact: true })

const sirhRecu: Webhook = {
  id: 'w-1',
  url: 'https://sirh.example/recu',
  evenements: ['dossier.en_attente_pieces', 'dossier.rompu'],
  actif: true,
  creeLe: '2026-09-01T08:00:00.000Z',
  creePar: 'Paul Martin',
  ancienSecretJusqua: null,
}
const livree: Livraison = {
  n: 1,
  id: 'l-1',
  evenement: 'dossier.en_attente_pieces',
  dossierId: 'd-1',
  numero: 'AP2026-000001',
  le: '2026-09-02T08:00:00.000Z',
  etat: 'livree',
  essais: 1,
  prochainEssaiLe: null,
  livreeLe: '2026-09-02T08:00:01.000Z',
  statut: 200,
  echec: null,
}
const enAttente: Livraison = {
  ...livree,
  n: 2,
  id: 'l-2',
  evenement: 'dossier.rompu',
  etat: 'a_envoyer',
  essais: 3,
  prochainEssaiLe: '2026-09-02T09:00:00.000Z',
  livreeLe: null,
  statut: 500,
  echec: 'refus',
}

async function openConnexions(cles: CleAcces[], webhooks: Webhook[] = []) {
  answer(CALLS.readAvis, { dossiers: 'aussitot', messages: 'quotidien', echeances: 'quotidien' })
  answer(CALLS.readCalendrier, { creeLe: null })
  answer(CALLS.listEntreprises, [])
  answer(CALLS.listSessions, { elements: [] })
  answer(CALLS.listComptes, { elements: [moi] })
  answer(CALLS.listCles, { elements: cles })
  answer(CALLS.listWebhooks, { elements: webhooks })
  const told = await open('/compte', { session })
  expect(received(CALLS.listCles)).toEqual([])
  await button('Gérer les connexions').click()
  return told
}

test('an administrator makes a key, which is shown once, and copies it', async () => {
  await openConnexions([])
  await expect.element(screen.getByText('Aucune clé pour l’instant.')).toBeVisible()
  // « Clé d’accès » is what the second factor is called, on the same page.
  await expect.element(screen.getByText(/Clés? d’accès/)).not.toBeInTheDocument()
  await button('Créer une clé de logiciel').click()
  await button('Créer la clé').click()
  await expect.element(screen.getByText('Indiquez à quoi servira la clé.').first()).toBeVisible()
  expect(received(CALLS.createCle)).toEqual([])
  await screen.getByRole('textbox', { name: 'Nom de la clé' }).fill('SIRH')
  await screen.getByRole('radio', { name: 'Lire et saisir les contrats' }).click()
  const cle = 'mec_Ab12Cd9999999999999999999999'
  answer(CALLS.createCle, { ...sirh, cle })
  answer(CALLS.listCles, { elements: [sirh] })
  await button('Créer la clé').click()
  const given = screen.getByRole('textbox', { name: 'Clé de logiciel « SIRH »' })
  await expect.element(given).toHaveValue(cle)
  await expect.element(given).toHaveFocus()
  expect(received(CALLS.createCle).at(-1)).toMatchObject({
    path: `/entreprises/${SIRET}/cles`,
    body: { libelle: 'SIRH', droits: ['lecture', 'ecriture'] },
  })
  expect(await accessibilityFaults()).toEqual([])
  await button('C’est noté, masquer').click()
  await expect.element(given).not.toBeInTheDocument()
  await expect.element(screen.getByText('mec_Ab12Cd…')).toBeVisible()
})

test('an administrator reads what keys may do and when they last served, and revokes one, asked twice', async () => {
  const told = await openConnexions([sirh, paie, cfa])
  await expect.element(screen.getByText(/Dernière utilisation le\s2\sseptembre\s2026/)).toBeVisible()
  await expect.element(screen.getByText(/Lire les contrats\..*Jamais utilisée/)).toBeVisible()
  await expect
    .element(screen.getByText(/Déposer des contrats d’apprentissage et suivre ceux-là\./))
    .toBeVisible()
  await button('Révoquer Paie').click()
  expect(await accessibilityFaults()).toEqual([])
  answer(CALLS.deleteCle)
  answer(CALLS.listCles, { elements: [sirh] })
  await button('Révoquer la clé').click()
  await expect.element(button('Révoquer Paie')).not.toBeInTheDocument()
  expect(received(CALLS.deleteCle).at(-1)?.path).toBe(`/entreprises/${SIRET}/cles/k-2`)
  expect(told.announced).toEqual(['La clé «\u00a0Paie\u00a0» est révoquée.'])
})

test('an administrator adds a webhook, is shown its secret once, changes it and stops telling', async () => {
  await openConnexions([])
  await button('Ajouter un webhook').click()
  await screen.getByRole('textbox', { name: 'Adresse à prévenir' }).fill('sirh')
  await button('Ajouter le webhook').click()
  await expect.element(screen.getByText(/Indiquez une adresse complète/).first()).toBeVisible()
  await screen.getByRole('textbox', { name: 'Adresse à prévenir' }).fill(sirhRecu.url)
  for (const etat of [
    'Brouillon',
    'En cours d’instruction',
    'En attente de pièce(s) complémentaire(s)',
    'Prise en charge acceptée',
    'Prise en charge refusée',
    'Annulé',
  ])
    await screen.getByRole('checkbox', { name: etat, exact: true }).click()
  expect(await accessibilityFaults()).toEqual([])
  answer(CALLS.createWebhook, { ...sirhRecu, secret: 'whsec_un' })
  answer(CALLS.listWebhooks, { elements: [sirhRecu] })
  await button('Ajouter le webhook').click()
  const secret = screen.getByRole('textbox', { name: `Secret de signature de ${sirhRecu.url}` })
  await expect.element(secret).toHaveValue('whsec_un')
  expect(received(CALLS.createWebhook).at(-1)?.body).toEqual({
    url: sirhRecu.url,
    evenements: ['dossier.en_attente_pieces', 'dossier.rompu'],
  })
  await button('C’est noté, masquer').click()
  answer(CALLS.updateWebhook, { ...sirhRecu, secret: 'whsec_deux' })
  await button(`Changer de secret (${sirhRecu.url})`).click()
  await screen.getByRole('dialog').getByRole('button', { name: 'Changer de secret' }).click()
  await expect.element(secret).toHaveValue('whsec_deux')
  expect(received(CALLS.updateWebhook).at(-1)?.body).toEqual({ renouvelerSecret: true })
  answer(CALLS.listWebhooks, { elements: [{ ...sirhRecu, actif: false }] })
  await button(`Arrêter (${sirhRecu.url})`).click()
  await expect.element(button(`Reprendre (${sirhRecu.url})`)).toBeVisible()
  expect(received(CALLS.updateWebhook).at(-1)?.body).toEqual({ actif: false })
})

test('an administrator reads what was told, why it did not arrive, and tells it again; then ends it', async () => {
  const told = await openConnexions([], [sirhRecu])
  answer(CALLS.listLivraisons, { elements: [enAttente, livree], suivant: null })
  await button(`Voir les envois (${sirhRecu.url})`).click()
  await expect
    .element(screen.getByText(/Le logiciel a refusé l’envoi\. Réponse 500\. 3\sessais\./))
    .toBeVisible()
  await expect.element(screen.getByText(/Prochain essai le\s2\sseptembre\s2026/)).toBeVisible()
  expect(await accessibilityFaults()).toEqual([])
  answer(CALLS.replayLivraison, enAttente)
  await screen
    .getByRole('button', { name: /Renvoyer/ })
    .nth(1)
    .click()
  await expect.poll(() => received(CALLS.replayLivraison).at(-1)?.path).toMatch(/\/livraisons\/1\/rejeu$/)
  answer(CALLS.deleteWebhook)
  answer(CALLS.listWebhooks, { elements: [] })
  await button(`Supprimer (${sirhRecu.url})`).click()
  await button('Supprimer le webhook').click()
  await expect.element(screen.getByText('Aucun webhook pour l’instant.')).toBeVisible()
  expect(told.announced).toEqual(['L’envoi repart.', 'Le webhook est supprimé.'])
})
