import { APPRENTISSAGE } from '@mon-espace/domain'
import type { Forme } from '../cerfa/forme.ts'
import { CARTE_10103_12 } from './cerfa-10103-12/carte-officielle.ts'
import { SIGNATURES_10103_12 } from './cerfa-10103-12/signatures.ts'
import { annexeFa13 } from './cerfa-10103-14/annexe.ts'
import { BANDEAUX, FILETS } from './cerfa-10103-14/cadres.ts'
import { CARTE_10103_14 } from './cerfa-10103-14/carte-officielle.ts'
import { CHAMPS } from './cerfa-10103-14/champs.ts'
import { ETIQUETTES } from './cerfa-10103-14/etiquettes.ts'
import { SIGNATURES_10103_14 } from './cerfa-10103-14/signatures.ts'
import { NOMS_FA13, SANS_CASE } from './cerfa-10103-14/textes.ts'
import { valeursCerfa } from './cerfa-10103-14/valeurs.ts'
import { NOTICE_FA13 } from './notice.ts'

/** The form of apprenticeship. */
export const FA13: Forme = {
  sigle: 'FA 13',
  titre: 'Contrat d’apprentissage',
  edition: {
    numero: '10103*14',
    enTete: { haut: 822.4, echelle: 1, ovale: 806.2 },
    champs: CHAMPS,
    etiquettes: ETIQUETTES,
    bandeaux: BANDEAUX,
    filets: FILETS,
    encadres: [],
  },
  cartes: [CARTE_10103_14, CARTE_10103_12],
  signatures: { '10103*14': SIGNATURES_10103_14, '10103*12': SIGNATURES_10103_12 },
  noms: NOMS_FA13,
  sansCase: SANS_CASE,
  valeurs: valeursCerfa,
  annexe: annexeFa13,
  notice: NOTICE_FA13,
  listes: APPRENTISSAGE.listes.codes,
}
