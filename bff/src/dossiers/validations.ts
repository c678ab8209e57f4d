import { compiled } from '../store/compiled.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

const derniere = compiled((db, { id }: { id: string }) =>
  db.selectFrom('instantane').select('n').where('dossier_id', '=', id).orderBy('n', 'desc').limit(1),
)

/** How many times a dossier was validated. */
export async function countValidations(db: Store, { id, numero }: TableDossier): Promise<number> {
  if (numero === null) return 0
  const [last] = await derniere(db, { id })
  return last?.n ?? 0
}
