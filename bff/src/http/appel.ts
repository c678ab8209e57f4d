import type { Operation } from '@mon-espace/domain/api'
import type { z } from 'zod'
import type { Connecte } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import type { Answer } from './answer.ts'
import type { Cle } from './idempotence.ts'

/** Parsed body of a call; unknown where it is not JSON. */
export type CorpsLu<O extends Operation> = O['corps'] extends z.ZodType ? z.output<O['corps']> : unknown
/** Parsed query of a call. */
export type RequeteLue<O extends Operation> = O['requete'] extends z.ZodType
  ? z.output<O['requete']>
  : unknown

/** One call, when everything that could refuse it beforehand has not. */
export interface Appel<O extends Operation = Operation> {
  readonly deps: Deps
  readonly request: Request
  readonly requestId: string
  /** Where it came from; see `Deps.clientAddress`. */
  readonly adresse: string
  readonly params: Readonly<Record<string, string>>
  readonly query: RequeteLue<O>
  readonly corps: CorpsLu<O>
  /** Body as it came, where the operation takes no JSON. */
  readonly brut: Uint8Array | null
  readonly compte: Connecte | null
  /** The dossier of the path, as it was when access was checked. */
  readonly dossier: TableDossier | null
  /** Version named by If-Match, where the call takes it. */
  readonly ifMatch: number | null
  readonly cle: Cle | null
  /**
   * Runs a write in one transaction; the answer is recorded with it where the call has an Idempotency-Key, and the
   * outbox is woken where it put something there.
   */
  write(work: (trx: StoreWrite) => Promise<Answer>): Promise<Answer>
}

/** Who calls, where the access of the call made sure that somebody does. */
export function callerOf(appel: Pick<Appel, 'compte'>): Connecte {
  if (!appel.compte) throw new Error('operation without a session')
  return appel.compte
}

/** The dossier of the path, where the access of the call made sure that there is one. */
export function dossierOf(appel: Pick<Appel, 'dossier'>): TableDossier {
  if (!appel.dossier) throw new Error('operation without a dossier')
  return appel.dossier
}

/** A parameter of the path. */
export function param(appel: Pick<Appel, 'params'>, name: string): string {
  const value = appel.params[name]
  if (value === undefined) throw new Error(`no path parameter ${name}`)
  return value
}
