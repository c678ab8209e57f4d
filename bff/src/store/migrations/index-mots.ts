import { type Kysely, sql } from 'kysely'
import { createIndex, type IndexDef } from '../index-def.ts'

/** Two indexes of the words for each order, by its name: in an enterprise, and among what was validated. */
export const indexesMots = (
  ordres: Readonly<Record<string, string>>,
  dernier: 'dossier_id' | 'rang',
  table = 'dossier_mot',
): IndexDef[] =>
  Object.entries(ordres).flatMap(([nom, cle]) => [
    { nom: `dossier_mot_siren_${nom}`, table, colonnes: ['siren', 'mot', cle, dernier] },
    {
      nom: `dossier_mot_valide_${nom}`,
      table,
      colonnes: ['mot', cle, dernier],
      ou: sql`${sql.ref('valide')} = ${sql.lit(1)}`,
    },
  ])

export async function indexMots(
  db: Pick<Kysely<unknown>, 'getExecutor'>,
  ...mots: Parameters<typeof indexesMots>
): Promise<void> {
  for (const def of indexesMots(...mots)) await createIndex(db, def)
}
