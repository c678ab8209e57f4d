import type { Bloc, Champ, Champs, Groupe, Liste, Noeud, Sections } from './definition.ts'

/** Where a field, a block or a list stands in a contract. */
export interface Place<N extends Noeud = Noeud> {
  readonly chemin: string
  /** The same, key by key. */
  readonly cles: readonly string[]
  readonly noeud: N
  /** The blocks around it, outermost first. */
  readonly blocs: readonly Place<Bloc>[]
  readonly groupe: Groupe
  /** Whose it is. */
  readonly qui: string
}

interface Parcours {
  readonly places: readonly Place[]
  readonly champs: readonly Place<Champ>[]
  readonly rangs: ReadonlyMap<string, number>
  readonly parChemin: ReadonlyMap<string, Place>
}

const isPlaceOf =
  <N extends Noeud>(is: (noeud: Noeud) => noeud is N) =>
  (place: Place): place is Place<N> =>
    is(place.noeud)

export const isBloc = (noeud: Noeud): noeud is Bloc => noeud.genre === 'bloc'
export const isListe = (noeud: Noeud): noeud is Liste => noeud.genre === 'liste'
export const isChamp = (noeud: Noeud): noeud is Champ => !isBloc(noeud) && !isListe(noeud)

type Autour = Pick<Place, 'cles' | 'blocs' | 'groupe' | 'qui'>

function walk(champs: Champs, autour: Autour): Place[] {
  return Object.entries(champs).flatMap(([cle, noeud]): Place[] => {
    const cles = [...autour.cles, cle]
    const groupe = noeud.groupe ?? autour.groupe
    const qui = (isBloc(noeud) ? noeud.qui : undefined) ?? (noeud.groupe ? noeud.groupe.qui : autour.qui)
    const place = { chemin: cles.join('.'), cles, noeud, blocs: autour.blocs, groupe, qui }
    if (!isBloc(noeud)) return [place]
    return [
      place,
      ...walk(noeud.champs, { cles, groupe, qui, blocs: [...autour.blocs, { ...place, noeud }] }),
    ]
  })
}

const parcours = new WeakMap<Sections, Parcours>()

function parcoursOf(sections: Sections): Parcours {
  const connu = parcours.get(sections)
  if (connu) return connu
  const rangs = new Map<string, number>()
  const places = Object.entries(sections).flatMap(([nom, { groupe, champs }]) => {
    rangs.set(nom, rangs.size)
    const placees = walk(champs, { cles: [nom], blocs: [], groupe, qui: groupe.qui })
    for (const { chemin } of placees) rangs.set(chemin, rangs.size)
    return placees
  })
  const parChemin = new Map(places.map((place) => [place.chemin, place]))
  const fait = { places, champs: places.filter(isPlaceOf(isChamp)), rangs, parChemin }
  parcours.set(sections, fait)
  return fait
}

/** Every field, block and list of a contract in the order of the form, a block just before its fields. */
export const placesOf = (sections: Sections): readonly Place[] => parcoursOf(sections).places

/** Every field of a contract in the order of the form; those of a list's elements are apart. */
export const champsOf = (sections: Sections): readonly Place<Champ>[] => parcoursOf(sections).champs

/** The field, block or list at a path, a field of a list's element included (`contrat.remuneration.0.taux`). */
export function noeudAt(sections: Sections, chemin: string): Noeud | undefined {
  const { parChemin } = parcoursOf(sections)
  const place = parChemin.get(chemin)
  if (place) return place.noeud
  const [, liste = '', cle = ''] = /^(.+)\.\d+\.(\w+)$/.exec(chemin) ?? []
  const noeud = parChemin.get(liste)?.noeud
  return noeud && isListe(noeud) ? noeud.champs[cle] : undefined
}

/** Rank of a path in the order of the form; what stands in a list has its rank, what is no field comes last. */
export function rankOf(sections: Sections, chemin: string): number {
  const { rangs } = parcoursOf(sections)
  return rangs.get(chemin.replace(/\.\d+\.\w+$/, '')) ?? rangs.size
}
