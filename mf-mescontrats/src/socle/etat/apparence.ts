import { TONS_ETATS } from '@mon-espace/domain'
import type { EtatDossier, EtatPiece } from '@mon-espace/domain/api'
import type { IconName, Tone } from '@mon-espace/ui'

/** The colour and the drawing that go with a word. */
export interface Apparence {
  tone: Tone
  icon: IconName
}

const DESSINS: Readonly<Record<EtatDossier, IconName>> = {
  brouillon: 'modifier',
  en_attente_pieces: 'deposer',
  en_cours_instruction: 'horloge',
  en_attente_pieces_complementaires: 'alerte',
  prise_en_charge_acceptee: 'oui',
  prise_en_charge_refusee: 'non',
  annule: 'croix',
  rompu: 'non',
}

/** How a state of a dossier is drawn, beside its label. */
export const apparenceDossier = (etat: EtatDossier): Apparence => ({
  tone: TONS_ETATS[etat],
  icon: DESSINS[etat],
})

/** How each state of a document is drawn, beside its label. */
export const apparencePiece: Readonly<Record<EtatPiece, Apparence>> = {
  attendue: { tone: 'warning', icon: 'deposer' },
  deposee: { tone: 'info', icon: 'horloge' },
  conforme: { tone: 'success', icon: 'oui' },
  non_conforme: { tone: 'error', icon: 'non' },
}
