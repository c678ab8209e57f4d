import { sql } from 'kysely'
import { type Clock, clockFrom, systemClock } from './clock.ts'
import type { Store } from './store.ts'

/** The clock that all processes of a store share: PostgreSQL's, asked now, or the machine's. */
export async function sharedClock(db: Store, postgres: boolean): Promise<Clock> {
  return postgres ? postgresClock(db) : systemClock
}

/**
 * The earlier of a process's clock and of the one that all processes of its store share: PostgreSQL's, or the machine's. What
 * one deletes because its time is over is then over for the others too, however wrong (or set, by `HORLOGE`) its clock is.
 */
export async function earlierClock(db: Store, clock: Clock, postgres: boolean): Promise<Clock> {
  const shared = await sharedClock(db, postgres)
  return { now: () => new Date(Math.min(clock.now().getTime(), shared.now().getTime())) }
}

async function postgresClock(db: Store): Promise<Clock> {
  const { rows } = await sql<{ now: Date }>`select now() as now`.execute(db)
  return rows[0] ? clockFrom(rows[0].now) : systemClock
}
