import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { compiled, named, padded, unnamed } from '../../store/compiled.ts'
import { endOfPrefix } from '../../store/mots.ts'
import type { Schema } from '../../store/schema.ts'
import { type Forme, filtres, type Ligne, lines, pageQuestion, type Valeurs } from '../choix.ts'
import type { Place } from '../ordre.ts'
import type { Lieu } from './bornes.ts'

type Eb = ExpressionBuilder<Schema, 'dossier'>

/** Looks one word up in one dossier. */
const hasMot = (eb: Eb, debut: string, fin: string): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('dossier_mot')
      .select('dossier_mot.mot')
      .whereRef('dossier_mot.rang', '=', 'dossier.rang')
      .where('dossier_mot.mot', '>=', debut)
      .where('dossier_mot.mot', '<', fin),
  )

interface FormeChoisis extends Forme {
  readonly reste: number
}

/** The conditions that a dossier found by some of its words has the others, and passes the filters. */
export function passes(eb: Eb, forme: FormeChoisis, valeurs: Valeurs): Expression<SqlBool>[] {
  const fins = unnamed(valeurs, 'fin', forme.reste)
  return [
    ...filtres(eb, forme, valeurs),
    ...(forme.genre === 'jamais-valides' ? [eb('dossier.numero', 'is', null)] : []),
    ...unnamed(valeurs, 'debut', forme.reste).map((debut, i) => hasMot(eb, debut, fins[i] ?? '')),
  ]
}

const chosen = compiled((db, valeurs: Valeurs, forme: FormeChoisis & { readonly rangs: number }) =>
  lines(db, forme).where((eb) =>
    eb.and([
      eb('dossier.rang', 'in', unnamed<number>(valeurs, 'rang', forme.rangs)),
      ...passes(eb, forme, valeurs),
    ]),
  ),
)

/** Shape and values of a page of dossiers that have these words left to test. */
export function resteQuestion({ caller, part, choix, page }: Lieu, reste: readonly string[]) {
  const { forme, valeurs } = pageQuestion(caller, part, choix, page)
  const tests = { ...named('debut', reste), ...named('fin', reste.map(endOfPrefix)) }
  return { forme: { ...forme, reste: reste.length }, valeurs: { ...valeurs, ...tests } as Valeurs }
}

type Trouve = Ligne<never>

/** Of these dossiers, those that pass the filters and have these words, in the order they were found. */
async function choose(lieu: Lieu, found: readonly Place[], reste: readonly string[]): Promise<Trouve[]> {
  if (found.length === 0) return []
  const { forme, valeurs } = resteQuestion(lieu, reste)
  const rangs = padded(found.map(({ rang }) => rang))
  const values = { ...valeurs, ...named('rang', rangs) } as unknown as Valeurs
  const rows = await chosen(lieu.db, values, { ...forme, rangs: rangs.length })
  const byRang = new Map(rows.map((row) => [row.rang, row]))
  return found.flatMap(({ rang, cle }) => {
    const row = byRang.get(rang)
    // A write may have moved it since it was found: the next page goes on from where it was met.
    return row ? { ...row, [forme.cle]: cle } : []
  })
}

/** Each time more are looked at than the time before. */
const PAS = 8

/** Gives the dossiers that follow a place in the order of the page, so many at most. */
export type Suite = (after: Place | null, limite: number) => Promise<readonly Place[]>

/**
 * The page of those of a sequence of dossiers that pass: most often its first are the answer. Null when so many of them
 * (`lignes`) had to be looked at without filling it.
 */
export async function stepThrough(
  lieu: Lieu,
  next: Suite,
  { reste, lignes }: { readonly reste: readonly string[]; readonly lignes: number },
): Promise<Trouve[] | null> {
  const { limite, after } = lieu.page
  const { lot } = lieu.bornes
  const rows: Trouve[] = []
  let from = after
  let size = limite
  for (let seen = 0; seen < lignes; seen += size) {
    size = Math.min(seen === 0 ? limite : size * PAS, Math.max(lot, limite))
    const found = await next(from, size)
    rows.push(...(await choose(lieu, found, reste)))
    if (rows.length >= limite || found.length < size) return rows.slice(0, limite)
    from = found.at(-1) ?? from
  }
  return null
}
