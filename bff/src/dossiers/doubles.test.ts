import type { Constat } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, type Person } from '../testing/harness.ts'
import { fillDraft, putSection, validDossier } from '../testing/parcours.ts'

const only = (controles: readonly Constat[]) => controles.filter(({ code }) => code === 'contrat_en_double')
const read = async (who: Person, id: string) => only((await who.call('GET', `/dossiers/${id}/controle`)).body)

it('warns of a contract filed twice, by its control and at either field that brings it to light', async () => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id, numero } = await validDossier(who)
  expect(await read(who, id)).toEqual([])
  const draft = await fillDraft(who)
  const [told] = await read(who, draft.id)
  expect(told).toMatchObject({ gravite: 'avertissement', chemin: 'apprenti.nomNaissance' })
  expect(told?.message).toContain(numero)
  const { nomNaissance, dateNaissance } = CONTRAT_EXEMPLE.apprenti
  const nom = { nomNaissance: nomNaissance?.toUpperCase() }
  const named = await putSection(who, draft.id, 'apprenti', nom, draft.version)
  expect(only(named.body.problemes)).toHaveLength(1)
  const { dateDebutExecution } = CONTRAT_EXEMPLE.contrat
  const begun = await putSection(who, draft.id, 'contrat', { dateDebutExecution }, named.body.version)
  expect(only(begun.body.problemes)).toHaveLength(1)
  const born = await putSection(
    who,
    draft.id,
    'apprenti',
    { dateNaissance: '2005-05-05' },
    begun.body.version,
  )
  expect(only(born.body.problemes)).toEqual([])
  const back = await putSection(who, draft.id, 'apprenti', { dateNaissance }, born.body.version)
  expect(only(back.body.problemes)).toHaveLength(1)
})

it('counts another draft, and nothing that was cancelled', async () => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id, version } = await validDossier(who)
  const ifMatch = { headers: { 'if-match': `"v${version}"` } }
  const annule = await who.call('POST', `/dossiers/${id}/annulation`, { motif: 'Saisi par erreur.' }, ifMatch)
  expect(annule.status).toBe(200)
  const one = await fillDraft(who)
  expect(await read(who, one.id)).toEqual([])
  const two = await fillDraft(who)
  expect((await read(who, two.id))[0]?.message).toContain('brouillon')
})

it.each([
  ['N’Diaye', "N'DIAYE"],
  ['NDiaye', 'N’Diaye'],
])('knows again « %s » entered as « %s »', async (first, second) => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  for (const nomNaissance of [first, second]) {
    const draft = await fillDraft(who)
    const named = await putSection(who, draft.id, 'apprenti', { nomNaissance }, draft.version)
    expect(only(named.body.problemes)).toHaveLength(nomNaissance === first ? 0 : 1)
  }
})
