import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { goBackBefore } from '../../testing/go-back.ts'
import { openTestStore } from '../../testing/store.ts'
import { migrate } from '../migrate.ts'

it('moves the password of who waits for a confirmation to a sign-up that their link names', async () => {
  const db = await openTestStore()
  await goBackBefore(db, '009-inscriptions')
  const ETABLISSEMENT = { siret: '99912345800013', siren: '999123458' }
  const qui = { civilite: 'Mme', nom: 'Perrot', prenom: 'Nina', fonction: null, telephone: null }
  const le = '2026-08-24T08:00:00.000Z'
  await db.insertInto('entreprise').values({ siren: ETABLISSEMENT.siren, denomination: 'Intérim' }).execute()
  await sql`insert into etablissement (siret, siren, denomination, siege, adresse, prive)
    values (${ETABLISSEMENT.siret}, ${ETABLISSEMENT.siren}, 'Intérim', 1, '{}', 1)`.execute(db)
  for (const [id, confirme_le] of [
    ['waits', null],
    ['confirmed', le],
  ] as const) {
    const compte = { id, email: `${id}@interim-demo.example`, mot_de_passe: `hash of ${id}`, ...qui }
    await db
      .insertInto('compte')
      .values({ ...compte, confirme_le, gestionnaire: 0, cree_le: le })
      .execute()
    const rattachement = { id, compte_id: id, ...ETABLISSEMENT, role: 'employeur', etat: 'en_attente' }
    await db
      .insertInto('rattachement')
      .values({ ...rattachement, cree_le: le, decide_le: null })
      .execute()
    await sql`insert into jeton (empreinte, usage, compte_id, cree_le, expire_le)
      values (${id}, 'confirmation', ${id}, ${le}, ${le})`.execute(db)
  }
  await migrate(db)
  const passwords = await db.selectFrom('compte').select(['id', 'mot_de_passe']).orderBy('id').execute()
  expect(passwords).toEqual([
    { id: 'confirmed', mot_de_passe: 'hash of confirmed' },
    { id: 'waits', mot_de_passe: '' },
  ])
  expect(await db.selectFrom('inscription').selectAll().execute()).toEqual([
    {
      ...qui,
      id: 'waits',
      compte_id: 'waits',
      mot_de_passe: 'hash of waits',
      siret: ETABLISSEMENT.siret,
      cree_le: le,
    },
  ])
  const links = await db
    .selectFrom('jeton')
    .select(['compte_id', 'inscription_id'])
    .orderBy('compte_id')
    .execute()
  expect(links).toEqual([
    { compte_id: 'confirmed', inscription_id: null },
    { compte_id: 'waits', inscription_id: 'waits' },
  ])
})
