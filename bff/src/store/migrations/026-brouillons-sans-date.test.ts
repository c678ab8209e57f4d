import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, SIRET_PARIS } from '../../testing/harness.ts'
import { fillDraft, putSection } from '../../testing/parcours.ts'
import { brouillonsSansDate } from './026-brouillons-sans-date.ts'

it('moves drafts without dates, and their words, to the day of their last change; nothing else', async () => {
  const { signIn, deps } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { db } = deps
  const begun = (await who.call('POST', '/dossiers', { type: 'apprentissage', siret: SIRET_PARIS })).body
  await putSection(who, begun.id, 'apprenti', { nomNaissance: 'NGUYEN' }, begun.version)
  const { id } = await fillDraft(who)
  const kept = async () => ({
    dossiers: await db.selectFrom('dossier').select(['id', 'echeance']).orderBy('id').execute(),
    mots: await db
      .selectFrom('dossier_mot')
      .select(['dossier_id', 'mot', 'echeance'])
      .orderBy('mot')
      .execute(),
  })
  const now = await kept()
  const places = (of: string) => now.mots.filter(({ dossier_id }) => dossier_id === of)
  expect(places(begun.id).length).toBeGreaterThan(0)
  expect(places(id).length).toBeGreaterThan(0)
  for (const [table, column] of [
    ['dossier', 'id'],
    ['dossier_mot', 'dossier_id'],
  ] as const)
    await db.updateTable(table).set({ echeance: '9999-12-31' }).where(column, '=', begun.id).execute()
  expect(await kept()).not.toEqual(now)
  await brouillonsSansDate.up(db)
  expect(await kept()).toEqual(now)
})
