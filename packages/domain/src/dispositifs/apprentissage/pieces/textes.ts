/** Why each document is asked. */
export const RAISONS_PIECES = {
  cerfa: 'Le contrat signé par l’employeur, l’apprenti et le CFA est toujours demandé (art. D6224-1).',
  cerfaMineur:
    'Le contrat signé par l’employeur, l’apprenti, son représentant légal et le CFA est toujours demandé (art. D6224-1).',
  convention: 'La convention conclue avec le CFA accompagne le contrat (art. D6224-1 et L6353-1).',
  conventionAvenant:
    'L’avenant change la formation\u00a0: la convention mise à jour avec le CFA l’accompagne (art. D6224-5 et L6353-1).',
  conventionInchangee: 'À joindre si l’avenant change aussi la formation ou son prix (art. D6224-5).',
  annexe:
    'La formation est confiée au CFA de l’entreprise : l’annexe pédagogique et financière remplace la convention de formation (art. D6224-1).',
  amenagement:
    'La durée du contrat diffère de celle du cycle de formation : la convention signée par le CFA, l’employeur et l’apprenti accompagne le contrat (art. L6222-7-1).',
  amenagementCumul:
    'Vous avez indiqué un cumul de dérogations : joignez cette convention si la durée du contrat diffère de celle du cycle (art. L6222-7-1).',
  mobilite: 'À joindre si une mobilité en Europe ou à l’étranger est prévue (art. L6222-42).',
  projet:
    'L’apprenti a plus de 29 ans et un projet de création ou de reprise d’entreprise : sa déclaration sur l’honneur est demandée (art. L6222-2, 4°).',
  rqthDerogation:
    'La qualité de travailleur handicapé justifie l’âge de l’apprenti ou la durée du contrat (art. L6222-2 et R6222-46).',
  rqth: 'Utile pour obtenir la majoration de la prise en charge (art. D6332-82).',
  titreSejour:
    'L’apprenti est étranger hors Union européenne : le document qui l’autorise à travailler est demandé (art. L5221-5).',
  titreSejourMineur:
    'L’apprenti est étranger hors Union européenne et mineur : à joindre s’il en possède déjà un (art. L5221-5).',
  identiteMineur:
    'L’apprenti est mineur : sa pièce d’identité et celle de son représentant légal peuvent être demandées.',
  identite: 'Peut être demandée pour vérifier l’état civil de l’apprenti.',
  autre: 'Tout autre justificatif utile à l’instruction du dossier.',
} as const
