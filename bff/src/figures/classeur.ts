import { LIBELLES_ETATS, libellePiece } from '@mon-espace/domain'
import type { Figures } from '@mon-espace/domain/api'
import type { Colonne } from '../dossiers/export/classeur.ts'
import { figures as t } from './textes.ts'

/** A figure, as a line of the workbook. */
interface Ligne {
  readonly rubrique: string
  readonly libelle: string
  readonly nombre: number
  /** In cents, where what is counted has an amount. */
  readonly montant?: number
}

/** Columns of the workbook. */
export const COLONNES: readonly Colonne<Ligne>[] = [
  { titre: t.rubrique, genre: 'texte', largeur: 34, valeur: ({ rubrique }) => rubrique },
  { titre: t.libelle, genre: 'texte', largeur: 60, valeur: ({ libelle }) => libelle },
  { titre: t.nombre, genre: 'nombre', largeur: 12, valeur: ({ nombre }) => nombre },
  { titre: t.montant, genre: 'montant', largeur: 18, valeur: ({ montant }) => montant },
]

/** Figures, line by line. */
export function lignesOf({ etats, mois, etablissements, financement, operateur }: Figures): Ligne[] {
  return [
    ...etats.map(({ etat, nombre }) => ({ rubrique: t.etats, libelle: LIBELLES_ETATS[etat], nombre })),
    ...mois.map((one) => ({ rubrique: t.mois, libelle: one.mois ?? t.sansMois, nombre: one.nombre })),
    ...etablissements.map(({ siret, denomination, nombre }) => ({
      rubrique: t.etablissements,
      libelle: `${denomination} (${siret})`,
      nombre,
    })),
    {
      rubrique: t.financement,
      libelle: t.accordes,
      nombre: financement.nombre,
      montant: financement.montantCentimes,
    },
    ...(operateur?.delais ?? []).map(({ jours, nombre }) => ({
      rubrique: t.delais,
      libelle: t.jours(jours),
      nombre,
    })),
    ...(operateur?.motifs ?? []).map(({ piece, motif, nombre }) => ({
      rubrique: t.motifs,
      libelle: `${libellePiece(piece)} : ${motif ?? t.autreMotif}`,
      nombre,
    })),
    ...(operateur?.charge ?? []).map(({ guichet, nombre }) => ({
      rubrique: t.charge,
      libelle: guichet ?? t.sansGuichet,
      nombre,
    })),
  ]
}
