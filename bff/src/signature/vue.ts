import type { RoleSignataire } from '@mon-espace/domain'
import type {
  DemandeSignature,
  EtatSignature,
  Signataire,
  SignatureDossier,
  TypePiece,
} from '@mon-espace/domain/api'
import type { Clock } from '../store/clock.ts'
import type { TableDossier, TableSignataire } from '../store/schema.ts'
import { type Circuit, consentementOf, etatOf, jointsOf } from './circuit.ts'

/** Where a signatory of a circuit in this state stands. */
function etatSignataire(
  { invite_le, signe_le, refuse_le }: TableSignataire,
  circuit: EtatSignature,
): Signataire['etat'] {
  if (refuse_le !== null) return 'refuse'
  if (signe_le !== null) return circuit === 'en_cours' || circuit === 'terminee' ? 'signe' : 'caduque'
  return invite_le === null ? 'a_inviter' : 'invite'
}

/** The circuit as the enterprise and the OPCO see it. */
export function circuitView(circuit: Circuit, clock: Clock): SignatureDossier {
  const etat = etatOf(circuit, clock)
  return {
    etat,
    documentSha256: circuit.document_sha256,
    signataires: circuit.signataires.map((one) => ({
      role: one.role as RoleSignataire,
      nom: one.nom,
      courriel: one.courriel,
      telephone: one.telephone,
      ordre: one.ordre,
      etat: etatSignataire(one, etat),
      inviteLe: one.invite_le,
      vuLe: one.vu_le,
      signeLe: one.signe_le,
      refusMotif: one.refus_motif,
    })),
    joints: circuit.joints.map(({ type, nom, document_sha256, caduc_le, appositions }) => ({
      type: type as TypePiece,
      nom,
      documentSha256: document_sha256,
      caducLe: caduc_le,
      signataires: appositions.map(({ role, sha256 }) => ({
        role: role as RoleSignataire,
        signeLe:
          sha256 === null ? null : (circuit.signataires.find((one) => one.role === role)?.signe_le ?? null),
      })),
    })),
    par: circuit.par,
    creeLe: circuit.cree_le,
    expireLe: circuit.expire_le,
    finiLe: circuit.fini_le,
    motif: circuit.motif,
  }
}

/** `m•••@courriel.example`: enough for its owner to know which mailbox to open. */
export const maskCourriel = (courriel: string): string => courriel.replace(/^(.)[^@]*/u, '$1•••')

/** What a signatory reads by their link. */
export function demandeView(
  { circuit, moi, dossier }: { circuit: Circuit; moi: TableSignataire; dossier: TableDossier },
  libelle: string,
  clock: Clock,
): DemandeSignature {
  const etat = etatOf(circuit, clock)
  return {
    etat,
    role: moi.role as RoleSignataire,
    nom: moi.nom,
    courriel: maskCourriel(moi.courriel),
    etatSignataire: etatSignataire(moi, etat),
    signeLe: moi.signe_le,
    demandeur: { nom: circuit.par, denomination: dossier.denomination },
    contrat: libelle,
    numero: dossier.numero ?? '',
    documentSha256: circuit.document_sha256,
    fichierSha256: circuit.fichier_sha256 ?? circuit.document_sha256,
    joints: jointsOf(circuit, moi.role).map(({ type, nom, document_sha256, fichier_sha256 }) => ({
      type: type as TypePiece,
      nom,
      documentSha256: document_sha256,
      fichierSha256: fichier_sha256 ?? document_sha256,
    })),
    consentement: consentementOf(circuit, moi.role),
    signataires: circuit.signataires.map((one) => ({
      role: one.role as RoleSignataire,
      nom: one.nom,
      etat: etatSignataire(one, etat),
    })),
    expireLe: circuit.expire_le,
  }
}
