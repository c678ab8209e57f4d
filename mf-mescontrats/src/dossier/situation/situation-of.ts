import type { Dossier } from '@mon-espace/domain/api'
import { situation as t } from '../textes.ts'

/** Where a dossier stands, in a sentence, and what the enterprise still has to send. */
export interface Situation {
  phrase: string
  aFournir: readonly string[]
}

const missing = ({ pieces }: Dossier) =>
  pieces.filter(({ obligatoire, etat }) => obligatoire && etat === 'attendue').map(({ libelle }) => libelle)

const wrong = ({ pieces }: Dossier) =>
  pieces.filter(({ etat }) => etat === 'non_conforme').map(({ libelle }) => libelle)

/** Tells where a dossier stands, from its state, its documents and its decision. `jour` writes an instant as a date. */
export function situationOf(dossier: Dossier, jour: (instant: string) => string): Situation {
  const say = (phrase: string, aFournir: readonly string[] = []): Situation => ({ phrase, aFournir })
  const decidee = dossier.decision ? jour(dossier.decision.le) : ''
  switch (dossier.etat) {
    case 'brouillon':
      return say(dossier.numero ? t.correction : t.saisie)
    case 'en_attente_pieces': {
      const pieces = missing(dossier)
      return pieces.length > 0 ? say(t.pieces, pieces) : say(t.piecesDeposees)
    }
    case 'en_attente_pieces_complementaires':
      return say(t.complements, [...wrong(dossier), ...missing(dossier)])
    case 'en_cours_instruction':
      return say(t.instruction)
    case 'prise_en_charge_acceptee':
      return say(dossier.decision?.tacite ? t.tacite(decidee) : t.acceptee(decidee))
    case 'prise_en_charge_refusee':
      return say(t.refusee(decidee))
    case 'annule':
      return say(t.annule)
    case 'rompu':
      return say(t.rompu)
  }
}
