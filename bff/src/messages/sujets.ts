import { type Dispositif, libellePiece, placesOf } from '@mon-espace/domain'
import { type Piece, type SujetMessage, TypePiece } from '@mon-espace/domain/api'
import { sujets as t } from './textes.ts'

type Kind = Pick<Dispositif, 'code' | 'sections'>

const sujetPiece = (type: TypePiece, libelle: string): SujetMessage => ({
  nom: type,
  genre: 'piece',
  groupe: t.documents,
  libelle,
})

/** Every part of a contract of this kind, each section before what it holds. */
function partiesOf({ sections }: Kind): SujetMessage[] {
  const places = placesOf(sections)
  return Object.entries(sections).flatMap(([nom, { groupe }]) => [
    { nom, genre: 'champ' as const, groupe: groupe.titre, libelle: t.rubrique },
    ...places
      .filter(({ cles }) => cles[0] === nom)
      .map((place) => ({
        nom: place.chemin,
        genre: 'champ' as const,
        groupe: place.groupe.titre,
        libelle: [...place.blocs.map(({ noeud }) => noeud.court), place.noeud.court].join(' – '),
      })),
  ])
}

/** What a message of a dossier may be about: its documents, then its contract. */
export const sujetsOf = (dispositif: Kind, pieces: readonly Piece[]): SujetMessage[] => [
  ...pieces.map(({ type, libelle }) => sujetPiece(type, libelle)),
  ...partiesOf(dispositif),
]

/** A field of an element of a list, told as its list: `contrat.remuneration.0.taux`. */
const ELEMENT = /\.\d+(?:\.\w+)?$/

/** Finds what messages are about by its name, as a contract of this kind says it; null for what it has not. */
export function createFindSujet(dispositif: Kind): (nom: string) => SujetMessage | null {
  let parties: ReadonlyMap<string, SujetMessage> | null = null
  return (nom) => {
    const type = TypePiece.safeParse(nom)
    if (type.success) return sujetPiece(type.data, libellePiece(type.data, dispositif.code))
    parties ??= new Map(partiesOf(dispositif).map((partie) => [partie.nom, partie]))
    const found = parties.get(nom) ?? parties.get(nom.replace(ELEMENT, ''))
    return found ? { ...found, nom } : null
  }
}

/** May a message of a dossier that has these documents be about it? */
export function isSujet(dispositif: Kind, pieces: readonly Piece[], nom: string): boolean {
  const found = createFindSujet(dispositif)(nom)
  return found?.genre === 'piece' ? pieces.some(({ id }) => id === nom) : found !== null
}
