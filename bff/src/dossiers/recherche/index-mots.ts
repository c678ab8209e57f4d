import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Part } from '../../acces/parts.ts'
import { numeroSiren, readCle, writeCle } from '../../store/cles-mot.ts'
import { compiled, named, padded, unnamed } from '../../store/compiled.ts'
import { endOfPrefix } from '../../store/mots.ts'
import type { Schema } from '../../store/schema.ts'
import type { Valeurs } from '../choix.ts'
import { type CleTri, ordreOf, type Place } from '../ordre.ts'
import type { Lieu } from './bornes.ts'

/** Where in the index: all that was validated, or an enterprise. */
type Domaine = 'valides' | 'siren'
const domaineOf = ({ genre }: Part): Domaine => (genre === 'valides' ? 'valides' : 'siren')
const sirenOf = (part: Part): number => (part.genre === 'valides' ? 0 : numeroSiren(part.siren))

type Eb = ExpressionBuilder<Schema, 'dossier_mot'>

// A literal: a partial index is not used for a value that comes later.
const within = (eb: Eb, domaine: Domaine, siren: number): Expression<SqlBool> =>
  domaine === 'valides' ? eb('dossier_mot.valide', '=', eb.lit(1)) : eb('dossier_mot.siren', '=', siren)

/** Entries of a part of the index that begin with `mot`. */
export const entriesUnder = ({ db, part }: Lieu, mot: string) =>
  db
    .selectFrom('dossier_mot')
    .where((eb) => within(eb, domaineOf(part), sirenOf(part)))
    .where('mot', '>=', mot)
    .where('mot', '<', endOfPrefix(mot))

interface Plage {
  readonly siren: number
  readonly debut: string
  readonly fin: string
  readonly limite: number
}

interface FormePlage {
  readonly domaine: Domaine
  /** Of the index to step into: the one whose pages are read next. */
  readonly cle: CleTri
}

/** The words of a range, each found by one step into the index from the one before, however many dossiers have it. */
const listed = compiled((db, { siren, debut, fin, limite }: Plage, { domaine, cle }: FormePlage) => {
  const first = (from: (eb: Eb) => Expression<SqlBool>) =>
    db
      .selectFrom('dossier_mot')
      .select('mot')
      .where((eb) => within(eb, domaine, siren))
      .where(from)
      .where('mot', '<', fin)
      .orderBy('mot')
      .orderBy(cle)
      .limit(1)
  return db
    .withRecursive('liste(mot)', (known) =>
      known.selectNoFrom(first((eb) => eb('mot', '>=', debut)).as('mot')).unionAll(
        known
          .selectFrom('liste')
          .select(first((eb) => eb('dossier_mot.mot', '>', eb.ref('liste.mot' as never))).as('mot'))
          .where('liste.mot', 'is not', null),
      ),
    )
    .selectFrom('liste')
    .select('mot')
    .where('mot', 'is not', null)
    .limit(limite)
})

/** The whole words that begin with this one; null when they are too many to be listed. */
export async function motsUnder(lieu: Lieu, mot: string): Promise<string[] | null> {
  const { db, part, page, bornes } = lieu
  const plage = { siren: sirenOf(part), debut: mot, fin: endOfPrefix(mot), limite: bornes.mots + 1 }
  const rows = await listed(db, plage, { domaine: domaineOf(part), cle: ordreOf(page.tri).cle })
  return rows.length > bornes.mots ? null : rows.flatMap((row) => row.mot ?? [])
}

type ValeursMots = Valeurs & { readonly siren: number }

interface Forme extends FormePlage {
  readonly sens: 'asc' | 'desc'
  readonly combien: number
  readonly after: boolean
}

/** Each key is walked in the order of the index, all of them merged: it stops as soon as enough are met. */
const walked = compiled((db, v: ValeursMots, { domaine, combien, cle, sens, after }: Forme) => {
  const { siren, apresCle = '', apresRang, limite } = v
  const beyond = sens === 'asc' ? '>' : '<'
  const branch = (mot: string) => {
    const all = db
      .selectFrom('dossier_mot')
      .select([`${cle} as cle`, 'rang'])
      .where((eb) => within(eb, domaine, siren))
      .where('mot', '=', mot)
    if (!after) return all
    return all.where((eb) => eb(eb.refTuple(cle, 'rang'), beyond, eb.tuple(apresCle as never, apresRang)))
  }
  const [first = '', ...others] = unnamed(v, 'mot', combien)
  return others
    .reduce((query, mot) => query.union(branch(mot)), branch(first))
    .orderBy('cle', sens)
    .orderBy('rang', sens)
    .limit(limite)
})

/** The first dossiers that have one of these keys (words or pairs), in the order of the page, each once. */
export async function candidats(
  { db, part, page }: Lieu,
  cles: readonly string[],
  after: Place | null,
  limite: number,
): Promise<Place[]> {
  if (cles.length === 0) return []
  const filled = padded(cles)
  const { cle } = ordreOf(page.tri)
  const place = { apresCle: after && writeCle(cle, after.cle), apresRang: after?.rang }
  const valeurs = {
    ...named('mot', filled),
    ...place,
    siren: sirenOf(part),
    limite,
  } as unknown as ValeursMots
  const forme = {
    domaine: domaineOf(part),
    combien: filled.length,
    ...ordreOf(page.tri),
    after: after !== null,
  }
  const found = await walked(db, valeurs, forme)
  return found.map((one) => ({ cle: readCle(cle, one.cle), rang: one.rang }))
}
