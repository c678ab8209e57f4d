import { daysCovered } from '../dates/arithmetique.ts'
import type { DateIso } from '../dates/date-iso.ts'
import type { Echeance } from '../echeancier.ts'
import type { Explication } from '../explication.ts'
import { formatDate } from '../formats/date.ts'
import type { AuteurRupture } from './auteurs-rupture.ts'

/** A contract ended before its term, as it was declared. */
export interface Rupture {
  /** Its last day. */
  readonly date: DateIso
  readonly auteur: AuteurRupture
  readonly motif: string
  /** Days of practical training in the company until then, where they were counted. */
  readonly joursEnEntreprise: number | null
}

/** What a rupture asks of somebody. */
export interface Demarche {
  readonly code: string
  readonly pour: 'employeur' | 'personne' | 'centre'
  readonly texte: string
  /** Last day for it; null where the law gives none. */
  readonly avant: DateIso | null
  /** « R6222-21 »; null where no text says it. */
  readonly article: string | null
}

/** What remains due of a funding once the contract is broken, and why. */
export interface EcheancierRompu {
  readonly echeancier: readonly Echeance[]
  readonly explications: readonly Explication[]
}

/** Why a rupture cannot be noted as it was declared. */
export interface ProblemeRupture {
  readonly code: 'rupture_avant_conclusion' | 'rupture_apres_fin' | 'jours_impossibles'
  readonly chemin: 'date' | 'joursEnEntreprise'
  readonly message: string
}

/** The days of a contract that a rupture is judged by; null where nothing was entered. */
export interface Duree {
  readonly dateConclusion: DateIso | null
  readonly dateDebut: DateIso | null
  readonly dateFin: DateIso | null
}

/**
 * What prevents a rupture: it comes once the contract is concluded and by its term at the latest, and nobody spent more
 * days in the company than there were. It may still be to come, as at the end of a notice. Empty when it may be noted.
 */
export function checkRupture(
  { date, joursEnEntreprise }: Pick<Rupture, 'date' | 'joursEnEntreprise'>,
  { dateConclusion, dateDebut, dateFin }: Duree,
): ProblemeRupture[] {
  const problemes: ProblemeRupture[] = []
  if (dateConclusion !== null && date < dateConclusion)
    problemes.push({
      code: 'rupture_avant_conclusion',
      chemin: 'date',
      message: `Indiquez une date à partir du ${formatDate(dateConclusion)}, jour où le contrat a été conclu.`,
    })
  if (dateFin !== null && date > dateFin)
    problemes.push({
      code: 'rupture_apres_fin',
      chemin: 'date',
      message: `Indiquez une date au plus tard le ${formatDate(dateFin)}\u00a0: le contrat prend alors fin de lui-même.`,
    })
  const ecoules = dateDebut === null || date < dateDebut ? 0 : daysCovered(dateDebut, date)
  if (problemes.length === 0 && joursEnEntreprise !== null && joursEnEntreprise > ecoules)
    problemes.push({
      code: 'jours_impossibles',
      chemin: 'joursEnEntreprise',
      message: `Vérifiez ce nombre\u00a0: ${ecoules} ${ecoules > 1 ? 'jours se sont écoulés' : 'jour s’est écoulé'} entre le début du contrat et la rupture.`,
    })
  return problemes
}
