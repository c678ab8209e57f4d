import { isDecided } from '@mon-espace/domain'
import type { EtatDossier, GestionnaireDossier } from '@mon-espace/domain/api'
import { nameOf } from '../acces/connecte.ts'
import { refus } from '../http/refus.ts'
import { compiled, named, padded, unnamed } from '../store/compiled.ts'
import type { TableCompte, TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import type { Acteur } from './acteur.ts'
import { lockDossier, type Outils, saveDossier } from './save.ts'

type Officer = Pick<TableCompte, 'nom' | 'prenom'>

/** Case officers who may be given dossiers. */
export const officers = (db: Store) =>
  db
    .selectFrom('compte')
    .select(['id', 'nom', 'prenom'])
    .where('gestionnaire', '=', 1)
    .where('confirme_le', 'is not', null)

const inFrench = new Intl.Collator('fr')

/** Here rather than by the store: engines have orders of their own. */
const byName = (a: Officer, b: Officer): number =>
  inFrench.compare(a.nom, b.nom) || inFrench.compare(a.prenom, b.prenom)

/** Case officers a dossier may be assigned to, by name. */
export async function listGestionnaires(db: Store): Promise<GestionnaireDossier[]> {
  const rows = await officers(db).orderBy('id').execute()
  return rows.toSorted(byName).map((row) => ({ id: row.id, nom: nameOf(row) }))
}

const comptesOf = compiled((db, ids: Readonly<Record<string, string>>, combien: number) =>
  db
    .selectFrom('compte')
    .select(['id', 'nom', 'prenom'])
    .where('id', 'in', unnamed(ids, 'id', combien)),
)

/** The names of accounts, by id. */
export async function nomsOf(db: Store, comptes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = padded([...new Set(comptes)])
  if (ids.length === 0) return new Map()
  const found = await comptesOf(db, named('id', ids), ids.length)
  return new Map(found.map((row) => [row.id, nameOf(row)]))
}

/** The names behind what dossiers keep of their case officers. */
export async function gestionnairesOf(
  db: Store,
  rows: readonly Pick<TableDossier, 'gestionnaire_id'>[],
): Promise<ReadonlyMap<string, GestionnaireDossier>> {
  const noms = await nomsOf(
    db,
    rows.flatMap((row) => row.gestionnaire_id ?? []),
  )
  return new Map([...noms].map(([id, nom]) => [id, { id, nom }]))
}

interface Affectation {
  readonly id: string
  readonly ifMatch: number | null
  /** null: to nobody. */
  readonly gestionnaireId: string | null
}

/** Assigns a dossier to a case officer, or to nobody, before the decision. */
export async function assignDossier(
  trx: StoreWrite,
  outils: Pick<Outils, 'clock' | 'dispositifs'>,
  acteur: Acteur,
  { id, ifMatch, gestionnaireId }: Affectation,
): Promise<TableDossier> {
  const row = await lockDossier(trx, id, ifMatch)
  if (isDecided(row.etat as EtatDossier)) throw refus('transition_impossible')
  const gestionnaire =
    gestionnaireId === null ? null : await officers(trx).where('id', '=', gestionnaireId).executeTakeFirst()
  if (gestionnaire === undefined)
    throw refus('corps_invalide', {
      erreurs: [
        {
          chemin: 'gestionnaireId',
          code: 'gestionnaire_inconnu',
          message: 'Choisissez un gestionnaire de la liste.',
        },
      ],
    })
  return saveDossier(trx, outils, row, {
    parties: ['affectation'],
    changements: { gestionnaire_id: gestionnaireId },
    acteur,
    action: gestionnaire ? 'dossier_affecte' : 'affectation_retiree',
    ...(gestionnaire ? { details: { gestionnaire: nameOf(gestionnaire) } } : {}),
  })
}
