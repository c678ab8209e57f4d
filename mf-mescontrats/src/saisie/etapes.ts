import { communs as t } from './textes.ts'

/** One of the screens of the entry, in the order of its steps. */
export interface Etape {
  /** Last part of its address. */
  readonly nom: string
  readonly titre: string
  readonly court: string
  /** What it is about. */
  readonly sujet?: string
  /** The sections that it writes; none for those that only read. */
  readonly sections?: readonly string[]
}

/** The steps of a kind: the screens that write, then those that every kind ends with. */
export interface Etapes {
  /** « Contrat d’apprentissage » */
  readonly sujet: string
  /** « Saisie du contrat d’apprentissage » */
  readonly parcours: string
  readonly liste: readonly Etape[]
}

/**
 * The steps of a kind, from the screens that write in its contract.
 * @param formulaire what its form is called: « Cerfa FA 13 »
 * @param signature who signs it, in words
 */
export const etapesOf = (
  saisie: readonly Etape[],
  formulaire: string,
  signature?: string,
): readonly Etape[] => [
  ...saisie,
  { nom: 'recapitulatif', titre: t.recapitulatif, court: t.recapitulatif },
  { nom: 'cerfa', titre: formulaire, court: formulaire, ...(signature ? { sujet: signature } : {}) },
  { nom: 'pieces', titre: t.pieces, court: t.pieces },
]

/** One of the steps, by its name. */
export const etapeAt = ({ liste }: Etapes, nom: string): Etape | undefined =>
  liste.find((etape) => etape.nom === nom)
