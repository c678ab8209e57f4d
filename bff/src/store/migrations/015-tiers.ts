import type { GenreTiers } from '@mon-espace/domain'
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { TableDossier } from '../schema.ts'
import { clesOfTiers, tiersAt, tiersMotRows } from '../tiers.ts'
import type { MotAvantRang, SchemaAvantRang } from './036-rangs.ts'
import { sortedText } from './texte-trie.ts'

/** Contracts read at once: a million of them take the memory of these. */
const PAR_LOT = 500
const PAR_INSERTION = 100

/** Where contracts named somebody when this step was written, by their kind. */
const BLOCS: Readonly<Record<string, readonly (readonly [GenreTiers, string])[]>> = {
  apprentissage: [
    ['centre', 'formation.cfa'],
    ['utilisatrice', 'contrat.travailTemporaire.entrepriseUtilisatrice'],
    ['maitre', 'maitres.maitre1'],
    ['maitre', 'maitres.maitre2'],
  ],
  professionnalisation: [
    ['centre', 'formation.organisme'],
    ['utilisatrice', 'contrat.entrepriseUtilisatrice'],
    ['maitre', 'tuteurs.tuteurEmployeur'],
    ['maitre', 'tuteurs.tuteurUtilisatrice'],
  ],
}

const LUES = [
  'id',
  'type',
  'siren',
  'numero',
  'contrat',
  'maj_le',
  'echeance',
  'tri_personne',
  'date_debut',
] as const
type Lue = Pick<TableDossier, (typeof LUES)[number]>

const namedIn = ({ type, siren, contrat }: Lue) =>
  tiersAt(BLOCS[type] ?? [], JSON.parse(contrat) as object).map((tiers) => ({ siren, ...tiers }))

const motsIn = (row: Lue): MotAvantRang[] => {
  const { id, siren, numero, maj_le, echeance, tri_personne, date_debut } = row
  const keys = { siren, valide: numero === null ? 0 : 1, maj_le, echeance, tri_personne, date_debut } as const
  return clesOfTiers(namedIn(row)).map((mot) => ({ dossier_id: id, mot, ...keys }))
}

async function insertNew<T extends 'tiers' | 'tiers_mot' | 'dossier_mot'>(
  db: Kysely<SchemaAvantRang>,
  table: T,
  rows: readonly SchemaAvantRang[T][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += PAR_INSERTION)
    await db
      .insertInto(table as 'tiers')
      .values(rows.slice(from, from + PAR_INSERTION) as never)
      .onConflict((oc) => oc.doNothing())
      .execute()
}

async function nameKnown(db: Kysely<SchemaAvantRang>): Promise<void> {
  let after = ''
  while (true) {
    const lot = await db
      .selectFrom('dossier')
      .select(LUES)
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAR_LOT)
      .execute()
    const last = lot.at(-1)
    if (!last) return
    after = last.id
    const named = lot.flatMap(namedIn)
    await insertNew(db, 'tiers', named)
    await insertNew(db, 'tiers_mot', named.flatMap(tiersMotRows))
    await insertNew(db, 'dossier_mot', lot.flatMap(motsIn))
  }
}

async function up(db: Kysely<SchemaAvantRang>): Promise<void> {
  const { schema } = db
  const trie = sortedText(db as Kysely<unknown>)
  await schema
    .createTable('tiers')
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('cle', trie, (c) => c.notNull())
    .addColumn('genre', 'text', (c) => c.notNull())
    .addColumn('siret', 'text', (c) => c.notNull())
    .addColumn('nom', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('tiers_pk', ['siren', 'cle'])
    .execute()
  await schema.createIndex('tiers_siret').on('tiers').columns(['siret', 'genre']).execute()
  await schema
    .createTable('tiers_mot')
    .addColumn('siren', 'text', (c) => c.notNull())
    .addColumn('cle', trie, (c) => c.notNull())
    .addColumn('mot', trie, (c) => c.notNull())
    .addPrimaryKeyConstraint('tiers_mot_pk', ['siren', 'cle', 'mot'])
    .addForeignKeyConstraint('tiers_mot_tiers', ['siren', 'cle'], 'tiers', ['siren', 'cle'], (c) =>
      c.onDelete('cascade'),
    )
    .execute()
  await schema.createIndex('tiers_mot_siren').on('tiers_mot').columns(['siren', 'mot', 'cle']).execute()
  await schema.createIndex('tiers_mot_mot').on('tiers_mot').columns(['mot', 'cle']).execute()
  await nameKnown(db)
}

/** Whom contracts name (training centres, user companies, maîtres and tutors): their dossiers are found and filtered by them. */
export const tiers: Migration = { up }
