import type { Canal, TypePiece } from '@mon-espace/domain/api'
import type { Upload } from '@mon-espace/ui'
import { useRef } from 'react'
import { useDepositPiece } from '../api/deposit-piece.ts'

/** How a screen sends a document of this type; every try of one file bears the same key, so that it arrives once. */
export function useDepot(id: string, type: TypePiece, canal?: Canal): Upload {
  const deposit = useDepositPiece()
  const cles = useRef(new WeakMap<File, string>())
  return (fichier, { signal, onProgress }) => {
    const cle = cles.current.get(fichier) ?? crypto.randomUUID()
    cles.current.set(fichier, cle)
    return deposit({ id, type, fichier, cle, signal, onProgress, ...(canal ? { canal } : {}) })
  }
}
