import { createHash } from 'node:crypto'
import type { FileStore } from '../../pieces/file-store.ts'
import type { Store } from '../../store/store.ts'
import { findPertes, findRuptures } from '../cluster/constat.ts'
import type { Promesses } from '../cluster/parcours.ts'
import { call, type Serveur, signIn } from '../serveur.ts'

/** What is wrong with a store that was restored; all zero when it is whole. */
export interface Constat {
  /** Acknowledged before the copy, and not there. */
  readonly perdus: number
  /** Breaks of the journal, and files that are named and are missing or altered. */
  readonly ruptures: number
  /** Dossiers of which a part is there and another is not. */
  readonly demis: number
}

/**
 * Dossiers that are not whole: whose version is not the one that the last line of their chain tells; of a contract that was
 * validated, one without the contract as it was then, or without the line that tells it.
 */
async function countDemis(db: Store, ids: readonly string[]): Promise<number> {
  let demis = 0
  for (const id of ids) {
    const dossier = await db
      .selectFrom('dossier')
      .leftJoin('instantane', 'instantane.dossier_id', 'dossier.id')
      .select(['etat', 'version', 'instantane.dossier_id as instantane'])
      .where('id', '=', id)
      .executeTakeFirst()
    const lignes = await db
      .selectFrom('journal')
      .select(['action', 'details'])
      .where('fil', '=', id)
      .execute()
    const version = Math.max(0, ...lignes.map(({ details }) => JSON.parse(details).version ?? 0))
    const valide = [
      dossier !== undefined && dossier.etat !== 'brouillon',
      lignes.some(({ action }) => action === 'dossier_valide'),
      typeof dossier?.instantane === 'string',
    ]
    if (version !== (dossier?.version ?? 0) || new Set(valide).size > 1) demis += 1
  }
  return demis
}

/** Looks through a restored store. @param ids dossiers that anybody made, before the copy or since */
export async function look(
  db: Store,
  files: Pick<FileStore, 'verify'>,
  avant: Promesses,
  ids: readonly string[],
): Promise<Constat> {
  const pertes = await findPertes(db, avant)
  return {
    perdus: pertes.ecritures + pertes.depots + pertes.messages,
    ruptures: await findRuptures(db, files),
    demis: await countDemis(db, ids),
  }
}

/** Lines of the journal written after an instant, in ms since 1970: of what was to be undone. */
export async function countLignesApres(db: Store, instant: number): Promise<number> {
  const apres = new Date(instant).toISOString()
  const rows = await db.selectFrom('journal').select('rang').where('le', '>', apres).execute()
  return rows.length
}

/** Somebody signs in to what was restored and downloads what they had deposited; is it what they had? */
export async function isServed(server: Serveur, db: Store, sha256: string): Promise<boolean> {
  const piece = await db
    .selectFrom('piece_version')
    .select(['dossier_id', 'type'])
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  const cookie = await signIn(server, 'employeur@interim-demo.example')
  const { status, body } = await call(
    server,
    cookie,
    'GET',
    `/dossiers/${piece.dossier_id}/pieces/${piece.type}/fichier`,
  )
  const found = createHash('sha256').update(new Uint8Array(body)).digest('hex')
  return status === 200 && found === sha256
}
