import { setTimeout as pause } from 'node:timers/promises'
import { readBucketAddress } from '@mon-espace/s3/address'
import { silentLog } from '../../http/log.ts'
import { openPostgres } from '../../node/postgres.ts'
import { createS3FileStore } from '../../node/s3-files.ts'
import type { Store } from '../../store/store.ts'
import { startCharge } from './charge.ts'
import { type Cluster, startCluster } from './cluster.ts'
import {
  countSessionsPerdues,
  countTacites,
  findCourriels,
  findPertes,
  findRepetees,
  findRuptures,
} from './constat.ts'
import { type Coupure, findDoubles } from './doubles.ts'
import { countFautes, type Mesure, newMesure, tellMesure } from './mesure.ts'
import { PANNES } from './pannes.ts'
import { newPromesses, type Promesses } from './parcours.ts'
import type { Random } from './random.ts'

/** What a lease outlives: what a killed process was sending leaves again after it. */
const BAUX_MS = 240_000

/** A line of the report. */
export interface Ligne {
  readonly line: string
  readonly ok: boolean
}

/** Forty days before the world of the trial begins. */
const COMPLET_LE = '2026-07-10'

/** Says that what waits for the OPCO was complete long ago: silence has accepted it, at the next round of housekeeping. */
async function age(db: Store): Promise<void> {
  await db
    .updateTable('dossier')
    .set({ complet_le: COMPLET_LE })
    .where('etat', '=', 'en_cours_instruction')
    .where('type', '=', 'professionnalisation')
    .where('complet_le', '>', COMPLET_LE)
    .execute()
}

/** A bag of breakdowns, each of them once before any comes twice. */
function* drawn(random: Random): Generator<string> {
  for (;;) yield* random.shuffled(Object.keys(PANNES))
}

const add = (all: Mesure, heard: Mesure) => {
  all.durees.push(...heard.durees)
  all.enCours += heard.enCours
  for (const [kind, n] of heard.fautes) all.fautes.set(kind, (all.fautes.get(kind) ?? 0) + n)
}

/** Opens the store for a question, which a restart of the database would cut. */
async function onStore<T>({ postgres }: Cluster, ask: (db: Store) => Promise<T>): Promise<T> {
  const db = openPostgres(postgres.url, { max: 2 })
  try {
    return await ask(db)
  } finally {
    await db.destroy()
  }
}

/** What still waits in the outbox. */
const waiting = async (db: Store) => {
  const rows = await db.selectFrom('courriel').select('id').where('etat', '=', 'a_envoyer').execute()
  return rows.length
}

/** Breaks one thing under load, and looks for all that had been acknowledged by then. @returns when nobody could be told of a mail, and how much is missing */
async function breakOne(cluster: Cluster, promesses: Promesses, random: Random, nom: string) {
  await pause(random.between(500, 4000))
  await onStore(cluster, age)
  const coupures = (await PANNES[nom]?.(cluster, random)) ?? []
  await cluster.ready()
  const pertes = await onStore(cluster, (db) => findPertes(db, promesses))
  const sessions = await countSessionsPerdues(cluster.ports.pages, promesses.sessions.slice(-10))
  return { coupures, missing: pertes.ecritures + pertes.depots + pertes.messages + sessions }
}

/** Starts the three BFF at the same instant on what silence has accepted, and waits for the last mail. */
async function settle(cluster: Cluster): Promise<void> {
  for (const bff of cluster.bffs) await bff.stop()
  await onStore(cluster, age)
  await Promise.all(cluster.bffs.map((bff) => bff.start()))
  await cluster.ready()
  await onStore(cluster, async (db) => {
    for (const end = Date.now() + BAUX_MS; (await waiting(db)) > 0 && Date.now() < end; ) await pause(500)
  })
}

/** What is found once all is quiet. */
async function conclude(
  cluster: Cluster,
  promesses: Promesses,
  avant: ReadonlySet<string>,
  coupures: readonly Coupure[],
): Promise<readonly Ligne[]> {
  const sessions = await countSessionsPerdues(cluster.ports.pages, promesses.sessions)
  const seau = readBucketAddress(cluster.seau.FICHIERS_URL ?? '', cluster.seau)
  const files = await createS3FileStore({
    address: seau,
    folder: `${cluster.folder}/constat`,
    log: silentLog,
  })
  const { pertes, twice, tacites, ruptures, attendent } = await onStore(cluster, async (db) => ({
    pertes: await findPertes(db, promesses),
    twice: await findRepetees(db, promesses, avant),
    tacites: await countTacites(db),
    ruptures: await findRuptures(db, files),
    attendent: await waiting(db),
  }))
  const { doubles, indecidables } = findDoubles(cluster.livraisons, coupures)
  const mails = await findCourriels(cluster.livraisons, promesses.rues)
  const lost = pertes.ecritures + pertes.depots + pertes.messages
  const again = twice.dossiers + twice.depots + twice.messages
  return [
    {
      line: `${promesses.ecritures} acknowledged writes (${promesses.fichiers.length} deposits, ${promesses.messages.length} messages), ${lost} lost, ${again} done twice, ${ruptures} breaks of journal or files`,
      ok: lost + again + ruptures === 0 && promesses.messages.length > 0,
    },
    {
      line: `mails: ${mails.courriels}, ${mails.perdus} lost, ${doubles + mails.ecritsDeuxFois} doubled, ${indecidables} in the undecidable window, ${attendent} still waiting`,
      ok: mails.perdus + doubles + mails.ecritsDeuxFois + attendent === 0,
    },
    {
      line: `sessions: ${promesses.sessions.length} opened, ${sessions} lost`,
      ok: sessions === 0 && promesses.sessions.length > 0,
    },
    {
      line: `tacit acceptances: ${tacites.tacites}, ${tacites.deuxFois} twice`,
      ok: tacites.deuxFois === 0 && tacites.tacites > 0,
    },
  ]
}

const idsOf = async (db: Store) => {
  const rows = await db.selectFrom('dossier').select('id').execute()
  return new Set(rows.map(({ id }) => id))
}

/** Breaks something at a random instant of each round, under load; then looks for all that had been acknowledged. */
export async function breakRounds(
  folder: string,
  rounds: number,
  random: Random,
  tell: (line: string) => void,
): Promise<readonly Ligne[]> {
  const cluster = await startCluster(folder)
  const avant = await onStore(cluster, idsOf)
  const promesses = newPromesses()
  const coupures: Coupure[] = []
  const mesure = newMesure()
  const charge = startCharge(cluster.ports.pages, promesses)
  const noms = drawn(random)
  let lost = 0
  for (let round = 1; round <= rounds; round++) {
    const nom = noms.next().value ?? ''
    const { coupures: cut, missing } = await breakOne(cluster, promesses, random, nom)
    coupures.push(...cut)
    lost += missing
    const heard = charge.turn()
    add(mesure, heard)
    tell(`${missing === 0 ? 'ok  ' : 'FAIL'} round ${round}, ${nom}: ${tellMesure(heard)}; ${missing} lost`)
  }
  await charge.stop()
  add(mesure, charge.turn())
  await settle(cluster)
  const found = await conclude(cluster, promesses, avant, coupures)
  await cluster.end()
  return [
    {
      line: `${rounds} rounds, ${charge.parcours} main paths: ${tellMesure(mesure)}, ${mesure.enCours} told that the same call was under way; ${lost} lost in a round`,
      ok: lost === 0 && countFautes(mesure) < mesure.durees.length,
    },
    ...found,
  ]
}
