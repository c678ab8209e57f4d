import type { Dossier, Piece } from '@mon-espace/domain/api'

/** A verdict that was given: the document before it and after it, and the version of the dossier that it made. */
export interface VerdictRendu {
  readonly avant: Piece
  readonly apres: Piece
  readonly version: number
}

/** What it made of a document; undefined when the document is not of this dossier. */
export function verdictRendu(avant: Piece, dossier: Dossier): VerdictRendu | undefined {
  const apres = dossier.pieces.find(({ id }) => id === avant.id)
  return apres && { avant, apres, version: dossier.version }
}

/**
 * May it still be taken back? Not once the document was judged again, by her or by a colleague, nor sent again, nor once
 * the dossier is decided. A reading older than the verdict says nothing of it.
 */
export function isReversible({ apres, version }: VerdictRendu, dossier: Dossier): boolean {
  if (dossier.version < version) return true
  const now = dossier.pieces.find(({ id }) => id === apres.id)
  return (
    dossier.droits.includes('instruire') &&
    now?.etat === apres.etat &&
    now.motif === apres.motif &&
    now.versions.length === apres.versions.length
  )
}

/** What the verdict before it was; before a first one there was none. */
export function formerVerdict({ avant }: VerdictRendu): { conforme: boolean | null; motif: string } {
  const conforme = avant.etat === 'conforme' ? true : avant.etat === 'non_conforme' ? false : null
  return { conforme, motif: avant.motif ?? '' }
}
