import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR } from '../testing/harness.ts'
import { fillDraft } from '../testing/parcours.ts'

/** What a draft may hold that the forms of today refuse. */
const ANCIEN = {
  'apprenti.situationAvantContrat': '99',
  'contrat.type': 'ancien',
  'employeur.telephone': '12',
} as const

it('a draft of before a rule opens as it was, says what to mend at its fields, and takes the rest', async () => {
  const { signIn, deps } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id } = await fillDraft(who)
  const { contrat: tel } = await deps.db
    .selectFrom('dossier')
    .select('contrat')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const contrat = JSON.parse(tel)
  for (const [chemin, valeur] of Object.entries(ANCIEN)) {
    const [section = '', champ = ''] = chemin.split('.')
    contrat[section][champ] = valeur
  }
  await deps.db
    .updateTable('dossier')
    .set({ contrat: JSON.stringify(contrat) })
    .where('id', '=', id)
    .execute()

  const { status, body } = await who.call('GET', `/dossiers/${id}`)
  expect(status).toBe(200)
  const dits = (await who.call('GET', `/dossiers/${id}/controle`)).body
  for (const [chemin, valeur] of Object.entries(ANCIEN)) {
    const [section = '', champ = ''] = chemin.split('.')
    expect(body.contrat[section][champ], chemin).toBe(valeur)
    expect(
      dits.map((dit: { chemin: string }) => dit.chemin),
      chemin,
    ).toContain(chemin)
  }
  const headers = { 'if-match': `"v${body.version}"` }
  const saved = await who.call(
    'PUT',
    `/dossiers/${id}/sections/employeur`,
    { courriel: 'paie@interim-demo.example' },
    { headers },
  )
  expect(saved.status).toBe(200)
  const apres = (await who.call('GET', `/dossiers/${id}`)).body
  expect(apres.contrat.employeur).toMatchObject({ telephone: '12', courriel: 'paie@interim-demo.example' })
  const refused = await who.call('POST', `/dossiers/${id}/validation`, undefined, {
    headers: { 'if-match': `"v${apres.version}"` },
  })
  expect([refused.status, refused.body.code]).toEqual([422, 'contrat_incomplet'])
})
