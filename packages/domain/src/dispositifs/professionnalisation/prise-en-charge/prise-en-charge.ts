import type { DateIso } from '../../../dates/date-iso.ts'
import type { Explication } from '../../../explication.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatEuros } from '../../../formats/montant.ts'
import { formatNombre } from '../../../formats/nombre.ts'
import type { ForfaitProfessionnalisation, PackReferentiel } from '../../../referentiels/pack.ts'
import { findCpne } from '../../../referentiels/recherche.ts'
import { EXPLICATIONS as T } from './textes.ts'

/** By the hour, in cents, where the branch set nothing. @source art. D6332-86 C. trav. */
export const FORFAIT = 9_15
/** For a « public prioritaire ». @source art. D6332-86 C. trav. */
export const FORFAIT_PRIORITAIRE = 15_00

/** What the funding depends on. */
export interface PriseEnChargeInput {
  readonly idcc: string
  /** Evaluation, accompaniment and teaching together. */
  readonly heures: number
  /** Of L6325-1-1. */
  readonly publicPrioritaire: boolean
  readonly dateConclusion: DateIso
}

/** A funding by the hour, in cents. */
export interface PriseEnCharge {
  montantHoraireCentimes: number
  montantTotalCentimes: number
  origine: 'branche' | 'forfait_legal'
  versionReferentiel: string
  explications: Explication[]
}

function forfaitBranche(
  { professionnalisation = [] }: PackReferentiel,
  codeCpne: string,
  date: DateIso,
): ForfaitProfessionnalisation | undefined {
  return professionnalisation
    .filter((ligne) => [ligne.codeCpne].flat().includes(codeCpne) && ligne.depuis <= date)
    .reduce<ForfaitProfessionnalisation | undefined>((a, b) => (a && a.depuis > b.depuis ? a : b), undefined)
}

function niveauOf(
  { idcc, publicPrioritaire, dateConclusion }: PriseEnChargeInput,
  pack: PackReferentiel,
): { horaire: number; origine: PriseEnCharge['origine']; explication: Explication } {
  const cpne = findCpne(pack, idcc)
  const ligne = cpne && forfaitBranche(pack, cpne.code, dateConclusion)
  if (cpne && ligne) {
    const horaire =
      (publicPrioritaire ? ligne.montantPrioritaireCentimes : null) ?? ligne.montantHoraireCentimes
    const texte = T.branche({
      cpne: cpne.libelle,
      montant: formatEuros(horaire),
      depuis: formatDate(ligne.depuis),
      exemple: !pack.officiel,
    })
    return { horaire, origine: 'branche', explication: { code: 'branche', article: 'D6332-85', ...texte } }
  }
  const horaire = publicPrioritaire ? FORFAIT_PRIORITAIRE : FORFAIT
  const texte = (publicPrioritaire ? T.forfaitPrioritaire : T.forfaitLegal)({ montant: formatEuros(horaire) })
  const explication = { code: 'forfait_legal', article: 'D6332-86', ...texte }
  return { horaire, origine: 'forfait_legal', explication }
}

/**
 * Funding of a contract by the OPCO, in cents: by the hour, and for all hours of the training.
 * @param pack reference data; where they have no amount of the branch, the legal one stands
 * @source art. D6332-85 and D6332-86 C. trav.
 */
export function computePriseEnCharge(input: PriseEnChargeInput, pack: PackReferentiel): PriseEnCharge {
  const { horaire, origine, explication } = niveauOf(input, pack)
  const montantTotalCentimes = Math.round(horaire * input.heures)
  const total = T.total({ heures: formatNombre(input.heures), montant: formatEuros(montantTotalCentimes) })
  return {
    montantHoraireCentimes: horaire,
    montantTotalCentimes,
    origine,
    versionReferentiel: pack.version,
    explications: [explication, { code: 'total', article: null, ...total }],
  }
}
