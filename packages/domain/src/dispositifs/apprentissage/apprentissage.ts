import type { Dispositif } from '../dispositif.ts'
import { ARTICLES } from './articles.ts'
import type { SECTIONS } from './champs/sections.ts'
import { computeEcheances } from './echeances.ts'
import { piecesAttendues } from './pieces/pieces-attendues.ts'
import { computePriseEnCharge } from './prise-en-charge/prise-en-charge.ts'
import { priseEnChargeInputOf } from './prise-en-charge/prise-en-charge-contrat.ts'
import { prefillPublic } from './questions/interim.ts'
import { REDACTION } from './redaction.ts'
import type { RemunerationContrat } from './remuneration/remuneration-contrat.ts'

/** « Contrat d'apprentissage », on Cerfa FA 13. */
export const APPRENTISSAGE: Dispositif<typeof SECTIONS, RemunerationContrat> = {
  ...REDACTION,
  ...ARTICLES,
  prefixe: 'AP',
  formulaire: '10103*14',
  suivis: ['maitres.maitre1', 'maitres.maitre2'],
  suivi: [
    'employeur.prive',
    'employeur.typeEmployeur',
    'employeur.adresse.codePostal',
    'contrat.dateDebutExecution',
  ],
  documents: ['courrier', 'cerfa', 'notice', 'liasse', 'recapitulatif', 'accord'],
  prefillPublic,
  piecesAttendues,
  priseEnCharge(contrat, pack) {
    const input = priseEnChargeInputOf(contrat)
    return input && computePriseEnCharge(input, pack)
  },
  echeances: computeEcheances,
}
