import { CALLS, type LigneDossier } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useQueryClient } from '@tanstack/react-query'
import { cles } from '../../socle/api/cles.ts'
import { rememberDossier } from '../../socle/api/remember-dossier.ts'
import { useCles } from '../../socle/serie/use-cles.ts'
import { type Issue, useSerie } from '../../socle/serie/use-serie.ts'

/** What became of one contract: validated under a number, refused with what is to be done, or not known yet. */
export type Verdict = Issue<string>

/**
 * Validates several drafts one after the other, each by its own rules and in its own write. Every try of one dossier bears
 * the same key.
 */
export function useLot(lignes: readonly LigneDossier[]) {
  const client = useQueryClient()
  const keyOf = useCles()
  const serie = useSerie(async ({ id, version }: LigneDossier): Promise<string> => {
    const dossier = await call(CALLS.validateDossier, {
      params: { id },
      ifMatch: version,
      idempotencyKey: keyOf(id, version),
    })
    rememberDossier(client, dossier)
    return dossier.numero ?? ''
  })
  return {
    verdicts: serie.issues,
    enCours: serie.enCours,
    stop: serie.stop,
    /** @returns the ids of those that are validated, in the order of the list */
    async run(): Promise<string[]> {
      const done = await serie.run(lignes)
      void client.invalidateQueries({ queryKey: cles.listes })
      return lignes.filter(({ id }) => done.get(id)?.etat === 'fait').map(({ id }) => id)
    },
  }
}
