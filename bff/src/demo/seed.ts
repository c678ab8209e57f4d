import { openCompte } from '../comptes/ouvrir.ts'
import type { Deps } from '../deps.ts'
import { upsertEntreprise } from '../entreprises/inscrire.ts'
import { write } from '../store/magasin.ts'
import { COMPTES_DEMO, MOT_DE_PASSE_DEMO } from './comptes.ts'
import { ENTREPRISES_DEMO } from './entreprises.ts'

/** True when the store has enterprises already: its world is left as it is. */
export async function isSeeded(deps: Pick<Deps, 'db'>): Promise<boolean> {
  return (await deps.db.selectFrom('entreprise').select('siren').limit(1).executeTakeFirst()) !== undefined
}

/** Fills an empty store with the demo world. A second call changes nothing. */
export async function seedDemo(deps: Pick<Deps, 'db' | 'clock' | 'passwords'>): Promise<void> {
  if (await isSeeded(deps)) return
  const hash = await deps.passwords.hash(MOT_DE_PASSE_DEMO)
  await write(deps.db, async (trx) => {
    for (const entreprise of ENTREPRISES_DEMO) await upsertEntreprise(trx, entreprise)
    for (const compte of COMPTES_DEMO) await openCompte(trx, deps.clock, { ...compte, hash })
  })
}
