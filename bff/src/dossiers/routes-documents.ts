import type { NomDocument } from '@mon-espace/domain'
import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import type { Answer } from '../http/answer.ts'
import { type Appel, dossierOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import type { TableDossier } from '../store/schema.ts'
import { accordInput, cerfaInput, courrierInput, make, recapInput } from './dessiner.ts'
import { dispositifOf } from './dispositif.ts'

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

/** The PDF pack of a dossier: the documents that its kind of contract has, 404 for the others. */
export function bindDocuments(bind: Bind): void {
  const draw = (
    o: Operation,
    document: NomDocument,
    print: (deps: Deps, row: TableDossier) => Promise<Uint8Array | null>,
  ) =>
    bind(o, async (appel) => {
      const row = dossierOf(appel)
      const known = dispositifOf(appel.deps, row).documents.includes(document)
      const made = known ? await print(appel.deps, row) : null
      if (!made) throw refus('introuvable')
      return pdf(appel, document, made)
    })

  draw(OPERATIONS.drawCerfa, 'cerfa', async (deps, row) => make(deps, 'cerfa', await cerfaInput(deps, row)))
  draw(OPERATIONS.drawCourrier, 'courrier', async (deps, row) =>
    make(deps, 'courrier', await courrierInput(deps, row)),
  )
  draw(OPERATIONS.drawNotice, 'notice', (deps, { formulaire }) => make(deps, 'notice', { formulaire }))
  draw(OPERATIONS.drawLiasse, 'liasse', async (deps, row) => {
    const cerfa = await cerfaInput(deps, row)
    return make(deps, 'liasse', { courrier: await courrierInput(deps, row), cerfa })
  })
  draw(OPERATIONS.drawRecap, 'recapitulatif', async (deps, row) =>
    make(deps, 'recap', await recapInput(deps, row)),
  )
  draw(OPERATIONS.drawAccord, 'accord', async (deps, row) => {
    const input = await accordInput(deps, row)
    return input && make(deps, 'accord', input)
  })
}
