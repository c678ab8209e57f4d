import type { ErreurChamp } from '@mon-espace/domain/api'
import { listEtablissements } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import type { TableEtablissement } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'

/** SIRETs that accesses to an enterprise are limited to, by `rattachement.id`; those to all of it are not there. */
export async function readEtendues(db: Store, siren: string): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('rattachement_etablissement as limite')
    .innerJoin('rattachement', 'rattachement.id', 'limite.rattachement_id')
    .select(['limite.rattachement_id', 'limite.siret'])
    .where('rattachement.siren', '=', siren)
    .orderBy('limite.siret')
    .execute()
  const etendues = new Map<string, string[]>()
  for (const { rattachement_id, siret } of rows)
    etendues.set(rattachement_id, [...(etendues.get(rattachement_id) ?? []), siret])
  return etendues
}

/** The establishments of an enterprise that a list names, each once. @throws 422 at what is none of them */
async function requireOwn(
  db: Store,
  siren: string,
  sirets: readonly string[],
): Promise<TableEtablissement[]> {
  const known = await listEtablissements(db, [siren])
  const erreurs = sirets.flatMap((siret, rang): ErreurChamp[] =>
    known.some((etablissement) => etablissement.siret === siret)
      ? []
      : [
          {
            chemin: `etablissements.${rang}`,
            code: 'etablissement_inconnu',
            message: 'Choisissez un établissement de cette entreprise.',
          },
        ],
  )
  if (erreurs.length > 0) throw refus('corps_invalide', { erreurs })
  return known.filter(({ siret }) => sirets.includes(siret))
}

/**
 * Limits an access to some establishments of its enterprise, or to none (null: the whole of it).
 * @returns those establishments, head office first; null for the whole enterprise
 */
export async function limitEtendue(
  trx: StoreWrite,
  { rattachementId, siren }: { readonly rattachementId: string; readonly siren: string },
  sirets: readonly string[] | null,
): Promise<TableEtablissement[] | null> {
  const etablissements = sirets && (await requireOwn(trx, siren, sirets))
  await trx.deleteFrom('rattachement_etablissement').where('rattachement_id', '=', rattachementId).execute()
  if (!etablissements) return null
  const rows = etablissements.map(({ siret }) => ({ rattachement_id: rattachementId, siret }))
  await trx.insertInto('rattachement_etablissement').values(rows).execute()
  return etablissements
}
