import type { Dispositif } from '@mon-espace/domain'
import type { FilMessages, Message } from '@mon-espace/domain/api'
import { compiled } from '../store/compiled.ts'
import type { TableDossier, TableMessage } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { type Cote, nonLusOf } from './cote.ts'
import { createFindSujet } from './sujets.ts'

const messagesOf = compiled((db, { id }: { id: string }) =>
  db.selectFrom('message').selectAll().where('dossier_id', '=', id).orderBy('rang'),
)

/** Tells messages of a dossier of this kind. */
export function createMessageView(
  dispositif: Pick<Dispositif, 'code' | 'sections'>,
): (row: TableMessage) => Message {
  const findSujet = createFindSujet(dispositif)
  return (row) => ({
    id: row.id,
    de: row.de,
    role: row.role as Message['role'],
    texte: row.texte,
    le: row.le,
    pieces: JSON.parse(row.pieces) as string[],
    sujet: row.sujet === null ? null : findSujet(row.sujet),
    luLe: row.lu_le,
  })
}

/** The messages of a dossier, as a side reads them. */
export async function readFil(
  db: Store,
  dispositif: Pick<Dispositif, 'code' | 'sections'>,
  row: Pick<TableDossier, 'id' | 'non_lus_entreprise' | 'non_lus_operateur'>,
  cote: Cote,
): Promise<FilMessages> {
  const rows = await messagesOf(db, { id: row.id })
  return { elements: rows.map(createMessageView(dispositif)), nonLus: nonLusOf(row, cote) }
}
