/** What is wrong with a cell that cannot be read, and what to do. The value is never repeated: it may be a NIR. */
export const FAUTES_LECTURE = {
  notation_scientifique:
    'Le tableur a abrégé ce numéro (du type 9,99E+13) : mettez la colonne au format Texte, puis saisissez-le à nouveau en entier.',
  cellule_en_erreur:
    'Cette cellule contient une formule qui ne donne pas de valeur : remplacez-la par la valeur elle-même.',
  texte_trop_long: 'Raccourcissez ce texte : 500 caractères au plus.',
  oui_non_attendu: 'Répondez « Oui » ou « Non ».',
  entier_attendu: 'Indiquez un nombre entier, sans lettre, par exemple 35.',
  duree_attendue: 'Indiquez une durée en heures et minutes, par exemple 35 ou 35h30.',
  minutes_en_double:
    'Les minutes sont déjà dans la colonne des heures, et diffèrent : ne les indiquez qu’une fois.',
  montant_attendu: 'Indiquez un montant en euros, au centime près, par exemple 1 234,56.',
  date_attendue: 'Indiquez la date seule, au format JJ/MM/AAAA.',
  base_attendue: 'Indiquez la valeur qui est dite une fois pour tout le contrat.',
  taux_attendu: 'Indiquez un pourcentage de 0 à 100, par exemple 27 ou 27 %.',
} as const

/** Code of a cell that cannot be read where it names the line: no draft is made of a line that is nobody's. */
export const IDENTITE_ILLISIBLE = 'identite_illisible'

/** Of a day that is in no calendar, where no rule tells it. */
export const DATE_INEXISTANTE = 'Indiquez une date qui existe, au format JJ/MM/AAAA.'
export type CodeFauteLecture = keyof typeof FAUTES_LECTURE

/** What is told of the file as a whole. */
export const MESSAGES_FICHIER = {
  colonneInconnue: (lettre: string, titre: string) =>
    `La colonne ${lettre}, « ${titre} », n’est pas connue : son contenu n’est pas repris. Comparez son titre à celui du modèle.`,
  colonneDouble: (lettre: string, titre: string) =>
    `La colonne ${lettre}, « ${titre} », répète une autre colonne : son contenu n’est pas repris. Retirez-la.`,
  exempleIgnore: (n: number) => `La ligne ${n} porte la marque « EXEMPLE » : elle n’est pas importée.`,
} as const

/** Code of a text in which a program that lacks some letters wrote others in their place. */
export const LETTRES_PERDUES = 'lettres_perdues'

/** What is told of a line besides the rules of the contract. */
export const MESSAGES_LIGNE = {
  lettresPerdues: 'Vérifiez ce texte : des lettres y sont remplacées par « ? ».',
  doublonFichier: (n: number) =>
    `Vérifiez cette ligne : la ligne ${n} porte déjà la même personne et la même date de début.`,
  doublonDossier: (numero: string | null) =>
    numero === null
      ? 'Vérifiez avant d’importer : un brouillon existe déjà pour cette personne, à la même date de début.'
      : `Vérifiez avant d’importer : le dossier ${numero} existe déjà pour cette personne, à la même date de début.`,
} as const
