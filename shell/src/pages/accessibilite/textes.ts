import type { ProseText } from '../prose.tsx'

/** « Accessibilité »: what is done, what was not checked, and whom to tell. */
export const accessibilite: ProseText = {
  titre: 'Accessibilité',
  chapeau: 'Mon espace est conçu pour être utilisable par tous, au clavier comme avec un lecteur d’écran.',
  sections: [
    {
      titre: 'État de conformité',
      paragraphes: [
        'Nous visons les niveaux A et AA des WCAG 2.2 et du RGAA 4.1. Les écrans sont contrôlés automatiquement à chaque changement du logiciel.',
        'Aucun audit par un tiers n’a encore eu lieu : le service ne se déclare donc pas conforme.',
      ],
    },
    {
      titre: 'Signaler une difficulté',
      paragraphes: [
        'Si un écran vous résiste, dites-le à votre assistant de gestion : il pourra faire la démarche avec vous. Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits.',
      ],
    },
  ],
}
