import { CALLS, type LigneDossier } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { cles } from '../../socle/api/cles.ts'
import { rememberDossier } from '../../socle/api/remember-dossier.ts'
import { detailOf, mayPass } from '../../socle/probleme/avis-probleme.tsx'

/** What became of one contract: validated under a number, refused with what is to be done, or not known yet. */
export type Verdict =
  | { readonly etat: 'valide'; readonly numero: string }
  | { readonly etat: 'refuse'; readonly raisons: readonly string[] }
  | { readonly etat: 'echec'; readonly raisons: readonly string[] }

/** By dossier; what is not there was not tried. */
export type Verdicts = ReadonlyMap<string, Verdict>

/** Refused by its own rules, or not answered: then it may be tried again. */
function verdictOf(error: unknown): Verdict {
  if (mayPass(error)) return { etat: 'echec', raisons: [detailOf(error)] }
  const said = error instanceof ApiProblem ? (error.erreurs ?? []).map(({ message }) => message) : []
  return { etat: 'refuse', raisons: said.length > 0 ? said : [detailOf(error)] }
}

/**
 * Validates several drafts one after the other, each by its own rules and in its own write: nothing is half done, and
 * stopping leaves what is done. Every try of one dossier bears the same key.
 */
export function useLot(lignes: readonly LigneDossier[]) {
  const client = useQueryClient()
  const [verdicts, setVerdicts] = useState<Verdicts>(new Map())
  const [enCours, setEnCours] = useState(false)
  const arret = useRef(false)
  const known = useRef(new Map<string, string>())
  useEffect(() => {
    arret.current = false
    return () => {
      arret.current = true
    }
  }, [])

  const keyOf = (id: string) => {
    const cle = known.current.get(id) ?? crypto.randomUUID()
    known.current.set(id, cle)
    return cle
  }

  async function validate({ id, version }: LigneDossier): Promise<Verdict> {
    try {
      const dossier = await call(CALLS.validateDossier, {
        params: { id },
        ifMatch: version,
        idempotencyKey: keyOf(id),
      })
      rememberDossier(client, dossier)
      return { etat: 'valide', numero: dossier.numero ?? '' }
    } catch (error) {
      return verdictOf(error)
    }
  }

  /** @returns the ids of those that are validated, in the order of the list */
  async function run(): Promise<string[]> {
    arret.current = false
    setEnCours(true)
    const done = new Map(verdicts)
    for (const ligne of lignes) {
      if (arret.current) break
      const before = done.get(ligne.id)
      if (before && before.etat !== 'echec') continue
      done.set(ligne.id, await validate(ligne))
      setVerdicts(new Map(done))
    }
    setEnCours(false)
    void client.invalidateQueries({ queryKey: cles.listes })
    return lignes.filter(({ id }) => done.get(id)?.etat === 'valide').map(({ id }) => id)
  }

  const stop = () => {
    arret.current = true
  }
  return { verdicts, enCours, run, stop }
}
