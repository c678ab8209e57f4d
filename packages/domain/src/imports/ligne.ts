import type { Sections } from '../champs/definition.ts'
import type { ContratPartielDe } from '../champs/fusion.ts'
import { avertissement, bloquant, type Constat } from '../controles/constat.ts'
import { FRANCE, isEtrangere } from '../identifiants/contact.ts'
import type { LigneTableau } from '../referentiels/importation/ligne.ts'
import { type ColonneLue, type EnteteImport, lettreOf } from './entete.ts'
import { type CasesLues, caseOf, cheminOf, filledCases, openElements, readCase } from './lecture/cases.ts'
import { normalizeTitre } from './lecture/titre.ts'
import { cleanCellule, type Lecture, type OptionsLecture, readValeur } from './lecture/valeur.ts'
import { MARQUE_EXEMPLE } from './modele.ts'
import { FAUTES_LECTURE, IDENTITE_ILLISIBLE, LETTRES_PERDUES, MESSAGES_LIGNE } from './textes.ts'
import type { ColonneImport, EtatLigneImport, ProblemeImport } from './types.ts'

/** A line of the file, read: what it fills in, the cells that could not be read, and those that look damaged. */
export interface LigneLue<S extends Sections = Sections> {
  readonly n: number
  readonly repere: string
  readonly contrat: ContratPartielDe<S>
  /** Boxes of the form where the elements of each list were written. */
  readonly cases: CasesLues
  readonly fautes: readonly ProblemeImport[]
}

const REPERE_MAX = 60

/** What a program writes for the letters it lacks, beside or inside a word; a question has a space before its mark. */
const PERDUES = /\p{L}\?|\?\p{L}|\ufffd/u

function put(cible: Record<string, unknown>, chemin: string, valeur: unknown): void {
  const [cle = '', ...reste] = chemin.split('.')
  if (reste.length === 0) {
    cible[cle] = valeur
    return
  }
  cible[cle] ??= {}
  put(cible[cle] as Record<string, unknown>, reste.join('.'), valeur)
}

/** True for a row in which nothing was written, or for the model's example. */
export function isExemple(entete: EnteteImport, { cellules }: LigneTableau): boolean {
  const repere = entete.repere === -1 ? '' : (cellules[entete.repere] ?? '')
  return normalizeTitre(repere).startsWith(MARQUE_EXEMPLE.toLowerCase())
}

interface CelluleLue extends ColonneLue {
  readonly lu: NonNullable<Lecture>
}

/** The columns of a line: a postal code of another country is a text like any other. */
function colonnesOf(
  { colonnes }: EnteteImport,
  { cellules }: LigneTableau,
  options: OptionsLecture,
): ColonneLue[] {
  const read = (chemin: string | undefined) => {
    const lue = colonnes.find(({ colonne }) => colonne.chemin === chemin)
    const lu = lue && readValeur(lue.colonne, cellules[lue.rang] ?? '', options)
    return lu && 'valeur' in lu ? lu.valeur : null
  }
  const abroad = ({ lieu }: ColonneImport): boolean => {
    if (!lieu) return false
    const pays = read(lieu.pays)
    return (pays !== null && pays !== FRANCE) || isEtrangere(read(lieu.commune))
  }
  return colonnes.map((lue) =>
    abroad(lue.colonne) ? { ...lue, colonne: { ...lue.colonne, genre: 'texte' } } : lue,
  )
}

/** Minutes that were written with their hours, by the path of their own field. */
const minutesOf = (lues: readonly CelluleLue[]): ReadonlyMap<string, number> =>
  new Map(
    lues.flatMap(({ colonne, lu }) =>
      colonne.minutes && 'minutes' in lu && lu.minutes ? [[colonne.minutes, lu.minutes]] : [],
    ),
  )

/** Minutes written twice, and not the same: nobody can tell which are meant. */
const checkMinutes = (ecrites: number | undefined, lu: NonNullable<Lecture>): NonNullable<Lecture> =>
  ecrites === undefined || 'faute' in lu || lu.valeur === 0 || lu.valeur === ecrites
    ? lu
    : { faute: 'minutes_en_double' }

/**
 * Reads a line cell by cell. An empty cell says nothing: the field keeps what is known of it. Neither does one that cannot be
 * read, which is told.
 */
export function readLigne<S extends Sections>(
  entete: EnteteImport<S>,
  ligne: LigneTableau,
  options: OptionsLecture = {},
): LigneLue<S> {
  const { modele } = entete
  const contrat: Record<string, unknown> = {}
  const fautes: ProblemeImport[] = []
  const lues: CelluleLue[] = colonnesOf(entete, ligne, options).flatMap(({ colonne, rang, titre }) => {
    const lu = readValeur(colonne, ligne.cellules[rang] ?? '', options)
    return lu === null ? [] : [{ colonne, rang, titre, lu }]
  })
  const communes = Object.fromEntries(
    modele.listes.map(({ chemin, cases }) => {
      const dite = lues.find(({ colonne }) => colonne.chemin === cases.commun.chemin)?.lu
      return [chemin, dite && 'valeur' in dite ? String(dite.valeur) : null]
    }),
  )
  const minutes = minutesOf(lues)
  const cases = filledCases(lues.map(({ colonne }) => colonne))
  for (const liste of modele.listes)
    if (cases[liste.chemin]) put(contrat, liste.chemin, openElements(liste, cases, communes))
  for (const { colonne, rang, titre, lu } of lues) {
    const chemin = cheminOf(colonne, cases)
    const juge = readCase(modele, colonne, checkMinutes(minutes.get(chemin), lu), communes)
    const tell = (constat: Constat) => fautes.push({ ...constat, colonne: { lettre: lettreOf(rang), titre } })
    if ('faute' in juge) {
      const code = modele.obligatoires.includes(colonne) ? IDENTITE_ILLISIBLE : juge.faute
      tell(bloquant(code, chemin, juge.message ?? FAUTES_LECTURE[juge.faute]))
      continue
    }
    put(contrat, chemin, juge.valeur)
    if (colonne.genre === 'texte' && PERDUES.test(String(juge.valeur)))
      tell(avertissement(LETTRES_PERDUES, chemin, MESSAGES_LIGNE.lettresPerdues))
  }
  for (const [chemin, valeur] of minutes)
    if (!fautes.some((faute) => faute.chemin === chemin)) put(contrat, chemin, valeur)
  const repere = entete.repere === -1 ? '' : (ligne.cellules[entete.repere] ?? '')
  return {
    n: ligne.n,
    repere: cleanCellule(repere).slice(0, REPERE_MAX),
    contrat: contrat as ContratPartielDe<S>,
    cases,
    fautes,
  }
}

/**
 * Verdicts of the rules with the column they speak of: the field's own, the first of its block, or the first of its box.
 * @param cases where the elements of the line's lists were written ({@link LigneLue})
 */
export function withColonne(
  { modele, colonnes }: EnteteImport,
  constats: readonly Constat[],
  cases: CasesLues = {},
): ProblemeImport[] {
  const below = (bloc: string) => colonnes.find(({ colonne }) => colonne.chemin.startsWith(`${bloc}.`))
  return constats.map((constat) => {
    const place = caseOf(modele, constat.chemin, cases)
    const box = place && `${place.liste}.${place.rang}`
    const chemin = place ? `${box}.${place.champ}` : constat.chemin
    const lue =
      colonnes.find(({ colonne }) => colonne.chemin === chemin) ?? below(chemin) ?? (box && below(box))
    return { ...constat, colonne: lue ? { lettre: lettreOf(lue.rang), titre: lue.titre } : null }
  })
}

/** What a verdict asks: to mend the file, to complete the draft on screen, or only to look. */
export type NiveauProbleme = 'corriger' | 'completer' | 'verifier'

/**
 * What names the line, and the establishment without which there is no draft, are for the file. All else is for the screen: a
 * draft may be incomplete.
 */
export function niveauProbleme({ code, gravite, chemin }: Constat): NiveauProbleme {
  if (gravite !== 'bloquant') return 'verifier'
  const identite =
    code === IDENTITE_ILLISIBLE || code === 'siret_hors_entreprise' || chemin === 'employeur.siret'
  return identite ? 'corriger' : 'completer'
}

/** Where a line stands, from all that is said of it: the gravest decides. */
export function etatLigne(problemes: readonly Constat[]): EtatLigneImport {
  const niveaux = new Set(problemes.map(niveauProbleme))
  if (niveaux.has('corriger')) return 'a_corriger'
  return niveaux.has('completer') ? 'a_completer' : 'prete'
}
