import type { ContratInstalle } from '@mon-espace/domain'
import { maskedContrat } from '../../dossiers/contrat-stocke.ts'
import type {
  TableDossier,
  TableInstantane,
  TableJournal,
  TablePiece,
  TablePieceVersion,
} from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'

/** Everything that a dossier left in the store, to be copied for other people. */
export interface Modele {
  readonly row: TableDossier
  /** The NIR masked. */
  readonly contrat: ContratInstalle
  readonly instantanes: readonly TableInstantane[]
  readonly pieces: readonly TablePiece[]
  readonly versions: readonly TablePieceVersion[]
  readonly journal: readonly TableJournal[]
}

/** Reads a dossier whole, as the functions that the routes call wrote it. */
export async function readModele(db: Store, id: string): Promise<Modele> {
  const of = <T extends 'instantane' | 'piece' | 'piece_version'>(table: T) =>
    db
      .selectFrom(table as 'piece')
      .selectAll()
      .where('dossier_id', '=', id)
      .execute()
  const row = await db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  return {
    row,
    contrat: maskedContrat(row) as ContratInstalle,
    instantanes: (await of('instantane')) as unknown as TableInstantane[],
    pieces: await of('piece'),
    versions: (await of('piece_version')) as unknown as TablePieceVersion[],
    journal: await db.selectFrom('journal').selectAll().where('fil', '=', id).orderBy('rang').execute(),
  }
}
