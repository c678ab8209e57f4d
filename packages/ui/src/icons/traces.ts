/** The strokes of our icons on a 20 × 20 grid, drawn for this product: one line weight, round ends, no fill. */
export const traces = {
  accueil: 'M3 9.5 10 3.5l7 6M5 8.5V16.5h10V8.5M8.5 16.5v-4.5h3v4.5',
  ajouter: 'M10 4v12M4 10h12',
  alerte: 'M10 3 18 16.5H2ZM10 8v4M10 14.2v.1',
  annuler: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8',
  bas: 'm5 7.5 5 5 5-5',
  cadenas: 'M5 9h10v7.5H5ZM7 9V6.5a3 3 0 0 1 6 0V9',
  calendrier: 'M3.5 5h13v11.5h-13ZM3.5 8.5h13M7 3v3.5M13 3v3.5',
  chercher: 'M9 3.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11ZM13 13l4 4',
  cocher: 'm4 10.5 4 4 8-9',
  courriel: 'M2.5 5h15v10.5h-15ZM2.5 5.5l7.5 6 7.5-6',
  croix: 'm5 5 10 10M15 5 5 15',
  deposer: 'M10 13V3.5M6 7.5l4-4 4 4M3.5 12.5v4h13v-4',
  droite: 'm7.5 5 5 5-5 5',
  entreprise: 'M4 17V3.5h8V17M12 8h4.5v9M2.5 17h15M6.5 7h3M6.5 10h3M6.5 13h3',
  erreur: 'M7 2.5h6L17.5 7v6L13 17.5H7L2.5 13V7ZM10 6v5M10 13.6v.1',
  externe: 'M11.5 3.5h5v5M16.5 3.5 9.5 10.5M8 4.5H3.5v12h12V12',
  fichier: 'M5 2.5h6.5L15.5 6.5v11H5ZM11 2.5v4.5h4.5',
  gauche: 'm12.5 5-5 5 5 5',
  horloge: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 6v4.3l3 1.9',
  info: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM10 9.3v4.4M10 6.4v.1',
  liste: 'M7 5h10M7 10h10M7 15h10M3 5h.1M3 10h.1M3 15h.1',
  modifier: 'M3.5 16.5l.8-3.6L13.5 3.7l2.8 2.8-9.2 9.2ZM11.5 5.7l2.8 2.8',
  non: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM7.3 7.3l5.4 5.4M12.7 7.3l-5.4 5.4',
  oeil: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10ZM10 7.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z',
  oeilBarre:
    'M4.5 6.8C2.9 8.2 2 10 2 10s3 5.5 8 5.5c1 0 2-.2 2.8-.6M8 4.7a8 8 0 0 1 2-.2c5 0 8 5.5 8 5.5s-.6 1.1-1.8 2.4M3 3l14 14',
  oui: 'M10 2.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15ZM6.7 10.2l2.4 2.4 4.2-5',
  personne: 'M10 3a3.3 3.3 0 1 1 0 6.6A3.3 3.3 0 0 1 10 3ZM3.5 17c.4-3.4 3-5 6.5-5s6.1 1.6 6.5 5',
  supprimer: 'M3.5 5.5h13M8 5V3h4v2M5 5.5l.8 11.5h8.4L15 5.5M8.5 8.5v5.5M11.5 8.5v5.5',
  telecharger: 'M10 3.5V13M6 9l4 4 4-4M3.5 12.5v4h13v-4',
  telephone:
    'M6.5 3 8.5 7 6.7 8.7a9 9 0 0 0 4.6 4.6L13 11.5l4 2v2.5c0 .8-.6 1.2-1.3 1.2C9 17 3 11 2.8 4.3 2.8 3.6 3.2 3 4 3Z',
  vide: 'M10 4.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z',
} as const

/** The names of the icons. */
export type IconName = keyof typeof traces
