/** Why each document is asked. */
export const RAISONS_PIECES = {
  cerfa: 'Le contrat signé par l’employeur et le salarié est toujours demandé (art. D6325-1).',
  annexe:
    'L’annexe sur la formation (objectifs, programme, organisation, évaluation, sanction) accompagne toujours le contrat (art. D6325-11).',
  tripartite:
    'Le contrat est saisonnier, avec deux employeurs : leur convention est demandée (art. L6325-4-1).',
  representant: 'Le salarié est mineur : l’accord écrit de son représentant légal est demandé.',
  rqth: 'Utile pour faire valoir les droits attachés à la qualité de travailleur handicapé.',
  titreSejour:
    'À joindre si le salarié est étranger hors Union européenne : le document qui l’autorise à travailler (art. L5221-5).',
  identite: 'Peut être demandée pour vérifier l’état civil du salarié.',
  autre: 'Tout autre justificatif utile à l’instruction du dossier.',
} as const
