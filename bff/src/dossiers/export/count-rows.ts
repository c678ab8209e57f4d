import type { Tri } from '@mon-espace/domain/api'
import type { Connecte } from '../../acces/connecte.ts'
import { type Part, partsOf } from '../../acces/parts.ts'
import { breathe } from '../../breathe.ts'
import { compiled } from '../../store/compiled.ts'
import type { Store } from '../../store/store.ts'
import { type Choix, type Forme, pageQuestion, partRows, type Valeurs } from '../choix.ts'
import { ordreOf, type Place } from '../ordre.ts'

/** Rows counted at once: some milliseconds, even where a filter has to look at each of them. */
const PAR_TRANCHE = 5000

/** The last row of a whole slice; none where the part ends before. */
const lastOfSlice = compiled((db, valeurs: Valeurs, forme: Forme) =>
  partRows(db, valeurs, forme).offset(PAR_TRANCHE - 1),
)

const sliceSize = compiled((db, valeurs: Valeurs, forme: Forme) =>
  db.selectFrom(partRows(db, valeurs, forme).as('tranche')).select((eb) => eb.fn.countAll<number>().as('n')),
)

/** What is counted, and who waits for it. */
interface Compte {
  readonly db: Store
  readonly caller: Connecte
  readonly choix: Choix
  readonly tri: Tri
  readonly signal: AbortSignal
}

async function countPart({ db, caller, choix, tri, signal }: Compte, part: Part) {
  const { cle } = ordreOf(tri)
  let after: Place | null = null
  for (let counted = 0; ; counted += PAR_TRANCHE) {
    if (signal.aborted) return counted
    const page = { tri, after, colonnes: [] }
    const end = pageQuestion(caller, part, choix, { ...page, limite: 1 })
    const [last] = await lastOfSlice(db, end.valeurs, end.forme)
    if (!last) {
      const rest = pageQuestion(caller, part, choix, { ...page, limite: PAR_TRANCHE })
      const [size] = await sliceSize(db, rest.valeurs, rest.forme)
      return counted + Number(size?.n ?? 0)
    }
    after = { cle: last[cle], id: last.id }
    await breathe()
  }
}

/** How many rows an export will give, counted in short reads: nobody waits behind it, and it ends once nobody waits for it. */
export async function countRows(compte: Compte): Promise<number> {
  let total = 0
  for (const part of partsOf(compte.caller)) total += await countPart(compte, part)
  return total
}
