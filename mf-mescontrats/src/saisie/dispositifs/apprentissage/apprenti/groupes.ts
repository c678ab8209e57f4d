import { type Contrat, representantLegalRequis } from '@mon-espace/domain'
import { champsIdentite } from '../../../personne/identite.ts'
import { groupes } from '../plan.ts'
import { referenceDate } from './representant.ts'
import { aides, titres } from './textes.ts'

/** Emancipation is only a question for a minor. */
const isMineur = (contrat: Contrat) =>
  representantLegalRequis({ ...contrat.apprenti, emancipe: null }, referenceDate(contrat))

/** Screen 2, block APPRENTI(E) of the Cerfa. */
export const GROUPES_APPRENTI = groupes(
  [
    {
      cle: 'identite',
      ...titres.identite,
      champs: [
        ...champsIdentite('apprenti'),
        'apprenti.nationalite',
        ['apprenti.regimeSocial', { genre: { rangee: true } }],
      ],
    },
    {
      cle: 'coordonnees',
      ...titres.coordonnees,
      champs: ['apprenti.adresse', 'apprenti.telephone', 'apprenti.courriel'],
    },
    {
      cle: 'representant',
      ...titres.representant,
      champs: [['apprenti.emancipe', { asked: isMineur }], 'apprenti.representantLegal'],
    },
    {
      cle: 'parcours',
      ...titres.parcours,
      champs: [
        'apprenti.situationAvantContrat',
        'apprenti.dernierDiplomePrepare',
        'apprenti.derniereClasse',
        'apprenti.intituleDernierDiplome',
        'apprenti.diplomePlusEleve',
      ],
    },
    {
      cle: 'particularites',
      ...titres.particularites,
      champs: [
        'apprenti.rqth',
        'apprenti.equivalenceJeunes',
        'apprenti.extensionBoe',
        'apprenti.sportifHautNiveau',
        'apprenti.projetCreation',
      ],
    },
  ],
  aides,
)
