import { type Contrat, TYPES_EMPLOYEUR_PRIVE, TYPES_EMPLOYEUR_PUBLIC } from '@mon-espace/domain'
import { titres } from '../../../employeur/textes.ts'
import { groupes } from '../plan.ts'
import { aides } from './textes.ts'

const isPublic = ({ employeur }: Contrat) => employeur.prive === false

/** Screen 1, block EMPLOYEUR of the Cerfa. */
export const GROUPES_EMPLOYEUR = groupes(
  [
    {
      cle: 'etablissement',
      ...titres.etablissement,
      champs: ['employeur.siret', 'employeur.denomination', 'employeur.adresse'],
    },
    { cle: 'contact', ...titres.contact, champs: ['employeur.telephone', 'employeur.courriel'] },
    {
      cle: 'entreprise',
      ...titres.entreprise,
      champs: [
        'employeur.prive',
        [
          'employeur.typeEmployeur',
          { genre: { liste: TYPES_EMPLOYEUR_PRIVE }, asked: (contrat) => !isPublic(contrat) },
        ],
        ['employeur.typeEmployeur', { genre: { liste: TYPES_EMPLOYEUR_PUBLIC }, asked: isPublic }],
        'employeur.employeurSpecifique',
        'employeur.codeApe',
        'employeur.effectif',
        'employeur.codeIdcc',
        'employeur.regimeAssuranceChomage',
      ],
    },
    { cle: 'autreAdresse', ...titres.autreAdresse, champs: ['employeur.autreAdresse'] },
  ],
  aides,
)
