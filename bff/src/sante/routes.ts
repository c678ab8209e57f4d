import { OPERATIONS } from '@mon-espace/domain/api'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'

const works = (check: Promise<unknown>) =>
  check.then(
    () => 'ok' as const,
    () => 'indisponible' as const,
  )

/** Liveness and readiness. Mail that does not leave, an antivirus that does not answer or a file that was altered is said and never makes the service unready. */
export function bindSante(bind: Bind): void {
  bind(OPERATIONS.readVivant, async () => ({ body: { etat: 'ok' } }))

  bind(OPERATIONS.readPret, async ({ deps }) => {
    const magasin = await works(deps.db.selectFrom('compteur').select('nom').limit(1).execute())
    const fichiers = await works(deps.files.check())
    const courriel = deps.courrielOk() ? 'ok' : 'degrade'
    const antivirus = await deps.antivirus?.works()
    const etats = {
      magasin,
      fichiers: fichiers === 'ok' && !deps.files.intact() ? 'degrade' : fichiers,
      courriel,
      ...(antivirus === undefined ? {} : { antivirus: antivirus ? 'ok' : 'degrade' }),
    }
    if (deps.draining() || magasin !== 'ok' || fichiers !== 'ok')
      throw refus('service_occupe', { membres: etats })
    return { body: etats }
  })
}
