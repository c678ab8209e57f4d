import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkStore } from '../node/check-store.ts'
import { createLocalFileStore } from '../node/files.ts'
import { openSqlite } from '../node/sqlite.ts'
import { smallPdf } from './petit-pdf.ts'
import { call, endServeur, type Serveur, signIn, startServeur } from './serveur.ts'

const CLIENTS = 4
const SIRET = '99912345800013'

/** What the service said it had done, to be found again whatever happened next. */
interface Promesses {
  /** Dossier → last acknowledged version and what was written in it. */
  readonly dossiers: Map<string, { version: number; faitA: string }>
  /** Streets told to the service collecte: a mail each. */
  readonly rues: string[]
  /** Hashes of acknowledged deposits. */
  readonly fichiers: string[]
  ecritures: number
}

/** One client: drafts, autosaves, deposits, mails, as fast as it can, until the server is gone. */
async function load(server: Serveur, cookie: string, promises: Promesses, name: string): Promise<void> {
  for (let turn = 0; ; turn++) {
    const made = await call(server, cookie, 'POST', '/dossiers', { siret: SIRET, type: 'apprentissage' })
    if (made.status !== 201) throw new Error(`created: ${made.status}`)
    const { id } = made.body
    let { version } = made.body
    promises.dossiers.set(id, { version, faitA: '' })
    promises.ecritures += 1
    const put = async (section: string, data: unknown, kept: () => void) => {
      const path = `/dossiers/${id}/sections/${section}`
      const saved = await call(server, cookie, 'PUT', path, data, { 'if-match': `"v${version}"` })
      if (saved.status !== 200) throw new Error(`saved: ${saved.status}`)
      version = saved.body.version
      promises.ecritures += 1
      kept()
    }
    for (let i = 0; i < 5; i++) {
      const faitA = `${name} ${turn} ${i}`
      await put('formation', { faitA }, () => promises.dossiers.set(id, { version, faitA }))
    }
    const rue = `rue ${name} ${turn} ${crypto.randomUUID()}`
    const autreAdresse = { voie: rue, codePostal: '75001', commune: 'Paris' }
    await put('employeur', { autreAdresse }, () => promises.rues.push(rue))
    const form = new FormData()
    form.set('type', 'autre')
    form.set('fichier', new File([(await smallPdf(`${name} ${turn} ${Math.random()}`)) as BlobPart], 'a.pdf'))
    const deposited = await call(server, cookie, 'POST', `/dossiers/${id}/pieces`, form)
    if (deposited.status !== 201) throw new Error(`deposited: ${deposited.status}`)
    promises.fichiers.push(deposited.body.versions[0].sha256)
    promises.ecritures += 1
  }
}

async function listFiles(folder: string): Promise<string[]> {
  const prefixes = (await readdir(folder)).filter((name) => name.length === 2)
  const all = await Promise.all(prefixes.map((prefix) => readdir(join(folder, prefix))))
  return all.flat()
}

async function check(dataDir: string, promises: Promesses) {
  const db = openSqlite(join(dataDir, 'mon-espace.sqlite'))
  const { integrite, ruptures, fichiersPerdus } = await checkStore(
    db,
    await createLocalFileStore(join(dataDir, 'fichiers')),
  )
  let lost = 0
  for (const [id, { version, faitA }] of promises.dossiers) {
    const row = await db
      .selectFrom('dossier')
      .select(['version', 'contrat'])
      .where('id', '=', id)
      .executeTakeFirst()
    const found = row ? (JSON.parse(row.contrat).formation.faitA ?? '') : null
    // A write may have been kept and its answer lost: later is fine, earlier is a loss.
    if (!row || row.version < version || (row.version === version && found !== faitA)) lost += 1
  }
  const mails = (await db.selectFrom('courriel').select('texte').execute()).map((m) => m.texte).join('\n')
  const known = new Set(
    (await db.selectFrom('piece_version').select('sha256').execute()).map((v) => v.sha256),
  )
  await db.destroy()
  const files = await listFiles(join(dataDir, 'fichiers'))
  return {
    lost,
    courrielsPerdus: promises.rues.filter((rue) => !mails.includes(rue)).length,
    depotsPerdus: promises.fichiers.filter((f) => !known.has(f) || fichiersPerdus.includes(f)).length,
    orphelins: files.filter((f) => !known.has(f)).length,
    casse: integrite === 'ok' ? ruptures.length : 1,
  }
}

/** Kills the server at random instants under load, starts it again, and looks for everything it had acknowledged. */
export async function killRounds(rounds: number): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  const promises: Promesses = { dossiers: new Map(), rues: [], fichiers: [], ecritures: 0 }
  const total = { lost: 0, courrielsPerdus: 0, depotsPerdus: 0, orphelins: 0, casse: 0 }
  let server = await startServeur(dataDir)
  const cookie = await signIn(server, 'employeur@interim-demo.example')
  for (let round = 0; round < rounds; round++) {
    const running = server
    const clients = Array.from({ length: CLIENTS }, (_, i) =>
      load(running, cookie, promises, `c${round}-${i}`),
    )
    const over = Promise.allSettled(clients)
    await new Promise((resolve) => setTimeout(resolve, 300 + Math.random() * 1700))
    await endServeur(server, 'SIGKILL')
    const refusals = (await over)
      .map((c) => (c.status === 'rejected' ? String(c.reason) : ''))
      .filter((r) => /\d{3}$/.test(r))
    if (refusals.length > 0) throw new Error(refusals.join('; '))
    // Its own start sweeps what was half received.
    server = await startServeur(dataDir)
    const found = await check(dataDir, promises)
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += found[key]
  }
  await endServeur(server, 'SIGTERM')
  await rm(dataDir, { recursive: true })
  const { lost, courrielsPerdus, depotsPerdus, orphelins, casse } = total
  return {
    line: `kill -9: ${rounds} rounds, ${promises.ecritures} acknowledged writes, ${lost} lost, ${promises.rues.length} mails, ${courrielsPerdus} lost, ${promises.fichiers.length} files, ${depotsPerdus} lost, ${orphelins} orphans, ${casse} breaks of store or journal`,
    ok: lost + courrielsPerdus + depotsPerdus + orphelins + casse === 0,
  }
}
