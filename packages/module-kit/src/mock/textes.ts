import type { Scenario } from './scenarios.ts'

/** Words of the mock host's panel, for those who build. */
export const textes = {
  titre: 'Maquette',
  demarre: (module: string) =>
    `${module} démarre avec tout le service dans cette page. Comptez une dizaine de secondes la première fois.`,
  echec:
    'Le démarrage a échoué. La console du navigateur dit pourquoi\u00a0; corrigez, et la page se rechargera.',
  compte: 'Compte',
  personne: 'Personne (déconnecté)',
  dossier: 'Dossier',
  choisirEtat: 'En ouvrir un, selon son état',
  aucunDossier: 'Ce compte n’en voit aucun dans cet état.',
  scenario: 'Scénario',
  scenarios: {
    normal: 'Normal',
    lent: 'Réseau lent',
    'hors-ligne': 'Hors ligne',
    conflit: 'Modifié par ailleurs (412)',
    panne: 'Panne du service (500)',
  } satisfies Record<Scenario, string>,
  courriels: 'E‑mails',
  aucunCourriel: 'Aucun e‑mail n’est parti depuis l’ouverture de cette page.',
  fermer: 'Fermer',
  ailleurs: (chemin: string) =>
    `${chemin} appartient à l’hôte ou à un autre module\u00a0: la maquette n’affiche que celui-ci.`,
  retour: 'Revenir au module',
} as const
