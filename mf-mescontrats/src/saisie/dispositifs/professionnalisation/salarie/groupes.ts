import { ageConclusionOf, type Contrat } from '@mon-espace/domain/professionnalisation'
import { champsIdentite } from '../../../personne/identite.ts'
import { groupes } from '../plan.ts'
import { aides, titres } from './textes.ts'

/** From this age on the diploma plays no part in the pay. */
const AGE_ADULTE = 26
const isJeune = (contrat: Contrat) => (ageConclusionOf(contrat) ?? 0) < AGE_ADULTE

/** Screen 2, block LE SALARIÉ of the Cerfa. */
export const GROUPES_SALARIE = groupes(
  [
    { cle: 'identite', ...titres.identite, champs: champsIdentite('salarie') },
    {
      cle: 'coordonnees',
      ...titres.coordonnees,
      champs: ['salarie.adresse', 'salarie.telephone', 'salarie.courriel'],
    },
    { cle: 'representant', ...titres.representant, champs: ['salarie.representantLegal'] },
    {
      cle: 'parcours',
      ...titres.parcours,
      champs: [
        'salarie.situationAvantContrat',
        'salarie.inscritFranceTravail',
        'salarie.numeroInscriptionFranceTravail',
        'salarie.dureeInscriptionMois',
        'salarie.typeMinimumSocial',
        'salarie.diplomePlusEleve',
        ['salarie.diplomeProfessionnel', { asked: isJeune }],
      ],
    },
    {
      cle: 'particularites',
      ...titres.particularites,
      champs: ['salarie.rqth', 'salarie.equivalenceJeunes', 'salarie.extensionBoe'],
    },
  ],
  aides,
)
