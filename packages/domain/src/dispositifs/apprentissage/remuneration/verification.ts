import { addDays } from '../../../dates/arithmetique.ts'
import { isDateIso } from '../../../dates/date-iso.ts'
import { formatDate } from '../../../formats/date.ts'
import { formatTaux } from '../../../formats/nombre.ts'
import { equivalentRate, toMillioniemes } from '../../../montants/montant.ts'
import { anneeExecution } from './annee-execution.ts'
import { PERIODES_PAR_LIGNE } from './periodes-cerfa.ts'
import { VERIFICATION } from './textes.ts'
import type { BaseRemuneration, PeriodeRemuneration, Remuneration } from './types.ts'

/** One line typed by hand; anything may still be missing. */
export interface PeriodeVerifiee {
  annee: number | null
  debut: string | null
  fin: string | null
  taux: number | null
  base: string | null
}

/** What is wrong with a line: its index, the field, the rule and what to do. */
export interface ProblemeRemuneration {
  index: number
  champ: keyof PeriodeVerifiee
  code:
    | 'periode_incomplete'
    | 'periode_hors_contrat'
    | 'periode_discontinue'
    | 'periode_annee'
    | 'periodes_par_annee'
    | 'taux_sous_minimum'
    | 'smc_absent'
  message: string
  article: string
}

/**
 * Compares periods typed by hand with the legal floor: they must cover the contract from its first day to its last without
 * gap nor overlap, two a year at the most, and no day may be paid under the minimum. Paying more is always right.
 * @param minimum what `computeRemuneration` gave for the same contract
 * @param smcMensuelCentimes value of the branch minimum, needed by the lines on base `SMC`
 * @source art. D6222-26 C. trav.; notice 51649#09 for the dates
 */
export function checkRemuneration(
  saisie: readonly PeriodeVerifiee[],
  minimum: Remuneration,
  smcMensuelCentimes?: number | null,
): ProblemeRemuneration[] {
  const premiere = minimum.periodes[0]
  const derniere = minimum.periodes.at(-1)
  if (!premiere || !derniere) return []
  const bornes = { debut: premiere.debut, fin: derniere.fin }
  if (saisie.length === 0) return [probleme(0, 'debut', 'periode_incomplete', VERIFICATION.aucune)]
  return saisie.flatMap((ligne, index) => [
    ...checkDates(saisie, index, bornes),
    ...checkTaux(ligne, index, minimum, smcMensuelCentimes ?? null),
  ])
}

function probleme(
  index: number,
  champ: keyof PeriodeVerifiee,
  code: ProblemeRemuneration['code'],
  message: string,
): ProblemeRemuneration {
  return { index, champ, code, message, article: 'D6222-26' }
}

function checkDates(
  saisie: readonly PeriodeVerifiee[],
  index: number,
  contrat: { debut: string; fin: string },
): ProblemeRemuneration[] {
  const { annee, debut, fin } = saisie[index] as PeriodeVerifiee
  if (!isDateIso(debut)) return [probleme(index, 'debut', 'periode_incomplete', VERIFICATION.debut)]
  if (!isDateIso(fin) || fin < debut) return [probleme(index, 'fin', 'periode_incomplete', VERIFICATION.fin)]
  const problemes: ProblemeRemuneration[] = []
  const precedente = saisie[index - 1]?.fin
  const attendu = index === 0 ? contrat.debut : isDateIso(precedente) ? addDays(precedente, 1) : debut
  if (debut !== attendu)
    problemes.push(
      probleme(index, 'debut', 'periode_discontinue', VERIFICATION.debutAttendu(formatDate(attendu))),
    )
  if (index === saisie.length - 1 && fin !== contrat.fin)
    problemes.push(
      probleme(index, 'fin', 'periode_hors_contrat', VERIFICATION.finAttendue(formatDate(contrat.fin))),
    )
  const execution = anneeExecution(contrat.debut, debut)
  if (annee !== execution || anneeExecution(contrat.debut, fin) !== execution)
    problemes.push(probleme(index, 'annee', 'periode_annee', VERIFICATION.annee))
  if (saisie.slice(0, index).filter((autre) => autre.annee === annee).length >= PERIODES_PAR_LIGNE)
    problemes.push(probleme(index, 'annee', 'periodes_par_annee', VERIFICATION.deuxParAnnee))
  return problemes
}

function checkTaux(
  { debut, fin, taux, base }: PeriodeVerifiee,
  index: number,
  minimum: Remuneration,
  smc: number | null,
): ProblemeRemuneration[] {
  if (taux === null || !(taux > 0 && taux <= 1000))
    return [probleme(index, 'taux', 'periode_incomplete', VERIFICATION.taux)]
  if (base !== 'SMIC' && base !== 'SMC')
    return [probleme(index, 'base', 'periode_incomplete', VERIFICATION.base)]
  const valeurs = { SMIC: minimum.smic.mensuelCentimes, SMC: smc ?? 0 }
  if (valeurs.SMC === 0 && (base === 'SMC' || minimum.periodes.some((p) => p.base === 'SMC')))
    return [probleme(index, 'base', 'smc_absent', VERIFICATION.smc)]
  if (!isDateIso(debut) || !isDateIso(fin)) return []
  const couvertes = minimum.periodes.filter((p) => p.debut <= fin && p.fin >= debut)
  const insuffisante = couvertes.find(
    (p) => worth(valeurs[base], taux) < worth(valeurs[p.base], p.tauxMinimal),
  )
  if (!insuffisante) return []
  const plancher = formatTaux(floorRate(insuffisante, base, valeurs))
  const message = VERIFICATION.sousMinimum({
    plancher,
    base,
    debut: formatDate(insuffisante.debut),
    fin: formatDate(insuffisante.fin),
  })
  return [probleme(index, 'taux', 'taux_sous_minimum', message)]
}

/** What a rate of a base is worth, to compare two of them exactly. */
function worth(baseCentimes: number, taux: number): bigint {
  return BigInt(baseCentimes) * toMillioniemes(taux)
}

/** The floor of a legal period, said in points of the base that was typed. */
function floorRate(
  legale: PeriodeRemuneration,
  base: BaseRemuneration,
  valeurs: Readonly<Record<BaseRemuneration, number>>,
): number {
  if (base === legale.base) return legale.tauxMinimal
  return equivalentRate(valeurs[legale.base], legale.tauxMinimal, valeurs[base])
}
