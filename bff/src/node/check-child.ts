import { checkFichier, type Mime } from '../pieces/check-fichier.ts'
import { FichierRefuse } from '../pieces/fichier-refuse.ts'
import { serveProcess } from './processes.ts'

/** What the process answers of a file: its kind, or why it is refused. */
export type Verdict = { readonly mime: Mime } | { readonly refus: string }

serveProcess(async (bytes: Uint8Array): Promise<Verdict> => {
  try {
    return { mime: await checkFichier(bytes) }
  } catch (fault) {
    if (fault instanceof FichierRefuse) return { refus: fault.message }
    throw fault
  }
})
