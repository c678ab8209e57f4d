import type { GenreTiers } from '@mon-espace/domain'
import type { TiersDossiers } from '@mon-espace/domain/api'
import type { Connecte } from '../../acces/connecte.ts'
import type { Store } from '../../store/store.ts'

/** More names than anybody reads through in a list: the search finds the others. */
const NOMS_MAX = 500

const inFrench = new Intl.Collator('fr')

/** The establishments of a kind that these enterprises' dossiers name, each once, by name. */
async function namedIn(db: Store, sirens: readonly string[], genre: GenreTiers) {
  if (sirens.length === 0) return []
  const rows = await db
    .selectFrom('tiers')
    .select(['siret', 'nom'])
    .where('siren', 'in', sirens)
    .where('genre', '=', genre)
    .where('siret', '!=', '')
    .orderBy('nom')
    .orderBy('siret')
    .limit(NOMS_MAX)
    .execute()
  const once = new Map(rows.map(({ siret, nom }) => [siret, { siret, nom: nom || siret }]))
  return [...once.values()].sort((one, other) => inFrench.compare(one.nom, other.nom))
}

/** Training centres and user companies that a person may filter one's dossiers by. */
export async function listTiers(db: Store, { droits }: Connecte): Promise<TiersDossiers> {
  const sirens = droits.map(({ siren }) => siren)
  return {
    centres: await namedIn(db, sirens, 'centre'),
    utilisatrices: await namedIn(db, sirens, 'utilisatrice'),
  }
}
