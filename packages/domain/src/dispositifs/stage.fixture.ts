import { code, date, facultatif, montant, section, siret, texte } from '../champs/definition.ts'
import type { ContratDe } from '../champs/valeurs.ts'
import { listeCodes } from '../codes/liste-codes.ts'
import { avertissement, bloquant } from '../controles/constat.ts'
import type { Dispositif } from './dispositif.ts'

const DUREES = listeCodes([
  ['1', 'Deux mois'],
  ['2', 'Six mois'],
])

/** Fields of a made-up contract. */
export const SECTIONS_STAGE = {
  employeur: section(
    { titre: 'Accueil', qui: 'Accueil' },
    {
      siret: siret('SIRET', { requis: 'Indiquez le SIRET.', de: 'de l’accueil', indispensable: true }),
    },
  ),
  stagiaire: section(
    { titre: 'Stagiaire', qui: 'Stagiaire' },
    {
      nom: texte('Nom', { requis: 'Indiquez le nom.', autresTitres: ['etudiant'] }),
      debut: date('Premier jour', { requis: 'Indiquez le premier jour.', de: 'de début' }),
      duree: code('Durée', DUREES),
      gratification: facultatif('Gratification', {
        montantCentimes: montant('Montant mensuel', { requis: 'Indiquez le montant.' }),
      }),
    },
  ),
}
export type ContratStage = ContratDe<typeof SECTIONS_STAGE>

/** A kind of contract of five fields and two rules, told by nothing else. */
export const STAGE: Dispositif<typeof SECTIONS_STAGE> = {
  code: 'stage',
  libelle: 'convention de stage',
  mots: {
    un: 'une convention de stage',
    du: 'de la convention de stage',
    plusieurs: 'conventions de stage',
    feminin: true,
    unePersonne: 'un stagiaire',
    laPersonne: 'Le ou la stagiaire',
    deLaPersonne: 'du ou de la stagiaire',
    personne: 'Stagiaire',
    leFormulaire: null,
    centre: null,
  },
  prefixe: 'ST',
  formulaire: 'essai',
  sections: SECTIONS_STAGE,
  listes: { version: 'essai', codes: { durees: DUREES } },
  centre: null,
  reperes: {
    prenom: 'stagiaire.nom',
    nomNaissance: 'stagiaire.nom',
    nomUsage: 'stagiaire.nom',
    dateNaissance: 'stagiaire.debut',
    siret: 'employeur.siret',
    denomination: 'employeur.siret',
    dateConclusion: 'stagiaire.debut',
    dateDebut: 'stagiaire.debut',
    dateFin: 'stagiaire.debut',
  },
  suivis: [],
  secrets: [],
  attestations: [],
  personnels: [],
  suivi: ['stagiaire.debut'],
  regles: [
    ({ stagiaire }) =>
      stagiaire.duree === '2' && stagiaire.gratification === null
        ? [bloquant('gratification', 'stagiaire.gratification', 'Indiquez la gratification.')]
        : [],
    ({ stagiaire }, { aujourdhui }) =>
      stagiaire.debut !== null && stagiaire.debut < aujourdhui
        ? [avertissement('commence', 'stagiaire.debut', 'Vérifiez le premier jour.')]
        : [],
  ],
  documents: [],
  pieceSignee: null,
  documentsJoints: [],
  refus: { article: 'L124-1', notifieA: 'aux parties', notifies: [] },
  joursLibres: null,
  avenants: null,
  demarchesRupture: () => [],
  echeancierRompu: (_, { echeancier }) => ({ echeancier, explications: [] }),
  conditions: [],
  prefillPublic: () => {},
  piecesAttendues: () => [],
  mentions: () => ({ faitA: null, formation: [], subrogation: null }),
  representant: () => null,
  signataires: () => [],
  remuneration: () => null,
  salaireEmbauche: () => null,
  financement: () => null,
  silence: () => null,
  echeances: () => [],
}
