import { COMPTE_MAX } from '@mon-espace/domain'
import { type ComptesDossiers, EtatDossier } from '@mon-espace/domain/api'
import type { Connecte } from '../acces/connecte.ts'
import { partsOf } from '../acces/parts.ts'
import type { Store } from '../store/store.ts'
import type { Choix } from './choix.ts'
import { countUpTo } from './export/count-rows.ts'

/** How many dossiers that the person may see, and the filters keep, are in each state; no further than it matters. */
export async function countDossiers(db: Store, caller: Connecte, choix: Choix): Promise<ComptesDossiers> {
  const counted = EtatDossier.options.map(async (etat) => {
    const parts = partsOf(caller).map((part) =>
      countUpTo({ db, caller, part, choix: { ...choix, etat } }, COMPTE_MAX),
    )
    const total = (await Promise.all(parts)).reduce((sum, n) => sum + n, 0)
    return [etat, Math.min(total, COMPTE_MAX)] as const
  })
  return { etats: Object.fromEntries(await Promise.all(counted)) as ComptesDossiers['etats'] }
}
