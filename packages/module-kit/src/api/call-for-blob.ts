import type { Call } from '@mon-espace/domain/api'
import { type Avancement, watched } from './avancement.ts'
import { arrived, type CallArguments, type CallOptions, sendInSession } from './call.ts'
import { notFile } from './read-answer.ts'

/** Who waits for bytes may be told how far they are. */
interface Watching {
  onProgress?: (avancement: Avancement) => void
}

/** Same as `call`, for what answers bytes (PDF, workbook, a deposited file). */
export async function callForBlob<C extends Call>(
  to: C,
  ...[options]: CallArguments<C, Watching>
): Promise<Blob> {
  const { onProgress, ...rest } = (options ?? {}) as CallOptions<Call> & Watching
  const response = await sendInSession(to, rest)
  const refused = notFile(response.status, response.headers)
  if (refused) throw refused
  return arrived((onProgress ? watched(response, onProgress) : response).blob(), rest.signal)
}
