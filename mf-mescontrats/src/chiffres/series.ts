import { LIBELLES_ETATS, libellePiece } from '@mon-espace/domain'
import type { EtatDossier, Figures } from '@mon-espace/domain/api'
import { formatIdentifiant, GROUPES } from '@mon-espace/ui'
import type { Barre } from './barres.tsx'
import { nomDuMois } from './mois.ts'
import { chiffres as t } from './textes.ts'

const ETATS = Object.keys(LIBELLES_ETATS) as EtatDossier[]

/** States in the order of a dossier's life. */
export const parEtat = ({ etats }: Figures): Barre[] =>
  etats
    .toSorted((a, b) => ETATS.indexOf(a.etat) - ETATS.indexOf(b.etat))
    .map(({ etat, nombre }) => ({ cle: etat, libelle: LIBELLES_ETATS[etat], nombre }))

/** Months, oldest first, what begins no one knows when at the end. */
export const parMois = ({ mois }: Figures): Barre[] =>
  mois
    .toSorted((a, b) => (a.mois ?? '9').localeCompare(b.mois ?? '9'))
    .map((one) => ({
      cle: one.mois ?? '',
      libelle: one.mois ? nomDuMois(one.mois) : t.mois.inconnu,
      nombre: one.nombre,
    }))

export const parEtablissement = ({ etablissements }: Figures): Barre[] =>
  etablissements.map(({ siret, denomination, nombre }) => ({
    cle: siret,
    libelle: `${denomination} (${formatIdentifiant(siret, GROUPES.siret)})`,
    nombre,
  }))

type Operateur = NonNullable<Figures['operateur']>

/** Last day of each stretch but the last: the twenty days that the law gives are the fourth. */
const TRANCHES = [5, 10, 15, 20]

/** Delays by stretches of days. */
export function parDelai({ delais }: Operateur): Barre[] {
  const nombres = t.delais.tranches.map(() => 0)
  for (const { jours, nombre } of delais) {
    const rang = TRANCHES.findIndex((fin) => jours <= fin)
    const tranche = rang < 0 ? TRANCHES.length : rang
    nombres[tranche] = (nombres[tranche] ?? 0) + nombre
  }
  return t.delais.tranches.map((libelle, rang) => ({ cle: libelle, libelle, nombre: nombres[rang] ?? 0 }))
}

export const parMotif = ({ motifs }: Operateur): Barre[] =>
  motifs.map(({ piece, motif, nombre }) => ({
    cle: `${piece} ${motif}`,
    libelle: `${libellePiece(piece)} : ${motif ?? t.motifs.autre}`,
    nombre,
  }))

export const parGuichet = ({ charge }: Operateur): Barre[] =>
  charge.map(({ guichet, nombre }) => ({
    cle: guichet ?? '',
    libelle: guichet ?? t.charge.sans,
    nombre,
  }))
