import type { CodeProbleme, Operation } from '@mon-espace/domain/api'
import { droitsRequis } from '../acces/cle.ts'

const PAR_ACCES: Readonly<Record<Operation['acces'], readonly CodeProbleme[]>> = {
  public: [],
  signature: ['signature_invalide'],
  facteur: ['session_absente'],
  session: ['session_absente'],
  entreprise: ['session_absente', 'introuvable'],
  administrateur: ['session_absente', 'introuvable', 'role_insuffisant'],
  lecture: ['session_absente', 'introuvable'],
  edition: ['session_absente', 'introuvable', 'role_insuffisant'],
  instruction: ['session_absente', 'introuvable', 'role_insuffisant'],
  gestionnaire: ['session_absente', 'introuvable', 'role_insuffisant'],
  operateur: ['session_absente', 'role_insuffisant'],
}

/** Every refusal of a call: those its access, body and headers imply, then its own. */
export function problemesOf(o: Operation): CodeProbleme[] {
  const codes: CodeProbleme[] = [...PAR_ACCES[o.acces]]
  if (droitsRequis(o).length > 0) codes.push('cle_inconnue', 'cle_insuffisante')
  if (o.methode !== 'GET' && o.acces !== 'signature') codes.push('origine_refusee')
  if (o.corps !== null) codes.push('type_de_contenu')
  if (o.corps !== null && o.corps !== 'multipart') codes.push('corps_trop_grand')
  if (o.corps !== null || o.requete !== null || o.ifMatch) codes.push('requete_invalide')
  if (o.corps !== null && o.corps !== 'jose') codes.push('corps_invalide')
  if (o.ifMatch) codes.push('version_absente', 'version_perimee')
  if (o.idempotence) codes.push('demande_en_cours', 'cle_reutilisee')
  codes.push(...o.problemes, 'erreur_interne')
  return [...new Set(codes)]
}
