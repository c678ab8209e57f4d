import type { Moyen, MoyenConnexion, SecondFacteur, TypeMoyen } from '@mon-espace/domain/api'
import { type Connecte, overallRole } from '../acces/connecte.ts'
import type { Config } from '../deps.ts'
import type { TableSecondFacteur } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { countCodes } from './codes.ts'

/** Means kept for an account: a telephone, a computer, a key or two, and some to spare. */
export const MOYENS_MAX = 10

/** The means that count for an account, oldest first. */
export function listMoyens(db: Store, compteId: string): Promise<TableSecondFacteur[]> {
  return db
    .selectFrom('second_facteur')
    .selectAll()
    .where('compte_id', '=', compteId)
    .orderBy('cree_le')
    .orderBy('id')
    .execute()
}

type Qui = Pick<Connecte, 'gestionnaire' | 'droits'>

/** Does the operator ask a second factor of them (`SECOND_FACTEUR`)? */
export function isExige({ secondFacteur }: Pick<Config, 'secondFacteur'>, qui: Qui): boolean {
  const role = overallRole(qui)
  return (
    (role === 'gestionnaire' && secondFacteur.includes('gestionnaires')) ||
    (qui.droits.some((droit) => droit.role === 'administrateur') && secondFacteur.includes('administrateurs'))
  )
}

/** What still stands between a right password and what the account opens. */
export type FacteurAttendu = 'attendu' | 'a_enroler'

export async function awaitedOf(
  db: Store,
  config: Pick<Config, 'secondFacteur'>,
  compteId: string,
  qui: Qui,
): Promise<FacteurAttendu | null> {
  if ((await listMoyens(db, compteId)).length > 0) return 'attendu'
  return isExige(config, qui) ? 'a_enroler' : null
}

/** With what the question can be answered; nothing where a means has to be enrolled first. */
export async function moyensConnexion(db: Store, compteId: string): Promise<MoyenConnexion[]> {
  const types = new Set<MoyenConnexion>((await listMoyens(db, compteId)).map((row) => row.type as TypeMoyen))
  if (types.size > 0 && (await countCodes(db, compteId)) > 0) types.add('secours')
  return [...types]
}

const view = ({ id, type, nom, cree_le, utilise_le }: TableSecondFacteur): Moyen => ({
  id,
  type: type as TypeMoyen,
  nom,
  creeLe: cree_le,
  utiliseLe: utilise_le,
})

/** The second factor, as its owner sees it. */
export async function viewFacteur(
  db: Store,
  config: Pick<Config, 'secondFacteur'>,
  compte: Pick<Connecte, 'compteId' | 'gestionnaire' | 'droits'>,
): Promise<SecondFacteur> {
  return {
    moyens: (await listMoyens(db, compte.compteId)).map(view),
    codesRestants: await countCodes(db, compte.compteId),
    exige: isExige(config, compte),
  }
}
