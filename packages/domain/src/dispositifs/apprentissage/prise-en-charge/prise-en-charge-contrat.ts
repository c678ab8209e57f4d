import { isDateIso } from '../../../dates/date-iso.ts'
import type { Contrat } from '../champs/sections.ts'
import { isAvenant } from '../questions/avenant.ts'
import { travailleurHandicape } from '../questions/handicap.ts'
import type { PriseEnChargeInput } from './prise-en-charge.ts'

/** What the funding of a contract depends on; null while a date, the IDCC or the certification is missing. */
export function priseEnChargeInputOf({
  employeur,
  apprenti,
  contrat,
  formation,
}: Contrat): PriseEnChargeInput | null {
  const { dateConclusion, dateDebutExecution: dateDebut, dateFin } = contrat
  if (!isDateIso(dateConclusion) || !isDateIso(dateDebut) || !isDateIso(dateFin)) return null
  if (dateFin < dateDebut || !employeur.codeIdcc || !(formation.codeRncp || formation.codeDiplome))
    return null
  return {
    codeDiplome: formation.codeDiplome,
    codeRncp: formation.codeRncp,
    idcc: employeur.codeIdcc,
    dateConclusion,
    dateDebut,
    dateFin,
    rqth: travailleurHandicape(apprenti),
    heures: formation.dureeHeures,
    heuresDistance: formation.heuresDistance,
    effectif: hires(employeur, contrat) ? employeur.effectif : null,
    apresRupture: contrat.type === '23' && contrat.precedent?.memeEmployeur !== true,
    dureeReduite: contrat.typeDerogation === '21',
  }
}

/** Public employers have no hiring aid, and an amendment hires nobody. @source art. D6243-1 C. trav. */
function hires({ prive }: Contrat['employeur'], { type }: Contrat['contrat']): boolean {
  return prive !== false && !isAvenant(type)
}
