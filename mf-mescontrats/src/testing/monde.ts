import { type Contrat, emptyContrat } from '@mon-espace/domain'
import type { CALLS, CorpsDe, Dossier, Salarie, TypePiece } from '@mon-espace/domain/api'
import type { Contrat as ContratPro } from '@mon-espace/domain/professionnalisation'
import { EMPLOYEUR, type RealService, withRealService } from '@mon-espace/module-kit/testing'

/** The service of the tests of a file, somebody of INTERIM DEMO signed in. */
export const service: RealService = withRealService({ as: EMPLOYEUR })

const SIRET_PARIS = '99912345800013'

/** A draft that the service keeps. */
export interface BrouillonServi<C extends object = Contrat> {
  readonly id: string
  /** What is stored now. */
  dossier(): Promise<Dossier>
  contrat(): Promise<C>
  /** Writes a part of it beside the page, as a colleague would. */
  write(section: keyof C & string, part: object): Promise<void>
}

let servi = ''

/** Id of the draft served last. */
export const idServi = (): string => servi

/** A new draft of a kind, with this in it. */
async function serveDraftOf<C extends object>(type: string, contrat: C): Promise<BrouillonServi<C>> {
  const nature = { siret: SIRET_PARIS, type }
  const { id, version } = await service.ask<Dossier>('POST', '/dossiers', nature)
  const path = `/dossiers/${id}`
  const dossier = () => service.ask<Dossier>('GET', path)
  const save = async (section: string, part: object, seen: number): Promise<number> =>
    (await service.ask<{ version: number }>('PUT', `${path}/sections/${section}`, part, seen)).version
  let seen = version
  for (const [section, part] of Object.entries(contrat)) seen = await save(section, part, seen)
  servi = id
  return {
    id,
    dossier,
    contrat: async () => (await dossier()).contrat as object as C,
    async write(section, part) {
      await save(section, part, (await dossier()).version)
    },
  }
}

/** A new draft with this in it. */
export const serveDraft = (contrat: Contrat = emptyContrat()): Promise<BrouillonServi> =>
  serveDraftOf('apprentissage', contrat)

/** The same of the second kind. */
export const serveDraftPro = (contrat: ContratPro): Promise<BrouillonServi<ContratPro>> =>
  serveDraftOf('professionnalisation', contrat)

/** Validates a draft. */
async function validate({ id, dossier }: Pick<BrouillonServi, 'id' | 'dossier'>): Promise<Dossier> {
  return service.ask('POST', `/dossiers/${id}/validation`, undefined, (await dossier()).version)
}

/** A draft copied from a contract, for the same person or another. */
export async function serveCopie({ id }: Pick<Dossier, 'id'>, personne: 'meme' | 'autre'): Promise<Dossier> {
  const copie = await service.ask<Dossier>('POST', `/dossiers/${id}/copie?personne=${personne}`)
  servi = copie.id
  return copie
}

/** Same as {@link serveDraft}, validated. */
export const serveValidated = async (contrat: Contrat): Promise<Dossier> =>
  validate(await serveDraft(contrat))

/** Same as {@link serveDraftPro}, validated. */
export const serveValidatedPro = async (contrat: ContratPro): Promise<Dossier> =>
  validate(await serveDraftPro(contrat))

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
