/** What the components of a password say by themselves. */
export const motDePasse = {
  montrer: 'Afficher',
  cacher: 'Masquer',
  montrerLong: 'Afficher le mot de passe',
  cacherLong: 'Masquer le mot de passe',
  affiche: 'Votre mot de passe est affiché à l’écran.',
  cache: 'Votre mot de passe est masqué.',
  solidite: 'Solidité\u00a0:',
  niveaux: ['très faible', 'faible', 'moyenne', 'bonne', 'excellente'],
} as const
