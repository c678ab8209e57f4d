import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { deposit, fillDraft, validDossier } from '../testing/parcours.ts'

it('takes everything over but what was sworn', async () => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id } = await fillDraft(who)
  const { contrat: source } = (await who.call('GET', `/dossiers/${id}`)).body
  const { contrat } = (await who.call('POST', `/dossiers/${id}/copie`)).body
  expect(contrat.apprenti).toEqual(source.apprenti)
  expect(contrat.formation).toEqual({ ...source.formation, attestationPieces: null })
})

it('leaves out, for somebody else, all that is the person’s own', async () => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id, version } = await fillDraft(who)
  const propre = {
    precedent: { memeEmployeur: true, dernierTaux: 43 },
    typeDerogation: '11',
    anneesDejaEffectuees: 1,
  }
  const headers = { 'if-match': `"v${version}"` }
  await who.call('PUT', `/dossiers/${id}/sections/contrat`, propre, { headers })
  const { contrat: source } = (await who.call('GET', `/dossiers/${id}`)).body
  expect(source.contrat).toMatchObject(propre)
  const { status, body } = await who.call('POST', `/dossiers/${id}/copie?personne=autre`)
  expect(status).toBe(201)
  // What nearly every new contract says: URSSAF.
  expect(Object.values(body.contrat.apprenti).filter((v) => typeof v === 'string')).toEqual(['2'])
  expect(body.contrat.contrat).toMatchObject({
    precedent: null,
    typeDerogation: null,
    anneesDejaEffectuees: null,
  })
  expect(body.contrat.contrat.dateDebutExecution).toBe(source.contrat.dateDebutExecution)
  expect(body.contrat.employeur).toEqual(source.employeur)
  expect(body.contrat.maitres.maitre1).toEqual(source.maitres.maitre1)
})

it('tells by mail that the file is complete, and gives its receipt; a refusal, its notification', async () => {
  const { signIn, person } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const { id, numero } = await validDossier(who)
  const pdf = async (name: string) => (await who.call('GET', `/dossiers/${id}/${name}.pdf`)).status
  expect([await pdf('recepisse'), await pdf('refus')]).toEqual([404, 404])
  const { pieces } = (await who.call('GET', `/dossiers/${id}`)).body
  const sent = async () =>
    (await person().call('GET', '/courriels')).body.filter((m: { sujet: string }) => m.sujet.includes(numero))
  for (const { type } of pieces.filter(({ obligatoire }: { obligatoire: boolean }) => obligatoire)) {
    expect(await sent()).toEqual([])
    await deposit(who, id, type)
  }
  const [mail] = await sent()
  expect(mail).toMatchObject({ a: [EMPLOYEUR], sujet: `Dossier ${numero}\u00a0: dossier complet bien reçu` })
  expect(mail.texte).toMatch(/Cerfa FA 13 signé.*24.août.2026 à 10.h.00/)
  expect([await pdf('recepisse'), await pdf('refus')]).toEqual([200, 404])
  const officer = await signIn(GESTIONNAIRE)
  const { version } = (await officer.call('GET', `/dossiers/${id}`)).body
  const refusal = { decision: 'refuser', motif: 'Âge non conforme.' }
  await officer.call('POST', `/dossiers/${id}/decision`, refusal, {
    headers: { 'if-match': `"v${version}"` },
  })
  expect([await pdf('refus'), await pdf('accord')]).toEqual([200, 404])
})
