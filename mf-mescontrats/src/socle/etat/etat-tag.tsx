import { LIBELLES_ETATS } from '@mon-espace/domain'
import type { EtatDossier } from '@mon-espace/domain/api'
import { StateTag } from '@mon-espace/ui'
import { apparenceDossier } from './apparence.ts'

/** Where a dossier stands: its label, a drawing and a colour. */
export function EtatTag({ etat }: { etat: EtatDossier }) {
  return <StateTag {...apparenceDossier(etat)}>{LIBELLES_ETATS[etat]}</StateTag>
}
