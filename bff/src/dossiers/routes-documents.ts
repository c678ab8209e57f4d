import type { NomDocument } from '@mon-espace/domain'
import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import type { DocumentInputs, DocumentKind } from '../documents/document-maker.ts'
import type { Answer } from '../http/answer.ts'
import { type Appel, callerOf, dossierOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import type { TableDossier } from '../store/schema.ts'
import { dispositifOf } from './dispositif.ts'
import {
  accordInput,
  cerfaInput,
  courrierInput,
  recapInput,
  recepisseInput,
  refusInput,
} from './document-inputs.ts'

/** A PDF to look at; its name holds the dossier's number, nobody's name. */
function pdf(appel: Appel, kind: NomDocument, raw: Uint8Array): Answer {
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

/** The PDF pack of a dossier: the documents that its kind of contract has, 404 for the others. */
export function bindDocuments(bind: Bind): void {
  const draw = (
    o: Operation,
    document: NomDocument,
    print: (appel: Appel, row: TableDossier) => Promise<Uint8Array | null>,
  ) =>
    bind(o, async (appel) => {
      const row = dossierOf(appel)
      const known = dispositifOf(appel.deps, row).documents.includes(document)
      const made = known ? await print(appel, row) : null
      if (!made) throw refus('introuvable')
      return pdf(appel, document, made)
    })

  draw(OPERATIONS.drawCerfa, 'cerfa', async (appel, row) =>
    make(appel, 'cerfa', await cerfaInput(appel.deps, row)),
  )
  draw(OPERATIONS.drawCourrier, 'courrier', async (appel, row) =>
    make(appel, 'courrier', await courrierInput(appel.deps, row)),
  )
  draw(OPERATIONS.drawNotice, 'notice', (appel, { formulaire }) => make(appel, 'notice', { formulaire }))
  draw(OPERATIONS.drawLiasse, 'liasse', async (appel, row) => {
    const cerfa = await cerfaInput(appel.deps, row)
    return make(appel, 'liasse', { courrier: await courrierInput(appel.deps, row), cerfa })
  })
  draw(OPERATIONS.drawRecap, 'recapitulatif', async (appel, row) =>
    make(appel, 'recap', await recapInput(appel.deps, row)),
  )
  draw(OPERATIONS.drawRecepisse, 'recepisse', async (appel, row) => {
    const input = await recepisseInput(appel.deps, row)
    return input && make(appel, 'recepisse', input)
  })
  draw(OPERATIONS.drawRefus, 'refus', async (appel, row) => {
    const input = refusInput(appel.deps, row)
    return input && make(appel, 'refus', input)
  })
  draw(OPERATIONS.drawAccord, 'accord', async (appel, row) => {
    const input = accordInput(appel.deps, row)
    return input && make(appel, 'accord', input)
  })
}
