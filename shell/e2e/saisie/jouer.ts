import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import type { Dactylo } from './dactylo.ts'

const { apprenti, contrat, formation } = CONTRAT_EXEMPLE

/** What these screens ask of who fills them in: a browser that Playwright does not drive has its own (`compat/navigateurs`). */
export type Gestes = Pick<
  Dactylo,
  'taper' | 'choisir' | 'lister' | 'chercher' | 'cocher' | 'presser' | 'lire' | 'surEcran'
>

/** « 2026-09-01 » as it is typed: 01092026. */
export const jour = (date: string | null | undefined) => (date ?? '').split('-').reverse().join('')
/** An answer as it is typed; nothing where there is none. */
export const dit = (valeur: string | number | null | undefined) => String(valeur ?? '')

/** Screen 1 comes filled in: read, and on. */
export async function jouerEmployeur(d: Gestes): Promise<void> {
  await d.surEcran('employeur')
  await d.presser('Continuer')
}

async function jouerIdentite(d: Gestes): Promise<void> {
  const { representantLegal, adresse } = apprenti
  await d.taper('apprenti.nomNaissance', 'Nom de naissance', dit(apprenti.nomNaissance))
  await d.taper('apprenti.prenom', 'Premier prénom', dit(apprenti.prenom))
  await d.taper('apprenti.nir', 'Numéro de sécurité sociale (NIR)', dit(apprenti.nir))
  await d.taper('apprenti.dateNaissance', 'Date de naissance', jour(apprenti.dateNaissance))
  await d.taper('apprenti.communeNaissance', 'Commune de naissance', dit(apprenti.communeNaissance))
  await d.choisir('apprenti.nationalite', 'Nationalité', 0)
  await d.taper('apprenti.adresse.numero', 'Numéro (facultatif)', dit(adresse.numero))
  await d.taper('apprenti.adresse.voie', 'Voie', dit(adresse.voie))
  await d.taper('apprenti.adresse.complement', 'Complément d’adresse (facultatif)', dit(adresse.complement))
  await d.taper('apprenti.adresse.codePostal', 'Code postal', dit(adresse.codePostal))
  await d.taper('apprenti.telephone', 'Téléphone', dit(apprenti.telephone))
  await d.taper('apprenti.courriel', 'Adresse e-mail', dit(apprenti.courriel))
  await d.taper('apprenti.representantLegal.nom', 'Nom du représentant légal', dit(representantLegal?.nom))
  await d.taper(
    'apprenti.representantLegal.prenom',
    'Prénom du représentant légal',
    dit(representantLegal?.prenom),
  )
  await d.presser('Reprendre l’adresse de l’apprenti(e)')
}

async function jouerParcours(d: Gestes): Promise<void> {
  await d.lister('apprenti.situationAvantContrat', 'Situation avant ce contrat', '1')
  await d.lister('apprenti.dernierDiplomePrepare', 'Dernier diplôme ou titre préparé', '25')
  await d.lister('apprenti.derniereClasse', 'Dernière classe ou année suivie', '01')
  await d.taper(
    'apprenti.intituleDernierDiplome',
    'Intitulé précis du dernier diplôme ou titre préparé',
    dit(apprenti.intituleDernierDiplome),
  )
  await d.lister('apprenti.diplomePlusEleve', 'Diplôme ou titre le plus élevé obtenu', '25')
  await d.choisir('apprenti.rqth', 'Reconnaissance de la qualité de travailleur handicapé', 1)
  await d.choisir('apprenti.sportifHautNiveau', 'Sportif de haut niveau', 1)
}

/** Screen 2: the apprentice, her legal representative, and the two maîtres, known in the enterprise. */
export async function jouerApprenti(d: Gestes): Promise<void> {
  await d.surEcran('apprenti')
  await jouerIdentite(d)
  await jouerParcours(d)
  await d.chercher('maitres.maitre1.salarieId', 'Sélectionner un salarié', 'Oka')
  await d.presser('Ajouter un second maître d’apprentissage')
  await d.choisir('maitres.maitre2.mode', 'Qui est-ce ?', 0)
  await d.chercher('maitres.maitre2.salarieId', 'Sélectionner un salarié', 'Bla')
  await d.cocher('maitres.attestationEligibilite', /^J’atteste sur l’honneur/)
  await d.lire('apprenti.departementNaissance', '75')
  await d.lire('apprenti.adresse.commune', 'Saint-Denis')
  await d.presser('Continuer')
}

async function jouerNature(d: Gestes): Promise<void> {
  const { travailTemporaire: interim } = contrat
  await d.choisir('contrat.modeContractuel', 'Mode contractuel de l’apprentissage', 2)
  await d.lister('contrat.type', 'Type de contrat ou d’avenant', '11')
  await d.taper('contrat.dateConclusion', 'Date de conclusion', jour(contrat.dateConclusion))
  await d.taper(
    'contrat.dateDebutExecution',
    'Début d’exécution du contrat',
    jour(contrat.dateDebutExecution),
  )
  await d.taper('contrat.dateFin', 'Fin du contrat ou de la période d’apprentissage', jour(contrat.dateFin))
  await d.taper('contrat.dureeHebdoHeures', 'Durée hebdomadaire du travail', '35')
  await d.choisir(
    'contrat.travauxDangereux',
    'Travail sur machines dangereuses ou exposition à des risques particuliers',
    1,
  )
  await d.taper(
    'contrat.travailTemporaire.experienceMaitreMois',
    'Expérience du maître de l’agence dans le travail temporaire',
    dit(interim?.experienceMaitreMois),
  )
  await d.chercher(
    'contrat.travailTemporaire.entrepriseUtilisatrice.denomination',
    'Entreprise utilisatrice',
    'Ate',
  )
  await d.choisir('contrat.base', 'Base de la rémunération', 0)
  await d.choisir('contrat.subrogation', 'Subrogation', 0)
}

/** Screen 3: the contract and the training; the diploma by its code, the CFA by its name. */
export async function jouerContrat(d: Gestes): Promise<void> {
  await d.surEcran('contrat')
  await jouerNature(d)
  await d.taper('formation.codeDiplome', 'Code du diplôme', dit(formation.codeDiplome))
  await d.choisir('formation.cfaEntreprise', 'Est-ce un CFA d’entreprise\u00a0?', 1)
  await d.chercher('formation.cfa.denomination', 'Dénomination', 'CFA DEMO')
  await d.choisir(
    'formation.cfaEstLieuPrincipal',
    'Le CFA responsable est-il le lieu principal de la formation\u00a0?',
    0,
  )
  await d.taper(
    'formation.dateFinEpreuves',
    'Fin prévue des épreuves ou examens',
    jour(formation.dateFinEpreuves),
  )
  await d.taper('formation.dureeHeures', 'Durée de la formation', String(formation.dureeHeures))
  await d.cocher('formation.attestationPieces', /^J’atteste disposer/)
  await d.presser('Continuer')
}

/** Screen 4: read again, then validated; ends once the Cerfa is on the page. */
export async function jouerRecapitulatif(d: Gestes): Promise<void> {
  await d.surEcran('recapitulatif')
  await d.presser('Valider et générer le Cerfa FA 13')
  await d.surEcran('cerfa')
}

/** Another apprentice of the same class, in a contract that is a copy of the first. People and addresses are invented. */
async function jouerAutreApprenti(d: Gestes): Promise<void> {
  await d.taper('apprenti.nomNaissance', 'Nom de naissance', 'Sørensen')
  await d.taper('apprenti.prenom', 'Premier prénom', 'Noah')
  await d.presser('Modifier')
  await d.taper('apprenti.nir', 'Numéro de sécurité sociale (NIR)', '1090569123456')
  await d.choisir('apprenti.sexe', 'Sexe', 0)
  await d.taper('apprenti.dateNaissance', 'Date de naissance', '12052009')
  await d.taper('apprenti.departementNaissance', 'Département de naissance', '69')
  await d.taper('apprenti.communeNaissance', 'Commune de naissance', 'Lyon')
  await d.taper('apprenti.adresse.numero', 'Numéro (facultatif)', '7')
  await d.taper('apprenti.adresse.voie', 'Voie', 'quai des Saules')
  await d.taper('apprenti.adresse.complement', 'Complément d’adresse (facultatif)', 'Appartement 4')
  await d.taper('apprenti.adresse.codePostal', 'Code postal', '69003')
  await d.taper('apprenti.telephone', 'Téléphone', '0622334455')
  await d.taper('apprenti.courriel', 'Adresse e-mail', 'noah.sorensen@courriel.example')
  await d.taper('apprenti.representantLegal.nom', 'Nom du représentant légal', 'Sørensen')
  await d.taper('apprenti.representantLegal.prenom', 'Prénom du représentant légal', 'Ingrid')
  await d.presser('Reprendre l’adresse de l’apprenti(e)')
}

/** Screens 1 to 3 of a copy: the apprentice changes, what is sworn is sworn again. */
export async function jouerCopie(d: Gestes): Promise<void> {
  await jouerEmployeur(d)
  await d.surEcran('apprenti')
  await jouerAutreApprenti(d)
  await d.cocher('maitres.attestationEligibilite', /^J’atteste sur l’honneur/)
  await d.lire('apprenti.adresse.commune', 'Lyon')
  await d.presser('Continuer')
  await d.surEcran('contrat')
  await d.cocher('formation.attestationPieces', /^J’atteste disposer/)
  await d.presser('Continuer')
}
