import {
  DERNIERES_CLASSES,
  DIPLOMES,
  NATIONALITES,
  REGIMES_SOCIAUX,
  SEXES,
  SITUATIONS_AVANT_CONTRAT,
} from '../../codes/index.ts'
import type { GroupeColonnes } from '../types.ts'
import { ADRESSE, colonnesOf } from './colonne.ts'

export const APPRENTI: GroupeColonnes = {
  titre: 'Apprenti(e)',
  colonnes: colonnesOf('apprenti', 'Apprenti', [
    ['nomNaissance', 'nom de naissance'],
    ['nomUsage', 'nom d’usage'],
    ['prenom', 'premier prénom'],
    ['nir', 'NIR', 'nir'],
    ['sexe', 'sexe', SEXES],
    ['dateNaissance', 'date de naissance', 'date'],
    ['departementNaissance', 'département de naissance', 'departement'],
    ['communeNaissance', 'commune de naissance'],
    ['nationalite', 'nationalité', NATIONALITES],
    ['regimeSocial', 'régime social', REGIMES_SOCIAUX],
    ...ADRESSE,
    ['telephone', 'téléphone', 'telephone'],
    ['courriel', 'courriel', 'courriel'],
    ['sportifHautNiveau', 'sportif de haut niveau', 'ouiNon'],
    ['rqth', 'travailleur handicapé (RQTH)', 'ouiNon'],
    ['equivalenceJeunes', 'équivalence jeunes RQTH', 'ouiNon'],
    ['extensionBoe', 'extension BOE', 'ouiNon'],
    ['projetCreation', 'projet de création ou reprise d’entreprise', 'ouiNon'],
    ['situationAvantContrat', 'situation avant ce contrat', SITUATIONS_AVANT_CONTRAT],
    ['dernierDiplomePrepare', 'dernier diplôme ou titre préparé', DIPLOMES],
    ['derniereClasse', 'dernière classe suivie', DERNIERES_CLASSES],
    ['intituleDernierDiplome', 'intitulé du dernier diplôme préparé'],
    ['diplomePlusEleve', 'diplôme le plus élevé obtenu', DIPLOMES],
    ['emancipe', 'mineur émancipé', 'ouiNon'],
  ]),
}

export const REPRESENTANT: GroupeColonnes = {
  titre: 'Représentant légal (apprenti mineur)',
  colonnes: colonnesOf('apprenti.representantLegal', 'Représentant légal', [
    ['nom', 'nom'],
    ['prenom', 'prénom'],
    ...ADRESSE,
    ['courriel', 'courriel', 'courriel'],
  ]),
}
