import { bloquant } from '../../../../controles/constat.ts'
import { day } from '../../../../controles/lecture.ts'
import type { ContexteControle } from '../../../../controles/types.ts'
import { ageAt } from '../../../../dates/age.ts'
import { addYears } from '../../../../dates/arithmetique.ts'
import type { Contrat } from '../../champs/sections.ts'
import { ageDebutOf } from '../../questions/age-debut.ts'
import { isAvenant } from '../../questions/avenant.ts'
import { travailleurHandicape } from '../../questions/handicap.ts'
import { niveauVise } from '../formation/niveau-vise.ts'
import type { Regle } from '../regle.ts'
import { MESSAGES } from '../textes.ts'

const CHEMIN = 'apprenti.dateNaissance'

/** Derogations 3°, 4° and 5°: disabled worker, project of an enterprise, high-level athlete. No age limit. */
function withoutLimit({ apprenti }: Contrat): boolean {
  return (
    travailleurHandicape(apprenti) || apprenti.projetCreation === true || apprenti.sportifHautNiveau === true
  )
}

/** A new contract with another employer after a failed exam: age is no obstacle. @source art. D6222-1-2 C. trav. */
function afterFailure({ contrat }: Contrat): boolean {
  return contrat.type === '22' && contrat.precedent?.diplomeObtenu === false
}

/** RNCP level told by a level (« 4 ») or by a code of the list « diplômes et titres » (« 41 »): its first figure. */
function niveauOfDiplome(code: string | null | undefined): number {
  return code ? Number(code.charAt(0)) : Number.NaN
}

/** Derogations 1° (higher diploma after a contract) and 2° (rupture): only with a contract before. */
function afterContract(contrat: Contrat, contexte: ContexteControle): boolean {
  const { type, precedent } = contrat.contrat
  if (type === '23') return true
  if (type !== '21' && type !== '22') return false
  const vise = niveauVise(contrat, contexte.pack)
  const obtenu = niveauOfDiplome(precedent?.niveau)
  return vise === null || Number.isNaN(obtenu) || vise > obtenu
}

/**
 * 29 at the most at the start; from 30 on, only in the cases of L6222-2: 1° and 2° up to 35 at the conclusion and within a
 * year of the contract before, 3° to 5° without limit. An amendment is not judged again: its contract was.
 * @source art. L6222-1, L6222-2, D6222-1 and D6222-1-2 C. trav.
 */
export const ageMaximum: Regle = (contrat, contexte) => {
  const age = ageDebutOf(contrat)
  if (age === null || age < 30 || isAvenant(contrat.contrat.type)) return []
  if (withoutLimit(contrat) || afterFailure(contrat)) return []
  if (!afterContract(contrat, contexte))
    return [bloquant('age_maximum', CHEMIN, MESSAGES.ageMaximum, 'L6222-2')]
  const conclusion = day(contrat.contrat.dateConclusion)
  const naissance = day(contrat.apprenti.dateNaissance)
  if (conclusion === null || naissance === null) return []
  if (ageAt(naissance, conclusion) > 35)
    return [bloquant('age_maximum', CHEMIN, MESSAGES.ageMaximum35, 'D6222-1')]
  const finPrecedent = day(contrat.contrat.precedent?.dateFin ?? null)
  if (finPrecedent === null)
    return [bloquant('fin_precedent_requise', 'contrat.precedent.dateFin', MESSAGES.finPrecedent, 'D6222-1')]
  if (conclusion <= addYears(finPrecedent, 1)) return []
  return [bloquant('delai_precedent', 'contrat.dateConclusion', MESSAGES.delaiPrecedent, 'D6222-1')]
}
