/** What helps to answer the questions of an address. */
export const adresse = {
  numero: 'Avec «\u00a0bis\u00a0» ou «\u00a0ter\u00a0» s’il y en a un.',
  voie: 'Type et nom de la rue, par exemple «\u00a0rue des Peupliers\u00a0».',
  complement: 'Bâtiment, étage, résidence…',
  commune: 'Tapez le nom ou le code postal, puis choisissez dans la liste.',
  pays: 'Laissez vide pour la France.',
} as const

export const nir = {
  modifier: 'Modifier',
  afficher: 'Afficher',
  masquer: 'Masquer',
  revele: 'Le numéro est affiché. Cette consultation est notée dans l’historique du dossier.',
  relire: 'Relisez-le\u00a0: il sera masqué dès que vous quitterez cet écran.',
  echec: 'Le numéro n’a pas pu être affiché. Réessayez dans un instant.',
} as const

/** Of two codes of one diploma. */
export const codesDiplome = { recent: 'code le plus récent', ancien: 'ancien code' } as const

export const point = { avertissement: 'Attention\u00a0:' } as const

/** Where an answer was taken from, in the words of « repris de votre fiche entreprise ». */
export const reprises = {
  debut: 'repris du début d’exécution du contrat',
  fin: 'repris de la fin du contrat',
  commune: 'repris de l’adresse de l’établissement',
  codeDiplome: 'déduit du code diplôme',
  intitule: 'déduit de l’intitulé choisi',
} as const

/** What was just taken out, told with « Annuler ». */
export const retrait = {
  annuler: 'Annuler',
  maitre: (nom: string) => `${nom || 'Le maître d’apprentissage'} n’est plus dans ce contrat.`,
  taux: 'Les pourcentages saisis sont remplacés par les minimums calculés.',
  adresse: 'L’adresse du représentant légal est remplacée.',
  etablissement: 'Le nom, l’adresse et les coordonnées sont ceux de l’établissement choisi.',
} as const

export const lecture = { oui: 'Oui', non: 'Non', coche: 'Attesté', bloc: 'Plusieurs informations' } as const
