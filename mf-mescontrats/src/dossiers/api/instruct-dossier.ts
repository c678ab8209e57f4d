import { type CorpsDe, OPERATIONS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation } from '@tanstack/react-query'
import { useDossierWritten } from './dossier-written.ts'

/** The case officer's verdict on one document. */
export interface VerdictPiece {
  id: string
  version: number
  piece: string
  verdict: CorpsDe<typeof OPERATIONS.judgePiece>
}

/** Says a document conforme, or not with a reason. */
export const useJudgePiece = () =>
  useMutation({
    mutationFn: ({ id, version, piece, verdict }: VerdictPiece) =>
      call(OPERATIONS.judgePiece, { params: { id, piece }, body: verdict, ifMatch: version }),
    onSuccess: useDossierWritten(),
  })

/** The decision on the funding; `cle` is the same UUID for every try of one intention. */
export interface DecisionDossier {
  id: string
  version: number
  cle: string
  decision: CorpsDe<typeof OPERATIONS.decideDossier>
}

/** Grants or refuses the funding; final. */
export const useDecideDossier = () =>
  useMutation({
    mutationFn: ({ id, version, cle, decision }: DecisionDossier) =>
      call(OPERATIONS.decideDossier, {
        params: { id },
        body: decision,
        ifMatch: version,
        idempotencyKey: cle,
      }),
    onSuccess: useDossierWritten(),
  })
