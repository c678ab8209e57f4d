import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { cles } from '../../socle/api/cles.ts'
import type { SaisieOuverte } from '../contexte.ts'
import { leaveSaisie, wouldLose } from './ouvertes.ts'

/** Runs the rules and the saves while the entry is open; sends what is left when it is hidden, back on line, or left. */
export function useVieDuBrouillon(compte: string, saisie: SaisieOuverte): void {
  const cache = useQueryClient()
  useEffect(() => {
    const { id, brouillon, controle } = saisie
    const stopFollowing = controle.follow()
    const saveNow = () => {
      if (brouillon.hasUnsaved()) void brouillon.save()
    }
    const saveHidden = () => document.visibilityState === 'hidden' && saveNow()
    const holdBack = (event: BeforeUnloadEvent) => {
      if (!wouldLose(saisie)) return
      saveNow()
      brouillon.sendAll()
      // What becomes of it could no longer be told: she is asked to wait for it.
      event.preventDefault()
    }
    window.addEventListener('online', saveNow)
    window.addEventListener('beforeunload', holdBack)
    window.addEventListener('pagehide', brouillon.sendAll)
    document.addEventListener('visibilitychange', saveHidden)
    return () => {
      stopFollowing()
      window.removeEventListener('online', saveNow)
      window.removeEventListener('beforeunload', holdBack)
      window.removeEventListener('pagehide', brouillon.sendAll)
      document.removeEventListener('visibilitychange', saveHidden)
      void leaveSaisie(compte, saisie).then(() =>
        Promise.all([
          cache.invalidateQueries({ queryKey: cles.dossier(id) }),
          cache.invalidateQueries({ queryKey: cles.listes }),
        ]),
      )
    }
  }, [compte, saisie, cache])
}
