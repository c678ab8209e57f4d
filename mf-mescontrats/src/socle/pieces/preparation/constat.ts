import type { Marque } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'

/** What is odd about a signed form before it is sent. */
export type ConstatCerfa =
  | { readonly code: 'autre_dossier'; readonly numero: string }
  | { readonly code: 'version_anterieure'; readonly version: number }
  | { readonly code: 'projet' }
  | { readonly code: 'non_signe' }

/** Whether a form is another dossier's, or older than the contract that was validated last. */
export function checkMarque(
  { numero, version }: Marque,
  dossier: Pick<Dossier, 'numero' | 'validations'>,
): ConstatCerfa | null {
  if (numero !== dossier.numero) return { code: 'autre_dossier', numero }
  if (version !== null && version < dossier.validations) return { code: 'version_anterieure', version }
  return null
}
