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
  cfa: 'CFA',
  salaire: 'Salaire brut à l’embauche (€)',
  npec: 'Niveau de prise en charge (€/an)',
  echeance: 'Échéance',
  echeanceDate: 'Date d’échéance',
  valide: 'Validé le',
  modifie: 'Modifié le',
}
