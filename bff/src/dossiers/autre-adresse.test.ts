import { expect, it } from 'vitest'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, putSection } from '../testing/parcours.ts'

const WHOLE = { numero: '5', voie: 'rue Neuve', codePostal: '69002', commune: 'Lyon' }
const TYPED = { voie: 'rue Oberkampf', codePostal: '75011', commune: 'Paris' }

async function setup() {
  const { signIn, person } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const mails = async (): Promise<string[]> =>
    (await person().call('GET', '/courriels')).body
      .filter((m: { a: string[] }) => m.a.includes('collecte@opco-demo.example'))
      .map((m: { texte: string }) => m.texte)
  return { who, mails }
}

it('tells the service collecte at once of an address given whole, once', async () => {
  const { who, mails } = await setup()
  const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
  await putSection(who, body.id, 'employeur', { autreAdresse: WHOLE }, 1)
  expect(await mails()).toHaveLength(1)
  expect((await mails())[0]).toContain('5 rue Neuve, 69002 Lyon')
  await putSection(who, body.id, 'employeur', { telephone: '0140000003' }, 2)
  await putSection(who, body.id, 'formation', { faitA: 'Lyon' }, 3)
  expect(await mails()).toHaveLength(1)
  await putSection(who, body.id, 'employeur', { autreAdresse: TYPED }, 4)
  expect(await mails()).toHaveLength(2)
})

it('waits for the end of an address that is being typed, and tells of it once', async () => {
  const { who, mails } = await setup()
  const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
  const steps = [
    { voie: 'rue' },
    { ...TYPED, voie: 'rue' },
    TYPED,
    { ...TYPED, numero: '110' },
    { ...TYPED, numero: '110', complement: 'Bât. B' },
  ]
  let version = 1
  for (const autreAdresse of steps)
    version = (await putSection(who, body.id, 'employeur', { autreAdresse }, version)).body.version
  expect(await mails()).toHaveLength(0)
  version = (await putSection(who, body.id, 'apprenti', { prenom: 'Nina' }, version)).body.version
  await putSection(who, body.id, 'formation', { faitA: 'Paris' }, version)
  expect(await mails()).toHaveLength(1)
  expect((await mails())[0]).toContain('110 rue Oberkampf, Bât. B, 75011 Paris')
})

it('is settled by the validation at the latest', async () => {
  const { who, mails } = await setup()
  const { id, version } = await fillDraft(who)
  let last = version
  for (const autreAdresse of [{ voie: 'rue' }, TYPED])
    last = (await putSection(who, id, 'employeur', { autreAdresse }, last)).body.version
  expect(await mails()).toHaveLength(0)
  const valid = await who.call('POST', `/dossiers/${id}/validation`, undefined, {
    headers: { 'if-match': `"v${last}"` },
  })
  expect(valid.status).toBe(200)
  expect((await mails())[0]).toContain('rue Oberkampf, 75011 Paris')
})

it('is told to the case officers where the operator named no service collecte', async () => {
  const { signIn, person } = await createHarness((base) => ({
    config: { ...base.config, courrielCollecte: null },
  }))
  const who = await signIn(EMPLOYEUR)
  const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
  await putSection(who, body.id, 'employeur', { siret: 'typed by anybody', autreAdresse: WHOLE }, 1)
  const [mail] = (await person().call('GET', '/courriels')).body
  expect([mail.a, mail.sujet]).toEqual([[GESTIONNAIRE], 'Adresse d’établissement à vérifier'])
  expect(mail.texte).toContain('typed by anybody')
})
