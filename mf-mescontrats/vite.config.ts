import { defineModuleConfig } from '@mon-espace/module-kit/vite'
import { ETAPES } from './src/saisie/dispositifs/apprentissage/etapes.ts'

const APPRENTISSAGE = 'src/saisie/dispositifs/apprentissage'
const PROFESSIONNALISATION = 'src/saisie/dispositifs/professionnalisation'

export default defineModuleConfig({
  name: 'mf-mescontrats',
  routes: ['/mes-contrats', '/signature'],
  // Whoever holds the link of an invitation signs, without an account.
  publicRoutes: ['/signature'],
  // Rooms that the kinds of contract share, a screen or two of each.
  features: [{ name: 'saisie', apart: ['calculs', 'habitudes', 'personne', 'resume/carte', 'salaries'] }],
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
    // The screen that is of this kind alone: the code of the others is fetched for the kind that most contracts are of.
    '/mes-contrats/dossiers/:id/saisie/salarie': {
      sources: [
        'src/saisie/saisie.tsx',
        `${PROFESSIONNALISATION}/parcours.ts`,
        `${PROFESSIONNALISATION}/salarie/ecran.tsx`,
      ],
      calls: ['readDossier', 'readControle', 'listEntreprises'],
      frame: { source: 'src/saisie/cadre/cadre-attente.tsx', props: { ecran: 'salarie' } },
    },
    '/signature': { sources: ['src/signature/signature.tsx'] },
    '/mes-contrats/instruction/*': { sources: ['src/instruction/instruction.tsx'] },
  },
  tiles: [
    {
      titre: 'mesContrats en alternance',
      description: 'Saisir un contrat, suivre vos dossiers et déposer leurs pièces.',
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
