import { ETATS_EN_COURS } from '@mon-espace/domain'
import type { NouveauSalarie, Salarie } from '@mon-espace/domain/api'
import type { ExpressionBuilder } from 'kysely'
import type { z } from 'zod'
import { compiled, named, padded, unnamed } from '../store/compiled.ts'
import { newId } from '../store/id.ts'
import { motsDemandes } from '../store/mots.ts'
import type { Schema, TableSalarie } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { cleOf, motsSalarie, type Suiveur } from './suiveur.ts'

const VISIBLES = 100
interface Comptage {
  readonly siren: string
  readonly suiveurs: readonly Suiveur[]
  readonly today: string
  readonly exceptDossierId?: string
}

/** The dossier of a contract: its own, or that of the contract which it amends. */
const contratOf = (eb: ExpressionBuilder<Schema, 'dossier'>) =>
  eb.fn.coalesce('dossier.dossier_initial_id', 'dossier.id')

/** What is counted by; the followers beside it, named `salarie`. */
interface Comptes {
  readonly siren: string
  readonly today: string
  readonly sauf: string
  readonly [salarie: string]: string
}

const nombresOf = compiled((db, comptes: Comptes, combien: number) =>
  db
    .selectFrom('dossier_salarie')
    .innerJoin('dossier', 'dossier.id', 'dossier_salarie.dossier_id')
    .select((eb) => [
      'dossier_salarie.salarie_id',
      eb.fn.count<number | string>(contratOf(eb)).distinct().as('nombre'),
    ])
    // First: an autosave reads the dossiers of two people, not those of the whole enterprise.
    .where('dossier_salarie.salarie_id', 'in', unnamed(comptes, 'salarie', combien))
    .where('dossier.siren', '=', comptes.siren)
    .where((eb) => eb(contratOf(eb), '<>', comptes.sauf))
    .where('dossier.etat', 'in', [...ETATS_EN_COURS])
    .where('dossier.date_fin', '>=', comptes.today)
    .groupBy('dossier_salarie.salarie_id'),
)

/**
 * How many people each of these follows for an enterprise at `today`, in contracts of every kind, one contract left out; null
 * for whoever is not known yet.
 */
export async function countSuivis(
  db: Store,
  { siren, suiveurs, today, exceptDossierId = '' }: Comptage,
): Promise<(number | null)[]> {
  const cles = await clesOf(db, siren, suiveurs)
  const all = [...new Set(cles.flat())]
  if (all.length === 0) return suiveurs.map(() => null)
  const given = padded(all)
  const values = { siren, today, sauf: exceptDossierId, ...named('salarie', given) }
  const rows = await nombresOf(db, values, given.length)
  const counts = new Map(rows.map((row) => [row.salarie_id, Number(row.nombre)]))
  return cles.map((own) =>
    own.length === 0 ? null : own.reduce((total, cle) => total + (counts.get(cle) ?? 0), 0),
  )
}

/** Every key that each of them is counted by: contracts of a kind keep their id, those of another who they are. */
async function clesOf(db: Store, siren: string, suiveurs: readonly Suiveur[]): Promise<string[][]> {
  const sansLien = suiveurs.filter((suiveur) => suiveur.cle !== null && suiveur.cle === cleOf(suiveur))
  const known =
    sansLien.length === 0
      ? []
      : await db
          .selectFrom('salarie')
          .select(['id', 'mots', 'date_naissance'])
          .where('siren', '=', siren)
          .where(
            'mots',
            'in',
            sansLien.map(({ nom, prenom }) => motsSalarie(nom, prenom)),
          )
          .execute()
  return suiveurs.map((suiveur) => {
    const { cle, nom, prenom, dateNaissance } = suiveur
    if (cle === null) return []
    const mots = motsSalarie(nom, prenom)
    const listed = known.filter((row) => row.mots === mots && row.date_naissance === dateNaissance)
    return [...new Set([cle, cleOf(suiveur) ?? cle, ...listed.map(({ id }) => id)])]
  })
}

/** An employee of the list, as whoever follows somebody. */
export const suiveurOf = (row: TableSalarie): Suiveur => ({
  cle: row.id,
  nom: row.nom_naissance,
  prenom: row.prenom,
  dateNaissance: row.date_naissance,
})

/** Known employees whose name has every word asked for, by name. */
export async function searchSalaries(db: Store, siren: string, question: string): Promise<TableSalarie[]> {
  let query = db.selectFrom('salarie').selectAll().where('siren', '=', siren)
  for (const mot of motsDemandes(question)) query = query.where('mots', 'like', `% ${mot}%`)
  return query.orderBy('mots').orderBy('id').limit(VISIBLES).execute()
}

/** Writes a new employee. */
export async function insertSalarie(
  db: Store,
  siren: string,
  data: z.output<typeof NouveauSalarie>,
): Promise<TableSalarie> {
  return db.insertInto('salarie').values(salarieRow(siren, data)).returningAll().executeTakeFirstOrThrow()
}

/** The row of a new employee. */
export function salarieRow(siren: string, data: z.output<typeof NouveauSalarie>): TableSalarie {
  const { nomNaissance, prenom, dateNaissance, courriel, emploi, diplome, niveauDiplome } = data
  return {
    id: newId(),
    siren,
    nom_naissance: nomNaissance,
    prenom,
    date_naissance: dateNaissance,
    courriel: courriel || null,
    emploi: emploi || null,
    diplome: diplome || null,
    niveau_diplome: niveauDiplome || null,
    mots: motsSalarie(nomNaissance, prenom),
  }
}

/** An employee as the maître's picker shows them. */
export const salarieView = (row: TableSalarie, apprentisEnCours: number): Salarie => ({
  id: row.id,
  nomNaissance: row.nom_naissance,
  prenom: row.prenom,
  dateNaissance: row.date_naissance,
  courriel: row.courriel,
  emploi: row.emploi,
  diplome: row.diplome,
  niveauDiplome: row.niveau_diplome,
  apprentisEnCours,
})
