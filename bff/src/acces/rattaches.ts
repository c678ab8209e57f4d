import type { Store } from '../store/store.ts'
import type { Situe } from './connecte.ts'

/**
 * Accounts that may act on what is at this establishment now: active in the enterprise, and not limited to others. The same
 * as their own sessions say ({@link roleIn}), asked of the store.
 */
export const rattaches = (db: Store, { siren, siret }: Situe) =>
  db
    .selectFrom('rattachement')
    .innerJoin('compte', 'compte.id', 'rattachement.compte_id')
    .where('rattachement.siren', '=', siren)
    .where('rattachement.etat', '=', 'actif')
    .where((eb) => {
      const limits = eb
        .selectFrom('rattachement_etablissement as limite')
        .select('limite.siret')
        .whereRef('limite.rattachement_id', '=', 'rattachement.id')
      return eb.or([
        eb('rattachement.role', '=', 'administrateur'),
        eb.not(eb.exists(limits)),
        eb.exists(limits.where('limite.siret', '=', siret)),
      ])
    })
