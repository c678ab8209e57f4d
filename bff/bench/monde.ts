import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../src/app.ts'
import { MOT_DE_PASSE_DEMO } from '../src/demo/comptes.ts'
import { createMemoryDeps } from '../src/demo/page-deps.ts'
import { populate } from '../src/demo/peuplement/populate.ts'
import { createNirCipher, DEMO_NIR_KEY } from '../src/nir/cipher.ts'
import { openNodeAesGcm } from '../src/node/aes-gcm.ts'
import { gzipOnThread } from '../src/node/gzip.ts'
import { deflatePacker } from '../src/node/pack/pack.ts'
import { createArgon2Passwords } from '../src/node/passwords.ts'
import { openSqlite } from '../src/node/sqlite.ts'
import { migrate } from '../src/store/migrate.ts'
import type { Store } from '../src/store/store.ts'

const ORIGIN = 'http://localhost:9000'
const documents = { make: async () => new Uint8Array() }

/** A folder for a store, removed at the end unless it was given. */
export function benchDir(given: string | undefined): { dir: string; remove: () => void } {
  const dir = given ?? mkdtempSync(join(tmpdir(), 'mon-espace-bench-'))
  return { dir, remove: () => given === undefined && rmSync(dir, { recursive: true, force: true }) }
}

async function migrated(db: Store): Promise<Store> {
  await migrate(db)
  return db
}

/**
 * A demo world on SQLite in this folder.
 * @param packed false to keep long texts in clear, as no service does
 */
export const openMonde = (dir: string, { packed = true } = {}) =>
  openMondeOn(openSqlite(join(dir, 'mon-espace.sqlite'), { packer: packed ? deflatePacker : null }))

/** A demo world on a store: the app, nothing of documents or mail around it. */
export async function openMondeOn(store: Store) {
  const db = await migrated(store)
  const memory = await createMemoryDeps(db, { urlPublique: ORIGIN, documents })
  const deps = {
    ...memory,
    passwords: createArgon2Passwords(),
    nirCipher: await createNirCipher([DEMO_NIR_KEY], openNodeAesGcm),
    gzip: gzipOnThread,
  }
  const app = createApp(deps)
  const call = (path: string, init: RequestInit = {}, cookie = '') =>
    app.fetch(
      new Request(`${ORIGIN}/api${path}`, { ...init, headers: { ...init.headers, cookie, origin: ORIGIN } }),
    )

  async function signIn(email: string): Promise<string> {
    const answer = await call('/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, motDePasse: MOT_DE_PASSE_DEMO }),
    })
    if (!answer.ok) throw new Error(`sign-in of ${email}: ${answer.status}`)
    return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  }

  return {
    deps,
    app,
    call,
    signIn,
    /** Adds dossiers until there are so many. */
    async fill(combien: number) {
      const { n } = await db
        .selectFrom('dossier')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      if (n < combien)
        await populate(deps, {
          combien: combien - n,
          openAtelierStore: () => migrated(openSqlite(':memory:')),
        })
    },
    close: () => db.destroy(),
  }
}

export type Monde = Awaited<ReturnType<typeof openMonde>>
export const EMPLOYEUR = 'employeur@interim-demo.example'
export const GESTIONNAIRE = 'gestionnaire@opco-demo.example'
