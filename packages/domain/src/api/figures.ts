import { z } from 'zod'
import { EtatDossier, Mois, TypePiece } from './choix.ts'
import { operation } from './operation.ts'

/** Of which dossiers: those of a kind, that begin from one month to another, both included. */
const Etendue = z.strictObject({
  type: z.string().max(40).optional(),
  debut: z.optional(Mois),
  fin: z.optional(Mois),
})
export type EtendueFigures = z.infer<typeof Etendue>

/** What the OPCO alone is told, of all that was validated. */
const FiguresOperateur = z.object({
  /** Decisions by the days from the complete file to them, in Paris, each once. */
  delais: z.array(z.object({ jours: z.int(), nombre: z.int() })),
  /** Documents to be replaced now, by what is wrong with them: null for reasons that too few share to be told. */
  motifs: z.array(z.object({ piece: TypePiece, motif: z.string().nullable(), nombre: z.int() })),
  /** Dossiers to decide, by desk; null for the enterprises that none serves. */
  charge: z.array(z.object({ guichet: z.string().nullable(), nombre: z.int() })),
})

/** How many dossiers one may see, seen from several sides; amounts in cents. */
export const Figures = z.object({
  total: z.int(),
  etats: z.array(z.object({ etat: EtatDossier, nombre: z.int() })),
  /** By month of the beginning, oldest first; null where it is not known yet. */
  mois: z.array(z.object({ mois: z.string().nullable(), nombre: z.int() })),
  /** By establishment, most first, those beyond the first ones left out. */
  etablissements: z.array(z.object({ siret: z.string(), denomination: z.string(), nombre: z.int() })),
  /** What was granted, over the whole of each contract. */
  financement: z.object({ nombre: z.int(), montantCentimes: z.int() }),
  operateur: FiguresOperateur.nullable(),
})
export type Figures = z.infer<typeof Figures>

export const figures = {
  readFigures: operation({
    methode: 'GET',
    chemin: '/figures',
    acces: 'session',
    resume:
      'Counts of the dossiers one may see, by state, month and establishment; delays and reasons for the OPCO.',
    requete: Etendue,
    reponse: Figures,
  }),
  exportFigures: operation({
    methode: 'GET',
    chemin: '/figures/export.xlsx',
    acces: 'session',
    resume: 'The same as a workbook, a line a figure.',
    requete: Etendue,
    reponse: 'xlsx',
  }),
}
