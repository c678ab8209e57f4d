import { defineModuleConfig } from '@mon-espace/module-kit/vite'

const etapes = ['employeur', 'apprenti', 'contrat', 'recapitulatif', 'cerfa', 'pieces']

export default defineModuleConfig({
  name: 'mf-mescontrats',
  routes: ['/mes-contrats'],
  screens: {
    '/mes-contrats': ['src/accueil/accueil.tsx'],
    '/mes-contrats/dossiers/:id': ['src/gestion/dossier.tsx'],
    ...Object.fromEntries(
      etapes.map((etape) => [
        `/mes-contrats/dossiers/:id/saisie/${etape}`,
        ['src/saisie/saisie.tsx', `src/saisie/${etape}/ecran.tsx`],
      ]),
    ),
    '/mes-contrats/instruction/*': ['src/instruction/instruction.tsx'],
  },
  tiles: [
    {
      titre: 'mesContrats en alternance',
      description: 'Saisir un contrat d’apprentissage, suivre vos dossiers et déposer leurs pièces.',
      kind: 'module',
      href: '/mes-contrats',
      roles: ['employeur', 'administrateur'],
      ordre: 1,
    },
    {
      titre: 'Instruction des dossiers',
      description: 'Contrôler les pièces reçues et décider des prises en charge.',
      kind: 'module',
      href: '/mes-contrats/instruction',
      roles: ['gestionnaire'],
      ordre: 1,
    },
  ],
})
