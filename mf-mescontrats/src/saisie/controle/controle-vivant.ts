import type { Jugement, PaieContrat, Sections } from '@mon-espace/domain'
import type { Constat } from '@mon-espace/domain/api'
import { sameValue, valueAt } from '../brouillon/arbre.ts'
import type { EtatBrouillon } from '../brouillon/types.ts'
import type { Formulaire, Illisibles, Saisi } from '../formulaire/formulaire.ts'
import { createIllisibles } from './illisible.ts'
import { isSousMinimum } from './sous-minimum.ts'
import type { Suite } from './suite-frappe.ts'

/** The rules, as the page runs them; see `createJuge`. */
export type Juger<C extends object, P> = (contrat: C) => Jugement<P>

/** What is told of a contract in place of several points that one would say better. */
export type Regrouper = (constats: readonly Constat[], contrat: object) => readonly Constat[]

interface Source<T> {
  getState(): T
  subscribe(notify: () => void): () => void
}

/** What is judged: what is typed, and what the server said of what is stored. */
export interface SourcesControle<C extends object> {
  formulaire: Pick<Formulaire<C>, 'getState' | 'subscribe'>
  brouillon: Source<Pick<EtatBrouillon<C>, 'connu' | 'problemes' | 'refus'>>
}

/** What is typed, and what the rules say of it. */
export interface EtatControle<C extends object = object, P = PaieContrat> {
  contrat: C
  illisibles: Illisibles
  /** Pay of the contract; null while it cannot be computed. */
  remuneration: P | null
  /** Every rule that speaks. */
  tous: readonly Constat[]
  /** By path, the rules that speak of fields already left, or of screens she tried to leave. */
  montres: ReadonlyMap<string, Constat>
}

export type ControleVivant = ReturnType<typeof createControleVivant<object, PaieContrat>>

const sectionOf = (chemin: string) => chemin.split('.')[0] ?? ''
const keyOf = ({ code, chemin }: Constat) => `${code} ${chemin}`

function sameElements<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((element, i) => element === b[i])
}

/** What the server said that still holds: the value it spoke of has not moved since it was stored. */
function standing(dits: readonly Constat[], { connu }: Pick<EtatBrouillon, 'connu'>, contrat: object) {
  return dits.filter(({ chemin }) => sameValue(valueAt(connu, chemin), valueAt(contrat, chemin)))
}

type Serveur = ReturnType<SourcesControle<object>['brouillon']['getState']>

/** All that is said of a contract, once each; of a number that cannot be read, only that. */
function verdicts(
  { contrat, illisibles }: Saisi<object>,
  serveur: Serveur,
  juges: readonly Constat[],
  toIllisible: (chemin: string) => Constat,
): Constat[] {
  const cles = new Set(juges.map(keyOf))
  const dits = standing([...serveur.problemes, ...serveur.refus], serveur, contrat).filter((controle) => {
    const cle = keyOf(controle)
    return !cles.has(cle) && cles.add(cle)
  })
  return [
    ...[...juges, ...dits].filter(({ chemin }) => !illisibles.has(chemin)),
    ...Array.from(illisibles.keys(), toIllisible),
  ]
}

/**
 * The rules alive over what is typed: run when the hands rest, shown field by field as the person leaves them. Nothing is told of
 * a field she has not left, and a problem goes as soon as it is mended.
 */
export function createControleVivant<C extends object, P>(
  { formulaire, brouillon }: SourcesControle<C>,
  juger: Juger<C, P>,
  suivre: (action: () => void) => Suite,
  sections: Sections,
) {
  const toIllisible = createIllisibles(sections)
  const quittes = new Set<string>()
  const montrees = new Set<string>()
  const listeners = new Set<() => void>()
  let courant = juger
  let regrouper: Regrouper = (constats) => constats
  let dits: readonly Constat[] = []
  let etat: EtatControle<C, P> = compute()

  function isShown({ chemin }: Constat): boolean {
    return montrees.has(sectionOf(chemin)) || quittes.has(chemin)
  }

  function shown(tous: readonly Constat[]): Map<string, Constat> {
    const montres = new Map<string, Constat>()
    for (const controle of tous) {
      const deja = montres.get(controle.chemin)
      const plusGrave = deja?.gravite === 'avertissement' && controle.gravite === 'bloquant'
      if (isShown(controle) && (!deja || plusGrave)) montres.set(controle.chemin, controle)
    }
    return montres
  }

  /** What has not changed stays the same object: what hangs on it is then left alone. */
  function compute(avant?: EtatControle<C, P>): EtatControle<C, P> {
    const saisi = formulaire.getState()
    const { controles, remuneration } = courant(saisi.contrat)
    const suite = regrouper(verdicts(saisi, brouillon.getState(), controles, toIllisible), saisi.contrat)
    if (!avant || !sameElements(suite, dits)) dits = suite
    const montres = shown(dits)
    const memes = avant && sameElements([...montres.values()], [...avant.montres.values()])
    return { ...saisi, remuneration, tous: dits, montres: memes ? avant.montres : montres }
  }

  function refresh() {
    const suite = compute(etat)
    if ((Object.keys(suite) as (keyof EtatControle<C, P>)[]).every((cle) => suite[cle] === etat[cle])) return
    etat = suite
    for (const notify of listeners) notify()
  }

  const suite = suivre(refresh)

  return {
    getState: () => etat,
    subscribe(notify: () => void) {
      listeners.add(notify)
      return () => {
        listeners.delete(notify)
      }
    },
    /** The state with all that has been typed until now. */
    settle(): EtatControle<C, P> {
      suite.flush()
      return etat
    },
    /** The person left this field. */
    leave(chemin: string) {
      if (quittes.has(chemin)) return
      quittes.add(chemin)
      suite.soon()
    },
    /** Judges by all that is to be said from now on, once that is there, and tells it as `regroupe` has it. */
    judgeBy(autre: Juger<C, P>, regroupe = regrouper) {
      courant = autre
      regrouper = regroupe
      // A pay under the minimum that was stored has been typed and left: it is told as soon as it is known.
      for (const { chemin } of autre(brouillon.getState().connu).controles.filter(isSousMinimum))
        quittes.add(chemin)
      refresh()
    },
    /** The person tried to leave a screen: all of its sections is told. */
    showSections(noms: readonly string[]) {
      for (const nom of noms) montrees.add(nom)
      refresh()
    },
    /** Follows what is typed and what the server says of it; @returns what stops following. */
    follow() {
      const stops = [
        formulaire.subscribe((tape) => (tape ? suite.typed() : suite.soon())),
        brouillon.subscribe(suite.soon),
      ]
      // What was written before anybody listened counts too.
      refresh()
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

const ofGravity =
  (gravite: Constat['gravite']) =>
  (tous: readonly Constat[], sections: readonly string[]): Constat[] =>
    tous.filter((c) => c.gravite === gravite && sections.includes(sectionOf(c.chemin)))

/** What blocks, of some sections. */
export const blocking = ofGravity('bloquant')

/** What is to be verified and prevents nothing, of some sections. */
export const warnings = ofGravity('avertissement')
