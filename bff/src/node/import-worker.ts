import { parentPort } from 'node:worker_threads'
import { Refus } from '../http/refus.ts'
import { type FichierLu, readFichier } from '../imports/lecture/read-fichier.ts'

/** What the thread answers: what was read, why it is refused, or the kind of a fault of ours. */
export type ReponseLecture =
  | { readonly fichier: FichierLu }
  | { readonly refus: Pick<Refus, 'code' | 'precisions'> }
  | { readonly faute: string }

async function read(content: Uint8Array): Promise<ReponseLecture> {
  try {
    return { fichier: await readFichier(content) }
  } catch (fault) {
    if (fault instanceof Refus) return { refus: { code: fault.code, precisions: fault.precisions } }
    return { faute: fault instanceof Error ? fault.name : 'Error' }
  }
}

parentPort?.on('message', async (content: Uint8Array) => {
  parentPort?.postMessage(await read(content))
})
