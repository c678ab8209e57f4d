import { workerData } from 'node:worker_threads'
import { serveThread } from '../../node/threads.ts'
import type { DocumentInputs, DocumentKind } from '../document-maker.ts'
import { type DocumentsOfficiels, FORMULAIRES } from '../formulaires.ts'
import { createInlineDocumentMaker } from '../inline-document-maker.ts'
import { readFonts } from './read-fonts.ts'

/** What a thread is asked. */
export interface Demande<K extends DocumentKind = DocumentKind> {
  readonly kind: K
  readonly input: DocumentInputs[K]
}

// Drawing the notices first reads the fonts, prints the blanks or opens the official ones, so that the first real document
// does not pay for it.
const maker = createInlineDocumentMaker(readFonts, (workerData ?? {}) as DocumentsOfficiels)
for (const formulaire of FORMULAIRES.keys()) await maker.make('notice', { formulaire }, '')

serveThread(
  async ({ kind, input }: Demande) => new Uint8Array(await maker.make(kind, input, '')),
  (pdf) => [pdf.buffer],
)
