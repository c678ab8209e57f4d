import type { ResultatImport } from '@mon-espace/domain/api'
import type { Upload } from '@mon-espace/ui'
import { useRef, useState } from 'react'
import { simulateImport, useImportContrats } from './api/import-contrats.ts'

/** Where an import stands: a file looked over, then its drafts. */
export interface Import {
  /** Another at each preview. */
  numero: number
  fichier: File
  apercu: ResultatImport
  /** null until the drafts are made. */
  fait: ResultatImport | null
  creation: { etat: 'attente' | 'en_cours' | 'interrompue' } | { etat: 'echec'; error: unknown }
}

/** One import at a time: a file is looked over when it is dropped, and imported when she says so. */
export function useImport() {
  const [cours, setCours] = useState<Import | null>(null)
  const cle = useRef('')
  const numero = useRef(0)
  const abort = useRef<AbortController | null>(null)
  const importContrats = useImportContrats()
  const change = (part: Partial<Import>) => setCours((now) => now && { ...now, ...part })

  /** A new preview, and a new key: what was dropped again may have been mended. */
  const examiner: Upload = async (fichier, how) => {
    const apercu = await simulateImport({ fichier, ...how })
    cle.current = crypto.randomUUID()
    numero.current += 1
    setCours({ numero: numero.current, fichier, apercu, fait: null, creation: { etat: 'attente' } })
  }

  const creer = async () => {
    if (!cours) return
    const controller = new AbortController()
    abort.current = controller
    change({ creation: { etat: 'en_cours' } })
    try {
      const { fichier } = cours
      const fait = await importContrats({ fichier, cle: cle.current, signal: controller.signal })
      change({ fait, creation: { etat: 'attente' } })
    } catch (error) {
      const stopped = controller.signal.aborted
      change({ creation: stopped ? { etat: 'interrompue' } : { etat: 'echec', error } })
    }
  }

  return {
    cours,
    examiner,
    creer: () => void creer(),
    interrompre: () => abort.current?.abort(),
    recommencer: () => setCours(null),
  }
}
