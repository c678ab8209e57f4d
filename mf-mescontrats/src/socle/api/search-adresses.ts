import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'

/** Whether addresses are proposed while one types. */
export const areAdressesProposees = async (): Promise<boolean> =>
  (await call(CALLS.readAdresses, { discreet: true })).proposees

/** Addresses of France that begin so. */
export const searchAdresses = (q: string, codePostal: string | null, signal: AbortSignal) =>
  call(CALLS.searchAdresses, { body: { q: q.slice(0, 200), codePostal }, signal, discreet: true })
