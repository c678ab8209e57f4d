import { requireDispositif, sectionPersonne } from '@mon-espace/domain'
import { EMPLOYEUR, type Monde } from './monde.ts'

/** The `n`-th time somebody does something; its answer is received whole, and read by whoever wants to. */
export type Call = (n: number) => Promise<Uint8Array>

const JSON_TYPE = { 'content-type': 'application/json' }

/** The answer of a call that must succeed. */
export async function receive(response: Response): Promise<Uint8Array> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return new Uint8Array(await response.arrayBuffer())
}

const parse = <T>(bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as T

const LUES = 20

/** Lines that an answer holds, on an average of some calls. */
export async function countLines(call: Call): Promise<number> {
  let lines = 0
  for (let n = 0; n < LUES; n += 1) lines += parse<Partial<Elements>>(await call(n)).elements?.length ?? 0
  return Math.round(lines / LUES)
}

interface Elements {
  readonly elements: readonly {
    readonly id: string
    readonly version: number
    readonly apprenti: string
    readonly numero: string
  }[]
}

/** A dossier, as far as its person is saved again. */
interface Ouvert {
  readonly version: number
  readonly type: string
  readonly contrat: Readonly<Record<string, object>>
}

export interface Action {
  readonly call: Call
  /** What the bench holds it to is a failure when missed; else it is only told. */
  readonly held: boolean
}

/** Pages of a hundred dossiers that are opened and looked for: most of them once, as people come to theirs. */
const PAGES = 8

/** Dossiers of every name. Numbered ones: a draft has no number to look for. */
async function someOf(get: (path: string) => Promise<Uint8Array>): Promise<Elements['elements']> {
  const all: Elements['elements'][number][] = []
  let suite = ''
  for (let page = 0; page < PAGES; page += 1) {
    const bytes = await get(`/dossiers?etat=prise_en_charge_acceptee&limite=100${suite}`)
    const { elements, suivant } = parse<Elements & { suivant: string | null }>(bytes)
    all.push(...elements)
    if (suivant === null) break
    suite = `&curseur=${suivant}`
  }
  return all
}

/** So few lines that a thousand dossiers have them too: the same work on both sides. */
const QUELQUES = 3
/** A page that one state of a thousand dossiers fills. */
const PAGE_PETITE = 15

/** What people do all day, as an employer or a case officer of this world. */
export async function actions({ call, signIn }: Monde, email: string): Promise<Record<string, Action>> {
  const cookie = await signIn(email)
  const get = async (path: string) => receive(await call(path, {}, cookie))
  const search = async (question: { q: string; type?: string; tri?: string; limite?: number }) => {
    const body = JSON.stringify(question)
    return receive(await call('/dossiers/recherche', { method: 'POST', headers: JSON_TYPE, body }, cookie))
  }
  const elements = await someOf(get)
  const at = (n: number) => elements[n % elements.length] ?? { id: '', apprenti: '', numero: '' }
  const three = (n: number) => at(n).apprenti.slice(0, 3)
  const family = (n: number) => at(n).apprenti.split(' ').at(-1) ?? ''
  const [tri, limite] = ['echeance', QUELQUES]
  const held = (call: Call): Action => ({ call, held: true })
  const told = (call: Call): Action => ({ call, held: false })
  return {
    list: held(() => get('/dossiers')),
    'list by deadline': held(() => get('/dossiers?type=apprentissage&tri=echeance')),
    'list of the second kind by deadline': held(() =>
      get('/dossiers?type=professionnalisation&tri=echeance'),
    ),
    'list of one state': held(() =>
      get(`/dossiers?etat=prise_en_charge_refusee&tri=echeance&limite=${PAGE_PETITE}`),
    ),
    'search, three letters': held((n) => search({ q: three(n), tri, limite })),
    'search, three letters, newest first': held((n) => search({ q: three(n), limite })),
    'search, three letters, by name': held((n) => search({ q: three(n), tri: 'apprenti', limite })),
    'search, three letters, of the second kind': held((n) =>
      search({ q: three(n), type: 'professionnalisation', tri, limite: 1 }),
    ),
    'search, family name': held((n) => search({ q: family(n), tri, limite })),
    'search, first and family name': held((n) => search({ q: at(n).apprenti, tri, limite: 1 })),
    'search, number': held((n) => search({ q: at(n).numero, tri, limite })),
    open: held(async (n) => receive(await call(`/dossiers/${at(n).id}`, {}, cookie))),
    // A thousand dossiers have no page of twenty-five to give: what these cost more is their lines.
    'search, three letters, a whole page': told((n) => search({ q: three(n), tri })),
    'search, family name, a whole page': told((n) => search({ q: family(n), tri })),
    'search, first and family name, a whole page': told((n) => search({ q: at(n).apprenti, tri })),
  }
}

/** The page of figures, and a list of twenty-five of the same person. */
export async function figures(
  { call, signIn }: Monde,
  email: string,
): Promise<{ list: Call; figures: Call }> {
  const cookie = await signIn(email)
  const get = (path: string) => async () => receive(await call(path, {}, cookie))
  return { list: get('/dossiers'), figures: get('/figures') }
}

/** Which drafts are saved: others may be kept for another measure. */
type Parite = 'pairs' | 'impairs'

/** What is typed, in turn: a telephone, as most of a contract; or a name, for which all that a search finds a dossier by is written anew. */
const FRAPPES = {
  telephone: ['0611223344', '0611223355'],
  prenom: ['Léa', 'Élise'],
} as const

/** Saves of the section of the person, of either kind, a field changed each time. */
export async function saves(
  { call, signIn }: Monde,
  { champ = 'telephone', parite = 'pairs' }: { champ?: keyof typeof FRAPPES; parite?: Parite } = {},
): Promise<Action> {
  const cookie = await signIn(EMPLOYEUR)
  const drafted = await receive(await call('/dossiers?etat=brouillon&limite=50&tri=debut', {}, cookie))
  const { elements } = parse<Elements>(drafted)
  const drafts = await Promise.all(
    elements
      .filter((_, i) => i % 2 === (parite === 'pairs' ? 0 : 1))
      .map(async ({ id }) => {
        const opened = await receive(await call(`/dossiers/${id}`, {}, cookie))
        const { version, type, contrat } = parse<Ouvert>(opened)
        const section = sectionPersonne(requireDispositif(type))
        return { id, version, section, personne: contrat[section] ?? {} }
      }),
  )
  const save: Call = async (n) => {
    const draft = drafts[n % drafts.length]
    if (!draft) throw new Error('no draft in this world')
    const body = JSON.stringify({ ...draft.personne, [champ]: FRAPPES[champ][draft.version % 2] })
    const headers = { ...JSON_TYPE, 'if-match': `"v${draft.version}"` }
    const path = `/dossiers/${draft.id}/sections/${draft.section}`
    const saved = await receive(await call(path, { method: 'PUT', headers, body }, cookie))
    draft.version = parse<{ version: number }>(saved).version
    return saved
  }
  return { call: save, held: champ === 'telephone' }
}
