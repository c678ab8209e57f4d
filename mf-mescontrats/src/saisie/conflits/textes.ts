/** Words of two entries that differ. */
export const conflits = {
  titre: 'Deux saisies différentes',
  intro:
    'Les mêmes informations ont été modifiées ailleurs pendant que vous les saisissiez. Choisissez celles à garder.',
  mien: 'Votre saisie, dans cet onglet, pas encore enregistrée',
  leur: 'L’autre saisie, enregistrée entre-temps',
  leurDe: (qui: string, quand: string) => `Saisie de ${qui}, enregistrée ${quand}`,
  leurDeVous: (quand: string) =>
    `Votre saisie dans un autre onglet ou sur un autre appareil, enregistrée ${quand}`,
  quand: (instant: string) => `le ${instant}`,
  vide: '(vide)',
  garder: 'Garder ces valeurs',
  plusTard: 'Plus tard',
} as const
