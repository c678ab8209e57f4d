import { execFile } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { checkStore } from '../../node/check-store.ts'
import { createLocalFileStore } from '../../node/files.ts'
import { openSqlite } from '../../node/sqlite.ts'
import type { Store } from '../../store/store.ts'
import { newPromesses, type Promesses } from '../cluster/parcours.ts'
import { endServeur, startServeur } from '../serveur.ts'
import { type Constat, isServed, look } from './constat.ts'
import { startGens } from './gens.ts'

const exec = promisify(execFile)
const cli = (name: string) => join(import.meta.dirname, `../../cli/${name}.ts`)

/** How much is asked of a trial. */
export interface Ampleur {
  /** Dossiers that are there before anybody comes. */
  readonly dossiers: number
  readonly gens: number
  /** Writes that are acknowledged before the copy, and then again before the end. */
  readonly ecritures: number
}

/** What a restore gave back, and how long each step took, in ms. */
export interface Reprise extends Constat {
  readonly promesses: Promesses
  /** Dossiers of the store that was restored. */
  readonly dossiers: number
  /** Writes acknowledged while the copy was made. */
  readonly pendant: number
  readonly copieMs: number
  readonly repriseMs: number
  /** A person signs in and gets a document of theirs. */
  readonly servi: boolean
  readonly journalVerifie: boolean
}

export const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now()
  return [await work(), performance.now() - start]
}

/** Fills a demo world, by the command that the operator has. */
export const fill = (dossiers: number, env: Readonly<Record<string, string>>) =>
  dossiers === 0 ? null : run('populate', env, String(dossiers))

/** A command of the operator. @throws when it ends otherwise than by 0 */
export const run = (name: string, env: Readonly<Record<string, string>>, ...given: readonly string[]) =>
  exec(process.execPath, [cli(name), ...given], { env: { PATH: process.env.PATH, ...env } })

/** Does the command find every chain of the journal whole? */
export const isVerified = (env: Readonly<Record<string, string>>): Promise<boolean> =>
  run('journal-verifier', env).then(
    () => true,
    () => false,
  )

export const countDossiers = async (db: Store) => {
  const row = await db
    .selectFrom('dossier')
    .select((eb) => eb.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(row.n)
}

/**
 * A copy of a SQLite store and its files is made while people work, by the command; the service is killed, and another one is
 * started on the copy.
 */
export async function repriseSqlite(
  folder: string,
  { dossiers, gens, ecritures }: Ampleur,
): Promise<Reprise> {
  const [data, copie, repris] = ['data', 'copie', 'repris'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  let server = await startServeur(data)
  await fill(dossiers, { DATA_DIR: data })
  const promesses = newPromesses()
  const people = startGens(server.port, promesses, gens)
  await people.until(ecritures)

  const avant = structuredClone(promesses)
  const [, copieMs] = await timed(() => run('sauvegarde', { DATA_DIR: data }, copie))
  const pendant = promesses.ecritures - avant.ecritures
  await people.until(promesses.ecritures + ecritures)
  await people.stop()
  await endServeur(server, 'SIGKILL')

  const [, repriseMs] = await timed(async () => {
    await cp(copie, repris, { recursive: true })
    server = await startServeur(repris)
  })
  const db = openSqlite(join(repris, 'mon-espace.sqlite'))
  const vivant = openSqlite(join(data, 'mon-espace.sqlite'))
  const files = await createLocalFileStore(join(repris, 'fichiers'))
  const { integrite, ruptures } = await checkStore(db, files)
  const constat = await look(db, files, avant, [...promesses.dossiers.keys()])
  const servi = await isServed(server, db, avant.fichiers.at(-1) ?? '')
  const verified = await isVerified({ DATA_DIR: repris })
  const result = {
    ...constat,
    ruptures: constat.ruptures + (integrite === 'ok' ? 0 : 1) + (await countAutres(db, vivant)),
    promesses: avant,
    dossiers: await countDossiers(db),
    pendant,
    copieMs,
    repriseMs,
    servi,
    journalVerifie: verified && ruptures.length === 0,
  }
  await db.destroy()
  await vivant.destroy()
  await endServeur(server, 'SIGTERM')
  return result
}

/** Chains of dossiers in a copy that are not the beginning of those of the store it was made of. */
async function countAutres(copie: Store, vivant: Store): Promise<number> {
  const tetes = await copie.selectFrom('journal_tete').select(['fil', 'rang', 'empreinte']).execute()
  let autres = 0
  for (const { fil, rang, empreinte } of tetes.filter((tete) => !tete.fil.includes(':'))) {
    const line = await vivant
      .selectFrom('journal')
      .select('empreinte')
      .where('fil', '=', fil)
      .where('rang', '=', rang)
      .executeTakeFirst()
    if (line?.empreinte !== empreinte) autres += 1
  }
  return autres
}
