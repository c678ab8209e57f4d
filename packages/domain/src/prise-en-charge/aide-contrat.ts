import type { Explication } from '../api/simulations.ts'
import { travailleurHandicape } from '../apprenti/handicap.ts'
import type { Contrat } from '../contrat/index.ts'
import { formatDateFr, isDateIso } from '../dates/date-iso.ts'
import { formatEuros } from '../montants/format.ts'
import type { PackReferentiel } from '../referentiels/pack.ts'
import { findCertification, niveauOf } from '../referentiels/recherche.ts'
import { type AideEmbauche, aideEmbauche } from './aide-embauche.ts'
import { AIDE } from './textes.ts'

/**
 * The hiring aid a contract may expect, for information; null when none is known, while what it depends on is missing,
 * and for public employers.
 * @source art. D6243-1 and D6243-2 C. trav.; décret 2026-168
 */
export function aideEmbaucheOf(
  { employeur, apprenti, contrat, formation }: Contrat,
  pack: PackReferentiel | null | undefined,
): AideEmbauche | null {
  const { dateConclusion, dateDebutExecution: dateDebut } = contrat
  if (!isDateIso(dateConclusion) || !isDateIso(dateDebut)) return null
  if (employeur.prive === false || employeur.effectif === null) return null
  const certification = pack ? findCertification(pack, formation, dateConclusion) : undefined
  const niveau = niveauOf(pack, certification, formation.codeDiplome)
  if (niveau === null) return null
  const rqth = travailleurHandicape(apprenti)
  return aideEmbauche({ effectif: employeur.effectif, niveau, rqth, dateConclusion, dateDebut })
}

/** The aid in words. */
export function expliquerAide(aide: AideEmbauche): Explication {
  const texte = AIDE[aide.dispositif]({
    montant: formatEuros(aide.montantMaxCentimes),
    avant: formatDateFr(aide.transmettreAvant),
  })
  return { code: aide.dispositif, article: aide.article, ...texte }
}
