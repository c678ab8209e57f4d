import { defineModuleConfig } from '@mon-espace/module-kit/vite'
import { ETAPES } from './src/saisie/dispositifs/apprentissage/etapes.ts'

const APPRENTISSAGE = 'src/saisie/dispositifs/apprentissage'

export default defineModuleConfig({
  name: 'mf-mescontrats',
  routes: ['/mes-contrats'],
  features: ['saisie'],
  screens: {
    '/mes-contrats': { sources: ['src/liste/liste.tsx'], calls: ['listEntreprises', 'listVues'] },
    '/mes-contrats/dossiers/:id': { sources: ['src/dossier/dossier.tsx'], calls: ['readDossier'] },
    ...Object.fromEntries(
      ETAPES.liste.map(({ nom: ecran, sections }) => [
        `/mes-contrats/dossiers/:id/saisie/${ecran}`,
        {
          sources: ['src/saisie/saisie.tsx', `${sections ? APPRENTISSAGE : 'src/saisie'}/${ecran}/ecran.tsx`],
          calls: ['readDossier', 'readControle', 'listEntreprises'] as const,
          frame: { source: 'src/saisie/cadre/cadre-attente.tsx', props: { ecran } },
        },
      ]),
    ),
    '/mes-contrats/instruction/*': { sources: ['src/instruction/instruction.tsx'] },
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
