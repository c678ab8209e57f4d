/** Words of the fields that several screens ask. */
export const adresse = {
  numero: { libelle: 'Numéro', aide: 'Avec « bis » ou « ter » s’il y en a un.', facultatif: true },
  voie: { libelle: 'Voie', aide: 'Type et nom de la rue, par exemple « rue des Peupliers ».' },
  complement: {
    libelle: 'Complément d’adresse',
    aide: 'Bâtiment, étage, résidence…',
    facultatif: true,
  },
  codePostal: { libelle: 'Code postal' },
  commune: { libelle: 'Commune', aide: 'Tapez le nom ou le code postal, puis choisissez dans la liste.' },
} as const

export const nir = {
  modifier: 'Modifier',
  afficher: 'Afficher',
  masquer: 'Masquer',
  revele: 'Le numéro est affiché. Cette consultation est notée dans l’historique du dossier.',
  echec: 'Le numéro n’a pas pu être affiché. Réessayez dans un instant.',
  masque: (fin: string) => `Numéro enregistré, masqué : ${fin}`,
} as const

export const point = { avertissement: 'À vérifier :' } as const

export const lecture = { oui: 'Oui', non: 'Non', coche: 'Attesté', bloc: 'Plusieurs informations' } as const
