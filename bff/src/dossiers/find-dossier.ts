import type { Magasin } from '../store/magasin.ts'
import type { TableDossier } from '../store/schema.ts'

/** The row of a dossier, or undefined. */
export function findDossier(db: Magasin, id: string): Promise<TableDossier | undefined> {
  return db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirst()
}
