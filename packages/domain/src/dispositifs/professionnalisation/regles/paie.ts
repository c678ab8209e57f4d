import { avertissement, bloquant, type Constat } from '../../../controles/constat.ts'
import { day } from '../../../controles/lecture.ts'
import { formatEuros } from '../../../formats/montant.ts'
import { checkRemunerationContrat } from '../remuneration/remuneration-contrat.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

const SALAIRE = 'contrat.salaireBrutCentimes'
const MINIMUM = 'contrat.minimumConventionnelMensuelCentimes'
/** More by the hour is a month's pay in the wrong place, in cents. */
const HORAIRE_MAX = 100_00

/** Entries that only the computation of the pay refuses: without them the floor could not be checked. */
export const calcul: Regle = (contrat) => {
  const chemins: Partial<Record<string, string | null>> = {
    dateDebut: day(contrat.contrat.dateDebutExecution) && 'contrat.dateDebutExecution',
    minimumConventionnelMensuelCentimes: MINIMUM,
  }
  return checkRemunerationContrat(contrat).flatMap(({ chemin, message }): Constat[] => {
    const champ = chemins[chemin]
    return champ ? [bloquant('remuneration_incalculable', champ, message, 'D6325-15')] : []
  })
}

/** The pay at hire is not under the minimum, nor a month's where the hour is asked. @source art. L6325-8, L6325-9, D6325-15, D6325-18 C. trav. */
export const plancher: Regle = ({ contrat }, { remuneration }) => {
  const salaire = contrat.salaireBrutCentimes
  if (salaire === null || !remuneration) return []
  const { salaireEmbaucheCentimes: minimum, unite, periodes } = remuneration.minimum
  if (unite === 'heure' && salaire > HORAIRE_MAX)
    return [avertissement('salaire_horaire', SALAIRE, MESSAGES.salaireHoraire)]
  if (salaire >= minimum) return []
  const article = (periodes[0]?.age ?? 0) >= 26 ? 'D6325-18' : 'D6325-15'
  const par = unite === 'heure' ? 'de l’heure' : 'par mois'
  return [
    bloquant('salaire_sous_minimum', SALAIRE, MESSAGES.salaireMinimum(formatEuros(minimum), par), article),
  ]
}

/** From 26 on the branch minimum may ask for more than the SMIC. @source art. L6325-9 and D6325-18 C. trav. */
export const minimumConventionnel: Regle = ({ contrat }, { remuneration }) => {
  if (contrat.minimumConventionnelMensuelCentimes !== null) return []
  if (!remuneration?.periodes.some(({ age }) => age >= 26)) return []
  return [avertissement('minimum_conventionnel', MINIMUM, MESSAGES.minimumConventionnel, 'D6325-18')]
}
