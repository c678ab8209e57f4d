import { type Contrat, emptyContrat, NOMS_SECTIONS, type NomSection } from '@mon-espace/domain'
import type { CALLS, CorpsDe, Dossier, Salarie, TypePiece } from '@mon-espace/domain/api'
import { EMPLOYEUR, type RealService, withRealService } from '@mon-espace/module-kit/testing'

/** The service of the tests of a file, somebody of INTERIM DEMO signed in. */
export const service: RealService = withRealService({ as: EMPLOYEUR })

const SIRET_PARIS = '99912345800013'

/** A draft that the service keeps. */
export interface BrouillonServi {
  readonly id: string
  /** What is stored now. */
  dossier(): Promise<Dossier>
  contrat(): Promise<Contrat>
  /** Writes a part of it beside the page, as a colleague would. */
  write(section: NomSection, part: object): Promise<void>
}

let servi = ''

/** Id of the draft served last. */
export const idServi = (): string => servi

/** A new draft with this in it. */
export async function serveDraft(contrat: Contrat = emptyContrat()): Promise<BrouillonServi> {
  const nature = { siret: SIRET_PARIS, type: 'apprentissage' }
  const { id, version } = await service.ask<Dossier>('POST', '/dossiers', nature)
  const path = `/dossiers/${id}`
  const dossier = () => service.ask<Dossier>('GET', path)
  const save = async (section: NomSection, part: object, seen: number): Promise<number> =>
    (await service.ask<{ version: number }>('PUT', `${path}/sections/${section}`, part, seen)).version
  let seen = version
  for (const section of NOMS_SECTIONS) seen = await save(section, contrat[section], seen)
  servi = id
  return {
    id,
    dossier,
    contrat: async () => (await dossier()).contrat,
    async write(section, part) {
      await save(section, part, (await dossier()).version)
    },
  }
}

/** Same, validated. */
export async function serveValidated(contrat: Contrat): Promise<Dossier> {
  const brouillon = await serveDraft(contrat)
  const { version } = await brouillon.dossier()
  return service.ask('POST', `/dossiers/${brouillon.id}/validation`, undefined, version)
}

/** Deposits a document for a dossier: a page scanned as an image, with a line of so many dots on it. */
export async function servePiece(id: string, type: TypePiece, trait = 100): Promise<void> {
  const form = new FormData()
  form.set('type', type)
  form.set('fichier', new File([await scan(trait)], `${type}.png`, { type: 'image/png' }))
  await service.ask('POST', `/dossiers/${id}/pieces`, form)
}

function scan(trait: number): Promise<Blob> {
  const paper = new OffscreenCanvas(210, 297)
  paper.getContext('2d')?.fillRect(20, 20, trait, 10)
  return paper.convertToBlob({ type: 'image/png' })
}

/** Same, with both documents that it must have: a case officer may look at it. */
export async function serveAInstruire(contrat: Contrat): Promise<Dossier> {
  const { id } = await serveValidated(contrat)
  await servePiece(id, 'cerfa_signe')
  await servePiece(id, 'convention_formation')
  return service.ask('GET', `/dossiers/${id}`)
}

/** An employee of the list. */
export const serveSalarie = (salarie: CorpsDe<typeof CALLS.createSalarie>): Promise<Salarie> =>
  service.ask('POST', `/entreprises/${SIRET_PARIS}/salaries`, salarie)
