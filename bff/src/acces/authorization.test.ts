import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { beforeAll, describe, expect, it } from 'vitest'
import { byCle } from '../testing/cles.ts'
import {
  ADMIN,
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_AUTRE,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { deposit, fillDraft, handOver, validDossier } from '../testing/parcours.ts'

type Qui = 'personne' | 'autre' | 'employeur' | 'administrateur' | 'gestionnaire'
/** Software, by a key of the temporary-work demo to read, to write, or of the other enterprise. */
type Logiciel = 'depot' | 'lecture' | 'ecriture' | 'ailleurs'
type Dit = 'ok' | 401 | 403 | 404

/** Who may make a call of each access, on a validated dossier (or an enterprise) of the temporary-work demo. */
const VERDICTS: Readonly<Record<Operation['acces'], Readonly<Record<Qui, Dit>>>> = {
  public: { personne: 'ok', autre: 'ok', employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  signature: { personne: 'ok', autre: 'ok', employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  session: { personne: 401, autre: 'ok', employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  facteur: { personne: 401, autre: 'ok', employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  entreprise: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 404 },
  administrateur: { personne: 401, autre: 404, employeur: 403, administrateur: 'ok', gestionnaire: 404 },
  lecture: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  edition: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 403 },
  instruction: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  gestionnaire: { personne: 401, autre: 404, employeur: 403, administrateur: 403, gestionnaire: 'ok' },
  operateur: { personne: 401, autre: 403, employeur: 403, administrateur: 403, gestionnaire: 'ok' },
}

const CODES = { 401: 'session_absente', 403: 'role_insuffisant', 404: 'introuvable' } as const

/** Calls that get through and then do not find what the path names beside its target, or are asked for more. */
const ENSUITE: Readonly<Record<string, number>> = {
  // No token in the query.
  readActivation: 400,
  // « absent » was never given.
  readFlux: 404,
  // « absent » is no session, account or view.
  revokeSession: 404,
  updateCompte: 404,
  changeRole: 404,
  limitCompte: 404,
  liftAdresse: 404,
  resetSecondFacteur: 404,
  // No provider is installed; nobody comes back without a state.
  beginOidc: 404,
  finishOidc: 400,
  deleteVue: 404,
  deleteCle: 404,
  // « absent » is no number.
  readEchange: 404,
  updateWebhook: 404,
  deleteWebhook: 404,
  listLivraisons: 404,
  replayLivraison: 404,
  // Not granted yet.
  createAvenant: 409,
  drawAccord: 404,
  drawRefus: 404,
  drawRupture: 404,
  // No signature was asked for, and « absent » is no token.
  readSignature: 404,
  remindSignataires: 404,
  drawPreuve: 404,
  readDemandeSignature: 404,
  readDocumentASigner: 404,
  sendCodeSignature: 404,
  signDocument: 404,
  refuseSignature: 404,
}

/** All that a key to deposit makes. */
const DE_DEPOT: readonly (keyof typeof OPERATIONS)[] = [
  'readVivant',
  'readPret',
  'readOpenapi',
  'readDocs',
  'lireAnnuaire',
  'depositEchange',
  'listEchange',
  'readEchange',
]

/** Calls that no key makes, whatever its rights: of people, their accounts and their keys, and the NIR in clear. */
const SANS_CLE: readonly (keyof typeof OPERATIONS)[] = [
  'readAdresse',
  'confirmAdresse',
  'readSecondFacteur',
  'enrolSecondFacteur',
  'removeSecondFacteur',
  'answerSecondFacteur',
  'beginOidc',
  'finishOidc',
  // What the State publishes, software asks of the State.
  'readEtablissement',
  'readAdresses',
  'searchAdresses',
  'printCerfas',
  'createCompte',
  'confirmCompte',
  'resendConfirmation',
  'readActivation',
  'decideActivation',
  'openSession',
  'readSession',
  'closeSession',
  'listSessions',
  'revokeSession',
  'requestReset',
  'resetPassword',
  'readAvis',
  'updateAvis',
  'updateProfil',
  'readCalendrier',
  'openCalendrier',
  'closeCalendrier',
  'readFlux',
  'listRattachements',
  'requestRattachement',
  'listVues',
  'createVue',
  'deleteVue',
  'revealNir',
  'readDemandeSignature',
  'readDocumentASigner',
  'sendCodeSignature',
  'signDocument',
  'refuseSignature',
  'listCourriels',
  'readMetriques',
]
/** Calls that only read, although they send a body. */
const LECTURES: readonly string[] = [
  'searchDossiers',
  'exportRecherche',
  'simulateRemuneration',
  'simulatePriseEnCharge',
]

/** What a call answers to whoever may make it: its own status, or the refusal of a body that says `{ inconnu: true }`. */
function onceThrough(name: string, o: Operation): number {
  const known = ENSUITE[name]
  if (known !== undefined) return known
  if (o.corps === 'multipart' || o.corps === 'jose') return 415
  if (o.ifMatch) return 428
  return bodyOf(o) ? 422 : o.statut
}

const isRead = (name: string, o: Operation) => o.methode === 'GET' || LECTURES.includes(name)

/** A body that is refused after access, so that nothing is written. */
const bodyOf = (o: Operation) =>
  o.methode === 'GET' || (o.methode === 'DELETE' && o.corps === null) ? undefined : { inconnu: true }

describe('every operation, for everybody', () => {
  const EMAILS = { autre: AUTRE, employeur: EMPLOYEUR, administrateur: ADMIN, gestionnaire: GESTIONNAIRE }
  let signInAs: (who: Qui) => Promise<Person> | Person
  let people: Record<Qui, Person>
  let logiciels: Record<Logiciel, Person>
  let ids: { valide: string; brouillon: string; demande: string }

  beforeAll(async () => {
    const { signIn, person, deps } = await createHarness()
    signInAs = (who) => (who === 'personne' ? person() : signIn(EMAILS[who]))
    people = {
      personne: await signInAs('personne'),
      autre: await signInAs('autre'),
      employeur: await signInAs('employeur'),
      administrateur: await signInAs('administrateur'),
      gestionnaire: await signInAs('gestionnaire'),
    }
    const autre = await signIn(AUTRE)
    const { siren } = await deps.db
      .selectFrom('etablissement')
      .select('siren')
      .where('siret', '=', SIRET_AUTRE)
      .executeTakeFirstOrThrow()
    await deps.db
      .updateTable('rattachement')
      .set({ role: 'administrateur' })
      .where('siren', '=', siren)
      .execute()
    logiciels = {
      depot: await byCle(people.administrateur, ['depot'], person),
      lecture: await byCle(people.administrateur, ['lecture'], person),
      ecriture: await byCle(people.administrateur, ['lecture', 'ecriture'], person),
      ailleurs: await byCle(autre, ['lecture', 'ecriture'], person, SIRET_AUTRE),
    }
    await deps.db.updateTable('rattachement').set({ role: 'employeur' }).where('siren', '=', siren).execute()
    const { id: valide } = await validDossier(people.employeur)
    await deposit(people.employeur, valide, 'cerfa_signe')
    const { id: brouillon } = await fillDraft(people.employeur)
    ids = { valide, brouillon, demande: await handOver(deps, SIRET_PARIS) }
  })

  /** Makes a call about this dossier. */
  async function call(o: Operation, who: Person, dossier: string) {
    const path = o.chemin
      .replace('/dossiers/:id', `/dossiers/${dossier}`)
      .replace('/demandes/:id', `/demandes/${ids.demande}`)
      .replace(':siret', SIRET_PARIS)
      .replace(':section', 'apprenti')
      .replace(':piece', 'cerfa_signe')
      .replace(':numero', SIRET_PARIS)
      .replace(':nom', 'sexes')
      .replace(':jeton', 'absent')
      .replace(':id', 'absent')
    return who.call(o.methode, path, bodyOf(o))
  }

  for (const [name, o] of Object.entries(OPERATIONS) as [string, Operation][])
    for (const who of ['personne', 'autre', 'employeur', 'administrateur', 'gestionnaire'] as const)
      it(`${name} for ${who}`, async () => {
        // Who signs out does so on a session of their own: the other cases go on with theirs.
        const caller = name === 'closeSession' ? await signInAs(who) : people[who]
        const { status, body } = await call(o, caller, ids.valide)
        const said = VERDICTS[o.acces][who]
        if (said === 'ok') expect([status, body.code]).toEqual([onceThrough(name, o), body.code])
        else expect([status, body.code]).toEqual([said, CODES[said]])
      })

  for (const [name, o] of Object.entries(OPERATIONS) as [keyof typeof OPERATIONS, Operation][])
    for (const who of ['depot', 'lecture', 'ecriture', 'ailleurs'] as const)
      it(`${name} for a key (${who})`, async () => {
        const { status, body, headers } = await call(o, logiciels[who], ids.valide)
        expect(headers.getSetCookie()).toEqual([])
        const said = VERDICTS[o.acces][who === 'ailleurs' ? 'autre' : 'employeur']
        const closed =
          SANS_CLE.includes(name) ||
          (who === 'lecture' && !isRead(name, o)) ||
          (who === 'depot' && !DE_DEPOT.includes(name))
        if (o.acces === 'signature') expect(status).toBe(onceThrough(name, o))
        else if (said !== 'ok') expect([status, body.code]).toEqual([said, CODES[said]])
        else if (closed) expect([status, body.code]).toEqual([403, 'cle_insuffisante'])
        else expect([status, body.code]).toEqual([onceThrough(name, o), body.code])
      })

  for (const [name, o] of Object.entries(OPERATIONS).filter(([, o]) => o.cible === 'dossier') as [
    string,
    Operation,
  ][])
    it(`${name} of a draft is 404 for a case officer`, async () => {
      expect((await call(o, people.gestionnaire, ids.brouillon)).status).toBe(404)
    })
})

describe('the table of operations', () => {
  it('is bound whole', async () => {
    const { app } = await createHarness()
    const bound = new Set(app.routes.filter((r) => r.method !== 'ALL').map((r) => `${r.method} ${r.path}`))
    const missing = Object.values(OPERATIONS).filter((o) => !bound.has(`${o.methode} /api${o.chemin}`))
    expect(missing.map((o) => `${o.methode} ${o.chemin}`)).toEqual([])
  })
})
