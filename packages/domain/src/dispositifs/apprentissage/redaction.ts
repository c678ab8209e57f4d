import type { Redaction } from '../dispositif.ts'
import { SECTIONS } from './champs/sections.ts'

/** What an apprenticeship contract is made of. */
export const REDACTION: Redaction<typeof SECTIONS> = {
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
    utilisatrice: 'contrat.travailTemporaire.entrepriseUtilisatrice.denomination',
  },
  secrets: ['apprenti.nir'],
  attestations: ['maitres.attestationEligibilite', 'formation.attestationPieces'],
  personnels: [
    'contrat.typeDerogation',
    'contrat.numeroContratPrecedent',
    'contrat.precedent',
    'contrat.anneesDejaEffectuees',
    'contrat.remuneration',
    'contrat.salaireBrutMensuelCentimes',
  ],
}
