import { ApiProblem } from '@mon-espace/module-kit/api'
import { useCallback, useEffect, useRef, useState } from 'react'
import { detailOf, mayPass } from '../probleme/avis-probleme.tsx'

/** What became of one of many: done, refused with what is to be done, or not known yet. */
export type Issue<R> =
  | { readonly etat: 'fait'; readonly fait: R }
  | { readonly etat: 'refuse' | 'echec'; readonly raisons: readonly string[] }

/** By id; what is not there was not tried. */
export type Issues<R> = ReadonlyMap<string, Issue<R>>

/** What became of many: those that are done, those that were refused, and how many are neither. */
export function bilanOf<T extends { readonly id: string }>(tous: readonly T[], issues: Issues<unknown>) {
  const of = (etat: Issue<unknown>['etat']) => tous.filter(({ id }) => issues.get(id)?.etat === etat)
  const [faits, refuses] = [of('fait'), of('refuse')]
  return { faits, refuses, restent: tous.length - faits.length - refuses.length }
}

/** Thrown for what was not done and may be tried again: its message tells why. */
export class PasEncore extends Error {}

/** Thrown for what is refused, in other words than the service's. */
export class ARevoir extends Error {}

/** Refused by its own rules, or not answered: then it may be tried again. */
function failureOf(error: unknown): Issue<never> {
  if (error instanceof PasEncore) return { etat: 'echec', raisons: [error.message] }
  if (error instanceof ARevoir) return { etat: 'refuse', raisons: [error.message] }
  if (mayPass(error)) return { etat: 'echec', raisons: [detailOf(error)] }
  const said = error instanceof ApiProblem ? (error.erreurs ?? []).map(({ message }) => message) : []
  return { etat: 'refuse', raisons: said.length > 0 ? said : [detailOf(error)] }
}

/**
 * Does one thing to many, one after the other, each in its own call: nothing is half done, stopping leaves what is done,
 * and starting again tries only what is neither done nor refused.
 * @param send does it to one; throws where it was not done
 */
export function useSerie<T extends { readonly id: string }, R>(send: (one: T) => Promise<R>) {
  const known = useRef(new Map<string, Issue<R>>())
  const [issues, setIssues] = useState<Issues<R>>(known.current)
  const [enCours, setEnCours] = useState(false)
  const arret = useRef(false)
  const show = useCallback(() => setIssues(new Map(known.current)), [])
  useEffect(() => {
    arret.current = false
    return () => {
      arret.current = true
    }
  }, [])

  /** @returns what became of all that were tried, those of before included */
  async function run(tous: readonly T[]): Promise<Issues<R>> {
    arret.current = false
    setEnCours(true)
    for (const one of tous) {
      if (arret.current) break
      const before = known.current.get(one.id)
      if (before && before.etat !== 'echec') continue
      const issue = await send(one).then((fait): Issue<R> => ({ etat: 'fait', fait }), failureOf)
      known.current.set(one.id, issue)
      show()
    }
    setEnCours(false)
    return known.current
  }

  return {
    issues,
    enCours,
    run,
    stop: () => {
      arret.current = true
    },
    /** Of one that was changed since: it may be tried again. */
    forget: useCallback(
      (id: string) => {
        if (known.current.delete(id)) show()
      },
      [show],
    ),
  }
}
