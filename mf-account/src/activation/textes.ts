import { de } from '@mon-espace/ui'

/** The words of the page where an administrator says yes or no to somebody who signed up. */
export const activation = {
  titre: 'Validation d’inscription',
  accroche: (entreprise: string) =>
    `Une personne demande à gérer les contrats ${de(entreprise)} dans Mon espace.`,
  qui: 'Qui demande',
  nom: 'Nom',
  fonction: 'Fonction',
  nonPrecisee: 'Non précisée',
  email: 'E-mail',
  telephone: 'Téléphone',
  nonPrecise: 'Non précisé',
  entreprise: 'Entreprise',
  siret: 'SIRET',
  demandeLe: 'Demande faite le',
  role: 'Accès demandé',
  roles: {
    employeur: 'Saisir et suivre les contrats de l’entreprise',
    administrateur: 'Saisir et suivre les contrats, et administrer les comptes de l’entreprise',
    gestionnaire: 'Instruire les dossiers',
  },
  conseil:
    'Activez si vous connaissez cette personne et qu’elle travaille bien pour cette entreprise. Elle verra tous les contrats de l’entreprise, sur tous ses établissements\u00a0; vous pourrez ensuite la limiter à certains, dans «\u00a0Mon compte\u00a0».',
  activer: 'Activer',
  refuser: 'Refuser',
  confirmerRefus: {
    titre: (nom: string) => `Refuser la demande ${de(nom)}\u00a0?`,
    texte: (nom: string, entreprise: string) =>
      `${nom} n’aura pas accès aux contrats ${de(entreprise)}. Ce lien ne servira plus\u00a0: pour changer d’avis, un administrateur de l’entreprise peut l’activer dans «\u00a0Mon compte\u00a0».`,
    bouton: 'Refuser la demande',
  },
  active: {
    titre: 'Compte activé',
    texte: (nom: string) => `${nom} reçoit un e-mail et peut se connecter dès que son adresse est confirmée.`,
  },
  refuse: {
    titre: 'Demande refusée',
    texte: (nom: string) => `${nom} n’a pas accès aux contrats de l’entreprise. Un e-mail le lui dit.`,
  },
  comptes: 'Voir les comptes de mon entreprise',
  expire: {
    titre: 'Ce lien a expiré',
    accroche:
      'La personne peut renouveler sa demande\u00a0: vous recevrez alors un nouvel e-mail. Rien d’autre n’est à faire.',
  },
  utilise: {
    titre: 'Cette demande a déjà reçu une réponse',
    accroche:
      'Vous, ou un autre administrateur, y avez déjà répondu. Les accès se gèrent ensuite dans «\u00a0Mon compte\u00a0».',
  },
  absent: {
    titre: 'Ouvrez le lien de votre e-mail',
    accroche:
      'Cette page s’ouvre depuis l’e-mail «\u00a0Validation d’inscription\u00a0». Rouvrez-le et suivez son lien.',
  },
} as const
