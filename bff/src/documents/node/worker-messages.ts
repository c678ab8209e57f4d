import type { DocumentInputs, DocumentKind } from '../document-maker.ts'

/** What the pool asks a worker. */
export interface WorkerRequest<K extends DocumentKind = DocumentKind> {
  readonly id: number
  readonly kind: K
  readonly input: DocumentInputs[K]
}

/** What a worker answers. An error's text says what failed in our code, never what a contract holds. */
export type WorkerReply =
  | { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly error: string }
