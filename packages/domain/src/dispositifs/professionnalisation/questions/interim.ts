import { IDCC_INTERIMAIRES, IDCC_PERMANENTS } from '../../../codes/idcc.ts'
import type { PublicVise } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'

const TRAVAIL_TEMPORAIRE = 'travail_temporaire'

/** True for a contract carried out in temporary work, by its nature. @source art. L6325-23 C. trav. */
export const enTravailTemporaire = (nature: string | null): boolean => nature === TRAVAIL_TEMPORAIRE

/**
 * Fills in a contract what the public asked for at the portal decides: temporary workers are under IDCC 2378; the permanent
 * staff of an agency under IDCC 1413, by a CDD or a CDI that nobody but the employer can choose.
 */
export function prefillPublic(contrat: Contrat, voulu: PublicVise): void {
  const interimaire = voulu === 'interimaire'
  contrat.employeur.codeIdcc = interimaire ? IDCC_INTERIMAIRES : IDCC_PERMANENTS
  if (interimaire) contrat.contrat.nature = TRAVAIL_TEMPORAIRE
}
