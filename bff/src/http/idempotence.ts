import type { Deps } from '../deps.ts'
import { instant, instantIn } from '../store/clock.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Answer } from './answer.ts'
import { refus } from './refus.ts'

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
/** How long a call may run before its key is free again (its process died). */
const BAIL_SECONDES = 60

/** One keyed call: replay what was answered, or run and record in the transaction of the change. */
export interface Cle {
  /** The UUID itself. */
  readonly valeur: string
  /** Has this key been answered? */
  known(): Promise<boolean>
  /** The first answer when the key already served; null when this call is the first. */
  begin(empreinte: string): Promise<Answer | null>
  /** Keeps the answer with the change it tells of. */
  record(trx: StoreWrite, answer: Answer): Promise<void>
  /** Frees the key of a call that was refused: it changed nothing. */
  release(): Promise<void>
}

/** The call's `Idempotency-Key`; null when it has none, 400 when it is not a UUID. */
export function readCle(deps: Deps, request: Request, compteId: string, operation: string): Cle | null {
  const header = request.headers.get('idempotency-key')
  if (header === null) return null
  if (!KEY.test(header.trim()))
    throw refus('requete_invalide', { detail: 'L’en-tête Idempotency-Key doit être un UUID.' })
  const row = { compte_id: compteId, cle: header.trim().toLowerCase() }
  const { db, clock } = deps

  return {
    valeur: row.cle,
    async begin(empreinte) {
      const inserted = await db
        .insertInto('idempotence')
        .values({ ...row, operation, empreinte, reponse: null, cree_le: instant(clock) })
        .onConflict((c) =>
          c
            .columns(['compte_id', 'cle'])
            .doUpdateSet({ cree_le: instant(clock), operation, empreinte })
            .where('idempotence.reponse', 'is', null)
            .where('idempotence.cree_le', '<', instantIn(clock, -BAIL_SECONDES)),
        )
        .returning('cle')
        .executeTakeFirst()
      if (inserted) return null
      const known = await db
        .selectFrom('idempotence')
        .selectAll()
        .where('compte_id', '=', row.compte_id)
        .where('cle', '=', row.cle)
        .executeTakeFirst()
      if (known && (known.operation !== operation || known.empreinte !== empreinte))
        throw refus('cle_reutilisee')
      if (!known?.reponse) throw refus('demande_en_cours', { entetes: { 'retry-after': '1' } })
      return JSON.parse(known.reponse) as Answer
    },
    async known() {
      const found = await db
        .selectFrom('idempotence')
        .select('cle')
        .where('compte_id', '=', row.compte_id)
        .where('cle', '=', row.cle)
        .where('reponse', 'is not', null)
        .executeTakeFirst()
      return found !== undefined
    },
    async record(trx, answer) {
      await trx
        .updateTable('idempotence')
        .set({ reponse: JSON.stringify(answer) })
        .where('compte_id', '=', row.compte_id)
        .where('cle', '=', row.cle)
        .execute()
    },
    async release() {
      await db
        .deleteFrom('idempotence')
        .where('compte_id', '=', row.compte_id)
        .where('cle', '=', row.cle)
        .where('reponse', 'is', null)
        .execute()
    },
  }
}
