/** Name of the sheet. */
export const FEUILLE_CONTRATS = 'Contrats'

export const colonnes = {
  numero: 'Numéro',
  type: 'Type de contrat',
  etat: 'État',
  nom: 'Nom',
  prenom: 'Prénom',
  naissance: 'Date de naissance',
  siret: 'SIRET',
  etablissement: 'Établissement',
  conclusion: 'Conclu le',
  debut: 'Début',
  fin: 'Fin',
  diplome: 'Diplôme visé',
  codeDiplome: 'Code diplôme',
  codeRncp: 'Code RNCP',
  cfa: 'CFA ou organisme de formation',
  salaire: 'Salaire brut à l’embauche (€)',
  salaireHoraire: 'Salaire horaire brut à l’embauche (€)',
  montant: 'Montant total accordé (€)',
  npec: 'Niveau de prise en charge (€/an)',
  echeance: 'Échéance',
  echeanceDate: 'Date d’échéance',
  valide: 'Validé le',
  modifie: 'Modifié le',
  depot: 'N° de dépôt',
  avenant: 'Avenant',
  utilisatrice: 'Entreprise utilisatrice',
  suivi: 'Maître d’apprentissage ou tuteur',
  secondSuivi: 'Second maître, ou tuteur de l’entreprise utilisatrice',
  manque: 'Pièces à déposer',
  auteur: 'Saisi par',
  suiviPar: 'Suivi par',
}

/** What an amendment is, in its column. */
export const avenantDe = (rang: number, initial: string) => `Avenant n°\u00a0${rang} au contrat ${initial}`
