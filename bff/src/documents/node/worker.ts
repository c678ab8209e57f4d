import { parentPort, workerData } from 'node:worker_threads'
import { type DocumentsOfficiels, FORMULAIRES } from '../formulaires.ts'
import { createInlineDocumentMaker } from '../inline-document-maker.ts'
import { readFonts } from './read-fonts.ts'
import type { WorkerReply, WorkerRequest } from './worker-messages.ts'

// Makes one document at a time for the pool. Drawing the notice first reads the fonts, prints the blank or opens the
// official one, so that the first real document does not pay for it.
const maker = createInlineDocumentMaker(readFonts, (workerData ?? {}) as DocumentsOfficiels)
for (const formulaire of FORMULAIRES.keys()) await maker.make('notice', { formulaire }, '')

parentPort?.on('message', async ({ id, kind, input }: WorkerRequest) => {
  try {
    const pdf = new Uint8Array(await maker.make(kind, input, ''))
    const reply: WorkerReply = { id, pdf }
    parentPort?.postMessage(reply, [pdf.buffer])
  } catch (error) {
    const reply: WorkerReply = {
      id,
      error: error instanceof Error ? `${error.name}: ${error.message}` : 'Error',
    }
    parentPort?.postMessage(reply)
  }
})
