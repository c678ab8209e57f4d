import { randomUUID } from 'node:crypto'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { lancerMonde, type Monde } from '../shell/e2e/lancer.ts'
import { inFolder } from './programme.ts'

/** Day of the journeys (`shell/e2e/monde.ts`), a week before the example contract begins. */
const JOUR = '2026-08-25T07:00:00.000Z'
const SIRET = '99912345800013'

/** What a call came back with. */
export interface Reponse {
  readonly status: number
  readonly headers: Headers
  readonly octets: Buffer
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are read
  readonly json: any
}

/** The employer of the demo, signed in. */
export interface Employeur {
  call(methode: string, chemin: string, corps?: object, entetes?: Record<string, string>): Promise<Reponse>
  /** A draft that holds the example contract. @returns its id */
  saisir(): Promise<string>
  valider(id: string): Promise<void>
  deposer(id: string, type: string, octets: Uint8Array, nom?: string): Promise<Reponse>
  importer(octets: Uint8Array, nom: string, simulation: boolean): Promise<Reponse>
}

const fichierOf = (octets: Uint8Array, nom: string, champs: Record<string, string> = {}): FormData => {
  const form = new FormData()
  for (const [champ, valeur] of Object.entries(champs)) form.set(champ, valeur)
  form.set('fichier', new File([octets as BlobPart], nom))
  return form
}

/**
 * Signs the employer of the demo in.
 * @param origine the public address of the service, where `url` is that of a proxy
 */
export async function signIn(url: string, origine = url): Promise<Employeur> {
  let cookie = ''
  const call: Employeur['call'] = async (method, chemin, corps, entetes = {}) => {
    const form = corps instanceof FormData
    const answer = await fetch(`${url}/api${chemin}`, {
      method,
      headers: {
        origin: origine,
        cookie,
        ...(corps && !form ? { 'content-type': 'application/json' } : {}),
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...entetes,
      },
      ...(corps ? { body: form ? corps : JSON.stringify(corps) } : {}),
    })
    cookie =
      answer.headers
        .getSetCookie()
        .map((set) => set.split(';')[0])
        .join('; ') || cookie
    const octets = Buffer.from(await answer.arrayBuffer())
    const json = answer.headers.get('content-type')?.includes('json') ? JSON.parse(octets.toString()) : null
    return { status: answer.status, headers: answer.headers, octets, json }
  }
  const done = (answer: Reponse, quoi: string): Reponse => {
    if (answer.status >= 300)
      throw new Error(`${quoi}: ${answer.status} ${answer.octets.toString().slice(0, 300)}`)
    return answer
  }
  const motDePasse = 'Demonstration-2026!'
  done(await call('POST', '/session', { email: 'employeur@interim-demo.example', motDePasse }), 'sign-in')
  return {
    call,
    async saisir() {
      const cree = done(await call('POST', '/dossiers', { siret: SIRET, type: 'apprentissage' }), 'draft')
      const { id } = cree.json
      let etag = cree.headers.get('etag') ?? ''
      for (const [section, valeurs] of Object.entries(CONTRAT_EXEMPLE)) {
        const ecrit = await call('PUT', `/dossiers/${id}/sections/${section}`, valeurs, { 'if-match': etag })
        etag = done(ecrit, section).headers.get('etag') ?? ''
      }
      return id
    },
    async valider(id) {
      const lu = await call('GET', `/dossiers/${id}`)
      const entetes = { 'if-match': lu.headers.get('etag') ?? '' }
      done(await call('POST', `/dossiers/${id}/validation`, undefined, entetes), 'validation')
    },
    deposer: (id, type, octets, nom = `${type}.pdf`) =>
      call('POST', `/dossiers/${id}/pieces`, fichierOf(octets, nom, { type })),
    importer: (octets, nom, simulation) =>
      call('POST', `/imports${simulation ? '?simulation=true' : ''}`, fichierOf(octets, nom)),
  }
}

/** Gives `act` a whole service of its own, on built files, and a folder for its files. */
export const withService = <T>(act: (monde: Monde, folder: string) => Promise<T>): Promise<T> =>
  inFolder(async (folder) => {
    const monde = await lancerMonde({ dataDir: `${folder}/data`, horloge: JOUR })
    return act(monde, folder).finally(() => monde.arreter())
  })
