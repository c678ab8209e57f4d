import { OPERATIONS } from '@mon-espace/domain/api'
import type { DocumentInputs, DocumentKind } from '../documents/document-maker.ts'
import type { Answer } from '../http/answer.ts'
import { type Appel, callerOf, dossierOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { accordInput, cerfaInput, courrierInput, recapInput } from './dessiner.ts'

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

const make = <K extends DocumentKind>(appel: Appel, kind: K, input: DocumentInputs[K]) =>
  appel.deps.documents.make(kind, input, callerOf(appel).compteId)

/** The PDF pack of a dossier. */
export function bindDocuments(bind: Bind): void {
  bind(OPERATIONS.drawCerfa, async (appel) => {
    const input = await cerfaInput(appel.deps, dossierOf(appel))
    return pdf(appel, 'cerfa', await make(appel, 'cerfa', input))
  })
  bind(OPERATIONS.drawCourrier, async (appel) => {
    const input = await courrierInput(appel.deps, dossierOf(appel))
    return pdf(appel, 'courrier', await make(appel, 'courrier', input))
  })
  bind(OPERATIONS.drawNotice, async (appel) => pdf(appel, 'notice', await make(appel, 'notice', null)))
  bind(OPERATIONS.drawLiasse, async (appel) => {
    const row = dossierOf(appel)
    const cerfa = await cerfaInput(appel.deps, row)
    const courrier = await courrierInput(appel.deps, row)
    return pdf(appel, 'liasse', await make(appel, 'liasse', { courrier, cerfa }))
  })
  bind(OPERATIONS.drawRecap, async (appel) => {
    const input = await recapInput(appel.deps, dossierOf(appel))
    return pdf(appel, 'recapitulatif', await make(appel, 'recap', input))
  })
  bind(OPERATIONS.drawAccord, async (appel) => {
    const input = await accordInput(appel.deps, dossierOf(appel))
    if (!input) throw refus('introuvable')
    return pdf(appel, 'accord', await make(appel, 'accord', input))
  })
}
