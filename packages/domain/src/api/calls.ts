import type { Call } from './call.ts'
import { type NomOperation, OPERATIONS } from './operations.ts'

type Calls = { readonly [N in NomOperation]: Call<(typeof OPERATIONS)[N]> }

/** Every call of the BFF as pages make it: `call(CALLS.readDossier, { params: { id } })`. */
export const CALLS = Object.fromEntries(
  Object.entries(OPERATIONS).map(([nom, { methode, chemin }]) => [nom, { methode, chemin }]),
) as unknown as Calls
