import type { Redaction } from '../dispositif.ts'
import { SECTIONS } from './champs/sections.ts'
import { REGLES } from './regles/regles.ts'
import { type RemunerationContrat, remunerationOf } from './remuneration/remuneration-contrat.ts'

/** What writes and judges an apprenticeship contract: a page fetches no more than that of its kind. */
export const REDACTION: Redaction<typeof SECTIONS, RemunerationContrat> = {
  code: 'apprentissage',
  libelle: 'contrat d’apprentissage',
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
    typeContrat: 'contrat.type',
    diplome: 'formation.intitule',
    codeDiplome: 'formation.codeDiplome',
    codeRncp: 'formation.codeRncp',
    cfa: 'formation.cfa.denomination',
  },
  secrets: ['apprenti.nir'],
  attestations: ['maitres.attestationEligibilite', 'formation.attestationPieces'],
  regles: REGLES,
  remuneration: remunerationOf,
}
