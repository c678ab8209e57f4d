import type { ColonneImport, Genre, Mots } from '@mon-espace/domain'
import { LIGNES_IMPORT_MAX } from '@mon-espace/domain/api'
import type { Aides } from './aides.ts'

export const contratsModele = {
  feuille: 'Contrats',
  consigne: 'Une ligne par contrat',
  exemple: (de: string) => (de === '' ? ' – ligne non importée' : ` (${de}) – ligne non importée`),
  horsListe: {
    titre: 'Valeur hors de la liste',
    message: 'Un code saisi seul convient aussi. Sinon, choisissez dans la liste.',
  },
} as const

export const listesModele = {
  feuille: 'Listes',
  autres: (n: number) => `et ${n} autre${n === 1 ? '' : 's'}`,
} as const

export const lisezMoiModele = { feuille: 'Lisez-moi' } as const

/** What the cell says when one comes to it, by kind of column. Excel shows 255 characters at the most. */
const CONSIGNES: Readonly<Record<Genre, string>> = {
  texte: 'Texte, tel qu’il doit figurer sur le Cerfa.',
  date: 'Date au format JJ/MM/AAAA, par exemple 01/09/2026.',
  code: 'Choisissez dans la liste, ou saisissez le code seul (feuille « Listes »).',
  ouiNon: 'Oui ou Non.',
  montant: 'Montant en euros, par exemple 1 867,02.',
  entier: 'Nombre entier.',
  taux: 'Pourcentage, par exemple 43.',
  siret: '14 chiffres.',
  nir: 'Numéro de sécurité sociale : 13 caractères, sans la clé. Il est chiffré dès sa réception.',
  codePostal: '5 chiffres, par exemple 01000.',
  telephone: '10 chiffres, par exemple 01 40 00 00 00.',
  courriel: 'Adresse e-mail complète, par exemple prenom.nom@entreprise.fr.',
  departement: '01 à 95, 2A, 2B, 971 à 978, ou 099 pour l’étranger.',
  uai: '7 chiffres et une lettre, par exemple 0750001U.',
  ape: '4 chiffres et une lettre, par exemple 7820Z.',
  idcc: '4 chiffres, par exemple 2378. Vide : celui de votre fiche entreprise.',
  rncp: 'Les chiffres seulement, par exemple 38401.',
  codeDiplome: '8 caractères, donnés par le CFA, par exemple 50025524.',
  numeroContrat: 'Celui de l’accord de l’opérateur de compétences.',
}

/** Longest title that Excel shows over a help. */
const TITRE_MAX = 32

/** The help of a column: its own name, and what to type. */
export const consigneOf = (
  { consignes = {}, consignesCases = {} }: Aides,
  { chemin, titre, genre, case: place }: ColonneImport,
): { titre: string; consigne: string } => ({
  titre: (titre.split(' – ')[1] ?? titre).slice(0, TITRE_MAX),
  consigne: consignes[chemin] ?? (place && consignesCases[genre]) ?? CONSIGNES[genre],
})

const exemplesOf = (rangs: readonly number[]): string => {
  const derniere = rangs.at(-1)
  return rangs.length === 1
    ? `La ligne ${derniere} est un exemple : elle n’est pas importée tant que sa première colonne commence par « EXEMPLE ». Vous pouvez la supprimer.`
    : `Les lignes ${rangs.slice(0, -1).join(', ')} et ${derniere} sont des exemples : elles ne sont pas importées tant que leur première colonne commence par « EXEMPLE ». Vous pouvez les supprimer.`
}

/**
 * How to fill the first sheet in, a sentence a line.
 * @param exemples numbers of the rows that are examples
 */
export const lisezMoiOf = (
  { plusieurs }: Mots,
  { requis, reconnus, fin = [] }: Aides,
  exemples: readonly number[],
): readonly string[] => [
  `Importer plusieurs ${plusieurs}`,
  `Remplissez la feuille « Contrats » : une ligne par contrat, ${LIGNES_IMPORT_MAX} lignes au plus. Enregistrez-la au format .xlsx (ou CSV), puis déposez-la dans « mesContrats en alternance », « Importer des contrats ».`,
  ...(exemples.length > 0 ? [exemplesOf(exemples)] : []),
  'La colonne « Repère » est à vous : ce que vous y écrivez (agence, initiales…) vous aide à retrouver vos lignes et n’entre pas dans le contrat.',
  requis ?? 'Les titres en gras sur fond plus soutenu sont nécessaires à tout contrat.',
  'Vous pouvez laisser des cases vides : le brouillon est créé, et vous le complétez à l’écran. Une case illisible (date suivie d’un autre texte, nombre en lettres…) est laissée vide et vous est signalée avant tout import, avec sa colonne. Seules les lignes sans établissement reconnu, ou dont le nom ne peut pas être lu, ne deviennent pas des brouillons.',
  'L’employeur : indiquez le SIRET de l’établissement. Sa dénomination, son adresse et le reste sont repris de votre fiche entreprise.',
  ...(reconnus ? [reconnus] : []),
  'Les dates s’écrivent JJ/MM/AAAA. Les codes se choisissent dans la liste déroulante, ou se saisissent seuls : ils figurent tous dans la feuille « Listes ».',
  'Les numéros (SIRET, NIR, codes) sont au format Texte : gardez-le, afin que le tableur ne retire pas les zéros et n’abrège pas les longs numéros.',
  'Vous pouvez changer l’ordre des colonnes et retirer celles dont vous n’avez pas besoin. Gardez leurs titres tels quels.',
  ...fin,
]
