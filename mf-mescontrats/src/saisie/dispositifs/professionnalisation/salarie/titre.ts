/** Words of the screen that this kind alone has: the frame that comes first says them too. */
export const ecranSalarie = {
  titre: 'Données salarié(e) & tuteurs',
  court: 'Salarié(e) et tuteurs',
  sujet:
    'Ayez sous la main la carte Vitale, une pièce d’identité et, s’il y en a une, l’inscription à France Travail.',
} as const
