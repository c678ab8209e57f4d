import { DIFFERENCES, MOTIFS_COMMUNS } from '../motifs.ts'

/** Ready-made reasons, by document. */
export const MOTIFS_PIECES = {
  cerfa_signe: [
    'Il manque une signature. Faites signer l’employeur et le salarié ou la salariée.',
    'Le Cerfa EJ 20 signé n’est pas la dernière version. Imprimez celle du dossier et faites-la signer.',
    DIFFERENCES,
  ],
  annexe_programme: [
    'Le programme ou les modalités d’évaluation n’y figurent pas. Demandez à l’organisme de formation une annexe complète.',
    'La durée de la formation ne correspond pas à celle du contrat. Corrigez l’une ou l’autre.',
    DIFFERENCES,
  ],
  convention_tripartite: [
    'Il manque une signature. La convention doit être signée par les deux employeurs et le salarié ou la salariée.',
    DIFFERENCES,
  ],
  accord_representant_legal: [
    'L’accord n’est pas daté ou pas signé. Faites-le dater et signer par le représentant légal.',
  ],
  ...MOTIFS_COMMUNS,
}

/**
 * Reasons to refuse the funding, each with its article.
 * @source art. D6325-2 C. trav. and notice 51650#09 (what a refusal may rest on)
 */
export const MOTIFS_REFUS: readonly string[] = [
  'La personne n’appartient à aucun des publics du contrat de professionnalisation (art. L6325-1 du code du travail).',
  'La durée du contrat ou de l’action dépasse ce que la loi ou l’accord de branche permet (art. L6325-11 et L6325-12 du code du travail).',
  'La durée de la formation est inférieure au minimum légal (art. L6325-13 du code du travail).',
  'La rémunération est inférieure au minimum légal ou conventionnel (art. D6325-15 du code du travail).',
  'La qualification visée n’est pas de celles que le contrat peut préparer (art. L6314-1 du code du travail).',
  'La qualification visée n’est pas prioritaire pour la branche (art. D6325-2 du code du travail).',
  'Les fonds disponibles ne permettent pas la prise en charge (art. D6325-2 du code du travail).',
  'Le dossier est resté incomplet (art. D6325-2 du code du travail).',
]
