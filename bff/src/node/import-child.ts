import { Refus } from '../http/refus.ts'
import { type FichierLu, readFichier } from '../imports/lecture/read-fichier.ts'
import { serveProcess } from './processes.ts'

/** What the process answers: what was read, or why it is refused. */
export type Lecture = { readonly fichier: FichierLu } | { readonly refus: Pick<Refus, 'code' | 'precisions'> }

/** A file to read, and the kind of its contracts where that is known. */
export interface ALire {
  readonly content: Uint8Array
  readonly type: string | undefined
}

serveProcess(async ({ content, type }: ALire): Promise<Lecture> => {
  try {
    return { fichier: await readFichier(content, { type }) }
  } catch (fault) {
    if (fault instanceof Refus) return { refus: { code: fault.code, precisions: fault.precisions } }
    throw fault
  }
})
