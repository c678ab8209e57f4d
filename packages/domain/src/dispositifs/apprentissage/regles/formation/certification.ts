import { avertissement, bloquant } from '../../../../controles/constat.ts'
import { day, given } from '../../../../controles/lecture.ts'
import { normalizeCodeDiplome } from '../../../../identifiants/code-diplome.ts'
import { normalizeRncp, rncpValid } from '../../../../identifiants/codes-metier.ts'
import { findCertification, isRegistered } from '../../../../referentiels/recherche.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'formation.codeRncp'

/**
 * The certification is registered, and open to apprenticeship, on the day of conclusion. Blocking when the reference data
 * are newer than that day; older ones may just not know a renewal, and an example pack does not know everything.
 * @source art. L6211-1 and D6224-2 1° C. trav.
 */
export const certification: Regle = ({ formation, contrat }, { pack, aujourdhui }) => {
  const rncp = normalizeRncp(given(formation.codeRncp) ?? '')
  if (!pack || !rncpValid(rncp)) return []
  const date = day(contrat.dateConclusion) ?? aujourdhui
  const connuLe = pack.dateCertifications ?? pack.date
  const fiche = findCertification(pack, { codeRncp: rncp }, date)
  if (!fiche) {
    const sure = (pack.repertoireComplet ?? pack.officiel) && date <= connuLe
    return [(sure ? bloquant : avertissement)('rncp_inconnu', CHEMIN, MESSAGES.rncpInconnu, 'L6211-1')]
  }
  if (!fiche.apprentissage) return [bloquant('rncp_ferme', CHEMIN, MESSAGES.rncpFerme, 'L6211-1')]
  if (!isRegistered(fiche, date)) {
    const verdict = date <= connuLe ? bloquant : avertissement
    return [verdict('rncp_expire', CHEMIN, MESSAGES.rncpExpire, 'L6211-1')]
  }
  const controles = []
  const diplome = normalizeCodeDiplome(given(formation.codeDiplome) ?? '').slice(0, 8)
  if (diplome !== '' && fiche.codesDiplome.length > 0 && !fiche.codesDiplome.includes(diplome))
    controles.push(avertissement('code_diplome_rncp', CHEMIN, MESSAGES.diplomeRncp(fiche.intitule, diplome)))
  if (
    formation.diplomeVise !== null &&
    fiche.diplomeCerfa !== null &&
    formation.diplomeVise !== fiche.diplomeCerfa
  )
    controles.push(avertissement('diplome_vise', 'formation.diplomeVise', MESSAGES.diplomeVise))
  return controles
}
