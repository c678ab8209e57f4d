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
import { aSignerAvecConvention, lienDe } from '../testing/signature.ts'
import { createDatabase } from '../testing/store.ts'

const CHILD = new URL('./tuer.fixture.ts', import.meta.url)
const [EMP, CFA] = [EMPLOYEUR, 'visa@cfa-demo.example']
const DOCUMENTS = [undefined, 'convention_formation'] as const

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
  const { id } = await aSignerAvecConvention(who)
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

const employeur = async ({ who, id }: Opened) => {
  const { signataires, joints } = (await who.call('GET', `/dossiers/${id}/signature`)).body
  const mine = ({ role }: { role: string }) => role === 'employeur'
  return [signataires.find(mine).etat, joints[0].signataires.find(mine).signeLe !== null]
}

describe.skipIf(inject('wasm'))('a process killed while somebody signs', () => {
  it.each([
    ['sceau', 'before there is a file', 'invite'],
    ['fichier', 'when the first file is written and nothing names it', 'invite'],
    ['fichiers', 'when both files are written and nothing names them', 'invite'],
    ['ecrit', 'when all is written and nobody was told', 'signe'],
  ])('at « %s », %s, leaves it « %s » exactly once, code and files together', async (instant, _, etat) => {
    const opened = await open()
    const { visitor, files, deps, who, id } = opened
    // Somebody has signed before: their signatures are not to be lost either.
    await (await lienDe(visitor, CFA)).signNow()
    const lien = await lienDe(visitor, EMP)
    const code = await lien.askCode()
    await killAt(opened, { jeton: lien.jeton, code }, instant)

    expect(await employeur(opened)).toEqual([etat, etat === 'signe'])
    await files.sweep((sha256) => isFileUsed(deps.db, sha256), 0)
    /** How often each has signed the contract, then the convention. */
    const stamps = async () => {
      const counts: number[][] = []
      for (const joint of DOCUMENTS) {
        const text = new TextDecoder().decode((await lien.document(joint)).body)
        counts.push(['cfa', 'employeur'].map((role) => text.split(`% ${role} `).length - 1))
      }
      return counts
    }
    const mine = etat === 'signe' ? 1 : 0
    expect(await stamps()).toEqual([
      [1, mine],
      [1, mine],
    ])

    // The same person tries again: the code is as good as the signature is missing.
    const { status, body } = await lien.sign(code)
    expect([status, body.etatSignataire]).toEqual([200, 'signe'])
    expect(await stamps()).toEqual([
      [1, 1],
      [1, 1],
    ])
    const { elements } = (await who.call('GET', `/dossiers/${id}/historique`)).body
    const acts = elements.filter(({ action }: { action: string }) => action === 'signature_apposee')
    expect(acts.map(({ details }: { details: { signataire: string } }) => details.signataire)).toEqual([
      'cfa',
      'employeur',
    ])
    expect((await verifyJournal(deps.db)).ruptures).toEqual([])
  })
})
