import type { Controle } from '../api/dossiers.ts'
import type { EtatLigneImport, ProblemeImport } from '../api/imports.ts'
import { bloquant } from '../controles/constat.ts'
import type { ContratPartiel } from '../controles/index.ts'
import { FORMATS } from '../controles/textes.ts'
import type { LigneTableau } from '../referentiels/importation/index.ts'
import { MARQUE_EXEMPLE } from './colonnes/index.ts'
import { placeOf } from './colonnes/periodes.ts'
import { type EnteteImport, lettreOf } from './entete.ts'
import { cheminColonne, cheminOf, openPeriodes, readPeriode } from './lecture/periodes.ts'
import { normalizeTitre } from './lecture/titre.ts'
import { cleanCellule, type OptionsLecture, readValeur } from './lecture/valeur.ts'
import { FAUTES_LECTURE } from './textes.ts'

/** A line of the file, read: what it fills in, and the cells that could not be read. */
export interface LigneLue {
  readonly n: number
  readonly repere: string
  readonly contrat: ContratPartiel
  /** Boxes of the form where each period of pay was written, in the order of the contract's. */
  readonly cases: readonly number[]
  readonly fautes: readonly ProblemeImport[]
}

const REPERE_MAX = 60
/** Said once for the whole pay: each period typed by hand takes it. */
const BASE = 'contrat.base'

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

/** Reads a line cell by cell. An empty cell says nothing: the field keeps what is known of it. */
export function readLigne(entete: EnteteImport, ligne: LigneTableau, options: OptionsLecture = {}): LigneLue {
  const contrat: Record<string, unknown> = {}
  const fautes: ProblemeImport[] = []
  const lues = entete.colonnes.flatMap(({ colonne, rang, titre }) => {
    const lu = readValeur(colonne, ligne.cellules[rang] ?? '', options)
    return lu === null ? [] : [{ colonne, rang, titre, lu }]
  })
  const dite = lues.find(({ colonne }) => colonne.chemin === BASE)?.lu
  const base = dite && 'valeur' in dite ? String(dite.valeur) : null
  const { cases, periodes } = openPeriodes(
    lues.map(({ colonne }) => colonne),
    base,
  )
  if (periodes) put(contrat, 'contrat.remuneration', periodes)
  for (const { colonne, rang, titre, lu } of lues) {
    const chemin = cheminOf(colonne, cases)
    const juge = readPeriode(colonne, lu, base)
    if ('valeur' in juge) put(contrat, chemin, juge.valeur)
    else
      fautes.push({
        ...bloquant(juge.faute, chemin, FAUTES_LECTURE[juge.faute]),
        colonne: { lettre: lettreOf(rang), titre },
      })
  }
  const repere = entete.repere === -1 ? '' : (ligne.cellules[entete.repere] ?? '')
  return {
    n: ligne.n,
    repere: cleanCellule(repere).slice(0, REPERE_MAX),
    contrat: contrat as ContratPartiel,
    cases,
    fautes,
  }
}

/**
 * Verdicts of the rules with the column they speak of: the field's own, the first of its block, or the first of its period.
 * @param cases where the line's periods of pay were written ({@link LigneLue})
 */
export function withColonne(
  entete: EnteteImport,
  controles: readonly Controle[],
  cases: readonly number[] = [],
): ProblemeImport[] {
  return controles.map((controle) => {
    const chemin = cheminColonne(controle.chemin, cases)
    const below = (bloc: string) =>
      entete.colonnes.find(({ colonne }) => colonne.chemin.startsWith(`${bloc}.`))
    const lue =
      entete.colonnes.find(({ colonne }) => colonne.chemin === chemin) ??
      below(chemin) ??
      (placeOf(chemin) ? below(chemin.replace(/\.\w+$/, '')) : undefined)
    return { ...controle, colonne: lue ? { lettre: lettreOf(lue.rang), titre: lue.titre } : null }
  })
}

/** Verdicts on a value that cannot stand: no draft is made of it, so that nothing wrong is brought in unseen. */
const IRRECEVABLES: ReadonlySet<string> = new Set([
  ...Object.keys(FORMATS),
  ...Object.keys(FAUTES_LECTURE),
  'code_inconnu',
  'nir_invalide',
  'siret_hors_entreprise',
])

/** What a verdict asks: to mend the file, to complete the draft on screen, or only to look. */
export type NiveauProbleme = 'corriger' | 'completer' | 'verifier'

/** Without an establishment there is no draft: what is wrong with the SIRET is for the file. */
export function niveauProbleme({ code, gravite, chemin }: Controle): NiveauProbleme {
  if (gravite !== 'bloquant') return 'verifier'
  return IRRECEVABLES.has(code) || chemin === 'employeur.siret' ? 'corriger' : 'completer'
}

/** Where a line stands, from all that is said of it: the gravest decides. */
export function etatLigne(problemes: readonly Controle[]): EtatLigneImport {
  const niveaux = new Set(problemes.map(niveauProbleme))
  if (niveaux.has('corriger')) return 'a_corriger'
  return niveaux.has('completer') ? 'a_completer' : 'prete'
}
