import { type Contrat, isDateIso, travailleurHandicape } from '@mon-espace/domain'
import type { DemandePriseEnCharge } from '../../dossiers/api/simulate-prise-en-charge.ts'

/** What the level of funding of this contract is asked with; null while the dates or the agreement are missing. */
export function demandeNiveau({
  apprenti,
  contrat,
  employeur,
  formation,
}: Contrat): DemandePriseEnCharge | null {
  const { dateConclusion, dateDebutExecution: dateDebut, dateFin } = contrat
  const dated = isDateIso(dateConclusion) && isDateIso(dateDebut) && isDateIso(dateFin)
  if (!dated || !employeur.codeIdcc) return null
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
  }
}
