import { OPERATIONS } from '@mon-espace/domain/api'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { createPret } from './pret.ts'

/** Liveness and readiness. Mail that does not leave, an antivirus that does not answer, a file that was altered or a seal that ends soon is said and never makes the service unready. */
export function bindSante(bind: Bind): void {
  const pret = createPret()
  bind(OPERATIONS.readVivant, async () => ({ body: { etat: 'ok' } }))

  bind(OPERATIONS.readPret, async ({ deps }) => {
    const etats = await pret(deps)
    if (deps.draining() || etats.magasin !== 'ok' || etats.fichiers === 'indisponible')
      throw refus('service_occupe', { membres: etats })
    return { body: etats }
  })
}
