import {
  BASES_REMUNERATION,
  DIPLOMES,
  MODES_CONTRACTUELS,
  TYPES_CONTRAT,
  TYPES_DEROGATION,
} from '../../codes/index.ts'
import type { GroupeColonnes } from '../types.ts'
import { colonnesOf } from './colonne.ts'

export const CONTRAT: GroupeColonnes = {
  titre: 'Contrat',
  colonnes: colonnesOf('contrat', 'Contrat', [
    ['modeContractuel', 'mode contractuel', MODES_CONTRACTUELS],
    ['type', 'type de contrat', TYPES_CONTRAT],
    ['typeDerogation', 'type de dérogation', TYPES_DEROGATION],
    ['dateConclusion', 'date de conclusion', 'date'],
    ['dateDebutExecution', 'date de début d’exécution', 'date'],
    ['dateDebutFormationPratique', 'date de début de formation pratique', 'date'],
    ['dateFin', 'date de fin', 'date'],
    ['dateEffetAvenant', 'date d’effet de l’avenant', 'date'],
    ['dureeHebdoHeures', 'durée hebdomadaire (heures)', 'entier'],
    ['dureeHebdoMinutes', 'durée hebdomadaire (minutes)', 'entier'],
    ['travauxDangereux', 'machines dangereuses ou risques particuliers', 'ouiNon'],
  ]),
}

export const PRECEDENT: GroupeColonnes = {
  titre: 'Contrat précédent',
  colonnes: [
    ...colonnesOf('contrat', 'Contrat précédent', [['numeroContratPrecedent', 'numéro', 'numeroContrat']]),
    ...colonnesOf('contrat.precedent', 'Contrat précédent', [
      ['memeEmployeur', 'même employeur', 'ouiNon'],
      ['diplomeObtenu', 'diplôme obtenu', 'ouiNon'],
      ['niveau', 'diplôme préparé', DIPLOMES],
      ['dateFin', 'date de fin', 'date'],
      ['dernierTaux', 'dernier taux (%)', 'taux'],
      ['dernierSalaireCentimes', 'dernier salaire mensuel (€)', 'montant'],
    ]),
  ],
}

export const TRAVAIL_TEMPORAIRE: GroupeColonnes = {
  titre: 'Travail temporaire',
  colonnes: colonnesOf('contrat.travailTemporaire', 'Travail temporaire', [
    ['experienceMaitreMois', 'expérience du maître de l’agence (mois)', 'entier'],
    ['entrepriseUtilisatrice.denomination', 'entreprise utilisatrice'],
    ['entrepriseUtilisatrice.siret', 'SIRET de l’entreprise utilisatrice', 'siret'],
    ['mission.debut', 'début de la mission', 'date'],
    ['mission.fin', 'fin de la mission', 'date'],
  ]),
}

export const REMUNERATION: GroupeColonnes = {
  titre: 'Rémunération',
  colonnes: colonnesOf('contrat', 'Rémunération', [
    ['anneesDejaEffectuees', 'années déjà effectuées', 'entier'],
    ['majoration15', 'majoration de 15 points', 'ouiNon'],
    ['licencePro', 'licence professionnelle', 'ouiNon'],
    ['base', 'base (SMIC ou SMC)', BASES_REMUNERATION],
    ['smcMensuelCentimes', 'SMC mensuel (€)', 'montant'],
    ['salaireBrutMensuelCentimes', 'salaire brut mensuel à l’embauche (€)', 'montant'],
    ['caisseRetraite', 'caisse de retraite complémentaire'],
    ['avantages.nourritureCentimes', 'nourriture (€ par repas)', 'montant'],
    ['avantages.logementCentimes', 'logement (€ par mois)', 'montant'],
    ['avantages.autre', 'autre avantage en nature', 'ouiNon'],
    ['subrogation', 'subrogation', 'ouiNon'],
  ]),
}
