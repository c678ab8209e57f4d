import { type Kysely, sql } from 'kysely'

/** Two indexes of the words for each order, by its name: in an enterprise, and among what was validated. */
export async function indexMots(
  { schema }: Pick<Kysely<unknown>, 'schema'>,
  ordres: Readonly<Record<string, string>>,
  dernier: 'dossier_id' | 'rang',
): Promise<void> {
  for (const [name, column] of Object.entries(ordres)) {
    await schema
      .createIndex(`dossier_mot_siren_${name}`)
      .on('dossier_mot')
      .columns(['siren', 'mot', column, dernier])
      .execute()
    await schema
      .createIndex(`dossier_mot_valide_${name}`)
      .on('dossier_mot')
      .columns(['mot', column, dernier])
      .where(sql.ref('valide'), '=', sql.lit(1))
      .execute()
  }
}
