import type { Contrat, Maitre } from '@mon-espace/domain'
import { useEffect, useRef } from 'react'
import { useFormContext } from 'react-hook-form'
import { identityOf } from '../../../salaries/salarie.ts'
import type { CheminMaitre } from './groupes.ts'

/** A maître picked in the list, then given another name or birth date, is somebody else: the link to the list goes. */
export function useLienSalarie(base: CheminMaitre, maitre: Maitre | null): void {
  const { setValue } = useFormContext<Contrat>()
  const choisi = useRef({ salarieId: maitre?.salarieId ?? null, qui: identityOf(maitre) })
  useEffect(() => {
    const salarieId = maitre?.salarieId ?? null
    const qui = identityOf(maitre)
    if (salarieId !== choisi.current.salarieId) choisi.current = { salarieId, qui }
    else if (salarieId && qui !== choisi.current.qui) setValue(`${base}.salarieId`, null)
  }, [base, maitre, setValue])
}
