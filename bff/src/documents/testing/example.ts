import { APPRENTISSAGE, type Contrat, remunerationOf } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import type { CerfaInput } from '../apprentissage/cerfa-10103-14/valeurs.ts'
import { contratPresente } from '../contrat-presente.ts'
import type { CourrierInput } from '../courrier/courrier.ts'
import type { AccordInput } from '../decision/accord.ts'
import type { RefusInput } from '../decision/refus.ts'
import type { ActePreuve, PreuveSignature } from '../preuve/preuve.ts'
import { recapOf } from '../recap/contenu.ts'
import type { RecapInput } from '../recap/recap.ts'
import type { RecepisseInput } from '../recepisse/recepisse.ts'
import type { RuptureInput } from '../rupture/rupture.ts'

const { employeur, apprenti, contrat, formation } = CONTRAT_EXEMPLE

const withComplement = <A extends object>(adresse: A, complement: string) => ({ ...adresse, complement })

/** The example contract with an answer in every box of the form, those it would not fill together included. */
export const CONTRAT: Contrat = {
  ...CONTRAT_EXEMPLE,
  employeur: {
    ...employeur,
    denomination: 'Intérim Exemple Agence de Nantes',
    adresse: withComplement(employeur.adresse, 'Hall A'),
  },
  apprenti: { ...apprenti, nomUsage: 'Lefèvre', extensionBoe: true },
  contrat: {
    ...contrat,
    typeDerogation: '21',
    numeroContratPrecedent: '075202209010001',
    dateDebutFormationPratique: '2026-09-02',
    dateEffetAvenant: '2027-01-01',
    avantages: { nourritureCentimes: 413, logementCentimes: 5423, autre: true },
  },
  formation: {
    ...formation,
    cfa: {
      denomination: 'CFA Exemple des Métiers',
      uai: '0750001U',
      siret: '99955443900011',
      adresse: withComplement(formation.cfa.adresse, 'Porte B'),
    },
    lieu: {
      denomination: 'Lycée Exemple',
      uai: '0750002V',
      siret: '99955443900029',
      adresse: { ...formation.cfa.adresse, numero: '2', voie: 'rue de l’École', complement: 'Hall 3' },
    },
    heuresDistance: 12.5,
  },
}

/** The example, ready for the cover letter. */
export function courrierInput(): CourrierInput {
  return {
    contrat: contratPresente(APPRENTISSAGE, CONTRAT),
    numero: 'AP-2026-000123',
    projet: false,
    date: '2026-08-25',
    destinataire: {
      organisme: 'OPCO Exemple',
      adresse: ['Service alternance', '4 place de l’Exemple', '75013 Paris'],
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

/** The example, refused. */
export const refusInput = (): RefusInput => ({
  numero: 'AP-2026-000123',
  decideLe: '2026-09-10',
  organisme: 'OPCO Exemple',
  gestionnaire: 'Camille Martin',
  contrat: contratPresente(APPRENTISSAGE, CONTRAT),
  motif: 'La certification n’est pas ouverte à l’apprentissage.',
})

/** The example, broken by both parties. */
export const ruptureInput = (): RuptureInput => ({
  contrat: contratPresente(APPRENTISSAGE, CONTRAT),
  numero: 'AP-2026-000123',
  numeroDepot: '075202209000123',
  rupture: { date: '2027-04-30', auteur: 'commun_accord', joursEnEntreprise: 120 },
})

/** The example, its signed form received twice and one document still to come. */
export const recepisseInput = (): RecepisseInput => ({
  numero: 'AP-2026-000123',
  organisme: 'OPCO Exemple',
  contrat: contratPresente(APPRENTISSAGE, CONTRAT),
  recus: [
    { libelle: 'Cerfa FA 13 signé', n: 1, deposeLe: '2026-09-03T12:05:00.000Z', sha256: 'ab'.repeat(32) },
    { libelle: 'Cerfa FA 13 signé', n: 2, deposeLe: '2026-09-04T07:00:00.000Z', sha256: 'cd'.repeat(32) },
  ],
  manquants: ['Convention de formation'],
  echeances: [{ libelle: 'Dossier complet à transmettre (art. D6224-1)', date: '2026-09-07' }],
  le: '2026-09-04T07:00:01.000Z',
})

const acte = (
  role: ActePreuve['role'],
  nom: string,
  minute: string,
  avant: string,
  apres: string,
): ActePreuve => ({
  role,
  nom,
  courriel: `${role}@exemple.example`,
  vuLe: `2026-11-29T09:${minute}:00.000Z`,
  codeEnvoyeLe: `2026-11-29T09:${minute}:20.000Z`,
  codeVerifieLe: `2026-11-29T09:${minute}:50.000Z`,
  le: `2026-11-29T09:${minute}:51.000Z`,
  horodatee: role === 'employeur',
  sha256Avant: avant.repeat(32),
  sha256Apres: apres.repeat(32),
  consentement: 'J’ai lu le document et je le signe.',
  empreinteActe: `${avant}${minute}`.repeat(16),
})

/** A contract that four people signed, and what two of them signed with it. */
export const preuveInput = (): PreuveSignature => ({
  numero: 'AP-2026-000123',
  organisme: 'OPCO Exemple',
  documents: [
    {
      document: 'Cerfa FA 13 n° 10103*14',
      actes: [
        acte('employeur', 'Ada Okafor', '02', 'a1', 'b2'),
        acte('apprenti', 'Élise Nguyễn-Lefèvre', '14', 'b2', 'c3'),
        acte('representant', 'Łukasz Țurcanu-Đorđević', '27', 'c3', 'd4'),
        acte('cfa', 'Ольга Παπαδοπούλου', '41', 'd4', 'e5'),
      ],
    },
    {
      document: 'Convention de formation',
      actes: [
        acte('employeur', 'Ada Okafor', '02', 'f6', '07'),
        acte('cfa', 'Ольга Παπαδοπούλου', '41', '07', '18'),
      ],
    },
  ],
  le: '2026-11-29T10:00:00.000Z',
})

/** The example, granted. */
export function accordInput(): AccordInput {
  return {
    numero: 'AP-2026-000123',
    decideLe: '2026-09-10',
    organisme: 'OPCO Exemple',
    gestionnaire: null,
    conditions: APPRENTISSAGE.conditions,
    contrat: contratPresente(APPRENTISSAGE, CONTRAT),
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

export const FORMULAIRE = '10103*14'

/** The example, ready for the Cerfa, its pay computed by the domain. */
export function cerfaInput(): CerfaInput {
  return {
    formulaire: FORMULAIRE,
    contrat: CONTRAT,
    numero: 'AP-2026-000123',
    version: 1,
    projet: false,
    remuneration: remunerationOf(CONTRAT),
  }
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
export const recapInput = (contrat = CONTRAT): RecapInput => ({
  ...recapOf(APPRENTISSAGE, contrat, remunerationOf(contrat)),
  numero: 'AP-2026-000123',
  projet: false,
  lien: 'https://mon-espace.example/mes-contrats/dossiers/0197f3a2-7c1e-7000-8000-3f0a5d2b9c11',
  date: '2026-08-25',
})
