import { PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation'
import type { Forme } from '../cerfa/forme.ts'
import { annexeEj20 } from './cerfa-12434-05/annexe.ts'
import { BANDEAUX, ENCADRES, FILETS } from './cerfa-12434-05/cadres.ts'
import { CARTE_12434_05 } from './cerfa-12434-05/carte-officielle.ts'
import { CHAMPS } from './cerfa-12434-05/champs.ts'
import { ETIQUETTES } from './cerfa-12434-05/etiquettes.ts'
import { SIGNATURES_12434_05 } from './cerfa-12434-05/signatures.ts'
import { NOMS_EJ20 } from './cerfa-12434-05/textes.ts'
import { valeursEj20 } from './cerfa-12434-05/valeurs.ts'
import { NOTICE_EJ20 } from './notice.ts'

/** The form of the contrat de professionnalisation. */
export const EJ20: Forme = {
  sigle: 'EJ 20',
  titre: 'Contrat de professionnalisation',
  edition: {
    numero: '12434*05',
    enTete: { haut: 819.5, echelle: 1.29, ovale: 803 },
    champs: CHAMPS,
    etiquettes: ETIQUETTES,
    bandeaux: BANDEAUX,
    filets: FILETS,
    encadres: ENCADRES,
  },
  cartes: [CARTE_12434_05],
  signatures: { '12434*05': SIGNATURES_12434_05 },
  noms: NOMS_EJ20,
  sansCase: [],
  valeurs: valeursEj20,
  annexe: annexeEj20,
  notice: NOTICE_EJ20,
  listes: PROFESSIONNALISATION.listes.codes,
}
