import type { Deps } from '../deps.ts'
import { JOUR } from './delais.ts'

/** Days before its certificate ends that the operator is told: to have another made takes some. */
const PREAVIS_JOURS = 30

/** When the seal ends, once that is near or past; null while there is time, or nothing seals. */
export function finProchaine({ signature, clock }: Pick<Deps, 'signature' | 'clock'>): Date | null {
  const fin = signature?.fin?.() ?? null
  if (fin === null) return null
  return fin.getTime() - clock.now().getTime() < PREAVIS_JOURS * JOUR * 1000 ? fin : null
}
