/** Why a file is refused as a whole, and what to do. */
export const REFUS_FICHIER = {
  fichier_absent: 'Choisissez un fichier à importer.',
  fichier_vide: 'Ce fichier est vide : remplissez le modèle, puis renvoyez-le.',
  format_inconnu:
    'Envoyez un classeur Excel (.xlsx) ou un fichier CSV. Un fichier .ods, .xlsb ou .numbers s’enregistre au format .xlsx depuis votre tableur.',
  encodage_inconnu:
    'Les lettres accentuées de ce fichier CSV ne peuvent pas être lues : enregistrez-le en « CSV UTF-8 » ou au format .xlsx, puis renvoyez-le.',
  ancien_format:
    'Ce classeur est à l’ancien format Excel (.xls) : ouvrez-le, enregistrez-le au format .xlsx, puis renvoyez-le.',
  classeur_protege:
    'Ce classeur est protégé par un mot de passe : enregistrez-le sans mot de passe, puis renvoyez-le.',
  classeur_abime: 'Ce classeur est abîmé ou incomplet : enregistrez-le à nouveau, puis renvoyez-le.',
  classeur_trop_lourd:
    'Ce classeur contient trop de données une fois ouvert : ne gardez que la feuille des contrats, sans image ni mise en forme superflue.',
  trop_de_feuilles: (max: number) =>
    `Ce classeur contient plus de ${max} feuilles : ne gardez que celle des contrats, puis renvoyez-le.`,
  lecture_trop_longue:
    'Ce fichier est trop long à lire : ne gardez que les lignes des contrats, sans mise en forme superflue, puis renvoyez-le.',
  guillemet_ouvert: (n: number) =>
    `Un guillemet ouvert à la ligne ${n} n’est jamais refermé : fermez-le ou retirez-le, puis renvoyez le fichier.`,
  entete_absent:
    'Les titres des colonnes ne sont pas reconnus : gardez la ligne de titres du modèle, sans la modifier.',
  autre_type: (autre: string, voulu: string) =>
    `Ce fichier est celui des ${autre} : choisissez ce type de contrat pour l’importer, ou remplissez le modèle des ${voulu}.`,
  pas_le_modele:
    'Ce fichier n’est pas le modèle d’import : téléchargez le modèle, remplissez une ligne par contrat, puis déposez-le ici.',
  colonnes_manquantes: (titres: readonly string[]) =>
    titres.length === 1
      ? `Ajoutez la colonne « ${titres[0]} » : elle est nécessaire pour créer les brouillons.`
      : `Ajoutez les colonnes ${titres.map((titre) => `« ${titre} »`).join(', ')} : elles sont nécessaires pour créer les brouillons.`,
  aucune_ligne: 'Ce fichier ne contient aucun contrat : remplissez une ligne par contrat sous les titres.',
  trop_de_lignes: (max: number) =>
    `Ce fichier contient plus de ${max} contrats : répartissez-les dans plusieurs fichiers de ${max} lignes au plus.`,
} as const

/** What is told of a file that comes a second time. */
export const DEJA_IMPORTE = (jour: string) =>
  `Vous avez déjà importé ce fichier le ${jour} : l’importer à nouveau créerait chaque brouillon une seconde fois.`

/** Lines named one by one; beyond, the filter of the page finds them. */
const NOMMEES = 10
const nameLignes = (lignes: readonly number[]) =>
  `${lignes.slice(0, NOMMEES).join(', ')}${lignes.length > NOMMEES ? '…' : ''}`

/** What is told of the lines whose letters a program replaced. */
export const LETTRES_REMPLACEES = (lignes: readonly number[]) =>
  `Des lettres ont été remplacées par « ? » (${lignes.length === 1 ? 'ligne' : 'lignes'} ${nameLignes(lignes)}) : enregistrez le fichier en « CSV UTF-8 » ou au format .xlsx, puis déposez-le à nouveau.`

/** What is told of the lines of which a cell stays empty. */
export const CASES_ILLISIBLES = (lignes: readonly number[]) =>
  `Des cases illisibles resteront vides dans les brouillons (${lignes.length === 1 ? 'ligne' : 'lignes'} ${nameLignes(lignes)}) : corrigez-les dans le fichier, ou complétez les brouillons à l’écran.`

/** What is told of the lines that may be contracts over again. */
export const LIGNES_EN_DOUBLE = (unePersonne: string, [premiere = 0, ...suite]: readonly number[]) => {
  if (suite.length === 0)
    return `La ligne ${premiere} porte ${unePersonne} et une date de début déjà connus : vérifiez que ce contrat n’est pas saisi deux fois.`
  return `${suite.length + 1} lignes portent ${unePersonne} et une date de début déjà connus (${nameLignes([premiere, ...suite])}) : vérifiez que ces contrats ne sont pas saisis deux fois.`
}

/** Name of the workbook to fill in with contracts of a kind. */
export const nomModele = (type: string) => `modele-import-${type}.xlsx`
