import { z } from 'zod'
import { ETATS_LIGNE, type ProblemeImport as Probleme } from '../imports/types.ts'
import { Constat } from './dossiers.ts'
import { operation } from './operation.ts'

export const ProblemeImport = Constat.extend({
  colonne: z.object({ lettre: z.string(), titre: z.string() }).nullable(),
}) satisfies z.ZodType<Probleme>
export type ProblemeImport = Probleme

export const EtatLigneImport = z.enum(ETATS_LIGNE)
export type EtatLigneImport = z.infer<typeof EtatLigneImport>

export const LigneImport = z.object({
  /** Number of the row in the file, as a spreadsheet prints it. */
  n: z.int(),
  /** What the person wrote in the first column, for themselves. */
  repere: z.string(),
  /** First name then family name of whom the contract is made with, empty while neither is known. */
  personne: z.string(),
  /** The same: its name while there was one kind of contract. */
  apprenti: z.string(),
  siret: z.string(),
  dateDebut: z.string().nullable(),
  etat: EtatLigneImport,
  problemes: z.array(ProblemeImport),
  /** The draft made of the line; absent from a simulation and from a line to be mended. */
  dossierId: z.string().optional(),
})
export type LigneImport = z.infer<typeof LigneImport>

/** What an import did, or in a simulation what it would do. */
export const ResultatImport = z.object({
  simulation: z.boolean(),
  /** Kind of the contracts. */
  type: z.string(),
  /** Sheet of the workbook that was read; empty for a CSV. */
  feuille: z.string(),
  /** Number of the row that holds the titles. */
  ligneTitres: z.int(),
  bilan: z.object({ pretes: z.int(), aCompleter: z.int(), aCorriger: z.int() }),
  /** What concerns the file as a whole: a column that nobody knows, a file already imported. */
  problemes: z.array(ProblemeImport),
  lignes: z.array(LigneImport),
})
export type ResultatImport = z.infer<typeof ResultatImport>

/** Most lines that one file may hold. */
export const LIGNES_IMPORT_MAX = 500

/** Kind of the contracts, `type` of their dossiers. */
const TypeContrat = z.string().max(40)

export const imports = {
  importContrats: operation({
    methode: 'POST',
    chemin: '/imports',
    acces: 'session',
    resume:
      'Drafts from a workbook (.xlsx) or a CSV: multipart `fichier`. A cell that cannot be read is told and left empty, a line that says not whose it is told and left out; with `simulation=true` nothing is written. Its titles tell the kind of the contracts; with `type` a file of another kind is refused.',
    corps: 'multipart',
    requete: z.strictObject({
      simulation: z.enum(['true', 'false']).optional(),
      type: TypeContrat.optional(),
    }),
    reponse: ResultatImport,
    problemes: [
      'fichier_refuse',
      'fichier_trop_grand',
      'requete_invalide',
      'service_occupe',
      'type_indisponible',
    ],
    idempotence: true,
  }),
  copyDossierForMany: operation({
    methode: 'POST',
    chemin: '/dossiers/:id/copies',
    acces: 'edition',
    cible: 'dossier',
    resume:
      'Drafts for several people from one dossier: multipart `fichier`, a table with a line for each person, read as an import is. What the table says not is that of the dossier; with `attestations=true` what is sworn there is sworn for each.',
    corps: 'multipart',
    requete: z.strictObject({
      simulation: z.enum(['true', 'false']).optional(),
      attestations: z.enum(['true', 'false']).optional(),
    }),
    reponse: ResultatImport,
    problemes: [
      'fichier_refuse',
      'fichier_trop_grand',
      'requete_invalide',
      'service_occupe',
      'transition_impossible',
    ],
    idempotence: true,
  }),
  readModeleImport: operation({
    methode: 'GET',
    chemin: '/imports/modele.xlsx',
    acces: 'session',
    resume:
      'The workbook to fill in for an import of contracts of one kind, the first unless `type` names another, with its code lists.',
    requete: z.strictObject({ type: TypeContrat.optional() }),
    reponse: 'xlsx',
    problemes: ['type_indisponible'],
  }),
} as const
