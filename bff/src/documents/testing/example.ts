import { existsSync, readFileSync } from 'node:fs'
import { type Contrat, remunerationOf } from '@mon-espace/domain'
import type { AccordInput } from '../accord/accord.ts'
import type { CerfaInput } from '../cerfa-10103-14/contrat-imprime.ts'
import type { CourrierInput } from '../courrier/courrier.ts'
import type { RecapInput } from '../recap/recap.ts'

const shared = new URL('../../../../../shared/', import.meta.url)

/** A file of `../shared`, or null, said aloud, where it is absent. */
export function sharedFile(path: string): Uint8Array | null {
  const url = new URL(path, shared)
  if (existsSync(url)) return new Uint8Array(readFileSync(url))
  process.stderr.write(`skipped: ../shared/${path} is absent\n`)
  return null
}

/** A contract in the shape of the API, complete, with invented people. */
export const CONTRAT: Contrat = {
  employeur: {
    prive: true,
    denomination: 'Intérim Exemple Agence de Nantes',
    siret: '99912345800013',
    adresse: adresse('12', 'rue des Peupliers', 'Hall A', '75013', 'Paris', '75113'),
    telephone: '0140000000',
    courriel: 'rh@interim-demo.example',
    typeEmployeur: '12',
    employeurSpecifique: '1',
    codeApe: '7820Z',
    effectif: 240,
    codeIdcc: '2378',
    regimeAssuranceChomage: null,
    autreAdresse: null,
  },
  apprenti: {
    nomNaissance: 'Nguyễn-Lefèvre',
    nomUsage: 'Lefèvre',
    prenom: 'Élise',
    nir: '2100275112046',
    sexe: 'F',
    dateNaissance: '2010-02-14',
    departementNaissance: '75',
    communeNaissance: 'Paris',
    nationalite: '1',
    regimeSocial: '2',
    adresse: adresse('3 bis', 'impasse du Lavoir', 'Bâtiment C', '93200', 'Saint-Denis', '93066'),
    telephone: '0611223344',
    courriel: 'elise.lefevre@courriel.example',
    sportifHautNiveau: false,
    rqth: false,
    equivalenceJeunes: false,
    extensionBoe: true,
    projetCreation: false,
    situationAvantContrat: '1',
    dernierDiplomePrepare: '25',
    derniereClasse: '01',
    intituleDernierDiplome: 'Diplôme national du brevet',
    diplomePlusEleve: '25',
    emancipe: false,
    representantLegal: {
      nom: 'Lefèvre',
      prenom: 'Marc',
      adresse: adresse('3 bis', 'impasse du Lavoir', 'Bâtiment C', '93200', 'Saint-Denis', '93066'),
      courriel: 'marc.lefevre@courriel.example',
    },
  },
  maitres: {
    maitre1: {
      salarieId: null,
      nomNaissance: 'Okafor',
      prenom: 'Ada',
      dateNaissance: '1985-06-30',
      courriel: 'ada.okafor@interim-demo.example',
      emploi: 'Responsable d’agence',
      diplome: 'Licence professionnelle Gestion des ressources humaines',
      niveauDiplome: '6',
    },
    maitre2: {
      salarieId: null,
      nomNaissance: 'Kowalczyk',
      prenom: 'Paweł',
      dateNaissance: '1979-11-03',
      courriel: 'p.kowalczyk@ateliers-demo.example',
      emploi: 'Chef d’équipe électricien',
      diplome: 'Brevet professionnel Électricien',
      niveauDiplome: '4',
    },
    attestationEligibilite: true,
  },
  contrat: {
    modeContractuel: '3',
    type: '11',
    typeDerogation: '21',
    numeroContratPrecedent: '075202209010001',
    precedent: null,
    dateConclusion: '2026-08-25',
    dateDebutExecution: '2026-09-01',
    dateDebutFormationPratique: '2026-09-02',
    dateFin: '2028-08-31',
    dateEffetAvenant: '2027-01-01',
    dureeHebdoHeures: 35,
    dureeHebdoMinutes: 0,
    travauxDangereux: false,
    travailTemporaire: {
      experienceMaitreMois: 60,
      entrepriseUtilisatrice: { denomination: 'Ateliers Exemple', siret: '99933322200019' },
      mission: { debut: '2026-09-01', fin: '2028-08-31' },
    },
    anneesDejaEffectuees: 0,
    majoration15: false,
    licencePro: false,
    base: 'SMIC',
    smcMensuelCentimes: null,
    remuneration: null,
    salaireBrutMensuelCentimes: null,
    caisseRetraite: 'MALAKOFF HUMANIS AGIRC-ARRCO',
    avantages: { nourritureCentimes: 413, logementCentimes: 5423, autre: true },
    subrogation: true,
  },
  formation: {
    cfaEntreprise: false,
    cfa: {
      denomination: 'CFA Exemple des Métiers',
      uai: '0750001U',
      siret: '99955443900011',
      adresse: adresse('1', 'avenue de l’Atelier', 'Porte B', '75013', 'Paris', '75113'),
    },
    cfaEstLieuPrincipal: true,
    lieu: {
      denomination: 'Lycée Exemple',
      uai: '0750002V',
      siret: '99955443900029',
      adresse: adresse('2', 'rue de l’École', 'Hall 3', '75013', 'Paris', '75113'),
    },
    diplomeVise: '33',
    intitule: 'CAP Électricien',
    codeDiplome: '50025524',
    codeRncp: '38401',
    dateDebut: '2026-09-01',
    dateFinEpreuves: '2028-07-15',
    dureeHeures: 820,
    heuresDistance: 12.5,
    attestationPieces: true,
    faitA: 'Paris',
  },
}

function adresse(
  numero: string,
  voie: string,
  complement: string | null,
  codePostal: string,
  commune: string,
  codeInsee: string,
) {
  return { numero, voie, complement, codePostal, commune, codeInsee }
}

/** The example, ready for the cover letter. */
export function courrierInput(): CourrierInput {
  return {
    contrat: CONTRAT,
    numero: 'AP-2026-000123',
    projet: false,
    date: '2026-08-25',
    destinataire: {
      organisme: 'OPCO Exemple',
      contact: {
        nom: 'Camille Martin',
        telephone: '0199000000',
        courriel: 'camille.martin@opco-demo.example',
      },
    },
    pieces: [
      {
        libelle: 'Cerfa signé',
        raison: 'Le contrat signé par tous.',
        obligatoire: true,
        echeance: '2026-09-07',
      },
      { libelle: 'Pièce d’identité', raison: 'Sur demande.', obligatoire: false },
    ],
    echeances: [{ libelle: 'Envoi du dossier complet', date: '2026-09-07' }],
  }
}

/** The example, granted. */
export function accordInput(): AccordInput {
  return {
    numero: 'AP-2026-000123',
    decideLe: '2026-09-10',
    organisme: 'OPCO Exemple',
    gestionnaire: null,
    contrat: CONTRAT,
    priseEnCharge: {
      npecAnnuelCentimes: 720_000,
      origine: 'branche',
      versionReferentiel: 'exemple, non officiel',
      montantTotalCentimes: 1_440_000,
      participationEmployeurCentimes: 75_000,
      echeancier: [
        { rang: 1, libelle: 'Avance de 40 %', date: '2026-10-01', montantCentimes: 288_000 },
        { rang: 2, libelle: 'Deuxième versement', date: '2027-04-01', montantCentimes: 216_000 },
      ],
      explications: [
        { code: 'prorata', titre: 'Prorata', texte: 'Compté par jour.', article: 'art. R. 6332-25' },
      ],
    },
  }
}

/** The example, ready for the Cerfa, its pay computed by the domain. */
export function cerfaInput(): CerfaInput {
  return { contrat: CONTRAT, numero: 'AP-2026-000123', projet: false, remuneration: remunerationOf(CONTRAT) }
}

/** The example, everybody bearing one name. */
export const withName = (name: string): CerfaInput => withNames(Array.from({ length: BEARERS }, () => name))

/** How many names the example bears. */
export const BEARERS = 10

/** The example, each bearing a name of the list, in turn. */
export function withNames(names: readonly string[]): CerfaInput {
  const [denomination = '', nomNaissance = '', nomUsage = '', prenom = '', communeNaissance = ''] = names
  const [nom1 = '', prenom1 = '', nom2 = '', prenom2 = '', lieu = ''] = names.slice(5)
  const { maitre1, maitre2 } = CONTRAT.maitres
  return {
    ...cerfaInput(),
    contrat: {
      ...CONTRAT,
      employeur: { ...CONTRAT.employeur, denomination },
      apprenti: { ...CONTRAT.apprenti, nomNaissance, nomUsage, prenom, communeNaissance },
      maitres: {
        ...CONTRAT.maitres,
        maitre1: { ...maitre1, nomNaissance: nom1, prenom: prenom1 },
        maitre2: maitre2 && { ...maitre2, nomNaissance: nom2, prenom: prenom2 },
      },
      formation: { ...CONTRAT.formation, faitA: lieu },
    },
  }
}

/** The example, ready for the recap. */
export const recapInput = (): RecapInput => ({
  ...cerfaInput(),
  lien: 'https://mon-espace.example/mes-contrats/dossiers/0197f3a2-7c1e-7000-8000-3f0a5d2b9c11',
  date: '2026-08-25',
})
