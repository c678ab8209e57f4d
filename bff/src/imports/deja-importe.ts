import { formatDate } from '@mon-espace/domain'
import type { ProblemeImport } from '@mon-espace/domain/api'
import { dayOf } from '../store/clock.ts'
import type { Store } from '../store/store.ts'
import { DEJA_IMPORTE } from './textes.ts'

/** What is told of a file that this person has already imported, as long as the answer is kept. */
export async function tellDejaImporte(
  db: Store,
  compteId: string,
  empreintes: readonly string[],
): Promise<ProblemeImport[]> {
  const known = await db
    .selectFrom('idempotence')
    .select('cree_le')
    .where('compte_id', '=', compteId)
    .where('operation', 'like', 'POST /imports%')
    .where('empreinte', 'in', empreintes)
    .where('reponse', 'is not', null)
    .orderBy('cree_le', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!known) return []
  const message = DEJA_IMPORTE(formatDate(dayOf(new Date(known.cree_le))))
  return [{ code: 'fichier_deja_importe', gravite: 'avertissement', chemin: '', message, colonne: null }]
}
