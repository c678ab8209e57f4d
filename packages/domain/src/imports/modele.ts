import type { Cases, Champ, Groupe, Liste, Sections } from '../champs/definition.ts'
import { isChamp, isListe, type Place, placesOf } from '../champs/parcours.ts'
import { normalizeTitre } from './lecture/titre.ts'
import type { ColonneImport, GroupeColonnes } from './types.ts'

/** Title of the column where people write what helps them find their line again; it fills nothing in. */
export const TITRE_REPERE = 'Repère'

/** Title of the column that tells, in a file given back, what is to be mended: nothing is read in it. */
export const TITRE_POINTS = 'Points à corriger'

/** What begins the mark of a row that is only an example. */
export const MARQUE_EXEMPLE = 'EXEMPLE'

/** The columns of an import of contracts of one kind, made of its fields. */
export interface ModeleImport<S extends Sections = Sections> {
  readonly sections: S
  readonly groupes: readonly GroupeColonnes[]
  /** The same, one after the other. */
  readonly colonnes: readonly ColonneImport[]
  /** Fields without which a line is nobody's. */
  readonly obligatoires: readonly ColonneImport[]
  /** Lists that are laid out in boxes. */
  readonly listes: readonly { readonly chemin: string; readonly liste: Liste; readonly cases: Cases }[]
  /** The column that goes under a title, whatever its capitals and accents. */
  find(titre: string): ColonneImport | undefined
}

/** Titles that mean the person's where nothing says whose it is, by the end of their path: the enterprise's are known already. */
const TITRES_DE_LA_PERSONNE: Readonly<Record<string, readonly string[]>> = {
  telephone: ['telephone', 'telephone portable', 'portable'],
  courriel: ['courriel', 'adresse e mail', 'e mail', 'email', 'mail'],
  'adresse.voie': ['voie'],
  'adresse.codePostal': ['code postal'],
  'adresse.commune': ['commune', 'ville'],
}

/** Those columns, in the section that asks who the contract is made with. */
function bareTitres(colonnes: readonly ColonneImport[]): [string, ColonneImport][] {
  const [section] = colonnes.find(({ chemin }) => /^\w+\.nomNaissance$/.test(chemin))?.chemin.split('.') ?? []
  return colonnes.flatMap((colonne) => {
    const titres = colonne.chemin.startsWith(`${section}.`)
      ? TITRES_DE_LA_PERSONNE[colonne.chemin.slice(`${section}.`.length)]
      : undefined
    return (titres ?? []).map((titre): [string, ColonneImport] => [titre, colonne])
  })
}

/** A name as it follows another: « nom de naissance », but « SIRET » and « CFA d’entreprise ». */
const lower = (nom: string): string =>
  /^\p{Lu}\p{Lu}/u.test(nom) ? nom : nom.charAt(0).toLowerCase() + nom.slice(1)

const endOf = ({ colonne, court }: Champ): string => (typeof colonne === 'string' ? colonne : lower(court))

function colonneOf(champ: Champ, chemin: string, titre: string): ColonneImport {
  const { genre, liste, minutes } = champ
  return {
    chemin,
    titre,
    genre,
    ...(liste ? { liste } : {}),
    ...(minutes ? { minutes } : {}),
  }
}

/** The columns of a list, box by box. */
function casesOf(chemin: string, { champs }: Liste, { nombre, qui, titre }: Cases): ColonneImport[] {
  return Array.from({ length: nombre }, (_, rang) =>
    Object.entries(champs).flatMap(([cle, champ]) => {
      if (!isChamp(champ) || champ.colonne === false) return []
      const titres = `${qui(rang)} – ${titre(rang)}, ${endOf(champ)}`
      const place = { liste: chemin, rang, champ: cle }
      return [{ ...colonneOf(champ, `${chemin}.${rang}.${cle}`, titres), case: place }]
    }),
  ).flat()
}

/** Where a postal code is that may be of another country. */
function lieuOf({ noeud, blocs }: Place): Pick<ColonneImport, 'lieu'> {
  const autour = blocs.at(-1)
  if (!(isChamp(noeud) && noeud.etranger && autour)) return {}
  const { pays } = autour.noeud.champs
  return {
    lieu: { commune: `${autour.chemin}.commune`, ...(pays ? { pays: `${autour.chemin}.pays` } : {}) },
  }
}

function colonnesOf(place: Place): ColonneImport[] {
  const { noeud, chemin, blocs, qui } = place

  if (blocs.some((bloc) => bloc.noeud.colonne === false)) return []
  if (isListe(noeud)) return noeud.cases ? casesOf(chemin, noeud, noeud.cases) : []
  if (!isChamp(noeud) || noeud.colonne === false) return []
  return [{ ...colonneOf(noeud, chemin, `${qui} – ${endOf(noeud)}`), ...lieuOf(place) }]
}

function build(sections: Sections): ModeleImport {
  const parGroupe = new Map<Groupe, ColonneImport[]>()
  const autres: (readonly [string, ColonneImport])[] = []
  const obligatoires: ColonneImport[] = []
  const listes: ModeleImport['listes'][number][] = []
  for (const place of placesOf(sections)) {
    const { noeud, chemin, groupe } = place
    const colonnes = colonnesOf(place)
    if (colonnes.length === 0) continue
    parGroupe.set(groupe, [...(parGroupe.get(groupe) ?? []), ...colonnes])
    if (isListe(noeud) && noeud.cases) listes.push({ chemin, liste: noeud, cases: noeud.cases })
    if (!isChamp(noeud)) continue
    for (const titre of noeud.autresTitres ?? []) autres.push(...colonnes.map((c) => [titre, c] as const))
    if (noeud.indispensable) obligatoires.push(...colonnes)
  }
  const groupes = [...parGroupe].map(([{ titre }, colonnes]) => ({ titre, colonnes }))
  const colonnes = groupes.flatMap((groupe) => groupe.colonnes)
  const parTitre = new Map([
    ...bareTitres(colonnes),
    ...autres,
    ...colonnes.map((colonne) => [normalizeTitre(colonne.chemin), colonne] as const),
    ...colonnes.map((colonne) => [normalizeTitre(colonne.titre), colonne] as const),
  ])
  // Without what people add to a title: « * », « (facultatif) ».
  const find = (titre: string) =>
    parTitre.get(normalizeTitre(titre.replace(/\((facultatif|obligatoire)\)/i, '')))
  return { sections, groupes, colonnes, obligatoires, listes, find }
}

const modeles = new WeakMap<Sections, ModeleImport>()

/** The columns of an import of contracts of these sections, block by block in the order of the form. */
export function modeleImport<S extends Sections>(sections: S): ModeleImport<S> {
  const connu = modeles.get(sections) ?? build(sections)
  modeles.set(sections, connu)
  return { ...connu, sections }
}
