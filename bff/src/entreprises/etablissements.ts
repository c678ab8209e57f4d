import type { FindCible } from '../acces/cibles.ts'
import { actsFor, type Connecte } from '../acces/connecte.ts'
import type { Appel } from '../http/appel.ts'
import { compiled, named, padded, unnamed } from '../store/compiled.ts'
import type { TableEtablissement } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** The establishment of a SIRET, or undefined when the directory does not know it. */
export function findEtablissement(db: Store, siret: string): Promise<TableEtablissement | undefined> {
  return db.selectFrom('etablissement').selectAll().where('siret', '=', siret).executeTakeFirst()
}

/** The enterprise that an establishment belongs to; null when the directory does not know it. */
export async function sirenOf(db: Store, siret: string): Promise<string | null> {
  return (await findEtablissement(db, siret))?.siren ?? null
}

/** The enterprise of the establishment of a path (`:siret`), which access made sure of; empty where there is none. */
export const sirenDe = async ({ deps, params }: Pick<Appel, 'deps' | 'params'>): Promise<string> =>
  (await sirenOf(deps.db, params.siret ?? '')) ?? ''

/** The enterprise of an establishment that a path names. */
export const cibleEntreprise: FindCible = async ({ db }, siret) => {
  const siren = await sirenOf(db, siret)
  return siren === null ? null : { siren, siret, valide: false, dossier: null }
}

const etablissementsOf = compiled((db, sirens: Readonly<Record<string, string>>, combien: number) =>
  db
    .selectFrom('etablissement')
    .selectAll()
    .where('siren', 'in', unnamed(sirens, 'siren', combien))
    .orderBy('siren')
    .orderBy('siege', 'desc')
    .orderBy('siret'),
)

/** Every establishment of these enterprises, head office first. */
export async function listEtablissements(
  db: Store,
  sirens: readonly string[],
): Promise<TableEtablissement[]> {
  if (sirens.length === 0) return []
  const given = padded(sirens)
  return etablissementsOf(db, named('siren', given), given.length)
}

/** The establishments that somebody may act for, head office first. */
export async function ownEtablissements(db: Store, caller: Connecte): Promise<TableEtablissement[]> {
  const sirens = caller.droits.map(({ siren }) => siren)
  return (await listEtablissements(db, sirens)).filter((etablissement) => actsFor(caller, etablissement))
}

/** The name of each of these enterprises, by SIREN: that of the whole, where an establishment bears one of its own. */
export async function namesOf(db: Store, sirens: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (sirens.length === 0) return new Map()
  const rows = await db
    .selectFrom('entreprise')
    .select(['siren', 'denomination'])
    .where('siren', 'in', [...sirens])
    .execute()
  return new Map(rows.map(({ siren, denomination }) => [siren, denomination]))
}
