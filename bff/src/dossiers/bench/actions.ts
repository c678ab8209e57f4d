import type { Contrat } from '@mon-espace/domain'
import { EMPLOYEUR, type Monde } from './monde.ts'

/** The `n`-th time somebody does something. */
export type Call = (n: number) => Promise<unknown>

const JSON_TYPE = { 'content-type': 'application/json' }

/** The answer of a call that must succeed. */
export async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
  return (await response.json()) as T
}

interface Elements {
  readonly elements: readonly {
    readonly id: string
    readonly version: number
    readonly apprenti: string
    readonly numero: string
  }[]
}

/** What people do all day, as an employer or a case officer of this world. */
export async function actions({ call, signIn }: Monde, email: string): Promise<Record<string, Call>> {
  const cookie = await signIn(email)
  const get = async (path: string) => read<Elements>(await call(path, {}, cookie))
  const search = async (q: string, tri?: string) => {
    const body = JSON.stringify({ q, tri })
    return read(await call('/dossiers/recherche', { method: 'POST', headers: JSON_TYPE, body }, cookie))
  }
  // Numbered ones: a draft has no number to look for.
  const { elements } = await get('/dossiers?etat=prise_en_charge_acceptee&tri=apprenti&limite=100')
  const at = (n: number) => elements[n % elements.length] ?? { id: '', apprenti: '', numero: '' }
  const lastName = (n: number) => at(n).apprenti.split(' ').at(-1) ?? ''
  return {
    list: () => get('/dossiers'),
    'list by deadline': () => get('/dossiers?type=apprentissage&tri=echeance'),
    'list of one state': () => get('/dossiers?etat=prise_en_charge_refusee&tri=echeance'),
    'search, three letters': (n) => search(at(n).apprenti.slice(0, 3), 'echeance'),
    'search, family name': (n) => search(lastName(n), 'echeance'),
    'search, first and family name': (n) => search(at(n).apprenti, 'echeance'),
    'search, number': (n) => search(at(n).numero, 'echeance'),
    'search, three letters, newest first': (n) => search(at(n).apprenti.slice(0, 3)),
    'search, first and family name, newest first': (n) => search(at(n).apprenti),
    open: async (n) => read(await call(`/dossiers/${at(n).id}`, {}, cookie)),
  }
}

/** Saves of the apprentice's section, the name changed each time: what a search finds a dossier by is written anew. */
export async function saves({ call, signIn }: Monde): Promise<Call> {
  const cookie = await signIn(EMPLOYEUR)
  const { elements } = await read<Elements>(await call('/dossiers?etat=brouillon&limite=50', {}, cookie))
  const drafts = await Promise.all(
    elements.map(async ({ id }) => {
      const { version, contrat } = await read<{ version: number; contrat: Contrat }>(
        await call(`/dossiers/${id}`, {}, cookie),
      )
      return { id, version, apprenti: contrat.apprenti }
    }),
  )
  return async (n) => {
    const draft = drafts[n % drafts.length]
    if (!draft) throw new Error('no draft in this world')
    const body = JSON.stringify({ ...draft.apprenti, prenom: n % 2 === 0 ? 'Léa' : 'Élise' })
    const headers = { ...JSON_TYPE, 'if-match': `"v${draft.version}"` }
    const path = `/dossiers/${draft.id}/sections/apprenti`
    const saved = await read<{ version: number }>(await call(path, { method: 'PUT', headers, body }, cookie))
    draft.version = saved.version
  }
}
