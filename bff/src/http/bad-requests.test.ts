import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { EXEMPLES } from '../openapi/exemples.ts'
import type { Store } from '../store/store.ts'
import { type Sent, type Who, waysToBreak } from '../testing/broken-requests.ts'
import { newCle } from '../testing/cles.ts'
import {
  ADMIN,
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { deposit, fillDraft, grantedDossier, handOver, validDossier } from '../testing/parcours.ts'
import { aSigner, lienDe } from '../testing/signature.ts'
import { createLimiter } from './limiter.ts'

/*
 * Each generated request is a good one with one thing broken that makes it bad for certain: nothing here asks the schemas
 * of the product what is bad. Not one may be accepted, and the store must be as it was.
 */

const RUNS = Number(process.env.MAUVAISES_REQUETES ?? 1500)
const ORIGIN = 'http://localhost:9000'

const CALLERS: Readonly<Record<Operation['acces'], Who>> = {
  public: 'personne',
  signature: 'personne',
  session: 'employeur',
  facteur: 'employeur',
  entreprise: 'employeur',
  lecture: 'employeur',
  edition: 'employeur',
  instruction: 'employeur',
  administrateur: 'administrateur',
  gestionnaire: 'gestionnaire',
  operateur: 'gestionnaire',
}
/** Case officers see a dossier from validation on, and only then is there something to correct. */
const needsValidated = (name: string, o: Operation) =>
  o.acces === 'gestionnaire' || ['correctDossier', 'sendMessage'].includes(name)
/** What there is to do with a signature that is under way. */
const needsCircuit = (name: string) => ['cancelSignature', 'remindSignataires'].includes(name)
const dossierFor = (name: string, o: Operation) => {
  if (needsCircuit(name)) return 'signe'
  if (name === 'startSignature') return 'aFaireSigner'
  if (name === 'breakDossier' || name === 'createAvenant') return 'accepte'
  return needsValidated(name, o) ? 'valide' : 'brouillon'
}

describe('requests broken in one place', () => {
  let people: Record<Who, Person>
  let db: Store
  let good: { name: keyof typeof OPERATIONS; o: Operation; request: Sent }[]

  beforeAll(async () => {
    const { signIn, person, deps } = await createHarness((base) => ({
      limiter: createLimiter(base.db, base.clock, false),
    }))
    db = deps.db
    people = {
      personne: person(),
      autre: await signIn(AUTRE),
      employeur: await signIn(EMPLOYEUR),
      administrateur: await signIn(ADMIN),
      gestionnaire: await signIn(GESTIONNAIRE),
    }
    const draft = await fillDraft(people.employeur)
    const validated = await validDossier(people.employeur)
    for (const type of ['cerfa_signe', 'convention_formation'])
      await deposit(people.employeur, validated.id, type)
    const { version } = (await people.employeur.call('GET', `/dossiers/${validated.id}`)).body
    const signe = await aSigner(people.employeur)
    const accepte = await grantedDossier(people.employeur, people.gestionnaire)
    const { jeton } = await lienDe(people.personne, 'elise.lefevre@courriel.example')
    const { elements } = (await people.administrateur.call('GET', `/entreprises/${SIRET_PARIS}/comptes`)).body
    const employee = elements.find((c: { email: string }) => c.email === EMPLOYEUR).id

    const recu = { url: 'https://sirh.example/recu', evenements: ['dossier.en_attente_pieces'] }
    const webhooks = `/entreprises/${SIRET_PARIS}/webhooks`
    const { id: webhook } = (await people.administrateur.call('POST', webhooks, recu)).body
    const aFaireSigner = await validDossier(people.employeur)
    const dossiers = { brouillon: draft, valide: { ...validated, version }, aFaireSigner, signe, accepte }
    const { id: cle } = await newCle(people.administrateur, ['lecture'])
    const demande = await handOver(deps, SIRET_PARIS)

    good = (Object.entries(OPERATIONS) as [keyof typeof OPERATIONS, Operation][]).map(([name, o]) => {
      const dossier = dossiers[dossierFor(name, o)]
      const path = o.chemin
        .replace('/dossiers/:id', `/dossiers/${dossier.id}`)
        .replace('/demandes/:id', `/demandes/${demande}`)
        .replace('/cles/:id', `/cles/${cle}`)
        .replace('/webhooks/:id', `/webhooks/${webhook}`)
        .replace('/livraisons/:n', '/livraisons/1')
        .replace(':siret', SIRET_PARIS)
        .replace(':numero', validated.numero)
        .replace(':section', 'employeur')
        .replace(':piece', 'cerfa_signe')
        .replace(':numero', SIRET_PARIS)
        .replace(':nom', 'sexes')
        .replace(':jeton', jeton)
        .replace(':id', employee)
      const example = name === 'saveSection' ? CONTRAT_EXEMPLE.employeur : EXEMPLES[name]?.corps
      const headers: Record<string, string> = o.ifMatch ? { 'if-match': `"v${dossier.version}"` } : {}
      return { name, o, request: { who: CALLERS[o.acces], path, body: example, headers } }
    })
  })

  /** All that is kept, but for what counts tries and sees sessions. */
  async function kept(): Promise<string> {
    const tables = (await db.introspection.getTables())
      .map((t) => t.name)
      .filter((t) => !UNWATCHED.includes(t))
    const rows = tables.map(async (t) => [t, (await sql`select * from ${sql.table(t)}`.execute(db)).rows])
    return JSON.stringify(await Promise.all(rows))
  }

  it('are all refused, each with its status, as problem+json that tells nothing of the inside; nothing is written', async () => {
    const before = await kept()
    expect(before).toContain('dossier_valide')
    const every = good.flatMap(({ name, o, request }) =>
      waysToBreak(o, request).map((way) => way.map((bad) => ({ name, bad }))),
    )
    const seen = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.oneof(...every), async ({ name, bad }) => {
        const o: Operation = OPERATIONS[name]
        const { who, path, body, headers, fault, expected } = bad
        const sent = o.methode === 'GET' ? undefined : body
        const multipart = o.corps === 'multipart' && sent === undefined
        const { origin = ORIGIN, ...rest } = headers
        const answer = await people[who].call(o.methode, path, multipart ? new FormData() : sent, {
          origin: 'sec-fetch-site' in rest ? null : origin,
          headers: {
            ...(o.corps === 'jose' && !('content-type' in rest)
              ? { 'content-type': 'application/jose' }
              : {}),
            ...rest,
          },
        })
        const { status, headers: heard, body: problem } = answer
        expect({
          name,
          fault,
          path,
          status: expected.includes(status) ? expected : [status, problem],
        }).toEqual({
          name,
          fault,
          path,
          status: expected,
        })
        expect(heard.get('content-type')).toBe('application/problem+json; charset=utf-8')
        expect([problem.status, problem.instance]).toEqual([status, heard.get('x-request-id')])
        expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:|SQLITE|select |insert |at \w+ \(/i)
        seen.set(String(status), (seen.get(String(status)) ?? 0) + 1)
      }),
      { numRuns: RUNS, seed: 20261123 },
    )
    expect(await kept()).toBe(before)
    console.info(
      `bad requests: ${RUNS}, accepted 0, by status ${JSON.stringify(Object.fromEntries([...seen].sort()))}`,
    )
  }, 600_000)
})

const UNWATCHED = ['tentative', 'idempotence', 'session']
