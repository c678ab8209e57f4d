import { ETATS_EN_COURS } from '@mon-espace/domain'
import type { NouveauSalarie, Salarie } from '@mon-espace/domain/api'
import type { z } from 'zod'
import { newId } from '../store/id.ts'
import { motsDemandes, motsTrouves } from '../store/mots.ts'
import type { TableSalarie } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

const VISIBLES = 100
interface Comptage {
  readonly siren: string
  readonly salaries: readonly string[]
  readonly today: string
  readonly exceptDossierId?: string
}

/** How many people each of these employees of an enterprise follows, at `today`, one dossier left out. */
export async function countSuivis(
  db: Store,
  { siren, salaries, today, exceptDossierId = '' }: Comptage,
): Promise<ReadonlyMap<string, number>> {
  if (salaries.length === 0) return new Map()
  const rows = await db
    .selectFrom('dossier_salarie')
    .innerJoin('dossier', 'dossier.id', 'dossier_salarie.dossier_id')
    .select((eb) => ['dossier_salarie.salarie_id', eb.fn.countAll<number | string>().as('nombre')])
    // First: an autosave reads the dossiers of two people, not those of the whole enterprise.
    .where('dossier_salarie.salarie_id', 'in', [...salaries])
    .where('dossier.siren', '=', siren)
    .where('dossier.id', '<>', exceptDossierId)
    .where('dossier.etat', 'in', [...ETATS_EN_COURS])
    .where('dossier.date_fin', '>=', today)
    .groupBy('dossier_salarie.salarie_id')
    .execute()
  return new Map(rows.map((row) => [row.salarie_id, Number(row.nombre)]))
}

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

/** The words that an employee is found by, between spaces: ` lefevre elise `. */
export const motsSalarie = (nomNaissance: string, prenom: string): string =>
  ` ${motsTrouves(`${nomNaissance} ${prenom}`).join(' ')} `

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
