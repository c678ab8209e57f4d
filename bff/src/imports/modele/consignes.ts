/** Help of the cells of the fields that every form asks of the establishment and of the week. */
export const CONSIGNES_COMMUNES: Readonly<Record<string, string>> = {
  'employeur.siret':
    '14 chiffres. L’établissement apporte sa dénomination, son adresse et le reste de sa fiche.',
  'employeur.effectif': 'Nombre entier. Vide : repris de votre fiche entreprise.',
  'employeur.telephone': '10 chiffres. Vide : repris de votre fiche entreprise.',
  'employeur.courriel': 'Adresse e-mail. Vide : reprise de votre fiche entreprise.',
  'contrat.dureeHebdoHeures': 'Par semaine, par exemple 35 ou 35h30.',
  'contrat.dureeHebdoMinutes': 'De 0 à 59. Vide si elles sont déjà dans la colonne des heures.',
}

/** The last sentence of « Lisez-moi » where the file holds NIR. */
export const FICHIER_A_SUPPRIMER =
  'Le NIR est chiffré dès sa réception et n’est jamais réaffiché en clair. Supprimez ce fichier de votre poste une fois l’import terminé.'
