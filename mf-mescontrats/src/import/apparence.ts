import type { NiveauProbleme } from '@mon-espace/domain'
import type { EtatLigneImport } from '@mon-espace/domain/api'
import type { IconName, Tone } from '@mon-espace/ui'

/** In the order in which they matter to her. */
export const ETATS: readonly EtatLigneImport[] = ['a_corriger', 'a_completer', 'prete']

export const tons: Readonly<Record<EtatLigneImport, Tone>> = {
  prete: 'success',
  a_completer: 'info',
  a_corriger: 'error',
}

export const icones: Readonly<Record<NiveauProbleme, IconName>> = {
  corriger: 'erreur',
  completer: 'modifier',
  verifier: 'alerte',
}
