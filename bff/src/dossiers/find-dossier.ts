import type { FindCible } from '../acces/cibles.ts'
import { compiled } from '../store/compiled.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

const byId = compiled((db, { id }: { id: string }) =>
  db.selectFrom('dossier').selectAll().where('id', '=', id),
)

/** The row of a dossier, or undefined. */
export async function findDossier(db: Store, id: string): Promise<TableDossier | undefined> {
  const [row] = await byId(db, { id })
  return row
}

/** A dossier that a path names. */
export const cibleDossier: FindCible = async ({ db }, id) => {
  const dossier = await findDossier(db, id)
  if (!dossier) return null
  const { siren, siret, valide_le } = dossier
  return { siren, siret, valide: valide_le !== null, dossier }
}
