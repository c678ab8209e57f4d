import { ouiNon, section, texte } from '../../../champs/definition.ts'
import { ACTIVITE, AUTRE_ADRESSE, ETABLISSEMENT } from '../../../champs/etablissement.ts'

/** Screen 1: the block L’EMPLOYEUR of Cerfa 12434*05. */
export const EMPLOYEUR = section(
  { titre: 'Employeur', qui: 'Employeur' },
  {
    particulierEmployeur: ouiNon('Particulier-employeur', {
      question: 'L’employeur est-il un particulier\u00a0?',
      requis: 'Indiquez si l’employeur est un particulier-employeur.',
      colonne: false,
    }),
    numeroUrssaf: texte('N° URSSAF du particulier-employeur', {
      colonne: false,
      attendu: true,
      si: { chemin: 'employeur.particulierEmployeur', vaut: true },
    }),
    ...ETABLISSEMENT,
    ...ACTIVITE,
    caisseRetraite: texte('Caisse de retraite complémentaire', {
      requis: 'Indiquez la caisse de retraite complémentaire.',
    }),
    organismePrevoyance: texte('Organisme de prévoyance', {
      cerfa: 'Organisme de prévoyance le cas échéant',
    }),
    autreAdresse: AUTRE_ADRESSE,
  },
)
