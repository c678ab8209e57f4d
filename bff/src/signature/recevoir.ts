import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { FileStoreFull, type Received } from '../pieces/file-store.ts'

/** Puts bytes of ours aside in the file store. @throws Refus `stockage_plein` */
export async function receiveBytes({ files }: Pick<Deps, 'files'>, content: Uint8Array): Promise<Received> {
  async function* whole() {
    yield content
  }
  return files.receive(whole(), content.length).catch((fault: unknown) => {
    throw fault instanceof FileStoreFull ? refus('stockage_plein') : fault
  })
}
