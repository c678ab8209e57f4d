/** The words around what is told once. */
export const secret = {
  titre: 'À copier maintenant',
  aide: 'Elle n’est montrée que cette fois. Donnez-la à votre éditeur par un moyen sûr, jamais par e-mail.',
  copier: 'Copier',
  copie: 'C’est copié.',
  fini: 'C’est noté, masquer',
} as const

/** The words around keys of access. */
export const cles = {
  titre: 'Clés d’accès',
  aide: 'Une clé ouvre à un logiciel les contrats de toute l’entreprise, comme à un employeur\u00a0: jamais les comptes, ni les clés, ni la relecture d’un numéro de sécurité sociale. L’historique des dossiers la nomme.',
  chargement: 'Chargement des clés',
  aucune: 'Aucune clé pour l’instant.',
  creer: 'Créer une clé d’accès',
  bouton: 'Créer la clé',
  annuler: 'Annuler',
  libelle: 'Nom de la clé',
  libelleAide: 'Le logiciel qui s’en servira, par exemple SIRH ou paie.',
  acces: {
    label: 'Ce qu’elle permet',
    lecture: 'Lire les contrats',
    ecriture: 'Lire et saisir les contrats',
  },
  donnee: (libelle: string) => `Clé d’accès «\u00a0${libelle}\u00a0»`,
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
