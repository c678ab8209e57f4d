import { DIFFERENCES, MOTIFS_COMMUNS } from '../motifs.ts'

/** Ready-made reasons, by document. */
export const MOTIFS_PIECES = {
  cerfa_signe: [
    'Il manque une signature. Faites signer l’employeur, l’apprenti(e) et, s’il y a lieu, son représentant légal.',
    'Le visa du CFA manque. Faites viser le Cerfa par le CFA.',
    'Le Cerfa FA 13 signé n’est pas la dernière version. Imprimez celle du dossier et faites-la signer.',
    DIFFERENCES,
  ],
  convention_formation: [
    'Il manque une signature. La convention doit être signée par l’employeur et par le CFA.',
    'Le prix de la formation n’y figure pas. Demandez au CFA une convention complète.',
    DIFFERENCES,
  ],
  annexe_pedagogique_financiere: [
    'Les moyens ou le coût de la formation n’y figurent pas. Complétez l’annexe.',
    DIFFERENCES,
  ],
  convention_amenagement_duree: [
    'Il manque une signature. La convention doit être signée par l’employeur, le CFA et l’apprenti(e).',
    'La durée retenue ne correspond pas à celle du contrat. Corrigez l’une ou l’autre.',
    DIFFERENCES,
  ],
  convention_mobilite: [
    'Il manque une signature. La convention doit être signée par toutes les parties.',
    DIFFERENCES,
  ],
  declaration_projet_creation: [
    'La déclaration n’est pas datée ou pas signée. Faites-la dater et signer par l’apprenti(e).',
    'Le projet n’est pas décrit. Indiquez en quoi le diplôme visé lui est nécessaire.',
  ],
  ...MOTIFS_COMMUNS,
}

/**
 * Reasons to refuse the funding, each with its article.
 * @source art. D6224-2 C. trav. (what the OPCO checks)
 */
export const MOTIFS_REFUS: readonly string[] = [
  'La certification préparée n’est pas ouverte à l’apprentissage ou n’est plus active (art. D6224-2 du code du travail).',
  'L’âge de l’apprenti(e) n’est pas dans les limites prévues (art. L6222-1 à L6222-3 du code du travail).',
  'Le maître d’apprentissage ne remplit pas les conditions (art. L6223-8-1 du code du travail).',
  'La rémunération est inférieure au minimum légal (art. D6222-26 du code du travail).',
  'L’employeur fait l’objet d’une opposition à l’engagement d’apprentis (art. L6225-1 du code du travail).',
  'Le CFA n’est pas habilité à préparer à cette certification (art. R6113-16 du code du travail).',
  'Le CFA ne détient pas la certification Qualiopi (art. D6224-2 du code du travail).',
  'Le dossier a été transmis après le délai de cinq jours ouvrables qui suit le début du contrat (art. D6224-1 du code du travail).',
  'La mission dure moins de six mois, temps passé au CFA compris (art. L6226-1 du code du travail).',
]
