/** Words of the annex of any form; the form's own are in its edition. */
export const TEXTES_ANNEXE = {
  titre: (titre: string) => `Annexe au ${titre.charAt(0).toLowerCase()}${titre.slice(1)}`,
  objet: (sigle: string, edition: string) =>
    `Cette annexe complète le Cerfa ${sigle} n°\u00a0${edition} et porte ce que le formulaire ne prévoit pas.`,
  sansCase: (edition: string) => `Réponses que l’édition ${edition} ne demande pas`,
  oui: 'Oui',
  valeursLongues: 'Réponses trop longues pour leur case',
  case: 'Case du formulaire',
  reponse: 'Réponse',
  texteEntier: 'Réponse entière',
  titreSignatures: 'Signatures',
  pied: (sigle: string, numero: string) => `Annexe au Cerfa ${sigle} – dossier n° ${numero}`,
  piedProjet: (sigle: string) => `Annexe au Cerfa ${sigle} – projet`,
} as const
