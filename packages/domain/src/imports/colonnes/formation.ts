import { DIPLOMES } from '../../codes/index.ts'
import type { GroupeColonnes } from '../types.ts'
import { ADRESSE, colonnesOf } from './colonne.ts'

const IDENTITE = [
  ['denomination', 'dénomination'],
  ['uai', 'n° UAI', 'uai'],
  ['siret', 'SIRET', 'siret'],
] as const

export const CFA: GroupeColonnes = {
  titre: 'CFA et lieu de formation',
  colonnes: [
    ...colonnesOf('formation', 'CFA', [['cfaEntreprise', 'CFA d’entreprise', 'ouiNon']]),
    ...colonnesOf('formation.cfa', 'CFA', [...IDENTITE, ...ADRESSE]),
    ...colonnesOf('formation', 'CFA', [
      ['cfaEstLieuPrincipal', 'est le lieu principal de formation', 'ouiNon'],
    ]),
    ...colonnesOf('formation.lieu', 'Lieu de formation', [...IDENTITE, ...ADRESSE]),
  ],
}

export const FORMATION: GroupeColonnes = {
  titre: 'Formation',
  colonnes: colonnesOf('formation', 'Formation', [
    ['diplomeVise', 'diplôme ou titre visé', DIPLOMES],
    ['intitule', 'intitulé précis'],
    ['codeDiplome', 'code du diplôme', 'codeDiplome'],
    ['codeRncp', 'code RNCP', 'rncp'],
    ['dateDebut', 'date de début en CFA', 'date'],
    ['dateFinEpreuves', 'date de fin des épreuves', 'date'],
    ['dureeHeures', 'durée (heures)', 'entier'],
    ['heuresDistance', 'dont heures à distance', 'entier'],
    ['attestationPieces', 'pièces justificatives attestées', 'ouiNon'],
    ['faitA', 'fait à'],
  ]),
}
