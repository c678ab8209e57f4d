import { type Part, partsOf } from '../../acces/parts.ts'
import { breathe } from '../../breathe.ts'
import { compiled } from '../../store/compiled.ts'
import { type Forme, pageQuestion, partRows, type Valeurs } from '../choix.ts'
import { ordreOf, type Place } from '../ordre.ts'
import { type Demande, walk } from './lignes.ts'

/** Rows counted at once: some milliseconds, even where a filter has to look at each of them. */
const PAR_TRANCHE = 5000

/** Dossiers that words find, read at once. */
const TROUVES = 500

/** The last row of a whole slice; none where the part ends before. */
const lastOfSlice = compiled((db, valeurs: Valeurs, forme: Forme) =>
  partRows(db, valeurs, forme).offset(PAR_TRANCHE - 1),
)

const sliceSize = compiled((db, valeurs: Valeurs, forme: Forme) =>
  db.selectFrom(partRows(db, valeurs, forme).as('tranche')).select((eb) => eb.fn.countAll<number>().as('n')),
)

/** How many rows of a part the filters keep, `limite` at most. */
export async function countUpTo(
  { db, caller, part, choix }: Pick<Demande, 'db' | 'caller' | 'choix'> & { readonly part: Part },
  limite: number,
): Promise<number> {
  const { forme, valeurs } = pageQuestion(caller, part, choix, {
    tri: 'maj',
    after: null,
    colonnes: [],
    limite,
  })
  const [size] = await sliceSize(db, valeurs, forme)
  return Number(size?.n ?? 0)
}

async function countPart({ db, caller, choix, tri, signal }: Demande, part: Part) {
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
    after = { cle: last[cle], rang: last.rang }
    await breathe()
  }
}

/** What words find is counted by finding it. */
async function countFound(demande: Demande) {
  let counted = 0
  for await (const page of walk(demande, { from: null, limite: TROUVES, colonnes: [] })) {
    if (demande.signal.aborted) return counted
    counted += page.length
  }
  return counted
}

/** How many rows an export will give, counted in short reads: nobody waits behind it, and it ends once nobody waits for it. */
export async function countRows(demande: Demande): Promise<number> {
  if (demande.q !== '') return countFound(demande)
  let total = 0
  for (const part of partsOf(demande.caller)) total += await countPart(demande, part)
  return total
}
