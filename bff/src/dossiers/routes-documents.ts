import { OPERATIONS } from '@mon-espace/domain/api'
import type { Answer } from '../http/answer.ts'
import { type Appel, dossierOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { accordInput, cerfaInput, courrierInput, make, recapInput } from './dessiner.ts'

/** A PDF to look at; its name holds the dossier's number, nobody's name. */
function pdf(appel: Appel, kind: string, raw: Uint8Array): Answer {
  const row = dossierOf(appel)
  const nom = row.numero ? `${kind}-${row.numero}.pdf` : `${kind}-projet.pdf`
  return {
    raw,
    version: row.version,
    headers: { 'content-type': 'application/pdf', 'content-disposition': `inline; filename="${nom}"` },
  }
}

/** The PDF pack of a dossier. */
export function bindDocuments(bind: Bind): void {
  bind(OPERATIONS.drawCerfa, async (appel) => {
    const input = await cerfaInput(appel.deps, dossierOf(appel))
    return pdf(appel, 'cerfa', await make(appel.deps, 'cerfa', input))
  })
  bind(OPERATIONS.drawCourrier, async (appel) => {
    const input = await courrierInput(appel.deps, dossierOf(appel))
    return pdf(appel, 'courrier', await make(appel.deps, 'courrier', input))
  })
  bind(OPERATIONS.drawNotice, async (appel) => pdf(appel, 'notice', await make(appel.deps, 'notice', null)))
  bind(OPERATIONS.drawLiasse, async (appel) => {
    const row = dossierOf(appel)
    const cerfa = await cerfaInput(appel.deps, row)
    const courrier = await courrierInput(appel.deps, row)
    return pdf(appel, 'liasse', await make(appel.deps, 'liasse', { courrier, cerfa }))
  })
  bind(OPERATIONS.drawRecap, async (appel) => {
    const input = await recapInput(appel.deps, dossierOf(appel))
    return pdf(appel, 'recapitulatif', await make(appel.deps, 'recap', input))
  })
  bind(OPERATIONS.drawAccord, async (appel) => {
    const input = await accordInput(appel.deps, dossierOf(appel))
    if (!input) throw refus('introuvable')
    return pdf(appel, 'accord', await make(appel.deps, 'accord', input))
  })
}
