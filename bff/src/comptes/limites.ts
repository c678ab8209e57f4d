import type { Regle } from '../http/limiter.ts'

const MINUTE = 60

/**
 * How often calls without a session may be made. Sign-ins wait longer and longer: soon for one account from one address,
 * later for one account from everywhere. Per address: a window, offices share one.
 */
export const LIMITES = {
  connexionCompteAdresse: { genre: 'progressif', libres: 5, plafond: 15 * MINUTE },
  connexionCompte: { genre: 'progressif', libres: 20, plafond: 15 * MINUTE },
  connexionAdresse: { genre: 'fenetre', secondes: 5 * MINUTE, max: 300 },
  inscriptionAdresse: { genre: 'fenetre', secondes: 10 * MINUTE, max: 100 },
  jetonAdresse: { genre: 'fenetre', secondes: 5 * MINUTE, max: 200 },
  courrielCompte: { genre: 'fenetre', secondes: 10 * MINUTE, max: 5 },
  courrielAdresse: { genre: 'fenetre', secondes: 10 * MINUTE, max: 100 },
  fournisseurAdresse: { genre: 'fenetre', secondes: 5 * MINUTE, max: 300 },
  calendrierAdresse: { genre: 'fenetre', secondes: 5 * MINUTE, max: 200 },
  annuaireAdresse: { genre: 'fenetre', secondes: MINUTE, max: 120 },
  portailAdresse: { genre: 'fenetre', secondes: MINUTE, max: 300 },
} as const satisfies Record<string, Regle>

export type NomLimite = keyof typeof LIMITES
