import type { Log } from '../../http/log.ts'
import { readBody } from '../../stream.ts'
import { createCadence, pause } from './cadence.ts'
import { Panne } from './panne.ts'

/** A question to a service of the State. */
export interface Question<T> {
  /** Below the address of the service. */
  readonly chemin: string
  readonly parametres?: Readonly<Record<string, string>>
  /**
   * Reads what was answered: null where there is nothing of that name (404).
   * @throws Panne `illisible` for what is no answer to this question
   */
  readonly read: (json: unknown) => T
}

/** Asks a service. @throws Panne */
export type Service = <T>(question: Question<T>) => Promise<T>

interface Options {
  /** As the log calls it. */
  readonly nom: string
  /** Address of the service, with or without a final `/`. */
  readonly url: string
  /** Calls that may start each second. */
  readonly parSeconde: number
  readonly log: Log
  /** All that one question may take, waits and second try included. */
  readonly delaiMs?: number
  /** Headers that say who asks: a service that has some is never left for another address. */
  readonly cle?: Readonly<Record<string, string>>
}

const DELAI_MS = 3000
/** An answer is some kilobytes: whoever says more is not whom we asked. */
const OCTETS_MAX = 1024 * 1024
/** Outages in a row after which it is left alone, and for how long: nobody waits for what does not come. */
const PANNES_MAX = 3
const REPOS_MS = 20_000
/** A service that asks for more patience than that is down for who types. */
const ATTENTE_MAX_S = 2

async function readJson(response: Response): Promise<unknown> {
  try {
    const body = await readBody(response, OCTETS_MAX)
    if (!body) throw new Panne('illisible')
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch (fault) {
    // What was cut by the deadline is no junk.
    if (fault instanceof SyntaxError || fault instanceof TypeError) throw new Panne('illisible')
    throw fault
  }
}

/** `Retry-After` in seconds; a date, or nothing, is a second. */
function patience(response: Response): number {
  const dite = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(dite) && dite >= 0 ? dite : 1
}

function panneOf(fault: unknown): Panne {
  if (fault instanceof Panne) return fault
  const { name } = fault instanceof Error ? fault : { name: '' }
  return new Panne(name === 'TimeoutError' || name === 'AbortError' ? 'delai' : 'reseau')
}

/** A service of the State, asked no faster than it allows, never waited for long, and left alone while it is down. */
export function createService({ nom, url, parSeconde, log, delaiMs = DELAI_MS, cle }: Options): Service {
  const base = url.replace(/\/$/, '')
  const attendreTour = createCadence(parSeconde)
  let pannes = 0
  let reposJusqua = 0

  async function once(adresse: URL, signal: AbortSignal): Promise<unknown> {
    await attendreTour(signal)
    const response = await fetch(adresse, {
      headers: { accept: 'application/json', ...cle },
      redirect: cle ? 'error' : 'follow',
      signal,
    })
    if (response.status === 404) return null
    if (response.status === 429)
      throw new Panne('trop_de_demandes', { statut: 429, attendre: patience(response) })
    if (!response.ok) throw new Panne('refus', { statut: response.status })
    return readJson(response)
  }

  async function withRetry(adresse: URL, signal: AbortSignal): Promise<unknown> {
    try {
      return await once(adresse, signal)
    } catch (fault) {
      const { attendre } = panneOf(fault)
      if (attendre === undefined || attendre > ATTENTE_MAX_S) throw fault
      await pause(attendre * 1000, signal)
      return once(adresse, signal)
    }
  }

  function rest(panne: Panne): void {
    pannes += 1
    const voulu = (panne.attendre ?? 0) * 1000
    const repos = pannes >= PANNES_MAX ? Math.max(voulu, REPOS_MS) : voulu
    reposJusqua = Math.max(reposJusqua, performance.now() + repos)
    const { motif, statut } = panne
    log.warn({ service: nom, motif, statut }, 'données publiques hors d’atteinte')
  }

  return async ({ chemin, parametres = {}, read }) => {
    if (performance.now() < reposJusqua) throw new Panne('repos')
    const adresse = new URL(`${base}${chemin}`)
    for (const [parametre, valeur] of Object.entries(parametres)) adresse.searchParams.set(parametre, valeur)
    try {
      const reponse = read(await withRetry(adresse, AbortSignal.timeout(delaiMs)))
      pannes = 0
      return reponse
    } catch (fault) {
      const panne = panneOf(fault)
      if (panne.motif !== 'repos') rest(panne)
      throw panne
    }
  }
}
