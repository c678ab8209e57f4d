import { type Kysely, type SqlBool, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { motsTrouves, pairesDe, withoutAccents, withoutApostrophes } from '../mots.ts'
import type { TableDossier } from '../schema.ts'
import type { SchemaAvantPersonne } from './011-personne.ts'

/** Dossiers read at once: a million of them take the memory of these. */
const PAR_LOT = 500
const PAR_INSERTION = 100

/** What an apostrophe is typed as. */
const SIGNES = ["'", '’', '‘', 'ʼ', '`', '´']

const bears = (column: 'contrat' | 'nom_naissance' | 'prenom') => {
  const tests = SIGNES.map((signe) => sql`${sql.ref(column)} like ${`%${signe}%`}`)
  return sql<SqlBool>`(${sql.join(tests, sql` or `)})`
}

async function renameSalaries(db: Kysely<SchemaAvantPersonne>): Promise<void> {
  const rows = await db
    .selectFrom('salarie')
    .select(['id', 'nom_naissance', 'prenom'])
    .where((eb) => eb.or([bears('nom_naissance'), bears('prenom')]))
    .execute()
  for (const { id, nom_naissance, prenom } of rows)
    await db
      .updateTable('salarie')
      .set({ mots: ` ${motsTrouves(`${nom_naissance} ${prenom}`).join(' ')} ` })
      .where('id', '=', id)
      .execute()
}

/** The names of a stored contract, as far as they were entered. */
function nomsOf({ contrat }: Pick<TableDossier, 'contrat'>): { propre: string; tous: string } {
  const { nomNaissance, nomUsage, prenom } = JSON.parse(contrat).apprenti
  return {
    propre: `${nomNaissance ?? ''} ${prenom ?? ''}`.trim(),
    tous: [nomNaissance, nomUsage, prenom].join(' '),
  }
}

async function rename(
  db: Kysely<SchemaAvantPersonne>,
  row: Pick<TableDossier, 'id' | 'contrat'>,
): Promise<void> {
  const { propre, tous } = nomsOf(row)
  if (withoutApostrophes(tous) === tous) return
  const tri_apprenti = withoutAccents(withoutApostrophes(propre))
  await db.updateTable('dossier').set({ tri_apprenti }).where('id', '=', row.id).execute()
  const known = await db.selectFrom('dossier_mot').selectAll().where('dossier_id', '=', row.id).execute()
  const [entry] = known
  if (!entry) return
  const mots = new Set([
    ...known.map(({ mot }) => mot).filter((mot) => !mot.startsWith(' ')),
    ...motsTrouves(tous),
  ])
  const rows: SchemaAvantPersonne['dossier_mot'][] = [...mots, ...pairesDe([...mots])].map((mot) => ({
    ...entry,
    mot,
    tri_apprenti,
  }))
  await db.deleteFrom('dossier_mot').where('dossier_id', '=', row.id).execute()
  for (let from = 0; from < rows.length; from += PAR_INSERTION)
    await db
      .insertInto('dossier_mot')
      .values(rows.slice(from, from + PAR_INSERTION))
      .execute()
}

async function up(db: Kysely<SchemaAvantPersonne>): Promise<void> {
  await renameSalaries(db)
  let after = ''
  while (true) {
    const lot = await db
      .selectFrom('dossier')
      .select(['id', 'contrat'])
      .where('id', '>', after)
      .where(bears('contrat'))
      .orderBy('id')
      .limit(PAR_LOT)
      .execute()
    for (const row of lot) await rename(db, row)
    const last = lot.at(-1)
    if (!last) return
    after = last.id
  }
}

/** A name with an apostrophe is found without it as well, and sorted without it. */
export const apostrophes: Migration = { up }
