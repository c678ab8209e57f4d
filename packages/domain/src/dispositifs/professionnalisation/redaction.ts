import type { Redaction } from '../dispositif.ts'
import { SECTIONS } from './champs/sections.ts'

/** What a « contrat de professionnalisation » is made of. */
export const REDACTION: Redaction<typeof SECTIONS> = {
  code: 'professionnalisation',
  libelle: 'contrat de professionnalisation',
  sections: SECTIONS,
  reperes: {
    prenom: 'salarie.prenom',
    nomNaissance: 'salarie.nomNaissance',
    nomUsage: 'salarie.nomUsage',
    dateNaissance: 'salarie.dateNaissance',
    siret: 'employeur.siret',
    denomination: 'employeur.denomination',
    dateConclusion: 'contrat.dateConclusion',
    dateDebut: 'contrat.dateDebutExecution',
    dateFin: 'contrat.dateFin',
    typeContrat: 'contrat.type',
    diplome: 'formation.intitulePrecis',
    codeRncp: 'formation.codeRncp',
    cfa: 'formation.organisme.denomination',
    utilisatrice: 'contrat.entrepriseUtilisatrice.denomination',
  },
  secrets: ['salarie.nir'],
  attestations: ['tuteurs.attestationEligibilite', 'formation.attestationServiceInterne'],
  personnels: ['contrat.salaireBrutCentimes'],
}
