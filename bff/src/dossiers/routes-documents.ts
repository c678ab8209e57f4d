import type { NomDocument } from '@mon-espace/domain'
import { OPERATIONS, type Operation } from '@mon-espace/domain/api'
import { verdict } from '../acces/verdict.ts'
import type { DocumentInputs, DocumentKind } from '../documents/document-maker.ts'
import type { LotInput } from '../documents/lot/lot.ts'
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
  ruptureInput,
} from './document-inputs.ts'
import { cibleDossier } from './find-dossier.ts'

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

/** A dossier that the body names rather than the path: as for a path, what one may not read does not exist. */
async function readable({ deps, compte }: Appel, id: string): Promise<TableDossier> {
  const cible = await cibleDossier(deps, id)
  const form = cible?.dossier && dispositifOf(deps, cible.dossier).documents.includes('cerfa')
  if (!form || !cible.dossier || verdict('lecture', compte, cible) !== 'ok') throw refus('introuvable')
  return cible.dossier
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
  bind(OPERATIONS.printCerfas, async (appel) => {
    const { deps, corps } = appel
    const cerfas: LotInput['cerfas'][number][] = []
    for (const id of new Set(corps.ids)) {
      const row = await readable(appel, id)
      const signet = [row.personne, row.numero].filter(Boolean).join(' · ')
      cerfas.push({ signet, cerfa: await cerfaInput(deps, row) })
    }
    const raw = await make(appel, 'lot', { cerfas })
    return {
      raw,
      headers: { 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="cerfas.pdf"' },
    }
  })

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
  draw(OPERATIONS.drawRupture, 'rupture', async (appel, row) => {
    const input = ruptureInput(appel.deps, row)
    return input && make(appel, 'rupture', input)
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
