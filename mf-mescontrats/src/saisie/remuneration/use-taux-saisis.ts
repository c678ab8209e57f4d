import type { Contrat, RemunerationContrat } from '@mon-espace/domain'
import { useEffect } from 'react'
import { useFormContext } from 'react-hook-form'
import { sameValue } from '../brouillon/arbre.ts'
import { useContrat } from '../contexte.ts'
import { alignPeriodes } from './aligner.ts'

/**
 * The rates typed by hand, kept in step with the periods: always with the SMC, on demand with the SMIC.
 * @param revenir takes rates of the SMC away once the SMIC is chosen: what computes itself comes back
 */
export function useTauxSaisis(remuneration: RemunerationContrat | null, revenir: () => void) {
  const { setValue } = useFormContext<Contrat>()
  const saisies = useContrat(({ contrat }) => contrat.remuneration)
  const base = useContrat(({ contrat }) => contrat.base)
  const manuel = saisies !== null || base === 'SMC'
  const periodes = remuneration?.minimum.periodes

  const quitteSmc = base === 'SMIC' && saisies?.some((ligne) => ligne.base === 'SMC') === true
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the SMC is left.
  useEffect(() => {
    if (quitteSmc) revenir()
  }, [quitteSmc])

  useEffect(() => {
    if (quitteSmc) return
    if (!manuel || !periodes) return
    const alignees = alignPeriodes(saisies ?? [], periodes, base ?? 'SMIC')
    if (!sameValue(alignees, saisies)) setValue('contrat.remuneration', alignees)
  }, [quitteSmc, manuel, periodes, saisies, base, setValue])

  return {
    manuel: saisies !== null,
    /** Starts from the minimum rates: to pay more is to change them. */
    ouvrir() {
      const departs = periodes?.map(({ annee, debut, fin, taux }) => ({
        annee,
        debut,
        fin,
        taux,
        base: base ?? 'SMIC',
      }))
      if (departs) setValue('contrat.remuneration', departs)
    },
  }
}
