/** Kinds of document that a dossier may hold. */
export const TYPES_PIECE = [
  'cerfa_signe',
  'convention_formation',
  'annexe_pedagogique_financiere',
  'convention_amenagement_duree',
  'convention_mobilite',
  'declaration_projet_creation',
  'annexe_programme',
  'convention_tripartite',
  'accord_representant_legal',
  'rqth',
  'titre_sejour',
  'identite',
  'autre',
] as const
export type TypePiece = (typeof TYPES_PIECE)[number]

/** Label of each kind of document; the kind of contract names its own form: {@link libellePiece} says both. */
export const LIBELLES_PIECES: Readonly<Record<TypePiece, string>> = {
  cerfa_signe: 'Cerfa signé',
  convention_formation: 'Convention de formation',
  annexe_pedagogique_financiere: 'Annexe pédagogique et financière',
  convention_amenagement_duree: 'Convention d’aménagement de durée',
  convention_mobilite: 'Convention de mobilité',
  declaration_projet_creation: 'Déclaration de projet de création ou de reprise d’entreprise',
  annexe_programme: 'Annexe sur la formation (programme, organisation, évaluation)',
  convention_tripartite: 'Convention tripartite des deux employeurs',
  accord_representant_legal: 'Accord du représentant légal',
  rqth: 'Justificatif de la qualité de travailleur handicapé',
  titre_sejour: 'Titre de séjour ou autorisation de travail',
  identite: 'Pièce d’identité',
  autre: 'Autre document',
}

/** A document to send, and why it is asked. */
export interface PieceAttendue {
  type: TypePiece
  libelle: string
  raison: string
  /** The funding cannot be granted without it. */
  obligatoire: boolean
}
