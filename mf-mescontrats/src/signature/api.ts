import { CALLS, type DemandeSignature } from '@mon-espace/domain/api'
import { call, callForBlob } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { sha256 } from '../socle/empreinte/sha256.ts'

/** A link opens much: its token stays out of what is kept once nothing shows it. */
const cle = (jeton: string) => ['signature', jeton] as const

/** What the holder of a link is asked to sign. */
export const demandeQuery = (jeton: string) =>
  queryOptions({
    queryKey: cle(jeton),
    queryFn: ({ signal }) => call(CALLS.readDemandeSignature, { params: { jeton }, signal }),
    gcTime: 0,
  })

/** Bytes, and the SHA-256 in hexadecimal of what came, not of what was announced. */
async function readDocument(jeton: string, signal: AbortSignal) {
  const blob = await callForBlob(CALLS.readDocumentASigner, { params: { jeton }, signal })
  const octets = await blob.arrayBuffer()
  return { octets, sha256: await sha256(octets) }
}

/** The document as it stands, others' signatures included. */
export const documentQuery = (jeton: string, { fichierSha256 }: DemandeSignature) =>
  queryOptions({
    queryKey: [...cle(jeton), 'document', fichierSha256],
    queryFn: ({ signal }) => readDocument(jeton, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** Sends a code to the mailbox of the signatory. */
export const useSendCode = (jeton: string) =>
  useMutation({ mutationFn: () => call(CALLS.sendCodeSignature, { params: { jeton } }) })

function useRemember(jeton: string) {
  const client = useQueryClient()
  return (demande: DemandeSignature) => client.setQueryData(cle(jeton), demande)
}

/** Signs with the code of the mail. */
export const useSign = (jeton: string) =>
  useMutation({
    mutationFn: (code: string) =>
      call(CALLS.signDocument, { params: { jeton }, body: { code, consentement: true } }),
    onSuccess: useRemember(jeton),
  })

/** Refuses to sign, for the reason given. */
export const useRefuse = (jeton: string) =>
  useMutation({
    mutationFn: (motif: string) => call(CALLS.refuseSignature, { params: { jeton }, body: { motif } }),
    onSuccess: useRemember(jeton),
  })
