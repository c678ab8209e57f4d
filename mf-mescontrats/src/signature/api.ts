import { CALLS, type DemandeSignature, type TypePiece } from '@mon-espace/domain/api'
import { ApiProblem, call, callForBlob } from '@mon-espace/module-kit/api'
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { sha256 } from '../socle/empreinte/sha256.ts'
import { lecture } from './textes.ts'

/** A link opens much: its token stays out of what is kept once nothing shows it. */
const cle = (jeton: string) => ['signature', jeton] as const

/** What the holder of a link is asked to sign. */
export const demandeQuery = (jeton: string) =>
  queryOptions({
    queryKey: cle(jeton),
    queryFn: ({ signal }) => call(CALLS.readDemandeSignature, { params: { jeton }, signal }),
    gcTime: 0,
  })

/** One of the documents that a link is for. */
export interface Document {
  /** null for the contract. */
  type: TypePiece | null
  /** « le contrat » */
  nom: string
  documentSha256: string
  fichierSha256: string
}

/** All that is read and signed by a link, the contract first. */
export const documentsOf = ({ documentSha256, fichierSha256, joints }: DemandeSignature): Document[] => [
  { type: null, nom: lecture.contrat, documentSha256, fichierSha256 },
  ...joints,
]

/** Where a document is read. */
export const adresseOf = (jeton: string, { type }: Document) => ({
  params: { jeton },
  ...(type ? { query: { joint: type } } : {}),
})

/** Bytes, and the SHA-256 in hexadecimal of what came, not of what was announced. */
async function readDocument(jeton: string, document: Document, signal: AbortSignal) {
  const blob = await callForBlob(CALLS.readDocumentASigner, { ...adresseOf(jeton, document), signal })
  const octets = await blob.arrayBuffer()
  return { octets, sha256: await sha256(octets) }
}

/** A document as it stands, others' signatures included. */
export const documentQuery = (jeton: string, document: Document) =>
  queryOptions({
    queryKey: [...cle(jeton), 'document', document.type, document.fichierSha256],
    queryFn: ({ signal }) => readDocument(jeton, document, signal),
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

/** Signs with the code of the mail what was read; where something else is to be signed since, that is read anew. */
export function useSign(jeton: string, documents: readonly Document[]) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (code: string) =>
      call(CALLS.signDocument, {
        params: { jeton },
        body: {
          code,
          consentement: true,
          documents: documents.map(({ documentSha256 }) => documentSha256),
        },
      }),
    onSuccess: useRemember(jeton),
    onError: async (error) => {
      if (error instanceof ApiProblem && error.status === 409)
        await client.invalidateQueries({ queryKey: cle(jeton), exact: true })
    },
  })
}

/** Refuses to sign, for the reason given. */
export const useRefuse = (jeton: string) =>
  useMutation({
    mutationFn: (motif: string) => call(CALLS.refuseSignature, { params: { jeton }, body: { motif } }),
    onSuccess: useRemember(jeton),
  })
