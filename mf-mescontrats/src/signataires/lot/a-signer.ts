import type { RoleSignataire } from '@mon-espace/domain'
import { CALLS, type Dossier, NouveauSignataire, type TypePiece } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { isToSign } from '../../socle/signature/signable.ts'
import { envoi as t } from './textes.ts'

/** A signatory as they are shown and typed. */
export interface Saisi {
  readonly role: RoleSignataire
  readonly nom: string
  readonly courriel: string
  readonly telephone?: string
}

/** A contract of the selection: who is to sign it, or why it cannot be sent. */
export interface ASigner {
  readonly id: string
  /** The one that was shown: what is sent is that, or nothing. */
  readonly version: number
  readonly nom: string
  readonly numero: string | null
  /** Who trains; null where nothing was entered. */
  readonly centre: string | null
  readonly signataires: readonly Saisi[]
  /** Documents that may be signed with it, and their names. */
  readonly joignables: readonly { readonly type: TypePiece; readonly nom: string }[]
  readonly empechement: string | null
}

/** Why a dossier cannot be sent to be signed; null where it can. */
function empechementOf(dossier: Dossier): string | null {
  const { enLigne, etat } = dossier.signature
  if (dossier.etat === 'brouillon') return t.empechements.brouillon
  if (etat === 'en_cours') return t.empechements.enCours
  if (!enLigne) return t.empechements.absente
  if (!dossier.droits.includes('deposer')) return t.empechements.clos
  return isToSign(dossier) ? null : t.empechements.signe
}

/** Reads a contract and who must sign it. Little of it is kept: there may be a thousand. */
export async function readASigner(id: string): Promise<ASigner> {
  const dossier = await call(CALLS.readDossier, { params: { id } })
  const empechement = empechementOf(dossier)
  const { version, numero, centre, personne: nom } = dossier
  const commun = { id, version, nom, numero, centre, empechement }
  if (empechement !== null) return { ...commun, signataires: [], joignables: [] }
  const proposition = await call(CALLS.proposeSignataires, { params: { id } })
  return {
    ...commun,
    signataires: proposition.signataires.map((one) => ({
      role: one.role,
      nom: one.nom ?? '',
      courriel: one.courriel ?? '',
      ...(one.telephone ? { telephone: one.telephone } : {}),
    })),
    joignables: proposition.joignables
      .filter((one) => one.empechement === null)
      .map(({ type, nom }) => ({ type, nom })),
  }
}

/** What is wrong with each signatory, by `<rank>.<field>`; nothing where all may be invited. */
export function faultsOf(signataires: readonly Saisi[]): Readonly<Record<string, string>> {
  const faults = signataires.flatMap(
    (one, rang) =>
      NouveauSignataire.safeParse({ ...one, ordre: 0 }).error?.issues.map(
        ({ path, message }) => [`${rang}.${path.join('.')}`, message] as const,
      ) ?? [],
  )
  return Object.fromEntries(faults)
}

/** Who signs for the training centre, where both their name and their address are good. */
export const cfaOf = (signataires: readonly Saisi[]): Saisi | undefined =>
  signataires.find((one) => one.role === 'cfa' && Object.keys(faultsOf([one])).length === 0)
