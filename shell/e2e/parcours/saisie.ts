import { expect, type Page } from '@playwright/test'
import { chercher, choisirDansListe, groupe, remplir, repondre } from './formulaire.ts'

const titre = (page: Page, nom: string) =>
  expect(page.getByRole('heading', { level: 1, name: nom })).toBeVisible()

const continuer = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click()

/** Screen 1 comes filled in from the enterprise. */
export async function saisirEmployeur(page: Page): Promise<void> {
  await titre(page, 'Données employeur')
  await expect(page.getByLabel('Nom ou dénomination')).toHaveValue('INTERIM DEMO AGENCE DE PARIS')
  await expect(page.getByText('repris de votre fiche entreprise').first()).toBeVisible()
  await continuer(page)
}

async function saisirIdentite(page: Page): Promise<void> {
  const identite = groupe(page, 'L’apprenti(e)')
  await remplir(identite, {
    'Nom de naissance': 'Nguyễn-Lefèvre',
    'Premier prénom': 'Élise',
    'Date de naissance': '14/02/2010',
    'Département de naissance': '75',
    'Commune de naissance': 'Paris',
    'Numéro de sécurité sociale (NIR)': '2100275112046',
  })
  await repondre(identite, { Sexe: 'Féminin', Nationalité: 'Française', 'Régime social': 'URSSAF' })
  const coordonnees = groupe(page, 'Ses coordonnées')
  await remplir(coordonnees, {
    'Numéro (facultatif)': '3 bis',
    Voie: 'impasse du Lavoir',
    'Code postal': '93200',
    Téléphone: '06 11 22 33 44',
    'Adresse e-mail': 'elise.lefevre@courriel.example',
  })
  // The postal code brings the only commune it has.
  await expect(coordonnees.getByRole('combobox', { name: 'Commune', exact: true })).toHaveValue('Saint-Denis')
}

/** The block opened by the date of birth: a minor signs with a legal representative. */
async function saisirRepresentant(page: Page): Promise<void> {
  const representant = groupe(page, 'Représentant légal')
  await expect(representant).toBeVisible()
  await remplir(representant, {
    'Nom du représentant légal': 'Lefèvre',
    'Prénom du représentant légal': 'Marc',
    'Adresse e-mail du représentant légal (facultatif)': 'marc.lefevre@courriel.example',
  })
  await representant.getByRole('button', { name: 'Reprendre l’adresse de l’apprenti(e)' }).click()
  await expect(representant.getByRole('textbox', { name: 'Voie' })).toHaveValue('impasse du Lavoir')
}

async function saisirParcours(page: Page): Promise<void> {
  const parcours = groupe(page, 'Son parcours avant le contrat')
  await choisirDansListe(parcours, {
    'Situation avant ce contrat': '1',
    'Dernier diplôme ou titre préparé': '25',
    'Dernière classe ou année suivie': '01',
    'Diplôme ou titre le plus élevé obtenu': '25',
  })
  await remplir(parcours, {
    'Intitulé précis du dernier diplôme ou titre préparé': 'Diplôme national du brevet',
  })
  await repondre(groupe(page, 'Situations particulières'), {
    'Reconnaissance de la qualité de travailleur handicapé': 'Non',
    'Sportif de haut niveau': 'Non',
  })
}

/** A maître under 18 blocks; corrected, the block goes. */
async function saisirMaitres(page: Page): Promise<void> {
  const premier = groupe(page, 'Maître d’apprentissage')
  await repondre(premier, { 'Qui est-ce': 'Créer un salarié' })
  await remplir(premier, {
    'Nom de naissance': 'Okafor',
    Prénom: 'Ada',
    'Date de naissance': '30/06/2010',
    'Adresse e-mail': 'ada.okafor@interim-demo.example',
    'Emploi occupé': 'Responsable d’agence',
  })
  await groupe(page, 'Attestation').getByRole('checkbox').check()
  await continuer(page)
  const mineur = premier.getByText(/majeur|18\u00a0?ans/).first()
  await expect(page.getByRole('heading', { level: 1, name: /Données apprenti/ })).toBeVisible()
  await expect(mineur).toBeVisible()
  await remplir(premier, { 'Date de naissance': '30/06/1985' })
  await page.getByRole('button', { name: 'Ajouter un second maître d’apprentissage' }).click()
  const second = groupe(page, 'Second maître d’apprentissage')
  // In temporary work the second one is the user company's: an employee is picked on demand only.
  await second.getByRole('radio', { name: 'Sélectionner un salarié' }).check()
  await chercher(second, 'Sélectionner un salarié', 'a', /./)
}

export async function saisirApprenti(page: Page): Promise<void> {
  await titre(page, 'Données apprenti(e) & maîtres d’apprentissage')
  await saisirIdentite(page)
  await saisirRepresentant(page)
  await saisirParcours(page)
  await saisirMaitres(page)
  await continuer(page)
}

async function saisirContrat(page: Page): Promise<void> {
  await choisirDansListe(groupe(page, 'Nature du contrat'), { 'Type de contrat ou d’avenant': '11' })
  const dates = groupe(page, 'Dates du contrat')
  await remplir(dates, {
    'Date de conclusion': '25/08/2026',
    'Début d’exécution du contrat': '1/9/26',
    'Début de la formation pratique chez l’employeur': '1er septembre 2026',
    'Fin du contrat ou de la période d’apprentissage': '31082028',
  })
  await expect(dates.getByText(/2\u00a0ans/)).toBeVisible()
  const temps = groupe(page, 'Temps de travail')
  await remplir(temps, { 'Durée hebdomadaire du travail': '35 h' })
  await repondre(temps, { 'Travail sur machines dangereuses': 'Non' })
  await remplir(groupe(page, 'Travail temporaire'), {
    'Expérience du maître de l’agence dans le travail temporaire': '60',
    'Entreprise utilisatrice': 'ATELIERS DEMO',
    'SIRET de l’entreprise utilisatrice': '99933322200019',
    'Début de la mission': '01/09/2026',
    'Fin de la mission': '31/08/2028',
  })
}

/** The pay of the example, computed on the SMIC: 27 %, then 39 %, then 51 % from the month after 18. */
async function verifierRemuneration(page: Page): Promise<void> {
  const remuneration = groupe(page, 'Rémunération')
  await repondre(remuneration, { 'Base de la rémunération': 'SMIC' })
  for (const [taux, fin] of [
    ['27\u00a0%', '31/08/2027'],
    ['39\u00a0%', '29/02/2028'],
    ['51\u00a0%', '31/08/2028'],
  ] as const) {
    await expect(remuneration).toContainText(taux)
    await expect(remuneration).toContainText(fin)
  }
  await expect(remuneration).toContainText(/504,10\s€/)
  await remplir(groupe(page, 'Salaire à l’embauche, retraite et avantages'), {
    'Caisse de retraite complémentaire': 'MALAKOFF HUMANIS AGIRC-ARRCO',
  })
  await repondre(groupe(page, 'Subrogation'), { Subrogation: 'Oui' })
}

async function saisirFormation(page: Page): Promise<void> {
  const diplome = groupe(page, 'Diplôme ou titre préparé')
  await chercher(diplome, 'Code du diplôme', '50025524', /lectricien/)
  await expect(diplome.getByLabel('Code RNCP')).toHaveValue('38401')
  await expect(diplome).toContainText(/€/)
  const cfa = groupe(page, 'CFA responsable de la formation')
  await repondre(cfa, { 'Est-ce un CFA d’entreprise': 'Non' })
  await chercher(cfa, 'Dénomination', 'CFA DEMO', /CFA DEMO DES METIERS/)
  await expect(cfa.getByLabel('Numéro UAI')).toHaveValue('0750001U')
  await repondre(cfa, { 'Le CFA responsable est-il le lieu principal': 'Oui' })
  await remplir(groupe(page, 'Organisation de la formation'), {
    'Début de la formation au CFA': '01/09/2026',
    'Fin prévue des épreuves ou examens': '15/07/2028',
    'Durée de la formation': '820',
  })
  const attestation = groupe(page, 'Attestation')
  await attestation.getByRole('checkbox').check()
  await remplir(attestation, { 'Fait à': 'Paris' })
}

export async function saisirContratEtFormation(page: Page): Promise<void> {
  await titre(page, 'Données contrat')
  await saisirContrat(page)
  await verifierRemuneration(page)
  await saisirFormation(page)
  await continuer(page)
}

/** Screen 4: everything entered, then the button that validates. */
export async function validerLeRecapitulatif(page: Page): Promise<void> {
  await titre(page, 'Récapitulatif')
  await expect(page.getByRole('main')).toContainText('Nguyễn-Lefèvre')
  await page.getByRole('button', { name: 'Valider et générer le Cerfa FA 13' }).click()
  await titre(page, 'Cerfa FA 13')
}

/** The number that validation gave to the dossier on the page. */
export async function numeroDe(page: Page): Promise<string> {
  const [id] = /(?<=\/dossiers\/)[^/]+/.exec(page.url()) ?? []
  const dossier = await (await page.request.get(`/api/dossiers/${id}`)).json()
  return dossier.numero
}
