import type { GenreTiers } from '@mon-espace/domain'
import type { TiersDossiers } from '@mon-espace/domain/api'
import type { Connecte, Droit } from '../../acces/connecte.ts'
import { numeroSiren } from '../../store/cles-mot.ts'
import type { Store } from '../../store/store.ts'

/** More names than anybody reads through in a list: the search finds the others. */
const NOMS_MAX = 500

const inFrench = new Intl.Collator('fr')

/** Those that the dossiers of an enterprise name, of these establishments of it alone where some are given. */
const namedBy = (db: Store, { siren, sirets }: Droit, genre: GenreTiers) =>
  db
    .selectFrom('tiers')
    .select(['siret', 'nom'])
    .where('siren', '=', numeroSiren(siren))
    .where('genre', '=', genre)
    .where('siret', '!=', '')
    .$if(sirets !== null, (q) =>
      q.where((eb) =>
        eb.exists(
          eb
            .selectFrom('dossier_mot')
            .innerJoin('dossier', 'dossier.rang', 'dossier_mot.rang')
            .select('dossier.id')
            .whereRef('dossier_mot.siren', '=', 'tiers.siren')
            .whereRef('dossier_mot.mot', '=', 'tiers.cle')
            .where('dossier.siret', 'in', sirets ?? []),
        ),
      ),
    )
    .orderBy('nom')
    .orderBy('siret')
    .limit(NOMS_MAX)
    .execute()

/** The establishments of a kind that somebody's dossiers name, each once, by name. */
async function namedIn(db: Store, droits: readonly Droit[], genre: GenreTiers) {
  const rows = (await Promise.all(droits.map((droit) => namedBy(db, droit, genre)))).flat()
  const once = new Map(rows.map(({ siret, nom }) => [siret, { siret, nom: nom || siret }]))
  return [...once.values()].sort((one, other) => inFrench.compare(one.nom, other.nom)).slice(0, NOMS_MAX)
}

/** Training centres and user companies that a person may filter one's dossiers by. */
export async function listTiers(db: Store, { droits }: Connecte): Promise<TiersDossiers> {
  return {
    centres: await namedIn(db, droits, 'centre'),
    utilisatrices: await namedIn(db, droits, 'utilisatrice'),
  }
}
