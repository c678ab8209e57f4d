import type { PackReferentiel } from '../../../../referentiels/pack.ts'
import { findCertification, niveauOf } from '../../../../referentiels/recherche.ts'
import type { Contrat } from '../../champs/sections.ts'

/** RNCP level of the certification prepared: from the reference data, else from the code diplôme; null when not known. */
export function niveauVise(
  { formation, contrat }: Contrat,
  pack: PackReferentiel | null | undefined,
): number | null {
  const certification = pack ? findCertification(pack, formation, contrat.dateConclusion ?? '') : undefined
  return niveauOf(pack, certification, formation.codeDiplome)
}
