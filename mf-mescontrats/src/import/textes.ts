import { formatNombre, type NiveauProbleme } from '@mon-espace/domain'
import type { EtatLigneImport } from '@mon-espace/domain/api'

const s = (n: number) => (n > 1 ? 's' : '')
const nombre = (n: number, mot: string) => `${formatNombre(n)} ${mot}${s(n)}`
const prepares = (faits: number, total: number) =>
  `${formatNombre(faits)}\u00a0contrat${s(faits)} préparé${s(faits)} sur ${formatNombre(total)}`

export const page = {
  titre: 'Importer des contrats',
  intro:
    'Remplissez le modèle, une ligne par contrat, puis déposez-le ici : chaque ligne est vérifiée, et rien n’est créé avant votre accord.',
  retour: 'mesContrats en alternance',
} as const

/** Kinds of contract, by the `type` of their dossiers. */
export const types: Readonly<Record<string, string>> = {
  apprentissage: 'Contrats d’apprentissage',
  professionnalisation: 'Contrats de professionnalisation',
}

export const depot = {
  type: 'Type de contrat',
  modele: 'Télécharger le modèle',
  nomModele: (type: string) => `modele-import-${type}.xlsx`,
  libelle: 'Fichier à importer',
  choisir: 'Choisir un fichier',
  remplacer: 'Choisir un autre fichier',
  aide: 'Classeur Excel (.xlsx) ou CSV : 1 000 contrats et 10 Mo au plus. Le NIR est chiffré dès sa réception et n’est jamais réaffiché en clair.',
  format:
    'Choisissez un classeur Excel (.xlsx) ou un fichier CSV. Un fichier .ods, .xlsb ou .numbers s’enregistre au format .xlsx depuis votre tableur.',
  poids: 'Ce fichier dépasse 10 Mo. Retirez-en les feuilles et les images qui ne servent pas à l’import.',
} as const

export const apercu = {
  titre: (nom: string) => `Aperçu de ${nom}`,
  annonce: (pretes: number, aCompleter: number, aCorriger: number) =>
    `${pretes} prêt${s(pretes)}, ${aCompleter} à compléter, ${aCorriger} à corriger.`,
  afficher: 'Lignes à afficher',
  toutes: 'Toutes',
  lignes: 'Lignes du fichier',
  ligne: (n: number) => `Ligne ${n}`,
  sansNom: 'Nom à indiquer',
  debut: (jour: string) => `début le ${jour}`,
  sansDebut: 'date de début à indiquer',
  points: (n: number, prete: boolean) => `${nombre(n, 'point')}${prete ? ' à vérifier' : ''}`,
  aucunPoint: 'Rien à signaler',
  suite: (reste: number) => `Afficher ${reste === 1 ? 'la ligne restante' : `${reste} lignes de plus`}`,
  colonne: (lettre: string, titre: string) => `Colonne ${lettre}, « ${titre} »`,
  vide: 'Aucune ligne dans ce cas.',
  inconnues: (colonnes: readonly { lettre: string; titre: string }[]) =>
    `${colonnes.length} colonnes ne sont pas connues, leur contenu n’est pas repris : ${colonnes.map(({ lettre, titre }) => `${lettre} « ${titre} »`).join(', ')}. Comparez leurs titres à ceux du modèle.`,
} as const

export const etats: Readonly<Record<EtatLigneImport, { libelle: string; aide: string }>> = {
  prete: {
    libelle: 'Prêt',
    aide: 'Le brouillon sera complet : il ne restera qu’à le relire et à le valider.',
  },
  a_completer: {
    libelle: 'À compléter',
    aide: 'Le brouillon sera créé, ses cases illisibles laissées vides ; vous compléterez à l’écran ce qui est signalé.',
  },
  a_corriger: {
    libelle: 'À corriger',
    aide: 'L’établissement n’est pas l’un des vôtres, ou le nom ne peut pas être lu : aucun brouillon ne sera créé de cette ligne. Corrigez le fichier, puis déposez-le à nouveau.',
  },
}

export const comptes: Readonly<Record<EtatLigneImport, (n: number) => string>> = {
  prete: (n) => `prêt${s(n)}`,
  a_completer: () => 'à compléter',
  a_corriger: () => 'à corriger',
}

export const filtres: Readonly<Record<EtatLigneImport, string>> = {
  prete: 'Prêts',
  a_completer: 'À compléter',
  a_corriger: 'À corriger',
}

export const niveaux: Readonly<Record<NiveauProbleme, string>> = {
  corriger: 'À corriger dans le fichier',
  completer: 'À compléter à l’écran',
  verifier: 'À vérifier',
}

export const creation = {
  creer: (n: number) => `Créer ${nombre(n, 'brouillon')}`,
  reprendre: 'Reprendre la création',
  aucun: 'Aucune ligne ne peut devenir un brouillon : corrigez le fichier, puis déposez-le à nouveau.',
  ecartees: (n: number) =>
    n === 1
      ? 'La ligne à corriger ne sera pas importée.'
      : `Les ${n} lignes à corriger ne seront pas importées.`,
  enCours: (n: number) => `Création de ${nombre(n, 'brouillon')}…`,
  interrompre: 'Interrompre la création',
  avance: prepares,
  prepares: (faits: number, total: number) =>
    `${prepares(faits, total)}\u00a0: ils sont dans votre liste. Reprenez quand vous le souhaitez\u00a0: les autres seront créés, aucun deux fois.`,
  interrompue: 'Création interrompue',
  interrompueDetail:
    'Les brouillons déjà créés sont dans votre liste. Reprenez quand vous le souhaitez : aucun ne sera créé deux fois.',
  echec: 'La création n’a pas abouti',
  echecSuite: 'Reprenez : aucun brouillon ne sera créé deux fois.',
} as const

export const erreurs = {
  telecharger: 'Télécharger les erreurs',
  reste: 'Télécharger les lignes à corriger',
  aideReste:
    'Votre fichier, réduit à ces lignes, avec une colonne « Points à corriger ». Il est préparé sur votre poste.',
  aide: 'Votre fichier, avec une colonne « Points à corriger ». Il est préparé sur votre poste.',
  echec: 'Le fichier n’a pas pu être préparé : corrigez le vôtre d’après la liste ci-dessous.',
  nom: (nom: string) => nom.replace(/(\.[^.]*)?$/, (fin) => `-a-corriger${fin || '.csv'}`),
} as const

const crees = (n: number) => (n === 0 ? 'Aucun brouillon créé' : `${nombre(n, 'brouillon')} créé${s(n)}`)

export const resultat = {
  titre: crees,
  creesDepuis: (n: number, nom: string) => `${crees(n)} depuis ${nom}.`,
  detail: 'Ouvrez chacun pour le relire, le compléter au besoin et le valider.',
  liste: 'Brouillons créés',
  ouvrir: 'Ouvrir le brouillon',
  relire: 'Relire et valider',
  restent: (n: number) => `${nombre(n, 'ligne')} à corriger`,
  restentDetail:
    'Aucun brouillon n’en a été créé. Téléchargez ces lignes seules, corrigez-les, puis importez ce nouveau fichier.',
  autre: 'Importer un autre fichier',
  contrats: 'Voir tous mes contrats',
} as const
