import { parentPort } from 'node:worker_threads'
import { FichierRefuse } from '../pieces/fichier-refuse.ts'
import { checkFichier, type Mime } from '../pieces/verifier.ts'

/** What the thread answers: the kind of the file, or why it is refused. */
export type Verdict = { readonly mime: Mime } | { readonly refus: string } | { readonly faute: string }

parentPort?.on('message', async (bytes: Uint8Array) => {
  const verdict: Verdict = await checkFichier(bytes).then(
    (mime) => ({ mime }),
    (fault: unknown) =>
      fault instanceof FichierRefuse
        ? { refus: fault.message }
        : { faute: fault instanceof Error ? fault.name : 'Error' },
  )
  parentPort?.postMessage(verdict)
})

// Loaded: from now on the time a file takes is its own.
parentPort?.postMessage('ready')
