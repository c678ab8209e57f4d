/** The few words the components say by themselves. Each group is its own constant, so a screen carries only what it uses; those of components that few screens have stand beside them. */

export const champ = {
  facultatif: '(facultatif)',
  repris: 'repris de votre fiche entreprise',
  erreur: 'Erreur\u00a0:',
  attention: 'Attention\u00a0:',
  choisir: 'Choisir…',
  oui: 'Oui',
  non: 'Non',
} as const

export const recherche = {
  continuez: (reste: number) =>
    reste > 1 ? `Tapez encore ${reste} caractères.` : 'Tapez encore un caractère.',
  chargement: 'Recherche…',
  vide: 'Aucun résultat. Vérifiez l’orthographe ou essayez un autre mot.',
  videLibre: 'Aucun résultat\u00a0: vous pouvez garder votre saisie.',
  erreur: 'La recherche n’a pas abouti.',
  reessayer: 'Réessayer',
  proposition: (libelle: string, rang: number, total: number) => `${libelle}, ${rang} sur ${total}`,
  choisie: (libelle: string) => `${libelle}, choisi`,
  compte: (n: number) => (n === 1 ? '1 proposition.' : `${n} propositions.`),
} as const

export const bilanErreurs = {
  titre: (n: number) => (n === 1 ? 'Il reste 1 point à corriger' : `Il reste ${n} points à corriger`),
} as const

export const avis = {
  info: 'Information\u00a0:',
  success: 'C’est fait\u00a0:',
  warning: 'À noter\u00a0:',
  error: 'Erreur\u00a0:',
} as const

export const bouton = { enCours: 'en cours' } as const

export const etapes = {
  titre: 'Étapes',
  sur: (n: number, total: number) => `Étape ${n} sur ${total}`,
  complete: 'Complet',
  enCours: 'En cours',
  aFaire: 'À faire',
  aVoir: 'À compléter',
  fermee: 'Plus tard',
} as const

export const boite = { fermer: 'Fermer', annuler: 'Annuler' } as const
export const pourquoi = { titre: 'Pourquoi\u00a0?' } as const
export const resume = { modifier: 'Modifier', vide: 'À compléter' } as const
export const notification = { titre: 'Notifications', fermer: 'Fermer', annuler: 'Annuler' } as const
export const titrePage = { erreur: 'Erreur\u00a0:', site: 'Mon espace' } as const
export const attente = { chargement: 'Chargement…' } as const
export const envoiLong = { annuler: 'Annuler' } as const

export const enregistrement = {
  jamais: '',
  enCours: 'Enregistrement…',
  fait: (heure: string) => `Enregistré à ${heure}`,
  echec: 'Non enregistré',
  essai: (secondes: number) => `nouvel essai dans ${secondes}\u00a0s`,
  essaiMaintenant: 'nouvel essai en cours',
  horsLigne: 'Hors ligne\u00a0: gardez cet onglet ouvert, votre saisie sera enregistrée au retour du réseau',
} as const
