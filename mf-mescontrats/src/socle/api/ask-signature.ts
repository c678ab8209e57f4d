import { CALLS, type NouveauSignataire, type SignatureDossier, type TypePiece } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cles } from './cles.ts'

/** Puts what a write answered where it is read from; the dossier tells it too, and moves on by it. */
function useRemember(id: string) {
  const client = useQueryClient()
  return async (signature: SignatureDossier) => {
    await client.cancelQueries({ queryKey: cles.signature(id), exact: true })
    client.setQueryData(cles.signature(id), signature)
    await Promise.all([
      client.invalidateQueries({ queryKey: cles.dossier(id), exact: true }),
      client.invalidateQueries({ queryKey: cles.historique(id) }),
      client.invalidateQueries({ queryKey: cles.listes }),
    ])
  }
}

interface Demande {
  version: number
  /** One UUID for every try. */
  cle: string
  signataires: NouveauSignataire[]
  /** Documents that are signed with the contract. */
  joindre: TypePiece[]
}

/** Freezes the Cerfa and invites those who sign it. */
export function useStartSignature(id: string) {
  return useMutation({
    mutationFn: ({ version, cle, signataires, joindre }: Demande) =>
      call(CALLS.startSignature, {
        params: { id },
        body: { signataires, ...(joindre.length > 0 ? { joindre } : {}) },
        ifMatch: version,
        idempotencyKey: cle,
      }),
    onSuccess: useRemember(id),
  })
}

/** Ends the signature under way, for the reason given: its links open nothing any more. */
export function useCancelSignature(id: string) {
  return useMutation({
    mutationFn: ({ version, motif }: { version: number; motif: string }) =>
      call(CALLS.cancelSignature, { params: { id }, body: { motif }, ifMatch: version }),
    onSuccess: useRemember(id),
  })
}

/** Writes again to those whose turn it is. */
export function useRemindSignataires(id: string) {
  return useMutation({
    mutationFn: () => call(CALLS.remindSignataires, { params: { id } }),
    onSuccess: useRemember(id),
  })
}
