import type { Store, StoreWrite } from './store.ts'

/** Adds up anew what the deposited files of each enterprise weigh. */
export async function recountPieces(db: Store | StoreWrite): Promise<void> {
  await db.deleteFrom('occupation').execute()
  await db
    .insertInto('occupation')
    .columns(['siren', 'octets'])
    .expression(
      db
        .selectFrom('piece_version as v')
        .innerJoin('dossier as d', 'd.id', 'v.dossier_id')
        .select((eb) => ['d.siren', eb.fn.sum<number>('v.taille').as('octets')])
        .groupBy('d.siren'),
    )
    .execute()
}

/** Adds up anew what the files of each enterprise weigh: after rows were written that no call wrote. */
export async function recountOccupation(db: Store | StoreWrite): Promise<void> {
  await recountPieces(db)
  const signes = await db
    .selectFrom('circuit as c')
    .innerJoin('dossier as d', 'd.id', 'c.dossier_id')
    .where('c.taille', '>', 0)
    .select(['d.siren', 'c.taille'])
    .execute()
  const joints = await db
    .selectFrom('document_joint as j')
    .innerJoin('circuit as c', 'c.id', 'j.circuit_id')
    .innerJoin('dossier as d', 'd.id', 'c.dossier_id')
    .where('j.taille', '>', 0)
    .select(['d.siren', 'j.taille'])
    .execute()
  for (const { siren, taille } of [...signes, ...joints]) await occupy(db, siren, taille)
}

/** More, or less, of an enterprise's files, in bytes: in the transaction of every change of them. */
export async function occupy(trx: Store | StoreWrite, siren: string, octets: number): Promise<void> {
  await trx
    .insertInto('occupation')
    .values({ siren, octets })
    .onConflict((c) =>
      c.column('siren').doUpdateSet((eb) => ({ octets: eb('occupation.octets', '+', octets) })),
    )
    .execute()
}

/** What the files of an enterprise weigh, in bytes. */
export async function occupationOf(db: Store | StoreWrite, siren: string): Promise<number> {
  const row = await db.selectFrom('occupation').select('octets').where('siren', '=', siren).executeTakeFirst()
  // PostgreSQL gives large whole numbers as text.
  return Number(row?.octets ?? 0)
}

/** What the files of a dossier weigh, in bytes: its documents, and what is being signed. */
export async function octetsOf(db: Store | StoreWrite, id: string): Promise<number> {
  const row = await db
    .selectFrom('piece_version')
    .where('dossier_id', '=', id)
    .select((eb) => eb.fn.sum<number | string | null>('taille').as('octets'))
    .executeTakeFirst()
  return Number(row?.octets ?? 0) + (await octetsASigner(db, id))
}

/** What is being signed of a dossier weighs, in bytes. */
export async function octetsASigner(db: Store | StoreWrite, id: string): Promise<number> {
  const contrats = await db.selectFrom('circuit').select('taille').where('dossier_id', '=', id).execute()
  const joints = await db
    .selectFrom('document_joint')
    .innerJoin('circuit', 'circuit.id', 'document_joint.circuit_id')
    .select('document_joint.taille')
    .where('circuit.dossier_id', '=', id)
    .execute()
  return [...contrats, ...joints].reduce((sum, { taille }) => sum + taille, 0)
}
