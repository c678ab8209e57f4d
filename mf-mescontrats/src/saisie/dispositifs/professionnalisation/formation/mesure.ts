import { formatTaux } from '@mon-espace/domain'
import type { PartFormation } from '@mon-espace/domain/professionnalisation'

/** How far past its upper limit the scale goes. */
const MARGE = 1.2

/** A share and its limits on one scale; places run from 0 to 1. */
export interface Mesure {
  /** Where the share stands; null while it is not known. */
  readonly etat: 'sous' | 'dans' | 'sur' | null
  /** The lower limit, in percents: 15, or more where 150 hours are. */
  readonly partMinimum: number
  /** What the end of the scale is worth, in percents. */
  readonly echelle: number
  readonly places: { readonly minimum: number; readonly maximum: number; readonly part: number | null }
}

function etatOf(part: number | null, minimum: number, maximum: number): Mesure['etat'] {
  if (part === null) return null
  if (part < minimum) return 'sous'
  return part > maximum ? 'sur' : 'dans'
}

/** Lays out the share of the training in a contract. */
export function mesureOf({ heuresContrat, minimum, partMaximum, part }: PartFormation): Mesure {
  const partMinimum = heuresContrat > 0 ? (minimum * 100) / heuresContrat : 0
  const echelle = Math.max(partMaximum, partMinimum) * MARGE
  const place = (valeur: number) => Math.min(1, valeur / echelle)
  return {
    etat: etatOf(part, partMinimum, partMaximum),
    partMinimum,
    echelle,
    places: {
      minimum: place(partMinimum),
      maximum: place(partMaximum),
      part: part === null ? null : place(part),
    },
  }
}

/** A share to a tenth of a percent: « 22 % », « 16,5 % ». */
export const formatPart = (part: number): string => formatTaux(Math.round(part * 10) / 10)
