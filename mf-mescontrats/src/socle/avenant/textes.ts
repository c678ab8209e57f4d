export const avenant = {
  nom: (rang: number, initial: string) => `Avenant n°\u00a0${rang} au contrat ${initial}`,
  titre: 'Ce que l’avenant change',
  effet: (date: string) => `Prend effet le ${date}.`,
  avant: 'Dans le contrat',
  apres: 'Avec l’avenant',
  rien: '–',
  aucune: 'Rien ne change encore.',
}
