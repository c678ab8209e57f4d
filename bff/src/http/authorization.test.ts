import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  ADMIN,
  AUTRE,
  createHarness,
  EMPLOYEUR,
  GESTIONNAIRE,
  type Person,
  SIRET_PARIS,
} from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'

type Qui = 'personne' | 'autre' | 'employeur' | 'administrateur' | 'gestionnaire'
type Dit = 'ok' | 401 | 403 | 404

/** Who may make a call of each access, on a validated dossier (or an enterprise) of the temporary-work demo. */
const VERDICTS: Readonly<Record<Operation['acces'], Readonly<Record<Qui, Dit>>>> = {
  public: { personne: 'ok', autre: 'ok', employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  signature: { personne: 'ok', autre: 'ok', employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  session: { personne: 401, autre: 'ok', employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  entreprise: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 404 },
  administrateur: { personne: 401, autre: 404, employeur: 403, administrateur: 'ok', gestionnaire: 404 },
  lecture: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  edition: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 403 },
  instruction: { personne: 401, autre: 404, employeur: 'ok', administrateur: 'ok', gestionnaire: 'ok' },
  gestionnaire: { personne: 401, autre: 404, employeur: 403, administrateur: 403, gestionnaire: 'ok' },
  operateur: { personne: 401, autre: 403, employeur: 403, administrateur: 403, gestionnaire: 'ok' },
}

/** Refusals that come after access: the caller got through. */
const AFTER_ACCESS = [400, 409, 410, 413, 415, 422, 428, 503]

describe('every operation, for everybody', () => {
  let people: Record<Qui, Person>
  let ids: { valide: string; brouillon: string }

  beforeAll(async () => {
    const { signIn, person } = await createHarness()
    people = {
      personne: person(),
      autre: await signIn(AUTRE),
      employeur: await signIn(EMPLOYEUR),
      administrateur: await signIn(ADMIN),
      gestionnaire: await signIn(GESTIONNAIRE),
    }
    ids = {
      valide: (await validDossier(people.employeur)).id,
      brouillon: (await fillDraft(people.employeur)).id,
    }
  })

  /** The address of an operation on this dossier; a body that is refused after access, so that nothing is written. */
  async function call(o: Operation, who: Qui, dossier: string) {
    const path = o.chemin
      .replace('/dossiers/:id', `/dossiers/${dossier}`)
      .replace(':siret', SIRET_PARIS)
      .replace(':section', 'apprenti')
      .replace(':piece', 'autre')
      .replace(':nom', 'sexes')
      .replace(':id', 'absent')
    const body = o.methode === 'GET' || o.methode === 'DELETE' ? undefined : { inconnu: true }
    return people[who].call(o.methode, path, body)
  }

  for (const [name, o] of Object.entries(OPERATIONS) as [string, Operation][])
    for (const who of ['personne', 'autre', 'employeur', 'administrateur', 'gestionnaire'] as const)
      it(`${name} for ${who}`, async () => {
        // Signing somebody out would end the other cases.
        if (name === 'closeSession') return
        const expected = VERDICTS[o.acces][who]
        const { status, body } = await call(o, who, ids.valide)
        if (expected !== 'ok') return expect([status, body.code ?? null]).toEqual([expected, CODES[expected]])
        const through = status < 300 || AFTER_ACCESS.includes(status) || MAY_BE_ABSENT.has(name)
        expect([through, status, body.code]).toEqual([true, status, body.code])
      })

  for (const [name, o] of Object.entries(OPERATIONS).filter(([, o]) =>
    o.chemin.startsWith('/dossiers/:id'),
  ) as [string, Operation][])
    it(`${name} of a draft is 404 for a case officer`, async () => {
      expect((await call(o, 'gestionnaire', ids.brouillon)).status).toBe(404)
    })
})

const CODES = { 401: 'session_absente', 403: 'role_insuffisant', 404: 'introuvable' } as const

/** Calls whose 404 or 401 says something else than access: no such token, session, file, agreement, signature. */
const MAY_BE_ABSENT = new Set([
  'confirmCompte',
  'readActivation',
  'lireAnnuaire',
  'revokeSession',
  'updateCompte',
  'readDemande',
  'createDossier',
  'readFichier',
  'drawAccord',
  'createDemande',
  'deleteVue',
])

describe('the table of operations', () => {
  it('is bound whole', async () => {
    const { app } = await createHarness()
    const bound = new Set(app.routes.filter((r) => r.method !== 'ALL').map((r) => `${r.method} ${r.path}`))
    const missing = Object.values(OPERATIONS).filter((o) => !bound.has(`${o.methode} /api${o.chemin}`))
    expect(missing.map((o) => `${o.methode} ${o.chemin}`)).toEqual([])
  })
})
