import { useSession } from '@mon-espace/module-kit'
import { useState } from 'react'

/** What is being written. */
export interface Brouillon {
  readonly texte: string
  readonly sujet: string
  readonly pieces: readonly string[]
}

const VIDE: Brouillon = { texte: '', sujet: '', pieces: [] }

/** By person and dossier, as long as the page lives: what people write is in no storage of the browser. */
const gardes = new Map<string, Brouillon>()

/** What this person was writing in this dossier: still there when they come back to it. */
export function useBrouillon(id: string) {
  const cle = `${useSession().compte?.id} ${id}`
  const [brouillon, setBrouillon] = useState(gardes.get(cle) ?? VIDE)
  const write = (part: Partial<Brouillon>) =>
    setBrouillon((avant) => {
      const apres = { ...avant, ...part }
      gardes.set(cle, apres)
      return apres
    })
  const clear = () => {
    gardes.delete(cle)
    setBrouillon(VIDE)
  }
  return { brouillon, write, clear }
}
