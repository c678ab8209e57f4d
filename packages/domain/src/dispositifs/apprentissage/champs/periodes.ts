import { type Cases, code, date, entier, liste, taux } from '../../../champs/definition.ts'
import { BASES_REMUNERATION } from '../codes/contrat.ts'
import { LIGNES_CERFA, PERIODES_PAR_LIGNE } from '../remuneration/periodes-cerfa.ts'

/** The year of execution that a box of the form is about, boxes counted from 0 over all the lines. */
const anneeOf = (rang: number): number => Math.floor(rang / PERIODES_PAR_LIGNE) + 1

/** The pay typed by hand, as the Cerfa has it: four lines, one a year of execution, of two periods each. */
const CASES: Cases = {
  nombre: LIGNES_CERFA * PERIODES_PAR_LIGNE,
  qui: (rang) => `Rémunération ${anneeOf(rang)}${anneeOf(rang) === 1 ? 're' : 'e'} année`,
  titre: (rang) => `période ${(rang % PERIODES_PAR_LIGNE) + 1}`,
  fixe: (rang) => ({ annee: anneeOf(rang) }),
  commun: {
    champ: 'base',
    chemin: 'contrat.base',
    message:
      'Indiquez SMIC ou SMC, la même base que dans la colonne « Rémunération – base (SMIC ou SMC) » : elle vaut pour tout le contrat.',
  },
}

/** Periods of pay entered by hand, `taux` in points of `base`; null: computed. Never under the floor. */
export const PERIODES = liste(
  'Rémunération saisie à la main',
  {
    annee: entier('Année', { colonne: false }),
    debut: date('Du', { colonne: 'du' }),
    fin: date('Au', { colonne: 'au' }),
    taux: taux('Pourcentage', { colonne: 'pourcentage' }),
    base: code('Base', BASES_REMUNERATION, { colonne: 'SMIC ou SMC' }),
  },
  {
    max: CASES.nombre,
    tropLongue: 'Le Cerfa porte au plus huit périodes de rémunération.',
    cases: CASES,
    groupe: { titre: 'Rémunération saisie à la main', qui: 'Rémunération' },
  },
)
