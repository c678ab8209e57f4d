import type { ResultatImport } from '@mon-espace/domain/api'
import { type Upload, useToasts } from '@mon-espace/ui'
import { useRef, useState } from 'react'
import type { EnvoiImport } from './api/import-contrats.ts'
import { resultat as t } from './textes.ts'

/** Where an import stands: a file looked over, then its drafts. */
export interface Import {
  /** Another at each preview. */
  numero: number
  /** Another at each file: what the same one would make, asked otherwise, is shown in its place. */
  vue: number
  fichier: File
  apercu: ResultatImport
  /** null until the drafts are made. */
  fait: ResultatImport | null
  creation: { etat: 'attente' | 'en_cours' | 'interrompue' } | { etat: 'echec'; error: unknown }
}

/** Where a file is sent to be looked over, then for its drafts to be made. */
export interface Port {
  simulate(envoi: EnvoiImport): Promise<ResultatImport>
  /** `cle`: the same for every try of one file. */
  create(envoi: EnvoiImport & { cle: string }): Promise<ResultatImport>
}

/** One import at a time: a file is looked over when it is dropped, and imported when she says so. */
export function useImport({ simulate, create }: Port) {
  const [cours, setCours] = useState<Import | null>(null)
  const cle = useRef('')
  /** Of the last file dropped. */
  const numero = useRef(0)
  const abort = useRef<AbortController | null>(null)
  const toasts = useToasts()

  /** A new preview, and a new key: what was dropped again may have been mended. The last file dropped is the one shown. */
  const examiner: Upload = async (fichier, how) => {
    numero.current += 1
    const ici = numero.current
    const apercu = await simulate({ fichier, ...how })
    if (ici !== numero.current) return
    cle.current = crypto.randomUUID()
    setCours((now) => ({
      numero: ici,
      vue: now?.fichier === fichier ? now.vue : ici,
      fichier,
      apercu,
      fait: null,
      creation: { etat: 'attente' },
    }))
  }

  const creer = async () => {
    if (!cours) return
    const change = (part: Partial<Import>) =>
      setCours((now) => (now?.numero === cours.numero ? { ...now, ...part } : now))
    const controller = new AbortController()
    abort.current = controller
    change({ creation: { etat: 'en_cours' } })
    try {
      const { fichier } = cours
      const fait = await create({ fichier, cle: cle.current, signal: controller.signal })
      change({ fait, creation: { etat: 'attente' } })
      // Another file was dropped meanwhile: what was made of this one is told all the same.
      if (numero.current !== cours.numero) {
        const crees = fait.lignes.filter(({ dossierId }) => dossierId !== undefined)
        toasts.show({ text: t.creesDepuis(crees.length, fichier.name) })
      }
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
    recommencer: () => {
      // A file that is still looked over was dropped before.
      numero.current += 1
      setCours(null)
    },
  }
}
