import type { Contrat } from '@mon-espace/domain/professionnalisation'
import type { ExamenDispositif } from '../examen-dispositif.ts'
import { MOTIFS_PIECES, MOTIFS_REFUS } from './motifs.ts'
import { niveauOf } from './niveau.ts'
import { preuveOf } from './preuves.ts'

/** How a « contrat de professionnalisation » is judged. */
export const EXAMEN_PROFESSIONNALISATION: ExamenDispositif<Contrat> = {
  preuveOf,
  niveauOf,
  motifsPieces: MOTIFS_PIECES,
  motifsRefus: MOTIFS_REFUS,
  consignes: {},
}
