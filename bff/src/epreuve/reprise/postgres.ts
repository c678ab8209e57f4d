import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openBucket, readBucketAddress } from '@mon-espace/s3'
import { sql } from 'kysely'
import { silentLog } from '../../http/log.ts'
import { createLocalFileStore } from '../../node/files.ts'
import { openPostgres } from '../../node/postgres.ts'
import { createS3FileStore, keyOf } from '../../node/s3-files.ts'
import type { Store } from '../../store/store.ts'
import { createClient } from '../cluster/client.ts'
import { newMesure } from '../cluster/mesure.ts'
import { GENS, newPromesses } from '../cluster/parcours.ts'
import { smallPdf } from '../petit-pdf.ts'
import { endServeur, type Serveur, startServeur } from '../serveur.ts'
import type { Seau } from './ceph.ts'
import { countLignesApres, isServed, look } from './constat.ts'
import { type Fabrique, putFile } from './fabrique.ts'
import { startGens } from './gens.ts'
import { type Ampleur, countDossiers, fill, isVerified, type Reprise, run, timed } from './sqlite.ts'

/** What was restored, and what of it was written after the instant that was asked for. */
export interface RepriseInstant extends Reprise {
  /** Lines of the journal, which must be none. */
  readonly apres: number
  /** A file that was removed after that instant is there again. */
  readonly retireRendu: boolean
  /** Files that the command brought back from the bucket, and those that it had to: none of a folder. */
  readonly rendus: number
  readonly aRendre: number
}

const SIRET = '99912345800013'
/** Drafts with a document that are deleted after the instant. */
const BROUILLONS = 5

async function ask<T>(url: string, work: (db: ReturnType<typeof openPostgres>) => Promise<T>): Promise<T> {
  const db = openPostgres(url, { max: 1 })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** A draft with a document, by somebody of their own, who then deletes it. */
async function depositInDraft(port: number) {
  const client = createClient(port, '10.2.0.1', newMesure)
  await client.signIn(GENS[0] ?? '')
  const { body } = await client.ask('POST', '/dossiers', { siret: SIRET, type: 'apprentissage' })
  const form = new FormData()
  form.set('type', 'autre')
  form.set('fichier', new File([(await smallPdf(`retiré ${body.id}`)) as BlobPart], 'a.pdf'))
  const deposited = await client.ask('POST', `/dossiers/${body.id}/pieces`, form)
  return {
    sha256: deposited.body.versions[0].sha256 as string,
    remove: async () => {
      const { headers } = await client.ask('GET', `/dossiers/${body.id}`)
      const ifMatch = { 'if-match': headers.get('etag') ?? '' }
      const { status } = await client.ask('DELETE', `/dossiers/${body.id}`, undefined, ifMatch)
      if (status !== 204) throw new Error(`deleted: ${status}`)
    },
  }
}

const bucketOf = ({ address, environment }: Seau) => readBucketAddress(address, environment)

/** Somebody writes over the first of these files in the bucket, and removes the second. */
async function damage(seau: Seau, [altere = '', retire = '']: readonly string[]): Promise<void> {
  const bucket = openBucket(bucketOf(seau))
  await bucket.put(keyOf(altere), 'altéré')
  await bucket.delete(keyOf(retire))
}

/** What the command says that it brought back. */
async function giveBack(env: Readonly<Record<string, string>>): Promise<number> {
  const { stdout } = await run('fichiers-rendre', env)
  return Number(/(\d+) brought back/.exec(stdout)?.[1] ?? Number.NaN)
}

async function areServed(
  server: Serveur,
  db: Store,
  drafts: readonly { sha256: string }[],
): Promise<boolean> {
  for (const { sha256 } of drafts) if (!(await isServed(server, db, sha256))) return false
  return true
}

/** Waits until all that was written is in the archive. */
async function archiveAll(url: string): Promise<void> {
  await ask(url, async (db) => {
    const { rows } = await sql<{ nom: string }>`select pg_walfile_name(pg_switch_wal()) as nom`.execute(db)
    const nom = rows[0]?.nom ?? ''
    for (;;) {
      const { rows: told } = await sql<{ dernier: string | null }>`
        select last_archived_wal as dernier from pg_stat_archiver`.execute(db)
      if ((told[0]?.dernier ?? '') >= nom) return
      await pause(50)
    }
  })
}

/**
 * A base backup of a PostgreSQL whose log is archived is taken while people work; later, after an instant, they go on, one deletes a
 * drafts, and somebody empties a table by mistake. Another server is recovered to that instant, and the service started on it with
 * the folder of files as it is; or with a bucket, of which files were removed and written over too, after the command of the operator.
 */
export async function reprisePostgres(
  folder: string,
  { dossiers, gens, ecritures }: Ampleur,
  fabrique: Fabrique,
  seau?: Seau,
): Promise<RepriseInstant> {
  const [data, archive, base] = ['data', 'archive', 'base'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  // Servers run as another user than root.
  await chmod(folder, 0o777)
  await mkdir(archive)
  await chmod(archive, 0o777)
  const premier = await fabrique.start({
    reglages: [
      'archive_mode=on',
      `archive_command=test ! -f ${archive}/%f.gz && gzip -1 < %p > ${archive}/%f.tmp && mv ${archive}/%f.tmp ${archive}/%f.gz`,
      'archive_timeout=60',
    ],
  })
  const ou = seau ? { FICHIERS_URL: seau.address, ...seau.environment } : { FICHIERS_RETIRES_JOURS: '1' }
  const env = (url: string) => ({ DATABASE_URL: url, ...ou })
  let server = await startServeur(data, env(premier.url))
  await fill(dossiers, { DATA_DIR: data, ...env(premier.url) })
  const promesses = newPromesses()
  const people = startGens(server.port, promesses, gens)
  await people.until(ecritures)

  const begun = promesses.ecritures
  const [, copieMs] = await timed(() => fabrique.baseBackup(premier, base))
  const pendant = promesses.ecritures - begun
  const drafts: Awaited<ReturnType<typeof depositInDraft>>[] = []
  for (let n = 0; n < BROUILLONS; n++) drafts.push(await depositInDraft(server.port))
  await people.until(promesses.ecritures + ecritures)

  const avant = structuredClone(promesses)
  const instant = await ask(premier.url, async (db) => {
    const { rows } = await sql<{ le: string; ms: number }>`
      select t::text as le, (extract(epoch from t) * 1000)::float8 as ms from clock_timestamp() t`.execute(db)
    return rows[0] ?? { le: '', ms: 0 }
  })
  await people.until(promesses.ecritures + ecritures)
  for (const draft of drafts) await draft.remove()
  await people.stop()
  if (seau) await damage(seau, avant.fichiers)
  await ask(premier.url, (db) => sql`truncate dossier cascade`.execute(db))
  await archiveAll(premier.url)
  await endServeur(server, 'SIGTERM')
  await premier.end()

  let rendus = 0
  const [second, repriseMs] = await timed(async () => {
    await putFile(base, 'recovery.signal', '')
    const recovered = await fabrique.start({
      donnees: base,
      reglages: [
        `restore_command=gunzip < ${archive}/%f.gz > %p`,
        `recovery_target_time=${instant.le}`,
        'recovery_target_action=promote',
      ],
    })
    if (seau) rendus = await giveBack({ DATA_DIR: data, ...env(recovered.url) })
    server = await startServeur(data, env(recovered.url))
    return recovered
  })
  const result = await ask(second.url, async (db) => {
    const files = seau
      ? await createS3FileStore({ address: bucketOf(seau), folder: join(folder, 'lus'), log: silentLog })
      : await createLocalFileStore(join(data, 'fichiers'))
    const constat = await look(db, files, avant, [...promesses.dossiers.keys()])
    return {
      ...constat,
      promesses: avant,
      dossiers: await countDossiers(db),
      pendant,
      copieMs,
      repriseMs,
      servi: await isServed(server, db, avant.fichiers.at(-1) ?? ''),
      journalVerifie: await isVerified({ DATA_DIR: data, ...env(second.url) }),
      apres: await countLignesApres(db, Math.floor(instant.ms)),
      retireRendu: await areServed(server, db, drafts),
      rendus,
      aRendre: seau ? BROUILLONS + Math.min(2, avant.fichiers.length) : 0,
    }
  })
  await endServeur(server, 'SIGTERM')
  await second.end()
  return result
}
