import { defineModuleConfig } from '@mon-espace/module-kit/vite'

export default defineModuleConfig({
  name: 'mf-mescontrats',
  routes: ['/mes-contrats'],
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
