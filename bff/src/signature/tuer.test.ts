import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { verifyJournal } from '../journal/verify.ts'
import { createLocalFileStore } from '../node/files.ts'
import { openPostgres } from '../node/postgres.ts'
import { openSqlite } from '../node/sqlite.ts'
import { isFileUsed } from '../pieces/is-file-used.ts'
import { migrate } from '../store/migrate.ts'
import { createHarness, EMPLOYEUR } from '../testing/harness.ts'
import { aSigner, lienDe } from '../testing/signature.ts'
import { createDatabase } from '../testing/store.ts'

const CHILD = new URL('./tuer.fixture.ts', import.meta.url)
const [APP, CFA] = ['elise.lefevre@courriel.example', 'visa@cfa-demo.example']

/** A store that two processes open: a file of SQLite, or a database of the server of the suite. */
async function openShared(folder: string) {
  const server = inject('postgresUrl')
  const base = server ? await createDatabase(server) : join(folder, 'base.sqlite')
  const db = server ? openPostgres(base, { max: 4 }) : openSqlite(base)
  if (!server) await migrate(db)
  return { base, db }
}

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'signature-'))
  const fichiers = join(folder, 'fichiers')
  const { base, db } = await openShared(folder)
  const files = await createLocalFileStore(fichiers)
  onTestFinished(async () => {
    await db.destroy()
    await rm(folder, { recursive: true, force: true })
  })
  const harness = await createHarness(() => ({ files }), 0, db)
  const who = await harness.signIn(EMPLOYEUR)
  const { id } = await aSigner(who)
  return { ...harness, who, id, base, fichiers, files, visitor: harness.person() }
}

type Opened = Awaited<ReturnType<typeof open>>

/** Signs in a process of its own, that is killed when it comes to this instant. */
async function killAt(
  { base, fichiers, clock }: Opened,
  signature: { jeton: string; code: string },
  instant: string,
): Promise<void> {
  const child = fork(CHILD, {
    env: {
      PATH: process.env.PATH,
      BASE: base,
      FICHIERS: fichiers,
      MAINTENANT: clock.now().toISOString(),
      JETON: signature.jeton,
      CODE: signature.code,
      INSTANT: instant,
    },
  })
  const said = await Promise.race([once(child, 'message'), once(child, 'exit')])
  expect(said[0]).toEqual({ instant })
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const apprenti = async ({ who, id }: Opened) => {
  const { signataires } = (await who.call('GET', `/dossiers/${id}/signature`)).body
  return signataires.find(({ role }: { role: string }) => role === 'apprenti').etat
}

describe.skipIf(inject('wasm'))('a process killed while somebody signs', () => {
  it.each([
    ['sceau', 'before there is a file', 'invite'],
    ['fichier', 'when the file is written and nothing names it', 'invite'],
    ['ecrit', 'when all is written and nobody was told', 'signe'],
  ])('at « %s », %s, leaves it « %s » exactly once, code and file together', async (instant, _, etat) => {
    const opened = await open()
    const { visitor, files, deps, who, id } = opened
    // Somebody has signed before: their signature is not to be lost either.
    await (await lienDe(visitor, CFA)).signNow()
    const lien = await lienDe(visitor, APP)
    const code = await lien.askCode()
    await killAt(opened, { jeton: lien.jeton, code }, instant)

    expect(await apprenti(opened)).toBe(etat)
    await files.sweep((sha256) => isFileUsed(deps.db, sha256), 0)
    const document = async () => new TextDecoder().decode((await lien.document()).body)
    const stamps = async (role: string) => (await document()).split(`% ${role} `).length - 1
    expect([await stamps('cfa'), await stamps('apprenti')]).toEqual([1, etat === 'signe' ? 1 : 0])

    // The same person tries again: the code is as good as the signature is missing.
    const { status, body } = await lien.sign(code)
    expect([status, body.etatSignataire]).toEqual([200, 'signe'])
    expect([await stamps('cfa'), await stamps('apprenti')]).toEqual([1, 1])
    const { elements } = (await who.call('GET', `/dossiers/${id}/historique`)).body
    const acts = elements.filter(({ action }: { action: string }) => action === 'signature_apposee')
    expect(acts.map(({ details }: { details: { signataire: string } }) => details.signataire)).toEqual([
      'cfa',
      'apprenti',
    ])
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
  })
})
