import { code, ouiNon, section } from '../../../champs/definition.ts'
import { ACTIVITE, AUTRE_ADRESSE, ETABLISSEMENT } from '../../../champs/etablissement.ts'
import { EMPLOYEURS_SPECIFIQUES, TYPES_EMPLOYEUR } from '../codes/employeur.ts'

/** Screen 1 « Données employeur »: the block EMPLOYEUR of Cerfa 10103*14. */
export const EMPLOYEUR = section(
  { titre: 'Employeur', qui: 'Employeur' },
  {
    prive: ouiNon('Employeur privé', {
      requis: 'Indiquez si l’employeur est privé ou public.',
      colonne: false,
    }),
    ...ETABLISSEMENT,
    typeEmployeur: code('Type d’employeur', TYPES_EMPLOYEUR, {
      requis: 'Choisissez le type d’employeur.',
      colonne: false,
    }),
    employeurSpecifique: code('Employeur spécifique', EMPLOYEURS_SPECIFIQUES, {
      requis: 'Choisissez l’employeur spécifique, ou « Aucun de ces cas ».',
    }),
    ...ACTIVITE,
    /** Public employers only: voluntary adhesion to the unemployment insurance. */
    regimeAssuranceChomage: ouiNon('Adhésion de l’apprenti(e) au régime spécifique d’assurance chômage', {
      cerfa: 'Employeur public\u00a0: adhésion au régime spécifique d’assurance chômage',
      colonne: false,
      si: { chemin: 'employeur.prive', vaut: false },
    }),
    autreAdresse: AUTRE_ADRESSE,
  },
)
