import { OPERATIONS } from '@mon-espace/domain/api'
import { acteurDe } from '../dossiers/appel-dossier.ts'
import type { Answer } from '../http/answer.ts'
import { type Appel, callerOf, dossierOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { removeUnused } from '../pieces/retirer.ts'
import { cancelCircuit, requireCircuit } from './annuler.ts'
import { lastCircuit } from './circuit.ts'
import {
  drawDocument,
  proposeSignataires,
  requireSignable,
  requireSignataires,
  startCircuit,
} from './demander.ts'
import { proposeJoints, requireJoints } from './joindre.ts'
import { throttleRelance } from './limites.ts'
import { preuveOf } from './preuve.ts'
import { receiveBytes } from './recevoir.ts'
import { remindCircuit } from './relancer.ts'
import { circuitView } from './vue.ts'

/** The circuit is under way, before the body is judged. */
const underWay = async ({ deps, dossier }: Pick<Appel, 'deps' | 'dossier'>): Promise<void> => {
  await requireCircuit(deps.db, deps.clock, dossierOf({ dossier }).id)
}

/** The signature of a dossier, for its enterprise. */
export function bindSignature(bind: Bind): void {
  bind(
    OPERATIONS.startSignature,
    async (appel): Promise<Answer> => {
      const { deps, ifMatch, corps } = appel
      const row = dossierOf(appel)
      requireSignataires(deps, row, corps.signataires)
      const { compteId } = callerOf(appel)
      const joints = await requireJoints(deps, row, corps.joindre ?? [], compteId)
      const document = await drawDocument(deps, row, compteId)
      const received = await receiveBytes(deps, document)
      try {
        await received.keep()
        const answer = await appel.write(async (trx) => {
          const { vue, row: saved } = await startCircuit(trx, deps, acteurDe(appel), {
            id: row.id,
            ifMatch,
            document: received,
            signataires: corps.signataires,
            joints,
          })
          return { body: vue, version: saved.version }
        })
        await received.keep()
        return answer
      } catch (fault) {
        await removeUnused(deps, [received.sha256])
        throw fault
      } finally {
        await received.discard()
      }
    },
    { guard: ({ deps, ...appel }) => requireSignable(deps.db, deps, acteurDe(appel), dossierOf(appel)) },
  )

  bind(OPERATIONS.readSignature, async (appel) => {
    const row = dossierOf(appel)
    const circuit = await lastCircuit(appel.deps.db, row.id)
    if (!circuit) throw refus('introuvable')
    return { body: circuitView(circuit, appel.deps.clock), version: row.version }
  })

  bind(OPERATIONS.proposeSignataires, async (appel) => {
    const row = dossierOf(appel)
    const signataires = proposeSignataires(appel.deps, callerOf(appel), row)
    const joignables = await proposeJoints(appel.deps, row, callerOf(appel).compteId)
    return { body: { signataires, joignables }, version: row.version }
  })

  bind(
    OPERATIONS.cancelSignature,
    (appel) => {
      const { deps, ifMatch, corps } = appel
      const { id } = dossierOf(appel)
      return appel.write(async (trx) => {
        const { vue, row } = await cancelCircuit(trx, deps, acteurDe(appel), { id, ifMatch, ...corps })
        return { body: vue, version: row.version }
      })
    },
    { guard: underWay },
  )

  bind(
    OPERATIONS.remindSignataires,
    async (appel) => {
      const { deps } = appel
      const { id, version } = dossierOf(appel)
      await throttleRelance(deps, id)
      return appel.write(async (trx) => {
        const { vue } = await remindCircuit(trx, deps, acteurDe(appel), id)
        return { body: vue, version }
      })
    },
    { guard: underWay },
  )

  bind(OPERATIONS.drawPreuve, async (appel) => {
    const { deps } = appel
    const { compteId } = callerOf(appel)
    const row = dossierOf(appel)
    const preuve = await preuveOf(deps, row, compteId)
    if (!preuve) throw refus('introuvable')
    return {
      raw: await deps.documents.make('preuve', preuve, compteId),
      version: row.version,
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="preuve-signature-${row.numero}.pdf"`,
      },
    }
  })
}
