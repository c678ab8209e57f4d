/** Words of the page of desks. */
export const textes = {
  titre: 'Coordonnées des assistants de gestion',
  chapeau:
    'Ces assistants accompagnent les entreprises de travail temporaire, selon la région de leur siège social ou leur groupe.',
  legende: 'Assistants de gestion, par région du siège social ou par groupe',
  pour: 'Pour',
  nom: 'Nom',
  telephone: 'Téléphone',
  courriel: 'E‑mail',
  regions: (noms: readonly string[]) => `${noms.length > 1 ? 'Régions' : 'Région'} ${enumerer(noms)}`,
  groupes: (noms: readonly string[]) =>
    `${noms.length > 1 ? 'Groupes' : 'Groupe'} ${enumerer(noms)}, où que ce soit`,
  autres: 'Toutes les autres régions (hors DROM)',
  indisponible: 'Les coordonnées ne s’affichent pas pour le moment. Réessayez dans un instant.',
  reessayer: 'Réessayer',
} as const

/** « A, B et C ». */
function enumerer(noms: readonly string[]): string {
  return new Intl.ListFormat('fr', { type: 'conjunction' }).format(noms)
}
