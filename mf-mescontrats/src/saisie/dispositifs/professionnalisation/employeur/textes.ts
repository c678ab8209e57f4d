import { aides as communes } from '../../../employeur/textes.ts'

/** Words of screen 1, beside those that every kind has. */
export const aides = {
  'employeur.siret': communes.siret,
  'employeur.particulierEmployeur': 'Une entreprise, une association ou une agence répond «\u00a0Non\u00a0».',
  'employeur.codeApe': communes.codeApe,
  'employeur.effectif': communes.effectif,
  'employeur.codeIdcc':
    'Quatre chiffres, indiqués sur vos bulletins de paie\u00a0: 2378 pour vos intérimaires, 1413 pour vos permanents, 9999 s’il n’y en a pas.',
  'employeur.caisseRetraite': communes.caisseRetraite,
} as const

export const titres = { protection: { titre: 'Retraite et prévoyance' } } as const
