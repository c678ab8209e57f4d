import { APPRENTISSAGE, type Dispositif } from '@mon-espace/domain'
import { PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, type Person, SIRET_PARIS } from './testing/harness.ts'
import { deposit } from './testing/parcours.ts'

const KINDS = new Map<string, Dispositif>([
  [APPRENTISSAGE.code, APPRENTISSAGE],
  [PROFESSIONNALISATION.code, PROFESSIONNALISATION],
])

/** Does something to a dossier as it is now. */
async function act(who: Person, id: string, suite: string, corps?: object, methode: 'POST' | 'PUT' = 'POST') {
  const { version } = (await who.call('GET', `/dossiers/${id}`)).body
  return who.call(methode, `/dossiers/${id}/${suite}`, corps, { headers: { 'if-match': `"v${version}"` } })
}

it('a « contrat de professionnalisation » is entered, judged, numbered and granted by the hour', async () => {
  const { signIn } = await createHarness((base) => ({ ...base, dispositifs: KINDS }))
  const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
  const made = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'professionnalisation' })
  expect([made.status, made.body.formulaire, made.body.contrat.employeur.siret]).toEqual([
    201,
    '12434*05',
    SIRET_PARIS,
  ])
  const { id } = made.body
  for (const [section, valeurs] of Object.entries(CONTRAT_EXEMPLE))
    expect((await act(who, id, `sections/${section}`, valeurs, 'PUT')).status).toBe(200)
  expect((await who.call('GET', `/dossiers/${id}/controle`)).body).toEqual([])
  expect((await act(who, id, 'sections/apprenti', {}, 'PUT')).status).toBe(404)

  const valide = await act(who, id, 'validation')
  expect([valide.status, valide.body.numero]).toEqual([200, 'CP2026-000001'])
  expect(valide.body.contrat.salarie.nir).toBe('20405********')
  expect(valide.body.echeances).toMatchObject([{ code: 'transmission', date: '2026-09-19' }])
  const asked = valide.body.pieces.filter(({ obligatoire }: { obligatoire: boolean }) => obligatoire)
  expect(asked.map(({ type }: { type: string }) => type)).toEqual(['cerfa_signe', 'annexe_programme'])

  for (const type of ['cerfa_signe', 'annexe_programme'] as const) {
    await deposit(who, id, type)
    expect((await act(officer, id, `pieces/${type}/conformite`, { conforme: true })).status).toBe(200)
  }
  const waiting = (await who.call('GET', `/dossiers/${id}`)).body
  expect(waiting.echeances).toMatchObject([{ code: 'reponse', pour: 'operateur' }])
  const granted = await act(officer, id, 'decision', { decision: 'accepter' })
  expect([granted.status, granted.body.etat]).toEqual([200, 'prise_en_charge_acceptee'])
  expect(granted.body.decision.npecAnnuelCentimes).toBeNull()
})
