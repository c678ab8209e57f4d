import type { GenreTiers } from '@mon-espace/domain'
import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { named, unnamed } from '../../store/compiled.ts'
import { CLES_TIERS, endOfPrefix } from '../../store/mots.ts'
import type { Schema } from '../../store/schema.ts'

/** Words that begin alike, from the first to after the last. */
export interface Plage {
  readonly debut: string
  readonly fin: string
}

/** The values of a question for the words that begin so, for {@link plagesIn}. */
export const plagesOf = (prefixes: readonly string[]): Record<string, string> => ({
  ...named('tiersDebut', prefixes),
  ...named('tiersFin', prefixes.map(endOfPrefix)),
})

export function plagesIn(values: Readonly<Record<string, unknown>>, count: number): Plage[] {
  const fins = unnamed(values, 'tiersFin', count)
  return unnamed(values, 'tiersDebut', count).map((debut, i) => ({ debut, fin: fins[i] ?? '' }))
}

type Condition = Expression<SqlBool>

/** The dossier names this establishment. By a list of ids: one body has few of the dossiers of an enterprise. */
export const namesSiret = (
  eb: ExpressionBuilder<Schema, 'dossier'>,
  genre: GenreTiers,
  siret: string,
): Condition =>
  eb(
    'dossier.rang',
    'in',
    eb
      .selectFrom('tiers')
      .innerJoin('dossier_mot', (join) =>
        join.onRef('dossier_mot.siren', '=', 'tiers.siren').onRef('dossier_mot.mot', '=', 'tiers.cle'),
      )
      .select('dossier_mot.rang')
      .where('tiers.siret', '=', siret)
      .where('tiers.genre', '=', genre),
  )

/** A word of somebody named is in the first of these ranges, and they have one in each other. */
export function hasMots(
  eb: ExpressionBuilder<Schema, 'tiers_mot'>,
  [first, ...others]: readonly Plage[],
): Condition {
  const elsewhere = others.map(({ debut, fin }) =>
    eb.exists(
      eb
        .selectFrom('tiers_mot as autre')
        .select('autre.mot')
        .whereRef('autre.siren', '=', 'tiers_mot.siren')
        .whereRef('autre.cle', '=', 'tiers_mot.cle')
        .where('autre.mot', '>=', debut)
        .where('autre.mot', '<', fin),
    ),
  )
  return eb.and([
    eb('tiers_mot.mot', '>=', first?.debut ?? ''),
    eb('tiers_mot.mot', '<', first?.fin ?? ''),
    ...elsewhere,
  ])
}

/** The dossier names somebody who has a word in each of these ranges: looked up in this one dossier. */
export function namesMots(eb: ExpressionBuilder<Schema, 'dossier'>, plages: readonly Plage[]): Condition {
  return eb.exists(
    eb
      .selectFrom('dossier_mot')
      .innerJoin('tiers_mot', (join) =>
        join
          .onRef('tiers_mot.siren', '=', 'dossier_mot.siren')
          .onRef('tiers_mot.cle', '=', 'dossier_mot.mot'),
      )
      .select('dossier_mot.mot')
      .whereRef('dossier_mot.rang', '=', 'dossier.rang')
      .where('dossier_mot.mot', '>=', CLES_TIERS.debut)
      .where('dossier_mot.mot', '<', CLES_TIERS.fin)
      .where((inner) => hasMots(inner as never, plages)),
  )
}
