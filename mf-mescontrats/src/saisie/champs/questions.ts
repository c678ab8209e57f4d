import {
  type Bloc,
  type Champ,
  champsOf,
  isAdresse,
  isPose,
  noeudAt,
  type Place,
  type Redaction,
  type Sections,
  valueAt,
} from '@mon-espace/domain'
import { presentAdresse } from './adresse.ts'
import { controleOf } from './controles.ts'
import type { DefinitionChamp, Genre, GenreCode, GroupeChamps, Presentation } from './definition.ts'

/** What of a kind its questions come from. */
export type Questionnaire<S extends Sections = Sections> = Pick<Redaction<S>, 'sections' | 'attestations'>

/** How one question of a plan is asked, where it is not as its field says; `genre` completes that of its kind. */
export interface Precision<C extends object = object> extends Omit<Presentation, 'connu'> {
  genre?: Genre | Partial<Omit<GenreCode, 'type'>>
  recopie?: Extract<Genre, { type: 'recherche' }>['recopie']
  asked?: (contrat: C) => boolean
  connu?: (contrat: C) => string | false
}

/** A group as its kind lays it out: paths of fields, or of blocks for all their fields, in the order they are asked. */
export interface PlanGroupe<P extends string = string, C extends object = object> {
  readonly cle: string
  readonly titre: string
  readonly intro?: string
  readonly champs: readonly (P | readonly [P, Precision<C>])[]
}

const isOpenIn = (contrat: object) => (bloc: Place<Bloc>) => valueAt(contrat, bloc.cles) !== null

function askedOf(place: Place<Champ>, precision: Precision | undefined) {
  const fermables = place.blocs.filter(({ noeud }) => noeud.facultatif)
  const { si } = place.noeud
  if (fermables.length === 0 && !si) return precision?.asked
  return (contrat: object) =>
    fermables.every(isOpenIn(contrat)) &&
    (!si || isPose(contrat, place)) &&
    (precision?.asked === undefined || precision.asked(contrat))
}

function questionOf(
  place: Place<Champ>,
  { attestations }: Questionnaire,
  precision: Precision = {},
): DefinitionChamp {
  const { chemin, noeud, cles, blocs } = place
  const bloc = blocs.at(-1)
  const adresse =
    bloc && isAdresse(bloc.noeud.champs) ? presentAdresse(bloc.chemin)[cles.at(-1) ?? ''] : undefined
  const { genre, ...controle } = controleOf(place)
  const { genre: propre, recopie, asked: _, ...presentation } = { ...adresse, ...precision }
  const asked = askedOf(place, precision)
  const jure = attestations.some((attestation) => attestation === chemin)
  return {
    chemin,
    libelle: noeud.question ?? noeud.court,
    court: noeud.court,
    cerfa: noeud.cerfa,
    facultatif: noeud.requis === undefined && !noeud.attendu,
    ...controle,
    ...presentation,
    genre: (jure ? { type: 'case' } : { ...genre, ...propre, ...(recopie ? { recopie } : {}) }) as Genre,
    ...(asked ? { asked } : {}),
    ...(noeud.si ? { conditionnel: true } : {}),
  }
}

const isWithin = (chemin: string, parent: string) => chemin === parent || chemin.startsWith(`${parent}.`)

/**
 * The groups of questions that a kind lays out by hand.
 * @param aides one sentence for a beginner, by path
 * @throws where a path is that of no field
 */
export function groupesOf<P extends string, C extends object>(
  questionnaire: Questionnaire,
  plans: readonly PlanGroupe<P, C>[],
  aides: Readonly<Partial<Record<P, string>>>,
): GroupeChamps[] {
  const places = champsOf(questionnaire.sections).filter(({ noeud }) => !noeud.induit)
  return plans.map(({ champs, ...groupe }) => ({
    ...groupe,
    champs: champs.flatMap((entree) => {
      const [chemin, sienne] = typeof entree === 'string' ? [entree] : entree
      const trouvees = places.filter((place) => isWithin(place.chemin, chemin))
      if (trouvees.length === 0) throw new Error(`no field at ${chemin}`)
      return trouvees.map((place) => {
        const aide = aides[place.chemin as P]
        return questionOf(place, questionnaire, { ...(aide ? { aide } : {}), ...sienne } as Precision)
      })
    }),
  }))
}

/** The groups of a section that nothing lays out: as its fields stand, an optional block under its own heading. */
export function groupesDeSection(questionnaire: Questionnaire, section: string): GroupeChamps[] {
  const places = champsOf(questionnaire.sections).filter(
    ({ cles, noeud }) => cles[0] === section && !noeud.induit,
  )
  const groupes = new Map<string, GroupeChamps & { champs: DefinitionChamp[] }>()
  for (const place of places) {
    const bloc = place.blocs.find(({ noeud }) => noeud.facultatif)
    const cle = bloc?.chemin ?? `${section} ${place.groupe.titre}`
    const groupe = groupes.get(cle) ?? {
      cle,
      titre: bloc?.noeud.court ?? place.groupe.titre,
      ...(bloc ? { bloc: bloc.chemin } : {}),
      champs: [],
    }
    groupe.champs.push(questionOf(place, questionnaire))
    groupes.set(cle, groupe)
  }
  return [...groupes.values()]
}

/** What is asked at a path, and what it is about: in the words of its field, of its block, or of an element of its list. */
export function questionAt(
  questionnaire: Questionnaire,
  chemin: string,
): Pick<DefinitionChamp, 'libelle' | 'genre'> & { sous?: string } {
  const place = champsOf(questionnaire.sections).find((champ) => champ.chemin === chemin)
  if (place)
    return {
      ...questionOf(place, questionnaire),
      sous: place.blocs.at(-1)?.noeud.court ?? place.qui,
    }
  return { libelle: noeudAt(questionnaire.sections, chemin)?.court ?? chemin, genre: { type: 'texte' } }
}
