import {
  type Contrat,
  type DateIso,
  LIBELLES_ETATS,
  LISTES_CERFA,
  salaireEmbaucheOf,
} from '@mon-espace/domain'
import type { EcheanceDossier, EtatDossier } from '@mon-espace/domain/api'
import { dayOf } from '../../store/clock.ts'
import { echeancesOf } from '../colonnes.ts'
import { maskedContrat } from '../contrat-stocke.ts'
import type { DecisionGardee } from '../decision.ts'
import type { Colonne } from './classeur.ts'
import type { LigneExport } from './lignes.ts'
import { colonnes as t } from './textes.ts'

/** A dossier with what its columns are taken from, read once. */
export interface DossierExporte {
  readonly row: LigneExport
  readonly contrat: Contrat
  readonly decision: DecisionGardee | null
  readonly echeance: EcheanceDossier | null
}

/** Reads a row for its columns. */
export function readExporte(row: LigneExport, aujourdhui: DateIso): DossierExporte {
  return {
    row,
    contrat: maskedContrat(row),
    decision: row.decision === null ? null : (JSON.parse(row.decision) as DecisionGardee),
    echeance: echeancesOf(row, aujourdhui)[0] ?? null,
  }
}

const TYPES = new Map(LISTES_CERFA['types-contrat']?.elements.map(({ code, libelle }) => [code, libelle]))
const dayIn = (instant: string | null) => instant && dayOf(new Date(instant))

/** The columns of the export. No NIR, masked or not. */
export const COLONNES: readonly Colonne<DossierExporte>[] = [
  { titre: t.numero, genre: 'texte', largeur: 18, valeur: ({ row }) => row.numero },
  {
    titre: t.type,
    genre: 'texte',
    largeur: 34,
    valeur: ({ contrat: { contrat } }) => contrat.type && (TYPES.get(contrat.type) ?? contrat.type),
  },
  {
    titre: t.etat,
    genre: 'texte',
    largeur: 26,
    valeur: ({ row }) => LIBELLES_ETATS[row.etat as EtatDossier],
  },
  {
    titre: t.nom,
    genre: 'texte',
    largeur: 24,
    valeur: ({ contrat: { apprenti } }) => apprenti.nomUsage ?? apprenti.nomNaissance,
  },
  { titre: t.prenom, genre: 'texte', largeur: 18, valeur: ({ contrat }) => contrat.apprenti.prenom },
  {
    titre: t.naissance,
    genre: 'date',
    largeur: 18,
    valeur: ({ contrat }) => contrat.apprenti.dateNaissance,
  },
  { titre: t.siret, genre: 'texte', largeur: 17, valeur: ({ row }) => row.siret },
  { titre: t.etablissement, genre: 'texte', largeur: 34, valeur: ({ row }) => row.denomination },
  {
    titre: t.conclusion,
    genre: 'date',
    largeur: 13,
    valeur: ({ contrat }) => contrat.contrat.dateConclusion,
  },
  { titre: t.debut, genre: 'date', largeur: 13, valeur: ({ contrat }) => contrat.contrat.dateDebutExecution },
  { titre: t.fin, genre: 'date', largeur: 13, valeur: ({ contrat }) => contrat.contrat.dateFin },
  { titre: t.diplome, genre: 'texte', largeur: 40, valeur: ({ contrat }) => contrat.formation.intitule },
  {
    titre: t.codeDiplome,
    genre: 'texte',
    largeur: 15,
    valeur: ({ contrat }) => contrat.formation.codeDiplome,
  },
  { titre: t.codeRncp, genre: 'texte', largeur: 13, valeur: ({ contrat }) => contrat.formation.codeRncp },
  { titre: t.cfa, genre: 'texte', largeur: 34, valeur: ({ contrat }) => contrat.formation.cfa.denomination },
  {
    titre: t.salaire,
    genre: 'montant',
    largeur: 30,
    valeur: ({ contrat }) => salaireEmbaucheOf(contrat),
  },
  {
    titre: t.npec,
    genre: 'montant',
    largeur: 32,
    valeur: ({ decision }) => decision?.npecAnnuelCentimes,
  },
  { titre: t.echeance, genre: 'texte', largeur: 34, valeur: ({ echeance }) => echeance?.libelle },
  { titre: t.echeanceDate, genre: 'date', largeur: 17, valeur: ({ echeance }) => echeance?.date },
  { titre: t.valide, genre: 'date', largeur: 13, valeur: ({ row }) => dayIn(row.valide_le) },
  { titre: t.modifie, genre: 'date', largeur: 13, valeur: ({ row }) => dayIn(row.maj_le) },
]
