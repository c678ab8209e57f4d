import { sql } from 'kysely'
import { breathe } from '../breathe.ts'
import { isCede, RECUL_MS } from './cede.ts'
import { createConcurrently } from './create-concurrently.ts'
import { ATTENTE_VERROU_MS } from './hold-tables.ts'
import { isInParts, type Step } from './step.ts'
import { createTaken, isNew, noteTaken, stepsToTake } from './steps-taken.ts'
import { type Store, type StoreWrite, write } from './store.ts'
import { takeWhole } from './take-whole.ts'

/** Any number, the same in every process; not that of earlier versions, which waited for it with a snapshot that an index would wait for. */
const VERROU = 4_113_201_601
/** After which the server ends the transaction of a process that it hears no more: another goes on. */
const SILENCE_MS = 60_000
/** Between two tries for the lock of migrators. */
const PAUSE_MS = 200

/** What is to be done next: a part of a step from its cursor on, else the step’s end. */
interface Unit {
  readonly name: string
  readonly step: Step
  readonly partie: number
  readonly curseur: string
}

/**
 * Brings a PostgreSQL store to the newest schema in many short transactions. Each takes the lock that is theirs alone, reads what is
 * to be done next, does it and notes it: processes that start together take turns at worst, and what a killed one had begun is undone
 * by the server and done by the next.
 */
export async function migrateByUnits(db: Store): Promise<void> {
  await alone(db, async (trx) => {
    await createTaken(trx)
    await sql`create table if not exists migration_partie
      (nom text not null primary key, partie integer not null, curseur text not null)`.execute(trx)
  })
  while (await alone(db, (trx) => takeNext(db, trx))) await breathe()
}

/** Runs a short transaction that no other migrator is in; waits for nobody while it holds something, and tries again. */
async function alone<T>(db: Store, work: (trx: StoreWrite) => Promise<T>): Promise<T> {
  for (;;) {
    let pause = PAUSE_MS
    try {
      const done = await write(db, async (trx) =>
        (await takeVerrou(trx)) ? { value: await work(trx) } : null,
      )
      if (done) return done.value
    } catch (fault) {
      if (!isCede(fault)) throw fault
      pause = RECUL_MS
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

async function takeVerrou(trx: StoreWrite): Promise<boolean> {
  const { rows } = await sql<{ pris: boolean }>`select pg_try_advisory_xact_lock(${sql.lit(VERROU)}) as pris,
    set_config('statement_timeout', '0', true),
    set_config('lock_timeout', ${String(ATTENTE_VERROU_MS)}, true),
    set_config('idle_in_transaction_session_timeout', ${String(SILENCE_MS)}, true)`.execute(trx)
  return rows[0]?.pris === true
}

/** @returns whether there was something left to do */
async function takeNext(db: Store, trx: StoreWrite): Promise<boolean> {
  const steps = await stepsToTake(trx)
  if (isNew(steps)) {
    await takeWhole(trx, steps)
    return true
  }
  const unit = await findNext(trx, steps)
  if (!unit) return false
  const { name, step, partie, curseur } = unit
  const part = isInParts(step) ? step.parts[partie] : undefined
  if (part === undefined) {
    await (isInParts(step) ? step.finish(trx) : step.up(trx))
    await sql`delete from migration_partie where nom = ${name}`.execute(trx)
    await noteTaken(trx, name)
    return true
  }
  let apres: string | null = null
  if ('up' in part) await part.up(trx)
  else if ('lot' in part) apres = await part.lot(trx, curseur)
  else await heard(trx, createConcurrently(db, part.indexes(trx)))
  await notePart(
    trx,
    apres === null ? { name, partie: partie + 1, curseur: '' } : { name, partie, curseur: apres },
  )
  return true
}

/** The parts of the first step to take, those of the steps that follow beside it, then their ends in order. */
async function findNext(
  trx: StoreWrite,
  steps: readonly (readonly [name: string, step: Step])[],
): Promise<Unit | null> {
  const { rows } = await sql<{ nom: string; partie: number; curseur: string }>`
    select nom, partie, curseur from migration_partie`.execute(trx)
  const begun = new Map(rows.map(({ nom, partie, curseur }) => [nom, { partie, curseur }]))
  const units = steps.map(
    ([name, step]): Unit => ({ name, step, ...(begun.get(name) ?? { partie: 0, curseur: '' }) }),
  )
  for (const [i, unit] of units.entries()) {
    const { step, partie } = unit
    if (!isInParts(step) || (i > 0 && !step.besideFormer)) break
    if (partie < step.parts.length) return unit
  }
  return units[0] ?? null
}

async function notePart(trx: StoreWrite, { name, partie, curseur }: Omit<Unit, 'step'>): Promise<void> {
  await sql`insert into migration_partie (nom, partie, curseur) values (${name}, ${partie}, ${curseur})
    on conflict (nom) do update set partie = excluded.partie, curseur = excluded.curseur`.execute(trx)
}

/** Keeps the server hearing of a transaction that waits for what is done outside it. */
async function heard<T>(trx: StoreWrite, work: Promise<T>): Promise<T> {
  // Where it is lost, the note that follows says so.
  const beat = setInterval(() => void sql`select 1`.execute(trx).catch(() => undefined), SILENCE_MS / 4)
  try {
    return await work
  } finally {
    clearInterval(beat)
  }
}
