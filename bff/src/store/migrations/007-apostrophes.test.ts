import { APPRENTISSAGE, type Contrat, type Dispositif, resumeOf } from '@mon-espace/domain'
import { expect, it } from 'vitest'
import { clePersonne } from '../../dossiers/doubles.ts'
import { motRows } from '../../dossiers/mots-cles.ts'
import { salarieRow } from '../../entreprises/salaries.ts'
import { goBackBefore } from '../../testing/go-back.ts'
import { createHarness } from '../../testing/harness.ts'
import { migrate } from '../migrate.ts'
import { motsDe, pairesDe, withoutAccents } from '../mots.ts'
import type { Store } from '../store.ts'

const DISPOSITIF: Dispositif = APPRENTISSAGE
const SIREN = '999123458'

const entries = (db: Store) =>
  db.selectFrom('dossier_mot').selectAll().orderBy('rang').orderBy('mot').execute()

/** Gives a dossier this name, kept as the step before kept it. */
async function enterBefore(db: Store, id: string, nomNaissance: string): Promise<void> {
  const row = await db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const contrat = JSON.parse(row.contrat) as Contrat
  contrat.apprenti.nomNaissance = nomNaissance
  const { nomUsage, prenom } = contrat.apprenti
  const tri_personne = withoutAccents(`${nomNaissance} ${prenom}`)
  await db
    .updateTable('dossier')
    .set({ contrat: JSON.stringify(contrat), tri_personne })
    .where('id', '=', id)
    .execute()
  const [entry] = motRows(DISPOSITIF, { ...row, tri_personne }, contrat)
  if (!entry) throw new Error('a dossier without words')
  const mots = motsDe([nomNaissance, nomUsage, prenom, row.numero, row.siret].join(' '))
  await db.deleteFrom('dossier_mot').where('rang', '=', row.rang).execute()
  await db
    .insertInto('dossier_mot')
    .values([...mots, ...pairesDe(mots)].map((mot) => ({ ...entry, mot })))
    .execute()
}

it('finds what was entered before as what is entered now', async () => {
  const { db } = (await createHarness(undefined, 12)).deps
  const ids = (await db.selectFrom('dossier').select('id').orderBy('id').execute()).map(({ id }) => id)
  for (const [n, nom] of ['N’Diaye', "O'Neill", 'Martin', "L'H d'A n'B c'D e'F g'H i'J"].entries())
    await enterBefore(db, ids[n] ?? '', nom)
  const salarie = salarieRow(SIREN, {
    nomNaissance: 'N’Guessan',
    prenom: 'Yao',
    dateNaissance: '1980-01-01',
  })
  await db
    .insertInto('salarie')
    .values({ ...salarie, mots: ' n guessan yao ' })
    .execute()
  await goBackBefore(db, '007-apostrophes')

  await migrate(db)

  const rows = await db.selectFrom('dossier').selectAll().orderBy('id').execute()
  const contratOf = (row: (typeof rows)[number]) => JSON.parse(row.contrat) as Contrat
  expect(rows.map(({ tri_personne }) => tri_personne)).toEqual(
    rows.map((row) => clePersonne(resumeOf(DISPOSITIF, contratOf(row)))),
  )
  const compare = (a: { mot: string }, b: { mot: string }) =>
    Buffer.compare(Buffer.from(a.mot), Buffer.from(b.mot))
  expect(await entries(db)).toEqual(
    rows.flatMap((row) => motRows(DISPOSITIF, row, contratOf(row)).toSorted(compare)),
  )
  const known = await db.selectFrom('salarie').select('mots').where('id', '=', salarie.id).executeTakeFirst()
  expect(known?.mots).toBe(salarie.mots)
  expect(salarie.mots).toContain(' nguessan ')
})
