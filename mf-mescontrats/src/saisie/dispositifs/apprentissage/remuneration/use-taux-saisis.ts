import type { Contrat, RemunerationContrat } from '@mon-espace/domain'
import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { sameValue } from '../../../brouillon/arbre.ts'
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
  const smc = useContrat(({ contrat }) => contrat.smcMensuelCentimes)
  const minimum = remuneration?.minimum
  const alignedOn = useRef('')

  const quitteSmc = base === 'SMIC' && saisies?.some((ligne) => ligne.base === 'SMC') === true
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the SMC is left.
  useEffect(() => {
    if (quitteSmc) revenir()
  }, [quitteSmc])

  useEffect(() => {
    if (quitteSmc) return
    if (!manuel || !minimum) return
    const dates = minimum.periodes.map(({ debut, fin }) => `${debut} ${fin}`).join()
    const alignees = alignPeriodes(saisies ?? [], {
      minimum,
      base: base ?? 'SMIC',
      smcMensuelCentimes: smc,
      inchange: alignedOn.current === dates,
    })
    alignedOn.current = dates
    if (!sameValue(alignees, saisies)) setValue('contrat.remuneration', alignees)
  }, [quitteSmc, manuel, minimum, saisies, base, smc, setValue])

  return {
    manuel: saisies !== null,
    /** Starts from the minimum rates: to pay more is to change them. */
    ouvrir() {
      const departs = minimum?.periodes.map(({ annee, debut, fin, taux }) => ({
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
