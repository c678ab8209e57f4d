import type { Contrat } from '@mon-espace/domain'
import type { ExamenDispositif } from '../examen-dispositif.ts'
import { CONSIGNES } from './consignes.ts'
import { MOTIFS_PIECES, MOTIFS_REFUS } from './motifs.ts'
import { niveauOf } from './niveau.ts'
import { preuveOf } from './preuves.ts'

/** How a « contrat d’apprentissage » is judged. */
export const EXAMEN_APPRENTISSAGE: ExamenDispositif<Contrat> = {
  preuveOf,
  niveauOf,
  motifsPieces: MOTIFS_PIECES,
  motifsRefus: MOTIFS_REFUS,
  consignes: CONSIGNES,
}
