import {
  type DateIso,
  type Dispositif,
  isChamp,
  LIBELLES_ETATS,
  libellePiece,
  noeudAt,
  type Resume,
  resumeOf,
  toTitre,
} from '@mon-espace/domain'
import type { EcheanceDossier, EtatDossier } from '@mon-espace/domain/api'
import type { Deps } from '../../deps.ts'
import { dayOf } from '../../store/clock.ts'
import { readAvenant } from '../avenants/avenant-garde.ts'
import { echeancesOf } from '../colonnes.ts'
import { maskedContrat } from '../contrat-stocke.ts'
import { type DecisionGardee, readDecision } from '../decision-gardee.ts'
import { type Contrat, dispositifOf } from '../dispositif.ts'
import { readMissing } from '../manque.ts'
import { suiveursOf } from '../suiveurs.ts'
import type { Colonne } from './classeur.ts'
import type { LigneExport } from './lignes.ts'
import { avenantDe, colonnes as t } from './textes.ts'

/** A dossier with what its columns are taken from, read once. */
export interface DossierExporte {
  readonly row: LigneExport
  readonly dispositif: Dispositif
  readonly contrat: Contrat
  readonly resume: Resume
  readonly decision: DecisionGardee | null
  readonly echeance: EcheanceDossier | null
  /** Who entered it, and who follows it for the enterprise. */
  readonly auteur: string | undefined
  readonly suiveur: string | undefined
}

/** Reads a row for its columns. */
export function readExporte(
  deps: Pick<Deps, 'dispositifs'>,
  row: LigneExport,
  aujourdhui: DateIso,
  noms: ReadonlyMap<string, string>,
): DossierExporte {
  const dispositif = dispositifOf(deps, row)
  const contrat = maskedContrat(row)
  return {
    row,
    dispositif,
    contrat,
    resume: resumeOf(dispositif, contrat),
    decision: readDecision(row),
    echeance: echeancesOf(deps, row, aujourdhui)[0] ?? null,
    auteur: noms.get(row.cree_par),
    suiveur: noms.get(row.suivi_par),
  }
}

/** What the form says of the type of a contract; the name of its kind, where it has one only. */
function typeOf({ dispositif: { sections, reperes, libelle }, resume: { typeContrat } }: DossierExporte) {
  if (!reperes.typeContrat) return libelle
  const champ = noeudAt(sections, reperes.typeContrat)
  const libelleDuType = typeContrat && champ && isChamp(champ) ? champ.liste?.libelle(typeContrat) : undefined
  return libelleDuType ? toTitre(libelleDuType) : typeContrat
}

/** Who follows the person at this rank of the form, from 0, as « Prénom Nom ». */
const suiviAt =
  (rang: number) =>
  ({ dispositif, contrat }: DossierExporte): string => {
    const { prenom = '', nom = '' } = suiveursOf(dispositif, contrat)[rang] ?? {}
    return [prenom, nom].filter(Boolean).join(' ')
  }

/** Pay at hire, where it is of an hour or where it is not: amounts of the same column compare. */
const salaireOf =
  (horaire: boolean) =>
  ({ dispositif, contrat }: DossierExporte): number | null =>
    (dispositif.salaireHoraire?.(contrat) ?? false) === horaire ? dispositif.salaireEmbauche(contrat) : null

const manqueOf = ({ row }: DossierExporte): string =>
  readMissing(row)
    .map((type) => libellePiece(type, row.type))
    .join(', ')

const dayIn = (instant: string | null) => instant && dayOf(new Date(instant))

/** The columns of the export. No NIR, masked or not. */
export const COLONNES: readonly Colonne<DossierExporte>[] = [
  { titre: t.numero, genre: 'texte', largeur: 18, valeur: ({ row }) => row.numero },
  {
    titre: t.type,
    genre: 'texte',
    largeur: 34,
    valeur: typeOf,
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
    valeur: ({ resume }) => resume.nomUsage ?? resume.nomNaissance,
  },
  { titre: t.prenom, genre: 'texte', largeur: 18, valeur: ({ resume }) => resume.prenom },
  {
    titre: t.naissance,
    genre: 'date',
    largeur: 18,
    valeur: ({ resume }) => resume.dateNaissance,
  },
  { titre: t.siret, genre: 'texte', largeur: 17, valeur: ({ row }) => row.siret },
  { titre: t.etablissement, genre: 'texte', largeur: 34, valeur: ({ row }) => row.denomination },
  {
    titre: t.conclusion,
    genre: 'date',
    largeur: 13,
    valeur: ({ resume }) => resume.dateConclusion,
  },
  { titre: t.debut, genre: 'date', largeur: 13, valeur: ({ resume }) => resume.dateDebut },
  { titre: t.fin, genre: 'date', largeur: 13, valeur: ({ resume }) => resume.dateFin },
  { titre: t.diplome, genre: 'texte', largeur: 40, valeur: ({ resume }) => resume.diplome },
  {
    titre: t.codeDiplome,
    genre: 'texte',
    largeur: 15,
    valeur: ({ resume }) => resume.codeDiplome,
  },
  { titre: t.codeRncp, genre: 'texte', largeur: 13, valeur: ({ resume }) => resume.codeRncp },
  { titre: t.cfa, genre: 'texte', largeur: 34, valeur: ({ resume }) => resume.cfa },
  {
    titre: t.salaire,
    genre: 'montant',
    largeur: 30,
    valeur: salaireOf(false),
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
  { titre: t.depot, genre: 'texte', largeur: 18, valeur: ({ decision }) => decision?.numeroDepot },
  { titre: t.utilisatrice, genre: 'texte', largeur: 34, valeur: ({ resume }) => resume.utilisatrice },
  { titre: t.suivi, genre: 'texte', largeur: 34, valeur: suiviAt(0) },
  { titre: t.secondSuivi, genre: 'texte', largeur: 44, valeur: suiviAt(1) },
  { titre: t.manque, genre: 'texte', largeur: 44, valeur: manqueOf },
  { titre: t.auteur, genre: 'texte', largeur: 24, valeur: ({ auteur }) => auteur },
  { titre: t.salaireHoraire, genre: 'montant', largeur: 36, valeur: salaireOf(true) },
  {
    titre: t.montant,
    genre: 'montant',
    largeur: 28,
    valeur: ({ decision }) => decision?.priseEnCharge?.montantTotalCentimes,
  },
  { titre: t.suiviPar, genre: 'texte', largeur: 24, valeur: ({ suiveur }) => suiveur },
  {
    titre: t.avenant,
    genre: 'texte',
    largeur: 34,
    valeur: ({ row }) => {
      const avenant = readAvenant(row)
      return avenant && avenantDe(avenant.rang, avenant.initial)
    },
  },
]
