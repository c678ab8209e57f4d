import type { TypePiece } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { FileAltered } from '../pieces/file-store.ts'
import { type Circuit, documentOf, readCircuit } from './circuit.ts'

type Outils = Pick<Deps, 'db' | 'files' | 'log'>

/** A reader may come while one revision takes the place of another. */
const LECTURES_MAX = 5

/**
 * A document of a circuit as it is now; null once it is no longer to be signed.
 * @param type null for the contract
 * @throws Refus `fichier_altere`
 */
export async function findDocument(
  outils: Outils,
  circuit: Circuit,
  type: TypePiece | null,
): Promise<Uint8Array | null> {
  let seen = circuit
  for (let lecture = 0; lecture < LECTURES_MAX; lecture++) {
    const sha256 = documentOf(seen, type)?.fichier_sha256 ?? null
    if (sha256 === null) return null
    const document = await readIntact(outils, circuit, sha256)
    if (document) return document
    seen = await readCircuit(outils.db, circuit.id)
  }
  throw new Error('the document of a circuit is missing')
}

/** The same. @throws Refus `signature_close` once it is no longer to be signed */
export async function readDocument(...asked: Parameters<typeof findDocument>): Promise<Uint8Array> {
  const document = await findDocument(...asked)
  if (!document) throw refus('signature_close')
  return document
}

const readIntact = ({ files, log }: Outils, { id }: Circuit, sha256: string) =>
  files.get(sha256).catch((fault: unknown) => {
    if (!(fault instanceof FileAltered)) throw fault
    log.error({ circuit: id, sha256 }, 'fichier altéré')
    throw refus('fichier_altere')
  })
