/** Words of the annex; the form's own words are in `etiquettes.ts`. */
export const TEXTES_ANNEXE = {
  titre: 'Annexe au contrat d’apprentissage',
  objet: 'Cette annexe complète le Cerfa FA 13 n° 10103*14 et porte ce que le formulaire ne prévoit pas.',
  employeur: 'Employeur',
  siret: 'SIRET de l’établissement',
  apprenti: 'Apprenti(e)',
  travailTemporaire: 'Apprentissage en travail temporaire',
  utilisatrice: 'Entreprise utilisatrice',
  siretUtilisatrice: 'SIRET de l’entreprise utilisatrice',
  debutMission: 'Début de la mission',
  finMission: 'Fin de la mission',
  maitreAgence: 'Maître d’apprentissage dans l’entreprise de travail temporaire',
  experience: 'Son expérience dans le travail temporaire',
  mois: (mois: string) => `${mois} mois`,
  maitreUtilisatrice: 'Maître d’apprentissage dans l’entreprise utilisatrice',
  information: 'Articles L. 6226-1 et R. 6226-1 à R. 6226-6 du code du travail.',
  valeursLongues: 'Réponses trop longues pour leur case',
  case: 'Case du formulaire',
  texteEntier: 'Réponse entière',
  signatures: ['L’employeur', 'L’apprenti(e)', 'Le représentant légal'],
  pied: (numero: string) => `Annexe au Cerfa FA 13 – dossier n° ${numero}`,
  piedProjet: 'Annexe au Cerfa FA 13 – projet',
} as const

/** Whose a box is, by the beginning of its name; the longer names first. */
export const PARTIES: readonly (readonly [debut: string, partie: string])[] = [
  ['employeur.', 'L’employeur'],
  ['apprenti.', 'L’apprenti(e)'],
  ['representantLegal.', 'Le représentant légal'],
  ['maitre1.', 'Le maître d’apprentissage n° 1'],
  ['maitre2.', 'Le maître d’apprentissage n° 2'],
  ['contrat.', 'Le contrat'],
  ['remuneration.', 'La rémunération'],
  ['formation.lieu.', 'Le lieu principal de formation'],
  ['formation.', 'La formation'],
]
