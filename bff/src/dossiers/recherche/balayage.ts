import { orderedRows, readPart } from '../choix.ts'
import { ordreOf } from '../ordre.ts'
import type { Lieu } from './bornes.ts'
import { entriesUnder } from './index-mots.ts'
import { passes, resteQuestion, stepThrough } from './step-through.ts'

interface MotCherche {
  readonly mot: string
  /** Of its entries, counted no further than it matters. */
  readonly nombre: number
}

async function rarestFirst(lieu: Lieu, mots: readonly string[]): Promise<MotCherche[]> {
  const asked: MotCherche[] = []
  for (const mot of mots) {
    const known = entriesUnder(lieu, mot)
      .select('rang')
      .limit(lieu.bornes.lot + 1)
    const { nombre } = await lieu.db
      .selectFrom(known.as('connus'))
      .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
      .executeTakeFirstOrThrow()
    asked.push({ mot, nombre: Number(nombre) })
  }
  return asked.sort((a, b) => a.nombre - b.nombre)
}

/** All that have a word, or two where each is common, gathered and sorted. */
function gather(lieu: Lieu, [first, second, ...others]: readonly MotCherche[]) {
  if (!first) return Promise.resolve([])
  const ids = ({ mot }: MotCherche) => entriesUnder(lieu, mot).select('rang')
  const crossed = second !== undefined && first.nombre > lieu.bornes.lot
  const tested = crossed || !second ? others : [second, ...others]
  const { forme, valeurs } = resteQuestion(
    lieu,
    tested.map(({ mot }) => mot),
  )
  return orderedRows(lieu.db, forme, valeurs)
    .where((eb) =>
      eb.and([
        eb('dossier.rang', 'in', crossed ? ids(first).intersect(ids(second)) : ids(first)),
        ...passes(eb, forme, valeurs),
      ]),
    )
    .execute()
}

/**
 * A page for words that are the beginnings of too many others, or whose dossiers the filters leave few of. Few matches are
 * gathered; else the list is walked in its order, each line tested, since many lines have such words; where none has for
 * long, all matches are gathered after all.
 */
export async function sweep(lieu: Lieu, prefixes: readonly string[]) {
  const { db, caller, part, choix, page, bornes } = lieu
  const asked = await rarestFirst(lieu, prefixes)
  if ((asked[0]?.nombre ?? 0) <= bornes.lot) return gather(lieu, asked)
  const { cle } = ordreOf(page.tri)
  const walked = await stepThrough(
    lieu,
    async (after, limite) => {
      const rows = await readPart(db, caller, part, choix, { tri: page.tri, after, limite, colonnes: [] })
      return rows.map((row) => ({ cle: row[cle], rang: row.rang }))
    },
    { reste: prefixes, lignes: bornes.lignes },
  )
  return walked ?? gather(lieu, asked)
}
