import { LIBELLES_ETATS } from '@mon-espace/domain'
import type { EtatDossier, EvenementWebhook, Livraison } from '@mon-espace/domain/api'

/** The words around what is told once. */
export const secret = {
  titre: 'À copier maintenant',
  aide: 'Cette valeur n’est montrée que cette fois. Donnez-la à votre éditeur par un moyen sûr, jamais par e-mail.',
  copier: 'Copier',
  copie: 'C’est copié.',
  fini: 'C’est noté, masquer',
} as const

/** The words around keys of access. */
export const cles = {
  titre: 'Clés de logiciel',
  aide: 'Une clé ouvre à un logiciel les contrats de toute l’entreprise, jamais les comptes, ni les clés, ni la relecture d’un numéro de sécurité sociale. Au logiciel d’un CFA, donnez une clé qui dépose\u00a0: il ne verra que ce qu’il a déposé. L’historique des dossiers nomme la clé.',
  chargement: 'Chargement des clés',
  aucune: 'Aucune clé pour l’instant.',
  creer: 'Créer une clé de logiciel',
  bouton: 'Créer la clé',
  annuler: 'Annuler',
  libelle: 'Nom de la clé',
  libelleAide: 'Le logiciel qui s’en servira, par exemple SIRH, paie, ou le nom du CFA.',
  acces: {
    label: 'Ce qu’elle permet',
    depot: 'Déposer des contrats d’apprentissage et suivre ceux-là',
    lecture: 'Lire les contrats',
    ecriture: 'Lire et saisir les contrats',
  },
  donnee: (libelle: string) => `Clé de logiciel «\u00a0${libelle}\u00a0»`,
  creee: (quand: string, par: string) => `Créée le ${quand} par ${par}.`,
  utilisee: (quand: string) => `Dernière utilisation le ${quand}`,
  jamais: 'Jamais utilisée',
  revoquer: 'Révoquer',
  revoquee: (libelle: string) => `La clé «\u00a0${libelle}\u00a0» est révoquée.`,
  confirmer: {
    titre: (libelle: string) => `Révoquer la clé «\u00a0${libelle}\u00a0»\u00a0?`,
    texte:
      'Le logiciel qui s’en sert n’aura plus accès à rien, aussitôt. Pour le reconnecter, il faudra lui donner une autre clé.',
    bouton: 'Révoquer la clé',
  },
} as const

const etatDe = (evenement: EvenementWebhook) =>
  LIBELLES_ETATS[evenement.slice('dossier.'.length) as EtatDossier]

/** The words around webhooks. */
export const webhooks = {
  titre: 'Webhooks',
  aide: 'À chaque changement d’état d’un dossier, nous écrivons à l’adresse de votre logiciel\u00a0: le numéro du dossier, son état, l’heure et un lien, sans aucun nom. Chaque envoi est signé. S’il n’arrive pas, il est repris pendant 24\u00a0heures.',
  chargement: 'Chargement des webhooks',
  aucune: 'Aucun webhook pour l’instant.',
  creer: 'Ajouter un webhook',
  bouton: 'Ajouter le webhook',
  annuler: 'Annuler',
  url: 'Adresse à prévenir',
  urlAide: 'Donnée par votre éditeur, par exemple https://sirh.entreprise.fr/mon-espace.',
  evenements: 'Prévenir quand un dossier devient',
  evenement: etatDe,
  entend: (evenements: readonly EvenementWebhook[]) =>
    `Prévenu de\u00a0: ${evenements.map(etatDe).join(', ')}.`,
  cree: (quand: string, par: string) => `Ajouté le ${quand} par ${par}.`,
  actif: 'Actif',
  arrete: 'Arrêté',
  arreter: 'Arrêter',
  reprendre: 'Reprendre',
  envois: 'Voir les envois',
  renouveler: 'Changer de secret',
  supprimer: 'Supprimer',
  supprime: 'Le webhook est supprimé.',
  secret: (url: string) => `Secret de signature de ${url}`,
  relais: (quand: string) =>
    `Les envois sont signés aussi par l’ancien secret jusqu’au ${quand}\u00a0: installez le nouveau d’ici là.`,
  confirmer: {
    renouveler: {
      titre: 'Changer de secret\u00a0?',
      texte:
        'Un nouveau secret est créé. Pendant 24\u00a0heures, les envois portent les deux signatures, le temps de l’installer dans votre logiciel.',
      bouton: 'Changer de secret',
    },
    supprimer: {
      titre: 'Supprimer ce webhook\u00a0?',
      texte: 'Votre logiciel ne sera plus prévenu, et les envois en attente ne partiront pas.',
      bouton: 'Supprimer le webhook',
    },
  },
} as const

const ECHECS: Record<NonNullable<Livraison['echec']>, string> = {
  adresse_refusee: 'Cette adresse n’est pas sur l’internet public\u00a0: nous ne pouvons pas l’appeler.',
  nom_inconnu: 'Le nom de cette adresse est introuvable.',
  connexion: 'La connexion a échoué.',
  certificat: 'Le certificat de cette adresse n’est pas valable.',
  delai: 'Pas de réponse en 10\u00a0secondes.',
  redirection: 'Cette adresse renvoie ailleurs\u00a0: indiquez l’adresse finale.',
  refus: 'Le logiciel a refusé l’envoi.',
  reponse_illisible: 'La réponse est illisible.',
  interne: 'L’envoi a échoué de notre fait. Il sera repris.',
  arret: 'L’envoi a été interrompu.',
}

/** The words around what webhooks were told. */
export const livraisons = {
  titre: (url: string) => `Envois à ${url}`,
  chargement: 'Chargement des envois',
  aucun: 'Aucun envoi ces 30\u00a0derniers jours.',
  numero: ({ numero }: Livraison) => (numero ? `dossier ${numero}` : 'brouillon'),
  evenement: (one: Livraison) => `${one.numero ?? 'Brouillon'}\u00a0: ${etatDe(one.evenement)}`,
  etats: { a_envoyer: 'En attente', livree: 'Livré', abandonnee: 'Abandonné' },
  issue: ({ echec, statut, essais }: Livraison) => {
    const reponse = statut === null ? '' : ` Réponse ${statut}.`
    const tentatives = essais > 1 ? ` ${essais}\u00a0essais.` : ''
    return `${echec ? ECHECS[echec] : ''}${reponse}${tentatives}`.trim()
  },
  prochain: (quand: string) => `Prochain essai le ${quand}`,
  renvoyer: 'Renvoyer',
  renvoye: 'L’envoi repart.',
  suite: 'Envois plus anciens',
} as const
