/** Something due on a dossier, or that its passing decides. */
export interface EcheanceDossier {
  code: string
  libelle: string
  date: string
  depassee: boolean
  /** Who must act on it: the enterprise that files the contract, or the OPCO that answers. */
  pour: 'entreprise' | 'operateur'
}
