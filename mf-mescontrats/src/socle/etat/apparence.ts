import type { EtatDossier, EtatPiece } from '@mon-espace/domain/api'
import type { IconName, Tone } from '@mon-espace/ui'

/** The colour and the drawing that go with a word. */
export interface Apparence {
  tone: Tone
  icon: IconName
}

/** How each state of a dossier is drawn, beside its label. */
export const apparenceDossier: Readonly<Record<EtatDossier, Apparence>> = {
  brouillon: { tone: 'neutral', icon: 'modifier' },
  en_attente_pieces: { tone: 'warning', icon: 'deposer' },
  en_cours_instruction: { tone: 'info', icon: 'horloge' },
  en_attente_pieces_complementaires: { tone: 'warning', icon: 'alerte' },
  prise_en_charge_acceptee: { tone: 'success', icon: 'oui' },
  prise_en_charge_refusee: { tone: 'error', icon: 'non' },
  annule: { tone: 'neutral', icon: 'croix' },
  rompu: { tone: 'neutral', icon: 'non' },
}

/** How each state of a document is drawn, beside its label. */
export const apparencePiece: Readonly<Record<EtatPiece, Apparence>> = {
  attendue: { tone: 'warning', icon: 'deposer' },
  deposee: { tone: 'info', icon: 'horloge' },
  conforme: { tone: 'success', icon: 'oui' },
  non_conforme: { tone: 'error', icon: 'non' },
}
