import { type APIResponse, expect, type Page } from '@playwright/test'
import { MOT_DE_PASSE, type Monde } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'

export const ADMIN = 'admin@interim-demo.example'
export const EMPLOYEUR = 'employeur@interim-demo.example'
export const GESTIONNAIRE = 'gestionnaire@opco-demo.example'
export const AUTRE_EMPLOYEUR = 'employeur@autre-entreprise.example'
export const SIRET_AUTRE = '99967890700018'

let people = 0
/** An address of nobody yet, in this worker's world. */
export const nouvelleAdresse = (prenom: string): string =>
  `${prenom}.${process.pid}.${++people}@interim-demo.example`

const LETTRES = 'abcdefghijklmnopqrstuvwxyz'
let noms = 0
/** A surname that nobody has in this worker's world, and that begins no other: what is looked for by it is one's own. */
export function nouveauNom(debut: string): string {
  const rang = noms++
  return debut + [676, 26, 1].map((poids) => LETTRES[Math.floor(rang / poids) % LETTRES.length]).join('')
}

/** The token that a mail's link carries. */
export function jetonDe({ texte }: { texte: string }): string {
  const jeton = texte.match(/\?jeton=(\S+)/)?.[1]
  if (!jeton) throw new Error('no link with a token in the mail')
  return jeton
}

/** A call of the API with this page's session, as our own pages make it. */
export async function appeler(
  page: Page,
  monde: Monde,
  methode: string,
  chemin: string,
  data?: unknown,
  entetes: Readonly<Record<string, string>> = {},
): Promise<APIResponse> {
  return page.request.fetch(`${monde.url}/api${chemin}`, {
    method: methode,
    headers: { origin: monde.url, ...entetes },
    ...(data === undefined ? {} : { data }),
  })
}

/** Opens a session in this page's browser, without the sign-in page. */
export async function ouvrirSession(page: Page, monde: Monde, email: string): Promise<void> {
  const answer = await appeler(page, monde, 'POST', '/session', { email, motDePasse: MOT_DE_PASSE })
  expect(answer.status(), await answer.text()).toBe(200)
}

/** Who signs up in these journeys. */
export interface Personne {
  readonly email: string
  readonly prenom: string
  readonly nom: string
}

/** Signs somebody up without the page. */
export async function inscrire(page: Page, monde: Monde, { email, prenom, nom }: Personne): Promise<void> {
  const answer = await appeler(page, monde, 'POST', '/comptes', {
    email,
    motDePasse: MOT_DE_PASSE,
    civilite: 'Mme',
    prenom,
    nom,
    telephone: '0140000009',
    siret: SIRET,
  })
  expect(answer.status(), await answer.text()).toBe(202)
}

/** Confirms somebody's address without the page. */
export async function confirmerAdresse(page: Page, monde: Monde, email: string): Promise<void> {
  const jeton = jetonDe(await monde.courriel(email, /^Confirmation d’inscription/))
  expect((await appeler(page, monde, 'POST', '/comptes/confirmation', { jeton })).status()).toBe(200)
}

/** The mail that asks the administrator about somebody. */
export const demandeActivation = (monde: Monde, { prenom, nom }: Personne) =>
  monde.courriel(ADMIN, new RegExp(`^Validation d’inscription[\\s\\S]*${prenom} ${nom}`))

/** An account ready for use, made without the pages. */
export async function ouvrirCompte(page: Page, monde: Monde, personne: Personne): Promise<void> {
  await inscrire(page, monde, personne)
  await confirmerAdresse(page, monde, personne.email)
  const jeton = jetonDe(await demandeActivation(monde, personne))
  const answer = await appeler(page, monde, 'POST', '/comptes/activation', { jeton, decision: 'activer' })
  expect(answer.status(), await answer.text()).toBe(200)
}

export const titre = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
