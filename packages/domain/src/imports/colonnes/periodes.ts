import { BASES_REMUNERATION } from '../../codes/index.ts'
import type { PeriodeSaisie } from '../../contrat/index.ts'
import { LIGNES_CERFA, PERIODES_PAR_LIGNE } from '../../remuneration/periodes-cerfa.ts'
import type { ColonneImport, GroupeColonnes } from '../types.ts'
import { colonnesOf } from './colonne.ts'

/** Where a column of pay stands: its box on the form, counted from 0 over all the lines, and the field of the period. */
export interface PlacePeriode {
  readonly case: number
  readonly champ: keyof PeriodeSaisie
}

const CHEMIN = /^contrat\.remuneration\.(\d+)\.(\w+)$/

/** The place that a path of the pay names; undefined for any other path. */
export function placeOf(chemin: string): PlacePeriode | undefined {
  const [, rang, champ] = CHEMIN.exec(chemin) ?? []
  return champ === undefined ? undefined : { case: Number(rang), champ: champ as keyof PeriodeSaisie }
}

/** The year of execution that a box is about. */
export const anneeOf = (rang: number): number => Math.floor(rang / PERIODES_PAR_LIGNE) + 1

function colonnesPeriode(rang: number): readonly ColonneImport[] {
  const annee = anneeOf(rang)
  const periode = `période ${(rang % PERIODES_PAR_LIGNE) + 1}`
  return colonnesOf(
    `contrat.remuneration.${rang}`,
    `Rémunération ${annee}${annee === 1 ? 're' : 'e'} année`,
    [
      ['debut', `${periode}, du`, 'date'],
      ['fin', `${periode}, au`, 'date'],
      ['taux', `${periode}, pourcentage`, 'taux'],
      ['base', `${periode}, SMIC ou SMC`, BASES_REMUNERATION],
    ],
  )
}

/** The pay typed by hand, as the Cerfa has it: four lines, one a year of execution, of two periods each. */
export const PERIODES: GroupeColonnes = {
  titre: 'Rémunération saisie à la main',
  colonnes: Array.from({ length: LIGNES_CERFA * PERIODES_PAR_LIGNE }, (_, rang) => rang).flatMap(
    colonnesPeriode,
  ),
}
