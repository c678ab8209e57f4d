import { ETAPES } from '@mon-espace/domain'
import type { Affectation, Auteur, EtatDossier, FiltresDossiers, Tri } from '@mon-espace/domain/api'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Connecte } from '../acces/connecte.ts'
import type { Part } from '../acces/parts.ts'
import type { Deps } from '../deps.ts'
import { sirensOfGuichet } from '../entreprises/guichets.ts'
import { compiled, named, padded, unnamed } from '../store/compiled.ts'
import type { Schema, TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { mergeParts, mergeRows } from './merge-parts.ts'
import { type CleTri, ordreOf, type Place } from './ordre.ts'
import { namesMots, namesSiret, plagesIn, plagesOf } from './tiers/conditions.ts'

/** What narrows a list of dossiers. */
export interface Choix {
  readonly etat?: EtatDossier | undefined
  /** One of these states. */
  readonly etats?: readonly EtatDossier[] | undefined
  readonly debut?: string | undefined
  readonly auteur?: Auteur | undefined
  readonly type?: string | undefined
  readonly siret?: string | undefined
  readonly affectation?: Affectation | undefined
  /** SIRET of the training centre, of the user company, that it names. */
  readonly centre?: string | undefined
  readonly utilisatrice?: string | undefined
  /** Beginnings of words: it names a body or a person that has a word for each of them. */
  readonly nommes?: readonly string[] | undefined
  /** Dossiers to keep, of those one may see. */
  readonly ids?: readonly string[] | undefined
  /** Enterprises to keep, of those one may see. */
  readonly sirens?: readonly string[] | undefined
}

/** Filters as the call gives them: a desk stands for the enterprises it serves, a turn for its states. */
export async function readChoix(
  { db, donnees }: Pick<Deps, 'db' | 'donnees'>,
  { guichet, etape, ...others }: Omit<FiltresDossiers, 'tri'> & Pick<Choix, 'ids'>,
): Promise<Choix> {
  // A state is of one turn: asked with another, nothing has both.
  const choix = etape === undefined ? others : { ...others, etats: ETAPES[etape] }
  return guichet === undefined ? choix : { ...choix, sirens: await sirensOfGuichet(db, donnees, guichet) }
}

/** One page of an order. */
export interface Page<C> {
  readonly tri: Tri
  readonly after: Place | null
  readonly limite: number
  /** Columns to read, beside the id, the rank and the four sort keys. */
  readonly colonnes: readonly C[]
}

/** A part, or what an enterprise had validated. */
type Etendue = Part | { readonly genre: 'valides-de'; readonly siren: string; readonly sirets: null }

type Base = 'id' | 'rang' | CleTri
/** What a page gives of a dossier. */
export type Ligne<C extends keyof TableDossier> = Pick<TableDossier, C | Base>

/** What decides the text of the query of a page. */
export interface Forme {
  readonly genre: Etendue['genre']
  /** Establishments that the part is limited to. */
  readonly agences: number | null
  readonly etat: boolean
  readonly etats: number | null
  readonly debut: boolean
  readonly auteur: boolean
  readonly type: boolean
  readonly siret: boolean
  readonly centre: boolean
  readonly utilisatrice: boolean
  readonly nommes: number
  readonly affectation: Affectation | null
  /** How many dossiers were chosen. */
  readonly choisis: number | null
  readonly sirens: number | null
  readonly cle: CleTri
  readonly sens: 'asc' | 'desc'
  readonly after: boolean
  readonly colonnes: readonly (keyof TableDossier)[]
}

/** What does not: the values of the filters by their names. */
export type Valeurs = Readonly<Record<string, string>> & {
  readonly limite: number
  readonly apresRang: number
}

/** Shape and values of the query of a page of one part. */
export function pageQuestion(
  caller: Connecte,
  part: Etendue,
  choix: Choix,
  { tri, after, limite, colonnes }: Page<keyof TableDossier>,
): { forme: Forme; valeurs: Valeurs } {
  const { etat, etats, debut, auteur, type, siret, centre, utilisatrice, nommes = [], affectation } = choix
  const sirens = choix.sirens && padded(choix.sirens)
  const ids = choix.ids && padded(choix.ids)
  const tours = etats && padded(etats)
  const agences = part.genre === 'valides' || part.sirets === null ? null : padded(part.sirets)
  const forme = {
    genre: part.genre,
    agences: agences?.length ?? null,
    etat: etat !== undefined,
    etats: tours?.length ?? null,
    debut: debut !== undefined,
    auteur: auteur !== undefined,
    type: type !== undefined,
    siret: siret !== undefined,
    centre: centre !== undefined,
    utilisatrice: utilisatrice !== undefined,
    nommes: nommes.length,
    affectation: affectation ?? null,
    choisis: ids?.length ?? null,
    sirens: sirens?.length ?? null,
    ...ordreOf(tri),
    after: after !== null,
    colonnes,
  }
  const place = { apresCle: after?.cle, apresRang: after?.rang }
  const mois = debut === undefined ? {} : { premier: `${debut}-01`, dernier: `${debut}-31` }
  const tiers = { centre, utilisatrice, ...plagesOf(nommes) }
  const filtre = { etat, type, siret, moi: caller.compteId, ...named('etat', tours ?? []) }
  const given = { ...filtre, ...tiers, ...mois, ...place }
  const siren = part.genre === 'valides' ? undefined : part.siren
  const valeurs = {
    ...given,
    siren,
    ...named('siren', sirens ?? []),
    ...named('choisi', ids ?? []),
    ...named('agence', agences ?? []),
    limite,
  } as unknown as Valeurs
  return { forme, valeurs }
}

type Filtre = Expression<SqlBool>

/** The conditions on a dossier: of the part it is looked for in, and of the filters. */
export function filtres(eb: ExpressionBuilder<Schema, 'dossier'>, forme: Forme, v: Valeurs): Filtre[] {
  const kept: Filtre[] = []
  const { etat = '', type = '', siret = '', moi = '', premier = '', dernier = '' } = v
  // Here, since every question goes by here: what a person's access is limited to is no filter of theirs.
  if (forme.agences !== null) kept.push(eb('dossier.siret', 'in', unnamed(v, 'agence', forme.agences)))
  if (forme.etat) kept.push(eb('dossier.etat', '=', etat))
  // Not by an index, as below: each state has its own walk where they are read in an order.
  if (forme.etats !== null)
    kept.push(eb(sql<string>`dossier.etat || ''`, 'in', unnamed(v, 'etat', forme.etats)))
  if (forme.auteur) kept.push(eb('dossier.suivi_par', '=', moi))
  if (forme.debut) kept.push(eb('dossier.date_debut', '>=', premier), eb('dossier.date_debut', '<=', dernier))
  if (forme.type) kept.push(eb('dossier.type', '=', type))
  if (forme.siret) kept.push(eb('dossier.siret', '=', siret))
  for (const genre of ['centre', 'utilisatrice'] as const)
    if (forme[genre]) kept.push(namesSiret(eb, genre, v[genre] ?? ''))
  if (forme.nommes > 0) kept.push(namesMots(eb, plagesIn(v, forme.nommes)))
  if (forme.affectation === 'moi') kept.push(eb('dossier.gestionnaire_id', '=', moi))
  if (forme.affectation === 'aucune') kept.push(eb('dossier.gestionnaire_id', 'is', null))
  if (forme.choisis !== null) kept.push(eb('dossier.id', 'in', unnamed(v, 'choisi', forme.choisis)))
  // PostgreSQL takes no empty list.
  if (forme.sirens === 0) kept.push(eb.lit(false))
  else if (forme.sirens !== null) {
    const sirens = unnamed(v, 'siren', forme.sirens)
    // Not by an index: gathering all the dossiers of many enterprises to sort them costs more than to pass over some.
    kept.push(eb(sql<string>`dossier.siren || ''`, 'in', sirens))
  }
  return kept
}

/** What a page shows of dossiers, whichever they are. */
export const lines = (db: Store, { colonnes }: Pick<Forme, 'colonnes'>) =>
  db
    .selectFrom('dossier')
    .select(['dossier.id', 'dossier.rang', 'maj_le', 'date_debut', 'tri_personne', 'echeance'])
    .select([...colonnes])

/** The same in the order of a page and after its place. */
export function orderedRows(db: Store, forme: Forme, { apresCle = '', apresRang, limite }: Valeurs) {
  const { cle, sens, after } = forme
  const all = lines(db, forme).orderBy(cle, sens).orderBy('dossier.rang', sens).limit(limite)
  if (!after) return all
  const beyond = sens === 'asc' ? '>' : '<'
  return all.where((eb) => eb(eb.refTuple(cle, 'dossier.rang'), beyond, eb.tuple(apresCle, apresRang)))
}

/** The part walked in the order of the page by an index that has it, filters on the way. */
export const partRows = (db: Store, valeurs: Valeurs, forme: Forme) =>
  orderedRows(db, forme, valeurs).where((eb) => {
    const { siren = '' } = valeurs
    const kept = filtres(eb, forme, valeurs)
    if (forme.genre === 'valides') kept.push(eb('numero', 'is not', null))
    else kept.push(eb('siren', '=', siren))
    if (forme.genre === 'jamais-valides') kept.push(eb('numero', 'is', null))
    if (forme.genre === 'valides-de') kept.push(eb('numero', 'is not', null))
    return eb.and(kept)
  })

const walk = compiled(partRows)

/** Some rows of one part that the filters keep, in an order, from a place on; several states are each walked by their index. */
export async function readPart<C extends keyof TableDossier>(
  db: Store,
  caller: Connecte,
  part: Etendue,
  choix: Choix,
  page: Page<C>,
): Promise<Ligne<C>[]> {
  const { etats, ...others } = choix
  if (etats && choix.etat === undefined) {
    const lots = etats.map((etat) => readPart(db, caller, part, { ...others, etat }, page))
    return mergeRows((await Promise.all(lots)).flat(), page)
  }
  const { forme, valeurs } = pageQuestion(caller, part, choix, page)
  return (await walk(db, valeurs, forme)) as Ligne<C>[]
}

/** Same, of all that a person may see. */
export const readRows = <C extends keyof TableDossier>(
  db: Store,
  caller: Connecte,
  choix: Choix,
  page: Page<C>,
): Promise<Ligne<C>[]> => mergeParts(caller, page, (part) => readPart(db, caller, part, choix, page))
