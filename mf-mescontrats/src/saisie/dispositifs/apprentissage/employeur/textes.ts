import { aides as communes } from '../../../employeur/textes.ts'

/** Words of screen 1, beside those that every kind has. */
export const aides = {
  'employeur.siret': communes.siret,
  'employeur.prive':
    'Répondez «\u00a0Non\u00a0» pour un employeur public\u00a0: État, collectivité, hôpital…',
  'employeur.employeurSpecifique': 'Dans le doute, choisissez «\u00a0Aucun de ces cas\u00a0».',
  'employeur.codeApe': communes.codeApe,
  'employeur.effectif': communes.effectif,
  'employeur.codeIdcc': communes.codeIdcc,
} as const
