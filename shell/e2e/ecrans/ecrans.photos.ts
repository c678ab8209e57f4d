import type { Locator, Page } from '@playwright/test'
import { validerExemple } from '../instruction/dossiers.ts'
import { MOT_DE_PASSE, type Monde, test } from '../monde.ts'
import { demanderDepuisLePortail, SIRET, seConnecter } from '../parcours/compte.ts'
import { groupe } from '../parcours/formulaire.ts'
import { deposerPiece } from '../parcours/pieces.ts'
import { validerLeRecapitulatif } from '../parcours/saisie.ts'
import {
  ADMIN,
  appeler,
  confirmerAdresse,
  demandeActivation,
  EMPLOYEUR,
  GESTIONNAIRE,
  inscrire,
  jetonDe,
  ouvrirSession,
  titre,
} from '../premiers-pas/gens.ts'
import { CFA, ouvrir } from '../signature/signataire.ts'
import { CHAPITRES, relier } from './album.ts'
import { photographier } from './appareil.ts'
import { saisirExemple } from './contrat.ts'

const sombres = new Set(
  CHAPITRES.flatMap(({ ecrans }) => ecrans.filter((one) => one.sombre).map((one) => one.nom)),
)
const photo = (page: Page, nom: string, ou?: Locator) =>
  photographier(page, nom, { sombre: sombres.has(nom), ...(ou ? { ou } : {}) })

const PERSONNE = { email: 'helene.nowak@interim-demo.example', prenom: 'Hélène', nom: 'Nowak' }

test('from the portal to an account', async ({ page, monde }) => {
  await page.goto('/espace-entreprise')
  await photo(page, 'portail')
  await page.goto('/espace-entreprise?page=demarches')
  await photo(page, 'portail-demande')
  await page.getByRole('button', { name: 'Nouvelle demande' }).click()
  await photo(page, 'portail-nature')
  await demanderDepuisLePortail(page)
  await titre(page, 'Connexion')
  await photo(page, 'connexion')
  await page.getByRole('link', { name: 'S’inscrire' }).click()
  await titre(page, 'Inscription')
  await photo(page, 'inscription')
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await page.getByLabel('SIRET de votre entreprise').fill(SIRET)
  await page.getByText('INTERIM DEMO AGENCE DE PARIS, Paris').waitFor()
  await photo(page, 'inscription-erreurs')
  await page.getByRole('radio', { name: 'Madame' }).check()
  await page.getByRole('textbox', { name: 'Prénom' }).fill(PERSONNE.prenom)
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(PERSONNE.nom)
  await page.getByLabel('Téléphone professionnel').fill('01 40 00 00 01')
  await page.getByLabel('Adresse e-mail professionnelle').fill(PERSONNE.email)
  await page.getByLabel('Mot de passe', { exact: true }).fill('quatre girafes sous un parapluie')
  await page.getByRole('button', { name: 'Créer mon compte' }).click()
  await titre(page, 'Confirmation d’inscription')
  await photo(page, 'confirmation-envoyee')
  await page.goto(`/confirmation?jeton=${jetonDe(await monde.courriel(PERSONNE.email, /^Confirmation/))}`)
  await titre(page, 'Confirmation d’inscription')
  await photo(page, 'confirmation')
  await page.getByLabel('Mot de passe', { exact: true }).fill(MOT_DE_PASSE)
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click()
  await titre(page, 'Adresse confirmée')
  await photo(page, 'attente-activation')
  await page.goto(`/activation?jeton=${jetonDe(await demandeActivation(monde, PERSONNE))}`)
  await titre(page, 'Validation d’inscription')
  await photo(page, 'activation')
  await page.goto('/mot-de-passe')
  await photo(page, 'mot-de-passe')
})

test('home, account and pages to read', async ({ page, monde }) => {
  const attente = { email: 'ali.benali@interim-demo.example', prenom: 'Ali', nom: 'Benali' }
  await inscrire(page, monde, attente)
  await confirmerAdresse(page, monde, attente.email)
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/accueil')
  await titre(page, 'Accueil entreprise')
  await photo(page, 'accueil')
  await ouvrirSession(page, monde, ADMIN)
  await page.goto('/compte')
  await titre(page, 'Mon compte')
  await photo(page, 'compte')
  await page.getByRole('button', { name: 'Gérer les connexions' }).click()
  const cles = page.getByRole('button', { name: 'Créer une clé de logiciel' })
  await cles.click()
  await photo(page, 'connexions', page.getByRole('heading', { name: 'Clés de logiciel' }))
  for (const nom of ['coordonnees', 'accessibilite', 'donnees-personnelles', 'mentions-legales', 'statut']) {
    await page.goto(`/${nom}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await photo(page, nom)
  }
})

test('the contract, then the desk', async ({ page, monde, somebodyElse }) => {
  await page.goto('/connexion')
  await seConnecter(page, EMPLOYEUR)
  await page.waitForURL(/\/accueil/)
  await page.goto('/mes-contrats')
  await page.getByRole('listitem').first().waitFor()
  await photo(page, 'mes-contrats')
  await page.goto('/mes-contrats/nouveau')
  await titre(page, 'Nouveau contrat d’apprentissage')
  await photo(page, 'nouveau-contrat')

  const id = await saisirExemple(page, monde)
  const ecran = (nom: string) => `/mes-contrats/dossiers/${id}/saisie/${nom}`
  for (const [nom, h1] of [
    ['employeur', 'Données employeur'],
    ['apprenti', 'Données apprenti(e) & maîtres d’apprentissage'],
    ['contrat', 'Données contrat'],
    ['recapitulatif', 'Récapitulatif'],
  ] as const) {
    await page.goto(ecran(nom))
    await titre(page, h1)
    // Of screen 3, what it is known for.
    await photo(page, `saisie-${nom}`, nom === 'contrat' ? groupe(page, 'Rémunération') : undefined)
  }
  await validerLeRecapitulatif(page)
  await photo(page, 'saisie-cerfa')
  await page.goto(ecran('pieces'))
  await titre(page, 'Pièces justificatives')
  await deposerPiece(page, 'Convention de formation')
  await photo(page, 'saisie-pieces')
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await titre(page, /Nguyễn-Lefèvre/)
  await photo(page, 'dossier')
  await page.goto(ecran('pieces'))
  const cerfa = await page.request.get(`${monde.url}/api/dossiers/${id}/documents/cerfa.pdf`)
  // It bears no signature, which the page says before it leaves.
  await Promise.all([
    deposerPiece(page, 'Cerfa FA 13 signé', await cerfa.body()),
    page.getByRole('button', { name: 'L’envoyer quand même' }).click(),
  ])

  const gestionnaire = await somebodyElse()
  await gestionnaire.goto('/connexion')
  await seConnecter(gestionnaire, GESTIONNAIRE)
  await gestionnaire.waitForURL(/\/accueil/)
  await gestionnaire.goto('/mes-contrats/instruction')
  await gestionnaire.getByRole('listitem').first().waitFor()
  await photo(gestionnaire, 'instruction')
  await gestionnaire.getByRole('searchbox', { name: 'Chercher un dossier' }).fill('Nguyễn-Lefèvre')
  await gestionnaire
    .getByRole('link', { name: /Nguyễn-Lefèvre/ })
    .first()
    .click()
  await titre(gestionnaire, /Nguyễn-Lefèvre/)
  await photo(gestionnaire, 'bureau')
  await gestionnaire.context().close()
})

test('the second kind, and many at once', async ({ page, monde }) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/mes-contrats/nouveau?type=professionnalisation')
  await page.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE PARIS' }).check()
  await page.getByRole('button', { name: /^Vous hésitez/ }).click()
  await page.getByRole('textbox', { name: /^Date de naissance/ }).fill('20/05/2004')
  await photo(page, 'comparaison', page.getByRole('table', { name: 'Les contrats côte à côte' }))

  const pro = await saisirExemple(page, monde, 'professionnalisation')
  for (const ecran of ['salarie', 'contrat', 'recapitulatif'] as const) {
    await page.goto(`/mes-contrats/dossiers/${pro}/saisie/${ecran}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await photo(page, `pro-${ecran}`, ecran === 'contrat' ? groupe(page, 'Rémunération') : undefined)
  }

  await page.goto('/mes-contrats/import')
  await titre(page, 'Importer des contrats')
  await photo(page, 'import')
  await page.goto(`/mes-contrats/dossiers/${pro}/copies`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await photo(page, 'copies')
  await page.goto('/mes-contrats/chiffres')
  await titre(page, 'Vos chiffres')
  await page.getByRole('table').first().waitFor()
  await photo(page, 'chiffres')
})

/** A granted contract of the demo, which has begun; not an amendment. */
async function accepteDeLaDemo(page: Page, monde: Monde): Promise<string> {
  const lu = await appeler(page, monde, 'GET', '/dossiers?etat=prise_en_charge_acceptee&type=apprentissage')
  const { elements } = (await lu.json()) as { elements: { id: string; avenant: object | null }[] }
  const premier = elements.find(({ avenant }) => avenant === null)
  if (!premier) throw new Error('no granted dossier')
  return premier.id
}

test('the life of a contract', async ({ page, monde, somebodyElse }) => {
  const id = await validerExemple(page, monde)
  await page.goto(`/mes-contrats/dossiers/${id}/signature`)
  await titre(page, 'Signature en ligne')
  const cfa = page.getByRole('region', { name: 'CFA' })
  await cfa.getByLabel('Prénom et nom').fill('Łucja Ștefănescu')
  await cfa.getByLabel('Adresse e-mail').fill(CFA)
  await photo(page, 'signature')
  await page.getByRole('button', { name: 'Envoyer les invitations' }).click()
  await page.getByText('Signature en cours').waitFor()
  const signataire = await somebodyElse()
  await ouvrir(signataire, monde, CFA)
  await photo(signataire, 'signer')
  await signataire.context().close()

  await page.goto(`/mes-contrats/dossiers/${id}`)
  const messages = page.getByRole('region', { name: 'Messages' })
  await messages.getByLabel('Votre message').fill('Le tampon du CFA suffit-il sur la convention\u00a0?')
  await page.keyboard.press('Control+Enter')
  await messages.getByText('Pas encore lu').waitFor()
  await photo(page, 'messages', messages)

  const accepte = await accepteDeLaDemo(page, monde)
  await page.goto(`/mes-contrats/dossiers/${accepte}`)
  const versements = page.getByRole('heading', { name: 'Versements de l’opérateur de compétences' })
  await versements.waitFor()
  await photo(page, 'accepte', versements)
  await page.goto(`/mes-contrats/dossiers/${accepte}/avenant`)
  await titre(page, 'Déclarer un avenant')
  await page.getByRole('radio', { name: /Autres changements/ }).check()
  await photo(page, 'avenant')
  await page.goto(`/mes-contrats/dossiers/${accepte}/rupture`)
  await titre(page, 'Déclarer la rupture du contrat')
  await photo(page, 'rupture')
})

test.afterAll(relier)
