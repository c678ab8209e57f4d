import { ETATS_OUVERTS, type EtatDossier } from './etats.ts'
import type { Role } from './role.ts'

/** What may happen to a dossier. */
export type ActionDossier =
  | 'valider'
  | 'completer'
  | 'demander_complement'
  | 'remplacer'
  | 'corriger'
  | 'annuler'
  | 'accepter'
  | 'accepter_tacitement'
  | 'refuser'
  | 'rompre'

/** Who acts: an account by its role, or the service itself, as the consequence of a deposit or of a verdict. */
export type RoleActeur = Role | 'service'

/** One line of the state machine. */
export interface Transition {
  action: ActionDossier
  de: readonly EtatDossier[]
  vers: EtatDossier
  par: readonly RoleActeur[]
  /** When it happens, for whoever reads the table. */
  quand: string
}

const EMPLOYEUR: readonly RoleActeur[] = ['employeur', 'administrateur']
const TOUS: readonly RoleActeur[] = [...EMPLOYEUR, 'gestionnaire']

/** The whole state machine. What is not in this table cannot happen. */
export const TRANSITIONS: readonly Transition[] = [
  {
    action: 'valider',
    de: ['brouillon'],
    vers: 'en_attente_pieces',
    par: EMPLOYEUR,
    quand: 'The recap is confirmed and nothing blocks.',
  },
  {
    action: 'completer',
    de: ['en_attente_pieces', 'en_attente_pieces_complementaires'],
    vers: 'en_cours_instruction',
    par: ['service'],
    quand: 'Every required document is there and none is « non conforme »: the 20 days start.',
  },
  {
    action: 'demander_complement',
    de: ['en_attente_pieces', 'en_cours_instruction'],
    vers: 'en_attente_pieces_complementaires',
    par: ['service'],
    quand: 'A document was found « non conforme »: the 20 days stop.',
  },
  {
    action: 'remplacer',
    de: ['en_attente_pieces_complementaires', 'en_cours_instruction'],
    vers: 'en_attente_pieces',
    par: ['service'],
    quand: 'No document is « non conforme » any more, but a required one is missing.',
  },
  {
    action: 'corriger',
    de: ETATS_OUVERTS,
    vers: 'brouillon',
    par: TOUS,
    quand: 'Something in the contract must change; the number is kept.',
  },
  {
    action: 'annuler',
    de: ['brouillon', ...ETATS_OUVERTS],
    vers: 'annule',
    par: EMPLOYEUR,
    quand: 'Before the decision.',
  },
  {
    action: 'accepter',
    de: ['en_cours_instruction'],
    vers: 'prise_en_charge_acceptee',
    par: ['gestionnaire'],
    quand: 'Every required document is « conforme » and a level of funding is set.',
  },
  {
    action: 'accepter_tacitement',
    de: ['en_cours_instruction'],
    vers: 'prise_en_charge_acceptee',
    par: ['service'],
    quand: 'The days of the answer went by, where silence accepts (`silence` of the kind).',
  },
  {
    action: 'refuser',
    de: ETATS_OUVERTS,
    vers: 'prise_en_charge_refusee',
    par: ['gestionnaire'],
    quand: 'With a reason (art. D6224-2 C. trav.).',
  },
  {
    action: 'rompre',
    de: ['prise_en_charge_acceptee'],
    vers: 'rompu',
    par: TOUS,
    quand: 'The contract was broken before its term (art. D6224-6 C. trav.).',
  },
]

/** Why an action cannot happen: unknown from this state, or not by this actor. */
export type RefusTransition = 'etat' | 'role'

/** State an action leads to, or why it cannot happen. */
export type ResultatTransition = { ok: true; etat: EtatDossier } | { ok: false; refus: RefusTransition }

/** Applies one line of the table. */
export function applyTransition(
  etat: EtatDossier,
  action: ActionDossier,
  acteur: RoleActeur,
): ResultatTransition {
  const transition = TRANSITIONS.find((t) => t.action === action && t.de.includes(etat))
  if (!transition) return { ok: false, refus: 'etat' }
  if (!transition.par.includes(acteur)) return { ok: false, refus: 'role' }
  return { ok: true, etat: transition.vers }
}
