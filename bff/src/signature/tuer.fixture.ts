// Signs as the service does, says when it has come to the instant asked for, and goes no further: it is there to be killed.
import { createMemoryDeps } from '../demo/page-deps.ts'
import { createLocalFileStore } from '../node/files.ts'
import { openPostgres } from '../node/postgres.ts'
import { openSqlite } from '../node/sqlite.ts'
import type { FileStore } from '../pieces/file-store.ts'
import { fauxSceau } from '../testing/faux-sceau.ts'
import { signDocument } from './signer.ts'

const { BASE = '', FICHIERS = '', MAINTENANT = '', JETON = '', CODE = '', INSTANT = '' } = process.env

/** Says so, and waits for its end. */
async function stop(instant: 'sceau' | 'fichier' | 'fichiers' | 'ecrit'): Promise<void> {
  if (instant !== INSTANT) return
  process.send?.({ instant })
  await new Promise((resolve) => setTimeout(resolve, 600_000))
}

const local = await createLocalFileStore(FICHIERS)
/** How many of the two documents are written. */
let written = 0
const files: FileStore = {
  ...local,
  async receive(content, max) {
    const received = await local.receive(content, max)
    let kept = 0
    return {
      ...received,
      async keep() {
        // The second time is once the row names it.
        if (kept === 1) await stop('ecrit')
        await received.keep()
        kept += 1
        if (kept > 1) return
        written += 1
        await stop(written === 1 ? 'fichier' : 'fichiers')
      },
    }
  },
}
const base = await createMemoryDeps(
  BASE.startsWith('postgres:') ? openPostgres(BASE, { max: 2 }) : openSqlite(BASE),
  {
    urlPublique: 'http://localhost:9000',
    documents: { make: () => Promise.reject(new Error('nothing to draw')) },
    clock: { now: () => new Date(MAINTENANT) },
  },
)
const deps = {
  ...base,
  files,
  signature: {
    async seal(...args: Parameters<typeof fauxSceau.seal>) {
      await stop('sceau')
      return fauxSceau.seal(...args)
    },
  },
}
await signDocument(deps, { jeton: JETON, code: CODE })
