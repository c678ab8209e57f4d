import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { rememberDossier } from './remember-dossier.ts'

/** A case officer's verdict on one document; `motif` when it is not « conforme ». */
export interface Verdict {
  /** Version of the dossier that was on the screen. */
  version: number
  piece: string
  /** null takes the verdict back. */
  conforme: boolean | null
  motif?: string
}

/** Sends a verdict. @returns the dossier as it is now */
export const judgePiece = (id: string, { version, piece, ...body }: Verdict) =>
  call(CALLS.judgePiece, { params: { id, piece }, body, ifMatch: version })

/** Judges a document; it may change until the decision. */
export function useJudgePiece(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (verdict: Verdict) => judgePiece(id, verdict),
    onSuccess: (dossier) => rememberDossier(client, dossier),
  })
}
