import type { DocumentJoint, EmpechementJoint, RoleSignataire } from '@mon-espace/domain'
import type { Joignable, TypePiece } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { maskedContrat } from '../dossiers/contrat-stocke.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { refus } from '../http/refus.ts'
import { FileAltered } from '../pieces/file-store.ts'
import { nomDonne } from '../pieces/nom.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { replaceJoints } from './lacher.ts'
import { weighJoint } from './peser.ts'
import { EMPECHEMENTS, JOINT_INCONNU } from './textes.ts'

type Outils = Pick<Deps, 'db' | 'dispositifs' | 'files' | 'checkScellable'>

/** The last version of a document of a dossier; null where none is there to be judged. */
async function lastVersion(db: Store, dossierId: string, type: string) {
  const row = await db
    .selectFrom('piece_version as v')
    .innerJoin('piece as p', (join) =>
      join.onRef('p.dossier_id', '=', 'v.dossier_id').onRef('p.type', '=', 'v.type'),
    )
    .select(['p.etat', 'v.nom', 'v.mime', 'v.sha256', 'v.taille'])
    .where('v.dossier_id', '=', dossierId)
    .where('v.type', '=', type)
    .orderBy('v.n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && row.etat !== 'attendue' ? row : null
}
type Version = NonNullable<Awaited<ReturnType<typeof lastVersion>>>

/** Did all sign this very file, in a circuit of the dossier? */
async function isSigned(db: Store, dossierId: string, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('document_joint as j')
    .innerJoin('circuit as c', 'c.id', 'j.circuit_id')
    .select('j.type')
    .where('c.dossier_id', '=', dossierId)
    .where('c.etat', '<>', 'en_cours')
    .where('j.fichier_sha256', '=', sha256)
    .executeTakeFirst()
  return row !== undefined
}

/** Why this version cannot be signed online; null where it can. */
async function empechementOf(
  { db, files, checkScellable }: Outils,
  dossierId: string,
  version: Version | null,
  compte: string,
): Promise<EmpechementJoint | null> {
  if (!version) return 'absente'
  if (version.etat === 'conforme') return 'conforme'
  if (version.mime !== 'application/pdf') return 'format'
  if (await isSigned(db, dossierId, version.sha256)) return 'signee'
  const bytes = await files.get(version.sha256).catch((fault: unknown) => {
    if (fault instanceof FileAltered) return null
    throw fault
  })
  return bytes ? checkScellable(bytes, compte) : 'abimee'
}

/** A document of the kind, as it stands in a dossier. */
interface Candidat extends DocumentJoint {
  readonly version: Version | null
  readonly empechement: EmpechementJoint | null
}

async function candidatOf(
  deps: Outils,
  row: TableDossier,
  { type, nom, roles }: DocumentJoint,
  compte: string,
): Promise<Candidat> {
  const signent = dispositifOf(deps, row).signataires(maskedContrat(row))
  const version = await lastVersion(deps.db, row.id, type)
  return {
    type,
    nom,
    roles: signent.map(({ role }) => role).filter((role) => roles.includes(role)),
    version,
    empechement: await empechementOf(deps, row.id, version, compte),
  }
}

/**
 * Documents that others sign too, among those that the contract asks for or that were deposited, and why some cannot be signed.
 * @param compte who asks: nobody waits behind more than a few files of another
 */
export async function proposeJoints(deps: Outils, row: TableDossier, compte: string): Promise<Joignable[]> {
  const { documentsJoints, piecesAttendues } = dispositifOf(deps, row)
  const asked = piecesAttendues(maskedContrat(row)).map(({ type }) => type)
  const candidats: Candidat[] = []
  for (const document of documentsJoints) candidats.push(await candidatOf(deps, row, document, compte))
  return candidats
    .filter(({ type, version }) => version !== null || asked.includes(type))
    .map(({ type, nom, roles, version, empechement }) => ({
      type,
      nom,
      roles: [...roles],
      fichier: version && nomDonne(version),
      empechement: empechement && { code: empechement, message: EMPECHEMENTS[empechement] },
    }))
}

/** A deposited document that is to be signed with the contract. */
export interface AJoindre extends DocumentJoint {
  readonly sha256: string
  /** Bytes. */
  readonly taille: number
}

/** What is asked to be signed with the contract. @throws Refus that says, of each that cannot be, why */
export async function requireJoints(
  deps: Outils,
  row: TableDossier,
  joindre: readonly TypePiece[],
  compte: string,
): Promise<AJoindre[]> {
  const { documentsJoints } = dispositifOf(deps, row)
  const found: AJoindre[] = []
  const erreurs = []
  for (const [rang, type] of joindre.entries()) {
    if (joindre.indexOf(type) < rang) continue
    const chemin = `joindre.${rang}`
    const document = documentsJoints.find((one) => one.type === type)
    if (!document) {
      erreurs.push({ chemin, code: 'document_non_joignable', message: JOINT_INCONNU })
      continue
    }
    const { version, empechement, ...joint } = await candidatOf(deps, row, document, compte)
    if (empechement)
      erreurs.push({ chemin, code: `document_${empechement}`, message: EMPECHEMENTS[empechement] })
    else if (version) found.push({ ...joint, sha256: version.sha256, taille: version.taille })
  }
  if (erreurs.length > 0) throw refus('corps_invalide', { erreurs })
  return found
}

/**
 * Has these documents signed in a circuit. Each weighs from now on what it will once more be in the dossier: nobody is refused
 * their signature for want of place.
 */
export async function joinDocuments(
  trx: StoreWrite,
  deps: Pick<Deps, 'clock'>,
  row: TableDossier,
  circuitId: string,
  joints: readonly AJoindre[],
): Promise<void> {
  await replaceJoints(
    trx,
    deps,
    row,
    joints.map(({ type }) => type),
  )
  for (const { type, nom, roles, sha256, taille } of joints) {
    const joint = { circuit_id: circuitId, type, taille: 0 }
    await trx
      .insertInto('document_joint')
      .values({ ...joint, nom, document_sha256: sha256, fichier_sha256: sha256, caduc_le: null })
      .execute()
    await weighJoint(trx, row, joint, taille)
    await trx
      .insertInto('apposition')
      .values(
        roles.map((role: RoleSignataire) => ({
          circuit_id: circuitId,
          type,
          role,
          sha256: null,
          rang: null,
        })),
      )
      .execute()
  }
}
