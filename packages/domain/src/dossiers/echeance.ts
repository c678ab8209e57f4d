/** Something due on a dossier, or that its passing decides. */
export interface EcheanceDossier {
  code: string
  libelle: string
  date: string
  depassee: boolean
  /** Who must act on it: the enterprise that files the contract, or the OPCO that answers. */
  pour: 'entreprise' | 'operateur'
}

/** Code of what the silence of the OPCO decided. */
export const SILENCE = 'silence'

/** The silence of the OPCO is told whole by its words: how late it is adds nothing. */
export const isSilence = ({ code }: Pick<EcheanceDossier, 'code'>): boolean => code === SILENCE
