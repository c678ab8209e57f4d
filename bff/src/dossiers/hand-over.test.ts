import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { beforeEach, describe, expect, it } from 'vitest'
import { openCompte } from '../comptes/open-compte.ts'
import { takeRetenu } from '../courriels/retenue.ts'
import { MOT_DE_PASSE_DEMO } from '../demo/comptes.ts'
import { tellAvis } from '../entretien/avis.ts'
import { verifyJournal } from '../journal/verify.ts'
import { write } from '../store/store.ts'
import {
  ADMIN,
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_AUTRE,
  SIRET_LYON,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'
import { mailsTo } from '../testing/signature.ts'

const COLLEGUE = 'collegue@interim-demo.example'
const SUIVI = `/entreprises/${SIRET_PARIS}/suivi`

let harness: Awaited<ReturnType<typeof createHarness>>
let [admin, karim, ada] = [] as unknown as [Person, Person, Person]
let ids: { karim: string; ada: string; admin: string }

beforeEach(async () => {
  harness = await createHarness()
  const { deps, signIn } = harness
  const hash = await deps.passwords.hash(MOT_DE_PASSE_DEMO)
  const identite = {
    email: COLLEGUE,
    civilite: 'Mme' as const,
    nom: 'Okafor',
    prenom: 'Ada',
    fonction: null,
    telephone: null,
  }
  const etablissement = { siren: SIRET_PARIS.slice(0, 9), siret: SIRET_PARIS }
  await write(deps.db, (trx) =>
    openCompte(trx, deps.clock, { identite, hash, role: 'employeur', etablissement }),
  )
  ;[admin, karim, ada] = await Promise.all([signIn(ADMIN), signIn(EMPLOYEUR), signIn(COLLEGUE)])
  const { elements } = (await admin.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body
  const idOf = (courriel: string) =>
    elements.find(({ email }: { email: string }) => email === courriel)?.id as string
  ids = { karim: idOf(EMPLOYEUR), ada: idOf(COLLEGUE), admin: idOf(ADMIN) }
})

const give = (corps: object, who = admin, path = SUIVI) => who.call('POST', path, corps)
const followed = async (who: Person): Promise<string[]> =>
  (await who.call('GET', '/dossiers?auteur=moi&limite=100')).body.elements.map(({ id }: { id: string }) => id)
const read = async (id: string, who = admin) => (await who.call('GET', `/dossiers/${id}`)).body
/** A draft of this establishment, nothing entered. */
const draftAt = async (siret: string): Promise<string> =>
  (await karim.call('POST', '/dossiers', { siret, type: 'apprentissage' })).body.id
const limit = (etablissements: readonly string[] | null) =>
  admin.call('PUT', `/entreprises/${SIRET_PARIS}/comptes/${ids.ada}/etablissements`, { etablissements })

describe('dossiers handed over', () => {
  it('are followed by the colleague, told by one mail that names nobody, and nothing else of them moves', async () => {
    const { id, version } = await validDossier(karim)
    const draft = await fillDraft(karim)
    const kept = await validDossier(karim)
    expect((await read(id)).suiviPar).toEqual({ id: ids.karim, nom: 'Karim Besson' })
    for (const one of [id, draft.id]) {
      const { status, body } = await give({ a: ids.ada, dossiers: [one] })
      expect([status, body]).toEqual([200, { confies: 1, restants: 0, horsAcces: 0 }])
    }
    expect((await followed(ada)).toSorted()).toEqual([id, draft.id].toSorted())
    expect(await followed(karim)).toEqual([kept.id])
    expect(await read(id)).toMatchObject({ version, suiviPar: { id: ids.ada, nom: 'Ada Okafor' } })
    const mails = await mailsTo(admin, COLLEGUE)
    expect(mails.map(({ sujet }) => sujet)).toEqual(['2 dossiers vous sont confiés'])
    expect(mails[0]?.texte).toContain((await read(id)).numero)
    expect(mails[0]?.texte).not.toMatch(/Élise|Lefèvre|Karim/)
    const { elements } = (await karim.call('GET', `/dossiers/${id}/historique`)).body
    expect(elements.at(-1)).toMatchObject({
      par: 'Hélène Marchand',
      role: 'administrateur',
      action: 'suivi_confie',
      details: { a: 'Ada Okafor', de: 'Karim Besson' },
    })
    const exported = strFromU8(
      unzipSync((await ada.call('GET', '/dossiers/export.xlsx?auteur=moi')).body)[
        'xl/worksheets/sheet1.xml'
      ] ?? new Uint8Array(),
    )
    // Who entered them stays who did.
    const cells = (colonne: string) =>
      [...exported.matchAll(new RegExp(`<c r="${colonne}\\d+".*?>([^<]*)</t>`, 'g'))].map(
        ([, texte]) => texte,
      )
    expect(cells('AA')).toEqual(['Saisi par', 'Karim Besson', 'Karim Besson'])
    expect(cells('AD')).toEqual(['Suivi par', 'Ada Okafor', 'Ada Okafor'])
    // Handed over already: nothing is done twice, nor told.
    expect((await give({ a: ids.ada, dossiers: [id] })).body).toEqual({
      confies: 0,
      restants: 0,
      horsAcces: 0,
    })
    expect((await mailsTo(admin, COLLEGUE))[0]?.sujet).toBe('2 dossiers vous sont confiés')
    expect(await write(harness.deps.db, (trx) => takeRetenu(trx, `suivi ${ids.ada}`))).not.toBeNull()
  })

  it('send their mails and deadlines to the colleague from then on', async () => {
    const { deps, signIn, clock } = harness
    const officer = await signIn(GESTIONNAIRE)
    const { id } = await validDossier(karim)
    await give({ a: ids.ada, dossiers: [id] })
    const { version } = await read(id)
    const headers = { 'if-match': `"v${version}"` }
    await officer.call('POST', `/dossiers/${id}/correction`, { motif: 'Relisez.' }, { headers })
    const told = async (a: string, mot: string) =>
      (await mailsTo(admin, a)).filter(({ sujet }) => sujet.includes(mot)).length
    expect([await told(COLLEGUE, 'correction'), await told(EMPLOYEUR, 'correction')]).toEqual([1, 0])
    // Monday 7 September: the fifth working day after the start.
    clock.advance(14 * 86_400)
    await tellAvis(deps)
    expect([await told(COLLEGUE, 'échéance'), await told(EMPLOYEUR, 'échéance')]).toEqual([1, 0])
  })

  it('are all those of somebody who leaves, by so many a call, were they suspended', async () => {
    const { deps } = harness
    const { id } = await fillDraft(karim)
    const row = await deps.db.selectFrom('dossier').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    for (let n = 0; n < 250; n += 50)
      await deps.db
        .insertInto('dossier')
        .values(
          Array.from({ length: 50 }, (_, i) => ({
            ...row,
            id: `copie-${n + i}`,
            rang: 1000 + n + i,
            numero: null,
          })),
        )
        .execute()
    await admin.call('PATCH', `/entreprises/${SIRET_PARIS}/comptes/${ids.karim}`, { etat: 'suspendu' })
    // Until then nobody of the two is told: the administrators are.
    expect((await read(id)).suiviPar).toBeNull()
    const corps = { a: ids.ada, de: ids.karim }
    expect((await give(corps)).body).toEqual({ confies: 200, restants: 51, horsAcces: 0 })
    expect((await give(corps)).body).toEqual({ confies: 51, restants: 0, horsAcces: 0 })
    expect((await mailsTo(admin, COLLEGUE)).map(({ sujet }) => sujet)).toEqual([
      '251 dossiers vous sont confiés',
    ])
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
  })

  it('go to nobody who may not act on them: those of other agencies stay as they are', async () => {
    const [paris, lyon] = [await draftAt(SIRET_PARIS), await draftAt(SIRET_LYON)]
    await limit([SIRET_LYON])
    expect((await give({ a: ids.ada, de: ids.karim })).body).toEqual({
      confies: 1,
      restants: 0,
      horsAcces: 1,
    })
    expect([(await read(paris)).suiviPar.id, (await read(lyon)).suiviPar.id]).toEqual([ids.karim, ids.ada])
    const dossiers = [paris, lyon]
    expect((await give({ a: ids.ada, dossiers })).body).toEqual({ confies: 0, restants: 0, horsAcces: 1 })
  })

  it('are handed over by administrators of their enterprise alone, to its active accounts', async () => {
    const { id } = await validDossier(karim)
    const autre = await harness.signIn(AUTRE)
    const corps = { a: ids.ada, dossiers: [id] }
    expect((await give(corps, karim)).body.code).toBe('role_insuffisant')
    expect((await give(corps, autre)).status).toBe(404)
    expect((await give(corps, await harness.signIn(GESTIONNAIRE))).status).toBe(404)
    const elsewhere = await autre.call('POST', '/dossiers', { siret: SIRET_AUTRE, type: 'apprentissage' })
    expect((await give({ a: ids.ada, dossiers: [id, elsewhere.body.id] })).status).toBe(404)
    for (const faux of [
      { a: 'personne', dossiers: [id] },
      { a: ids.ada },
      { a: ids.ada, de: ids.karim, dossiers: [id] },
      { a: ids.ada, dossiers: [] },
    ])
      expect((await give(faux)).status).toBe(422)
    await admin.call('PATCH', `/entreprises/${SIRET_PARIS}/comptes/${ids.ada}`, { etat: 'suspendu' })
    const { body } = await give(corps)
    expect(body.erreurs).toMatchObject([{ chemin: 'a', code: 'collegue_inconnu' }])
    expect(await followed(karim)).toEqual([id])
  })

  it('lose none and give none twice, whatever is handed over to whom', async () => {
    const made = await Promise.all(
      [SIRET_PARIS, SIRET_LYON, SIRET_PARIS, SIRET_LYON].map(async (siret) => ({
        id: await draftAt(siret),
        siret,
      })),
    )
    const model = new Map(made.map(({ id }) => [id, ids.karim]))
    const gens = ['karim', 'ada', 'admin'] as const
    const passation = fc.record({
      a: fc.constantFrom(...gens),
      de: fc.option(fc.constantFrom(...gens)),
      choisis: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1 }),
      etendue: fc.constantFrom<string[] | null>(null, [SIRET_LYON]),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(passation, { maxLength: 4 }), async (suite) => {
        for (const { a, de, choisis, etendue } of suite) {
          await limit(etendue)
          const may = (siret: string) => a !== 'ada' || etendue === null || etendue.includes(siret)
          const asked = made.filter(({ id }, rang) =>
            de ? model.get(id) === ids[de] : choisis.includes(rang),
          )
          const others = asked.filter(({ id }) => model.get(id) !== ids[a])
          const moved = others.filter(({ siret }) => may(siret))
          const dossiers = choisis.map((rang) => made[rang]?.id)
          const { body } = await give(de ? { a: ids[a], de: ids[de] } : { a: ids[a], dossiers })
          expect(body).toEqual({
            confies: moved.length,
            restants: 0,
            horsAcces: others.length - moved.length,
          })
          for (const { id } of moved) model.set(id, ids[a])
          const rows = await harness.deps.db.selectFrom('dossier').select(['id', 'suivi_par']).execute()
          expect(new Map(rows.map(({ id, suivi_par }) => [id, suivi_par]))).toEqual(model)
        }
      }),
      { numRuns: 15 },
    )
  })
})
