import type { Dispositif } from '../dispositif.ts'
import { SECTIONS } from './champs/sections.ts'
import { computeEcheances } from './echeances.ts'
import { piecesAttendues } from './pieces/pieces-attendues.ts'
import { computePriseEnCharge } from './prise-en-charge/prise-en-charge.ts'
import { priseEnChargeInputOf } from './prise-en-charge/prise-en-charge-contrat.ts'
import { prefillPublic } from './questions/interim.ts'
import { REGLES } from './regles/regles.ts'
import { type RemunerationContrat, remunerationOf } from './remuneration/remuneration-contrat.ts'

/** « Contrat d'apprentissage », on Cerfa FA 13. */
export const APPRENTISSAGE: Dispositif<typeof SECTIONS, RemunerationContrat> = {
  code: 'apprentissage',
  libelle: 'contrat d’apprentissage',
  prefixe: 'AP',
  formulaire: '10103*14',
  sections: SECTIONS,
  reperes: {
    prenom: 'apprenti.prenom',
    nomNaissance: 'apprenti.nomNaissance',
    nomUsage: 'apprenti.nomUsage',
    dateNaissance: 'apprenti.dateNaissance',
    siret: 'employeur.siret',
    denomination: 'employeur.denomination',
    dateConclusion: 'contrat.dateConclusion',
    dateDebut: 'contrat.dateDebutExecution',
    dateFin: 'contrat.dateFin',
  },
  suivis: ['maitres.maitre1', 'maitres.maitre2'],
  secrets: ['apprenti.nir'],
  attestations: ['maitres.attestationEligibilite', 'formation.attestationPieces'],
  suivi: [
    'employeur.prive',
    'employeur.typeEmployeur',
    'employeur.adresse.codePostal',
    'contrat.dateDebutExecution',
  ],
  regles: REGLES,
  documents: ['courrier', 'cerfa', 'notice', 'liasse', 'recapitulatif', 'accord'],
  prefillPublic,
  piecesAttendues,
  remuneration: remunerationOf,
  priseEnCharge(contrat, pack) {
    const input = priseEnChargeInputOf(contrat)
    return input && computePriseEnCharge(input, pack)
  },
  echeances: computeEcheances,
}
