import type { RegleAvenant } from '../../../avenants/types.ts'
import { avertissement, bloquant } from '../../../controles/constat.ts'
import { day } from '../../../controles/lecture.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatEuros } from '../../../formats/montant.ts'
import type { Contrat } from '../champs/sections.ts'

const MESSAGES = {
  terme: (fin: string) =>
    `Vérifiez la date de fin\u00a0: un avenant au programme de formation se conclut dans la durée du contrat, qui prend fin le ${fin}.`,
  salaire: (montant: string) =>
    `Un avenant n’abaisse pas la rémunération\u00a0: indiquez ${montant} au moins, comme dans le contrat.`,
}

/** The programme is changed within the length of the contract. @source art. D6325-13 C. trav. */
const terme: RegleAvenant<Contrat> = ({ contrat }, { contrat: avant }) => {
  const [fin, jusque] = [day(contrat.dateFin), day(avant.dateFin)]
  if (fin === null || jusque === null || fin <= jusque) return []
  const message = MESSAGES.terme(formatDate(jusque))
  return [avertissement('terme_repousse', 'contrat.dateFin', message, 'D6325-13')]
}

const isSameTime = (a: Contrat['contrat'], b: Contrat['contrat']) =>
  a.dureeHebdoHeures === b.dureeHebdoHeures && (a.dureeHebdoMinutes ?? 0) === (b.dureeHebdoMinutes ?? 0)

/** For the same time of work, what was agreed to be paid at hire is not less. */
const salaire: RegleAvenant<Contrat> = ({ contrat }, { contrat: avant }) => {
  const [ici, la] = [contrat.salaireBrutCentimes, avant.salaireBrutCentimes]
  if (la === null || (ici !== null && ici >= la) || !isSameTime(contrat, avant)) return []
  return [
    bloquant('salaire_abaisse', 'contrat.salaireBrutCentimes', MESSAGES.salaire(formatEuros(la)), 'D6325-13'),
  ]
}

/** What an amendment must be. */
export const REGLES_AVENANT: readonly RegleAvenant<Contrat>[] = [terme, salaire]
