import { QUALITES_SIGNATAIRES, type RoleSignataire } from '@mon-espace/domain'

/** Words of the seal, on paper and when it cannot be set. */
export const TEXTES_SCEAU = {
  avantNom: 'Signé électroniquement par ',
  apresNom: (role: RoleSignataire, moment: string) =>
    `, en qualité ${QUALITES_SIGNATAIRES[role]}, le ${moment} (heure de Paris)`,
  scelleDe: 'Cachet de Mon espace',
  autoriteDemo: 'Mon espace – autorité de démonstration',
  cachetDemo: 'Mon espace – cachet de démonstration',
  horodatage:
    'La signature n’a pas pu être horodatée\u00a0: rien n’est signé. Réessayez dans quelques instants.',
  pasScellable:
    'Ce PDF ne peut pas être signé en ligne. Enregistrez-le de nouveau en PDF, sans protection, puis déposez-le.',
} as const
