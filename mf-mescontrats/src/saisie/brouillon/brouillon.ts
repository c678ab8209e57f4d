import { isSaidOf, isServeurSeul, type Redaction } from '@mon-espace/domain'
import type { Constat, ErreurChamp } from '@mon-espace/domain/api'
import { sameValue, valueAt } from './arbre.ts'
import { backOff, createDebounce } from './attente.ts'
import { difference } from './difference.ts'
import { merge } from './fusion.ts'
import { withKnownSecrets } from './secrets-connus.ts'
import type { EtatBrouillon, Issue, PortBrouillon, SourceBrouillon } from './types.ts'

const DELAI = 800
const DELAI_MAX = 5_000

/** The side kept for each path in conflict. */
export type Arbitrages = Readonly<Record<string, 'mien' | 'leur'>>

/** A draft as it is stored when it is opened, and what the server said of it. */
export interface Depart<C extends object> {
  version: number
  connu: C
  problemes?: readonly Constat[]
}

/** See {@link createBrouillon}. */
export type Brouillon = ReturnType<typeof createBrouillon<object>>

/**
 * A draft that saves itself: sections written one after the other, each on top of the version the last one answered.
 * Whatever happens (no network, session ended, somebody else writing) what was typed stays here until it is stored.
 */
export function createBrouillon<C extends object>(
  { sections, secrets, reperes }: Pick<Redaction, 'sections' | 'secrets' | 'reperes'>,
  depart: Depart<C>,
  port: PortBrouillon<C>,
  source: SourceBrouillon<C>,
) {
  const noms = Object.keys(sections)
  let etat: EtatBrouillon<C> = {
    version: depart.version,
    connu: depart.connu,
    problemes: (depart.problemes ?? []).filter(isServeurSeul),
    refus: [],
    enregistrement: { etat: 'jamais' },
    conflits: [],
  }
  /** The contract when it was last looked at: what comes from elsewhere is not something typed. */
  let vu = source.getState().contrat
  const listeners = new Set<() => void>()
  const debounce = createDebounce(() => void save(), DELAI, DELAI_MAX)
  let nouvelEssai: ReturnType<typeof setTimeout> | undefined
  let essais = 0
  let enCours: Promise<boolean> | undefined
  /** What is on its way, as it was sent. */
  let enVol: { section: string; envoyee: unknown } | undefined
  let reception = false
  /** Has she answered anything that is not stored? What a screen works out by itself waits for that. */
  let repondu = false
  let deduction = false

  function publish(suite: Partial<EtatBrouillon<C>>) {
    etat = { ...etat, ...suite }
    for (const notify of listeners) notify()
  }

  const tape = () => source.getState().contrat
  const modifiees = () => noms.filter((nom) => !sameValue(valueAt(etat.connu, nom), valueAt(tape(), nom)))

  function receive(valeurs: readonly (readonly [chemin: string, valeur: unknown])[]) {
    reception = true
    source.take(valeurs)
    reception = false
    vu = tape()
  }

  function hear() {
    if (reception || tape() === vu) return
    vu = tape()
    if (deduction) return
    repondu = true
    if (['jamais', 'fait', 'refuse'].includes(etat.enregistrement.etat))
      publish({ enregistrement: { etat: 'attente' } })
    if (etat.enregistrement.etat !== 'panne') debounce.call()
  }

  /** Takes what others wrote; true when nothing has to be chosen. */
  async function rebase(): Promise<boolean> {
    const lu = await port.read()
    const leur = withKnownSecrets(secrets, etat.connu, lu.contrat)
    const { contrat, illisibles } = source.getState()
    const { conflits, recus } = merge(etat.connu, contrat, leur, [...illisibles.keys()])
    receive(recus.map((chemin) => [chemin, valueAt(leur, chemin)]))
    publish({ version: lu.version, connu: leur, conflits })
    return conflits.length === 0
  }

  /** What to do after one save; true to go on with the next section. */
  async function settle(issue: Issue, section: string, envoyee: unknown): Promise<boolean> {
    switch (issue.genre) {
      case 'enregistre':
        essais = 0
        publish({
          version: issue.version,
          connu: { ...etat.connu, [section]: envoyee },
          problemes: [
            ...etat.problemes.filter((controle) => !isSaidOf({ reperes }, section, controle)),
            ...issue.problemes.filter(isServeurSeul),
          ],
          refus: [],
        })
        return true
      case 'perime':
        if (await rebase()) return true
        publish({ enregistrement: { etat: 'conflit' } })
        return false
      case 'refuse':
        publish({ enregistrement: { etat: 'refuse', message: issue.message } })
        return false
      case 'panne': {
        const attendre = backOff(essais++, issue.attendre)
        nouvelEssai = setTimeout(() => void save(), attendre)
        publish({ enregistrement: { etat: 'panne', prochainEssai: Date.now() + attendre } })
        return false
      }
      default:
        publish({ enregistrement: { etat: issue.genre } })
        return false
    }
  }

  async function drain(): Promise<boolean> {
    for (let section = modifiees()[0]; section; section = modifiees()[0]) {
      const envoyee = valueAt(tape(), section)
      const partie = difference(valueAt(etat.connu, section), envoyee) as object
      publish({ enregistrement: { etat: 'en_cours' } })
      enVol = { section, envoyee }
      const suite = port.save(section, partie, etat.version).then((issue) => settle(issue, section, envoyee))
      // Reading the dossier again after a 412 may fail like any call: the same wait applies.
      const continuer = await suite.catch(() => settle({ genre: 'panne' }, section, envoyee))
      enVol = undefined
      if (!continuer) return false
    }
    repondu = false
    if (etat.enregistrement.etat !== 'jamais') publish({ enregistrement: { etat: 'fait', le: Date.now() } })
    return true
  }

  /** Saves now what is not saved yet; true once everything is. */
  function save(): Promise<boolean> {
    debounce.cancel()
    clearTimeout(nouvelEssai)
    if (etat.conflits.length > 0 || etat.enregistrement.etat === 'fige') return Promise.resolve(false)
    enCours ??= drain().finally(() => {
      enCours = undefined
    })
    return enCours
  }

  source.subscribe(hear)

  return {
    subscribe(notify: () => void) {
      listeners.add(notify)
      return () => {
        listeners.delete(notify)
      }
    },
    getState: () => etat,
    save,
    /**
     * The page goes away and hears no more answers: sends all that is left at once, each part on the version that the one
     * before it gives: the service waits for that one. What is refused is joined with what is stored if the page stays after all.
     */
    sendAll() {
      if (!repondu || etat.conflits.length > 0 || etat.enregistrement.etat === 'fige') return
      let version = etat.version + (enVol ? 1 : 0)
      for (const section of modifiees()) {
        const depuis = enVol?.section === section ? enVol.envoyee : valueAt(etat.connu, section)
        const partie = difference(depuis, valueAt(tape(), section)) as object | undefined
        if (partie) void port.save(section, partie, version++)
      }
    },
    /** Sends at once what waits for a pause, as when a field is left; a save that waits for the service goes on waiting. */
    flush: debounce.flush,
    /** Ends the conflicts, then saves. */
    choose(choix: Arbitrages) {
      const leurs = etat.conflits.filter(({ chemin }) => choix[chemin] === 'leur')
      receive(leurs.map(({ chemin, leur }) => [chemin, leur]))
      publish({ conflits: [], enregistrement: { etat: 'attente' } })
      return save()
    },
    /** Takes what others wrote meanwhile; false when something has to be chosen, or nothing could be read. */
    refresh: () => rebase().catch(() => false),
    /** What the server just refused to validate. */
    learn(erreurs: readonly ErreurChamp[]) {
      publish({ refus: erreurs.map((e) => ({ gravite: 'bloquant', ...e })) })
    },
    /** Runs what a screen writes by itself as it opens: stored with her next answer, since looking at a screen changes no contract. */
    deduce(work: () => void) {
      deduction = true
      work()
      deduction = false
    },
    /** The dossier as another call of ours just left it. */
    moveTo(version: number) {
      publish({ version })
    },
    /** True while something typed is not stored. */
    hasUnsaved: () => repondu && modifiees().length > 0,
    /** Stops the timers; what is under way ends by itself. */
    stop() {
      debounce.cancel()
      clearTimeout(nouvelEssai)
    },
  }
}
