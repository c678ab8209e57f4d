import { valueAt, withValueAt } from '@mon-espace/domain'
import { OPERATIONS, type Operation, sectionPartielleOf } from '@mon-espace/domain/api'
import { SECTIONS } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, type Person, SIRET_PARIS } from '../testing/harness.ts'
import { fuzz } from './fuzz.ts'

type Nom = keyof typeof OPERATIONS
type Lecteur = { safeParse(value: unknown): { success: boolean } }

/** Requests of one input: two hundred inputs are ten thousand of them. */
const PAR_ENTREE = 50
/** What fifty answers may take of the thread. */
const LIMITE_MS = 30_000
/** Dossiers of the demo world, those of the second kind included. */
const MONDE = 55

/** In what state a dossier is when a call of it is judged by its body; else one that waits for its documents. */
const ETATS: Partial<Record<Nom, string>> = {
  saveSection: 'brouillon',
  validateDossier: 'brouillon',
  deleteDossier: 'brouillon',
  decideDossier: 'en_cours_instruction',
  judgePiece: 'en_cours_instruction',
  breakDossier: 'prise_en_charge_acceptee',
  createAvenant: 'prise_en_charge_acceptee',
}

/** Bodies that are right, for the calls that this kind answers in its own way. */
const CORPS: Partial<Record<Nom, object>> = {
  createDossier: { siret: SIRET_PARIS, type: 'professionnalisation' },
  searchDossiers: { q: 'kouassi', type: 'professionnalisation', limite: 10 },
  decideDossier: { decision: 'refuser', motif: 'Qualification non prioritaire.' },
  judgePiece: { conforme: false, motif: 'Illisible.' },
  correctDossier: { motif: 'Une date est à corriger.' },
  cancelDossier: { motif: 'Le salarié a renoncé.' },
  breakDossier: { date: '2027-03-31', auteur: 'commun_accord', motif: 'Départ.' },
  createAvenant: { type: '30', dateEffet: '2027-01-04' },
  simulateRemuneration: {
    type: 'professionnalisation',
    dateNaissance: '2004-05-20',
    dateDebut: '2026-09-14',
    dateFin: '2027-09-13',
    nature: 'travail_temporaire',
    diplomePlusEleve: '43',
    diplomeProfessionnel: true,
    departement: '75',
    dureeHebdoMinutes: 2100,
    minimumConventionnelMensuelCentimes: 190_000,
  },
  simulatePriseEnCharge: {
    type: 'professionnalisation',
    idcc: '2378',
    heures: 400,
    publicPrioritaire: true,
    dateConclusion: '2026-09-07',
  },
}

/** What is put in the place of an answer: another shape, too much of it, or nothing that can be read. */
const intrus = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    [],
    {},
    { inconnu: true },
    '\u0000',
    '\ud800',
    'x'.repeat(501),
    -1,
    1e308,
    0.1,
    Array(1000).fill(0),
    JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`),
  ),
)

const pathsOf = (value: unknown, base = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([cle, dedans]) => {
        const chemin = base === '' ? cle : `${base}.${cle}`
        return [chemin, ...pathsOf(dedans, chemin)]
      })
    : []

/** A right body with some of its answers replaced. */
function damaged(bon: object): fc.Arbitrary<object> {
  const chemins = pathsOf(bon)
  if (chemins.length === 0) return fc.dictionary(fc.string({ maxLength: 8 }), intrus, { maxKeys: 3 })
  return fc
    .array(fc.tuple(fc.constantFrom(...chemins), intrus), { minLength: 1, maxLength: 3 })
    .map((coups) =>
      coups.reduce<object>((corps, [chemin, valeur]) => {
        const parent = chemin.slice(0, Math.max(0, chemin.lastIndexOf('.')))
        const dans = parent === '' ? corps : valueAt(corps, parent)
        return typeof dans === 'object' && dans !== null && !Array.isArray(dans)
          ? (withValueAt(corps as never, chemin, valeur) as object)
          : corps
      }, bon),
    )
}

/** What its schema would take gets a key that none has. */
const refused = (schema: Lecteur | null, corps: unknown): unknown =>
  schema && !schema.safeParse(corps).success ? corps : { inconnu: 1 }

/** A request, as it is sent. */
interface Envoi {
  readonly nom: Nom
  readonly params: Readonly<Record<string, string>>
  readonly query: string
  readonly corps: unknown
  readonly type: string | null
}

const isJson = (corps: Operation['corps']): corps is z.ZodType => typeof corps === 'object' && corps !== null

/** JSON that is refused, or something that is no JSON at all. */
function corpsOf(schema: Lecteur | null, bon: object): fc.Arbitrary<Pick<Envoi, 'corps' | 'type'>> {
  const json = fc
    .oneof(
      { weight: 6, arbitrary: damaged(bon) },
      { weight: 2, arbitrary: intrus },
      { weight: 1, arbitrary: damaged(CONTRAT_EXEMPLE) },
    )
    .map((corps) => ({ corps: JSON.stringify(refused(schema, corps)), type: 'application/json' }))
  const brut = fc.record({
    corps: fc.oneof(
      fc.string({ maxLength: 300 }).map((texte) => `{${texte}`),
      fc.constant('x'.repeat(300_000)),
    ),
    type: fc.constantFrom('application/json', 'text/plain', 'application/xml', 'multipart/form-data'),
  })
  return fc.oneof({ weight: 9, arbitrary: json }, { weight: 1, arbitrary: brut })
}

const queryOf = (schema: Lecteur): fc.Arbitrary<string> =>
  fc
    .dictionary(
      fc.constantFrom('type', 'etat', 'tri', 'limite', 'curseur', 'siret', 'q', 'personne', 'inconnu'),
      fc.oneof(
        fc.constantFrom('professionnalisation', '0', '-1', 'x'.repeat(300)),
        fc.string({ maxLength: 20 }),
      ),
      { maxKeys: 4 },
    )
    .map((query) => {
      const sent = schema.safeParse(query).success ? { ...query, inconnu: '1' } : query
      return `?${new URLSearchParams(sent)}`
    })

const SANS = { params: {}, query: '', corps: undefined, type: null }

/** Requests that a call has to refuse; null where there is nothing to be wrong in it. */
function mauvais(nom: Nom): fc.Arbitrary<Envoi> | null {
  const o: Operation = OPERATIONS[nom]
  const withBody = o.methode !== 'GET' && o.methode !== 'DELETE'
  const ways: fc.Arbitrary<Envoi>[] = []
  if (nom === 'saveSection')
    for (const section of Object.keys(SECTIONS) as (keyof typeof SECTIONS)[])
      ways.push(
        corpsOf(sectionPartielleOf(SECTIONS[section]), CONTRAT_EXEMPLE[section]).map((sent) => ({
          ...SANS,
          nom,
          params: { section },
          ...sent,
        })),
        corpsOf(null, {}).map((sent) => ({ ...SANS, nom, params: { section: 'apprenti' }, ...sent })),
      )
  else if (withBody) {
    const schema = isJson(o.corps) ? o.corps : null
    ways.push(corpsOf(schema, CORPS[nom] ?? {}).map((sent) => ({ ...SANS, nom, ...sent })))
  }
  if (o.requete && !withBody) ways.push(queryOf(o.requete).map((query) => ({ ...SANS, nom, query })))
  const [parametre] = o.chemin.match(/(?<=:)\w+/) ?? []
  if (parametre)
    ways.push(
      fc
        .oneof(
          fc.uuid(),
          fc.string({ minLength: 1, maxLength: 40 }).filter((id) => !/^\.*$/.test(id)),
        )
        .map((id) => ({
          ...SANS,
          nom,
          params: { [parametre]: id },
          ...(withBody ? { corps: '{"inconnu":1}', type: 'application/json' } : {}),
        })),
    )
  return ways.length > 0 ? fc.oneof(...ways) : null
}

describe('calls of the second kind', () => {
  let people: Readonly<Record<'employeur' | 'gestionnaire', Person>>
  let dossiers: Readonly<Record<string, { id: string; version: number }>>

  beforeAll(async () => {
    const { signIn, deps } = await createHarness(undefined, MONDE)
    people = { employeur: await signIn(EMPLOYEUR), gestionnaire: await signIn(GESTIONNAIRE) }
    const rows = await deps.db
      .selectFrom('dossier')
      .select(['id', 'etat', 'version'])
      .where('type', '=', 'professionnalisation')
      .where('siren', '=', SIRET_PARIS.slice(0, 9))
      .execute()
    dossiers = Object.fromEntries(rows.map(({ etat, ...row }) => [etat, row]))
  })

  async function send({ nom, params, query, corps, type }: Envoi): Promise<void> {
    const o: Operation = OPERATIONS[nom]
    const dossier = dossiers[ETATS[nom] ?? 'en_attente_pieces']
    if (!dossier) throw new Error(`no dossier for ${nom}`)
    const known: Record<string, string> = {
      id: o.cible === 'dossier' ? dossier.id : 'absent',
      siret: SIRET_PARIS,
      section: 'salarie',
      piece: 'cerfa_signe',
      nom: 'sexes',
      ...params,
    }
    const path = o.chemin.replace(/:(\w+)/g, (_, cle) => encodeURIComponent(known[cle] ?? 'absent'))
    const who = ['gestionnaire', 'operateur'].includes(o.acces) ? people.gestionnaire : people.employeur
    const { status } = await who.call(o.methode, path + query, corps, {
      headers: {
        ...(type ? { 'content-type': type } : {}),
        ...(o.ifMatch ? { 'if-match': `"v${dossier.version}"` } : {}),
        ...(o.idempotence ? { 'idempotency-key': crypto.randomUUID() } : {}),
      },
    })
    expect(status, `${o.methode} ${path}${query} ${type} ${corps}`).toBeGreaterThanOrEqual(400)
    expect(status, `${o.methode} ${path}${query} ${type} ${corps}`).toBeLessThan(500)
  }

  it('refuse what is wrong in them, each in its own words, and write nothing', async () => {
    const noms = Object.keys(OPERATIONS) as Nom[]
    const appels = noms.flatMap((nom) => mauvais(nom) ?? [])
    expect(appels.length).toBeGreaterThan(50)
    await fuzz(
      'calls',
      fc.array(fc.oneof(...appels), { minLength: PAR_ENTREE, maxLength: PAR_ENTREE }),
      async (envois) => {
        for (const envoi of envois) await send(envoi)
      },
      LIMITE_MS,
    )
    for (const { id, version } of Object.values(dossiers)) {
      const { body } = await people.employeur.call('GET', `/dossiers/${id}`)
      expect(body.version).toBe(version)
    }
  })
})
