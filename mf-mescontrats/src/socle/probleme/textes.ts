export const probleme = {
  titre: 'L’action n’a pas abouti',
  inconnu: 'Le service n’a pas répondu comme prévu. Réessayez dans un instant.',
  reessayer: 'Réessayer',
  reference: (instance: string) => `Référence à donner à l’assistance\u00a0: ${instance}`,
}
