import { IDCC_INTERIMAIRES, IDCC_PERMANENTS } from '../../../codes/idcc.ts'
import type { PublicVise } from '../../dispositif.ts'
import type { Contrat } from '../champs/sections.ts'

/** Code of an agency in the list « employeur spécifique », and of temporary work in the list « mode contractuel ». */
const SPECIFIQUE_AGENCE = '1'
const MODE_TEMPORAIRE = '3'
const MODE_DROIT_COMMUN = '1'

/** True for a temporary-work agency, by its code « employeur spécifique ». */
export const isAgence = (employeurSpecifique: string | null): boolean =>
  employeurSpecifique === SPECIFIQUE_AGENCE

/** True for a contract carried out in temporary work, by its mode. @source art. L6226-1 C. trav. */
export const enTravailTemporaire = (modeContractuel: string | null): boolean =>
  modeContractuel === MODE_TEMPORAIRE

/**
 * Fills in a contract what the public asked for at the portal decides: temporary workers are hired in mode 3 by an agency
 * under IDCC 2378, its permanent staff in mode 1 under IDCC 1413.
 */
export function prefillPublic(contrat: Contrat, voulu: PublicVise): void {
  const interimaire = voulu === 'interimaire'
  contrat.contrat.modeContractuel = interimaire ? MODE_TEMPORAIRE : MODE_DROIT_COMMUN
  contrat.employeur.codeIdcc = interimaire ? IDCC_INTERIMAIRES : IDCC_PERMANENTS
  if (interimaire) contrat.employeur.employeurSpecifique = SPECIFIQUE_AGENCE
}
