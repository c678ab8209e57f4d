import { expect, it } from 'vitest'
import { goBackBefore } from '../../testing/go-back.ts'
import { createHarness, EMPLOYEUR, SIRET_PARIS } from '../../testing/harness.ts'
import { fillDraft, putSection } from '../../testing/parcours.ts'
import { migrate } from '../migrate.ts'

it('moves drafts without dates, and their words, to the day of their last change; nothing else', async () => {
  const { signIn, deps } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { db } = deps
  const begun = (await who.call('POST', '/dossiers', { type: 'apprentissage', siret: SIRET_PARIS })).body
  await putSection(who, begun.id, 'apprenti', { nomNaissance: 'NGUYEN' }, begun.version)
  await fillDraft(who)
  const kept = async () => ({
    dossiers: await db.selectFrom('dossier').select(['id', 'echeance']).orderBy('id').execute(),
    mots: await db
      .selectFrom('dossier_mot')
      .innerJoin('dossier', 'dossier.rang', 'dossier_mot.rang')
      .select(['dossier.id', 'mot', 'dossier_mot.echeance'])
      .where('mot', 'not like', ' %')
      .orderBy('mot')
      .orderBy('dossier.id')
      .execute(),
  })
  const now = await kept()
  expect(now.mots.filter(({ id }) => id === begun.id).length).toBeGreaterThan(0)
  await db.updateTable('dossier').set({ echeance: '9999-12-31' }).where('id', '=', begun.id).execute()
  await goBackBefore(db, '011-personne')
  await migrate(db)
  expect(await kept()).toEqual(now)
})
