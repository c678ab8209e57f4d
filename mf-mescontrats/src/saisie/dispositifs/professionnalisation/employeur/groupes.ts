import { titres as communs } from '../../../employeur/textes.ts'
import { groupes } from '../plan.ts'
import { aides, titres } from './textes.ts'

/** Screen 1, block L’EMPLOYEUR of the Cerfa. */
export const GROUPES_EMPLOYEUR = groupes(
  [
    {
      cle: 'etablissement',
      ...communs.etablissement,
      champs: ['employeur.siret', 'employeur.denomination', 'employeur.adresse'],
    },
    { cle: 'contact', ...communs.contact, champs: ['employeur.telephone', 'employeur.courriel'] },
    {
      cle: 'entreprise',
      ...communs.entreprise,
      champs: [
        'employeur.particulierEmployeur',
        'employeur.numeroUrssaf',
        'employeur.codeApe',
        'employeur.effectif',
        'employeur.codeIdcc',
      ],
    },
    {
      cle: 'protection',
      ...titres.protection,
      champs: ['employeur.caisseRetraite', 'employeur.organismePrevoyance'],
    },
    { cle: 'autreAdresse', ...communs.autreAdresse, champs: ['employeur.autreAdresse'] },
  ],
  aides,
)
