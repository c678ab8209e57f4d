import type { Deps } from '../deps.ts'
import type { Regle } from '../http/limiter.ts'

/** More than anybody writes, ready-made answers included; each is read by somebody. */
const ENVOIS: Regle = { genre: 'fenetre', secondes: 600, max: 120 }

/** Counts one message that this account sends. */
export const throttleEnvoi = ({ limiter }: Pick<Deps, 'limiter'>, compteId: string): Promise<void> =>
  limiter.take({ regle: ENVOIS, quoi: `message ${compteId}` })
