import { OPERATIONS } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { dispositifAmende } from '../dossiers/avenants/avenant-garde.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { type Appel, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { write } from '../store/store.ts'
import { sendCode } from './code.ts'
import { type Acces, readLien, requireJoint, requireOpen, requireReadable } from './liens.ts'
import { throttleCode, throttleEssai, throttleLien } from './limites.ts'
import { readDocument } from './lire.ts'
import { refuseSignature } from './refuser.ts'
import { signDocument } from './signer.ts'
import { demandeView } from './vue.ts'

const jetonDe = (appel: Pick<Appel, 'params'>): string => param(appel, 'jeton')

/** What the link of the call leads to, each use counted. */
async function opened(appel: Pick<Appel, 'deps' | 'params' | 'adresse'>): Promise<Acces> {
  await throttleLien(appel)
  return readLien(appel.deps.db, jetonDe(appel))
}

const view = (deps: Deps, acces: Acces) =>
  demandeView(acces, dispositifAmende(dispositifOf(deps, acces.dossier), acces.dossier).libelle, deps.clock)

/** The view again, after an act that leaves it readable. */
const viewNow = async (appel: Pick<Appel, 'deps' | 'params'>) => ({
  body: view(appel.deps, await readLien(appel.deps.db, jetonDe(appel))),
})

/** A contract to sign, for who holds the link of an invitation: no account, and nothing that reading uses up. */
export function bindLienSignature(bind: Bind): void {
  bind(OPERATIONS.readDemandeSignature, async (appel) => {
    const acces = await opened(appel)
    requireReadable(acces, appel.deps.clock)
    return { body: view(appel.deps, acces) }
  })

  bind(OPERATIONS.readDocumentASigner, async (appel) => {
    const { deps } = appel
    const { joint = null } = appel.query
    const acces = await opened(appel)
    requireReadable(acces, deps.clock)
    // Who refused has nothing more to read.
    if (acces.circuit.fichier_sha256 === null) requireOpen(acces.circuit, deps.clock)
    requireJoint(acces, joint)
    const nom = joint?.replaceAll('_', '-') ?? 'contrat'
    return {
      raw: await readDocument(deps, acces.circuit, joint),
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${nom}-${acces.dossier.numero}.pdf"`,
        'content-security-policy': "sandbox; default-src 'none'",
      },
    }
  })

  bind(
    OPERATIONS.sendCodeSignature,
    async (appel) => {
      const { deps } = appel
      await throttleCode(deps, (await readLien(deps.db, jetonDe(appel))).moi)
      return appel.write(async (trx) => ({ body: await sendCode(trx, deps, jetonDe(appel)) }))
    },
    {
      guard: async (appel) => requireOpen((await opened(appel)).circuit, appel.deps.clock),
    },
  )

  bind(
    OPERATIONS.signDocument,
    async (appel) => {
      const { deps, corps } = appel
      const jeton = jetonDe(appel)
      const { moi } = await readLien(deps.db, jeton)
      if (moi.signe_le === null) {
        await throttleEssai(deps, moi)
        await signDocument(deps, { jeton, ...corps })
      }
      return viewNow(appel)
    },
    { guard: async (appel) => requireReadable(await opened(appel), appel.deps.clock) },
  )

  bind(
    OPERATIONS.refuseSignature,
    async (appel) => {
      const { deps, corps } = appel
      await write(deps.db, (trx) => refuseSignature(trx, deps, jetonDe(appel), corps.motif))
      deps.outbox.wake()
      return viewNow(appel)
    },
    { guard: async (appel) => requireReadable(await opened(appel), appel.deps.clock) },
  )
}
